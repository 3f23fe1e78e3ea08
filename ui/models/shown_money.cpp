#include "ui/models/shown_money.h"

#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace ogive::ui {
namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(ShownMoney)
};

std::string shownTick(double amount)
{
    return usdTick(amount, convertedStyle());
}

QString withCurrency(const QString& title, const QString& code)
{
    return MoneyWords::tr("%1, amounts in %2").arg(title, code);
}

std::string shownAmountText(double amount)
{
    return usdText(amount, convertedStyle());
}

template <double ogive::Point::*axis>
void convertPoints(CurvePicture& picture)
{
    const auto convert = [](std::vector<ogive::Point>& points) {
        for (ogive::Point& point : points)
            point.*axis = shownAmount(point.*axis);
    };
    for (Curve& curve : picture.curves)
        convert(curve.points);
    for (ChartBand& band : picture.bands) {
        convert(band.low);
        convert(band.high);
    }
    for (ChartMark& mark : picture.marks)
        mark.at.*axis = shownAmount(mark.at.*axis);
}

void convertGuides(std::vector<ChartGuide>& guides, bool isVertical)
{
    for (ChartGuide& guide : guides)
        if (guide.isVertical == isVertical)
            guide.value = shownAmount(guide.value);
}

} // namespace

void showInCurrency(StackedBarPicture& picture)
{
    for (StackedBar& bar : picture.bars) {
        bar.foot = shownAmount(bar.foot);
        for (auto& value : bar.values)
            if (value)
                value = shownAmount(*value);
    }
    convertGuides(picture.guides, false);
    picture.tickText = shownTick;
    picture.valueText = shownAmountText;
}

void showYInCurrency(CurvePicture& picture)
{
    convertPoints<&ogive::Point::y>(picture);
    convertGuides(picture.guides, false);
    if (picture.top)
        picture.top = shownAmount(*picture.top);
    picture.yText = shownTick;
    picture.valueText = shownAmountText;
}

void showXInCurrency(CurvePicture& picture)
{
    convertPoints<&ogive::Point::x>(picture);
    convertGuides(picture.guides, true);
    picture.xText = shownTick;
}

ChartCell amountCell(std::optional<double> usd)
{
    if (!usd || std::isnan(*usd))
        return {toStdString(MoneyWords::tr("not known")), {}};
    return {usdText(*usd, numberStyle()), shownAmount(*usd)};
}

std::string headOfAmounts(const QString& title)
{
    const QString& code = displayStyle().currencyCode;
    return toStdString(code.isEmpty() ? title : withCurrency(title, code));
}

} // namespace ogive::ui

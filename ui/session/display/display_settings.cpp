#include "ui/session/display/display_settings.h"

#include "ui/session/display/currencies.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QLocale>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct DisplayWords {
    Q_DECLARE_TR_FUNCTIONS(DisplaySettings)
};

/// Separators of the system's locale. Groups are always of three digits; a locale whose point and group are
/// the same, or that has none, is pointed as files are.
NumberStyle systemStyle()
{
    const QLocale locale = QLocale::system();
    const std::string point = toStdString(locale.decimalPoint());
    const std::string group = toStdString(locale.groupSeparator());
    NumberStyle style;
    if (point != group && !point.empty() && !group.empty()) {
        style.decimalPoint = point;
        style.groupSeparator = group;
    }
    return style;
}

NumberStyle styleOf(NumberFormat format)
{
    NumberStyle style;
    switch (format) {
    case NumberFormat::System:
        return systemStyle();
    case NumberFormat::Comma:
        break;
    case NumberFormat::Space:
        style.decimalPoint = ",";
        style.groupSeparator = "\u00a0";
        break;
    case NumberFormat::Point:
        style.decimalPoint = ",";
        style.groupSeparator = ".";
        break;
    }
    return style;
}

QString noteOf(const CurrencyChoice& currency, const NumberStyle& style)
{
    const QString rate = toQString(groupedNumber(currency.perUsd, style));
    QString note = DisplayWords::tr("Amounts in %1: 1 USD = %2 %1").arg(currency.code, rate);
    QStringList origin{currency.date, currency.source};
    origin.removeAll(QString());
    if (!origin.isEmpty())
        //: %1 a sentence on the exchange rate, %2 its date and source
        note = DisplayWords::tr("%1 (%2)").arg(note, origin.join(u", "_s));
    return note;
}

} // namespace

DisplayStyle displayStyleOf(const Settings& settings)
{
    DisplayStyle style;
    style.numbers = styleOf(settings.numberFormat());
    const CurrencyChoice currency = settings.currency();
    if (currency.isUsd())
        return style;
    style.currencyCode = currency.code;
    style.amountsNote = noteOf(currency, style.numbers);
    style.numbers.currencySign = toStdString(currencySign(currency.code));
    style.numbers.perUsd = currency.perUsd;
    style.numbers.usdSign = "US$";
    return style;
}

QString exampleOf(NumberFormat format)
{
    constexpr double example = 1234.5;
    return toQString(groupedNumber(example, styleOf(format)));
}

} // namespace ogive::ui

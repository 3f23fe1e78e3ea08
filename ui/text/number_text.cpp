#include "ui/text/number_text.h"

#include "core/base/number_text.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QChar noBreakSpace(0x00a0);
constexpr double largestFixed = 1e15;

} // namespace

QString numberText(double value, int decimals)
{
    if (std::isnan(value))
        return QCoreApplication::translate("numbers", "not known");
    if (std::isinf(value))
        return value > 0 ? u"∞"_s : u"-∞"_s;
    if (std::abs(value) >= largestFixed)
        return QString::number(value, 'g', 12);
    const NumberStyle style{".", "\u00a0"};
    if (decimals < 0)
        return toQString(groupedNumber(value, style));
    const QString fixed = QString::number(value, 'f', decimals);
    const qsizetype point = fixed.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? fixed : fixed.first(point);
    const qsizetype firstDigit = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = whole.size() - 3; at > firstDigit; at -= 3)
        whole.insert(at, noBreakSpace);
    return point < 0 ? whole : whole + fixed.sliced(point);
}

QString quantityText(double value, const QString& prefix, const QString& unit, int decimals)
{
    const QString number = numberText(value, decimals);
    if (std::isnan(value))
        return number;
    const QString before = prefix + number;
    return unit.isEmpty() ? before : before + noBreakSpace + unit;
}

} // namespace ogive::ui

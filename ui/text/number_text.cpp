#include "ui/text/number_text.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

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
    const NumberStyle& style = numberStyle();
    if (decimals < 0)
        return toQString(groupedNumber(value, style));
    QString fixed = QString::number(value, 'f', decimals);
    const qsizetype point = fixed.indexOf(QLatin1Char('.'));
    const qsizetype end = point < 0 ? fixed.size() : point;
    if (point >= 0)
        fixed.replace(point, 1, toQString(style.decimalPoint));
    const qsizetype firstDigit = fixed.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype at = end - 3; at > firstDigit; at -= 3)
        fixed.insert(at, toQString(style.groupSeparator));
    return fixed;
}

QString quantityText(double value, const QString& prefix, const QString& unit, int decimals)
{
    const QString number = numberText(value, decimals);
    if (std::isnan(value))
        return number;
    const QString before = toQString(prefixText(toStdString(prefix), numberStyle())) + number;
    return unit.isEmpty() ? before : before + noBreakSpace + unit;
}

QString moneyText(double usd)
{
    return toQString(usdText(usd, numberStyle()));
}

QString typedQuantity(const QString& text)
{
    const NumberStyle& style = numberStyle();
    QString plain = text;
    const QString sign = toQString(style.usdSign);
    if (sign != u"$"_s)
        plain.replace(sign, u"$"_s);
    if (style.decimalPoint != ",")
        return plain;
    if (style.groupSeparator == ".") {
        static const QRegularExpression groups(uR"((?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.]))"_s);
        if (const auto grouped = groups.match(plain); grouped.hasMatch())
            plain.replace(grouped.capturedStart(), grouped.capturedLength(), grouped.captured().remove(u'.'));
    }
    return plain.replace(u',', u'.');
}

} // namespace ogive::ui

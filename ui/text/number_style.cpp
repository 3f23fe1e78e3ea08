#include "ui/text/number_style.h"

#include "ui/text/convert.h"

#include <utility>

namespace ogive::ui {
namespace {

DisplayStyle& programStyle()
{
    static DisplayStyle style;
    return style;
}

} // namespace

const DisplayStyle& displayStyle()
{
    return programStyle();
}

void setDisplayStyle(DisplayStyle style)
{
    programStyle() = std::move(style);
}

NumberStyle convertedStyle()
{
    NumberStyle style = numberStyle();
    style.perUsd = 1;
    return style;
}

QString withStatedUsd(QString text)
{
    const QString sign = toQString(numberStyle().usdSign);
    const QLatin1Char dollar('$');
    if (sign == dollar)
        return text;
    for (qsizetype at = text.lastIndexOf(dollar); at >= 0;
         at = at > 0 ? text.lastIndexOf(dollar, at - 1) : -1) {
        const bool isAmount = at + 1 < text.size() && text.at(at + 1).isDigit();
        const bool isMarked = at > 0 && text.at(at - 1).isLetter();
        if (isAmount && !isMarked)
            text.replace(at, 1, sign);
    }
    return text;
}

} // namespace ogive::ui

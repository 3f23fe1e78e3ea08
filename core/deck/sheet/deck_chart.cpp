#include "core/deck/sheet/deck_chart.h"

#include "core/deck/sheet/placed_figure.h"

#include <algorithm>

namespace ogive {

bool tryChart(PageSheet& sheet, const Rect& place, const std::function<Figure(const Size&)>& draw)
{
    constexpr double chartText = 11; // the smallest of a chart that was not scaled
    for (const double pixels : {24.0, 22.0, smallestDeckText}) {
        double scale = pixels / chartText;
        const Figure figure = draw({place.width / scale, place.height / scale});
        const double smallest = smallestTextOf(figure);
        scale = std::min({scale, place.width / std::max(1.0, figure.size.width),
                          place.height / std::max(1.0, figure.size.height)});
        if (!(smallest > 0) || scale * smallest < smallestDeckText - 1e-9)
            continue;
        sheet.place(figure, {place.x, place.y}, scale);
        sheet.say(figure.description);
        return true;
    }
    return false;
}

void drawChart(PageSheet& sheet, const Rect& place, const std::function<Figure(const Size&)>& draw)
{
    if (tryChart(sheet, place, draw))
        return;
    sheet.say(draw({place.width, place.height}).description);
    sheet.lines(fitText(sheet.text(OGIVE_TR("deck", "There is no room for the chart at a size that can be "
                                                    "read. It stands in the report.")),
                        deck::mutedText, {place.width, place.height}, sheet.words()),
                {place.x, place.y});
}

} // namespace ogive

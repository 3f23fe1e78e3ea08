#include "core/deck/sheet/item_list.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace ogive {
namespace {

constexpr double itemIndent = 30;
constexpr double markSize = 10;
constexpr double itemTitleGap = 10;
constexpr double leastColumn = 520; ///< of a list in several columns

struct SetItem {
    FittedText text;
    FittedText detail;

    [[nodiscard]] double height() const { return text.height() + detail.height(); }
};

/// A list set in one size and number of columns.
struct SetList {
    std::vector<SetItem> items;
    std::vector<std::size_t> columnOf; ///< of the items that fit
    double columnWidth = 0;
    double gap = 0;
    double pixels = 0;
    double end = 0; ///< of the last column, below the last item
    bool isWhole = false;
};

double itemGap(double pixels)
{
    return pixels * 0.75;
}

SetList setList(const std::vector<ListItem>& items, const Size& room, std::size_t columns, double pixels,
                std::size_t mostLines, const Words& words)
{
    SetList list;
    list.gap = itemGap(pixels);
    list.pixels = pixels;
    list.columnWidth = (room.width + 2 * deck::gap) / static_cast<double>(columns) - 2 * deck::gap;
    const double width = list.columnWidth - itemIndent;
    const double detailPixels = std::max(smallestDeckText, pixels - 4);
    double top = 0;
    std::size_t column = 0;
    bool isFull = false;
    for (const ListItem& item : items) {
        SetItem set{deckLines(item.text, {pixels, false, Ink::Text}, width),
                    deckLines(item.detail, {detailPixels, false, Ink::Muted}, width)};
        if (mostLines > 0) {
            set.text = cutText(std::move(set.text), mostLines, width, words);
            set.detail = cutText(std::move(set.detail), 1, width, words);
        }
        if (top > 0 && top + set.height() > room.height && column + 1 < columns) {
            ++column;
            top = 0;
        }
        isFull = isFull || top + set.height() > room.height;
        if (!isFull)
            list.columnOf.push_back(column);
        top += set.height() + list.gap;
        list.items.push_back(std::move(set));
    }
    list.isWhole = !isFull;
    list.end = std::max(0.0, top - list.gap);
    return list;
}

/// The largest setting in which everything fits, else the smallest one.
SetList bestList(const std::vector<ListItem>& items, const Size& room, double largest, const Words& words)
{
    constexpr double step = 2;
    const bool isWide = room.width >= 2 * leastColumn;
    SetList list;
    for (double pixels = largest; pixels >= smallestDeckText; pixels -= step)
        for (std::size_t columns = 1; columns <= (isWide ? 2U : 1U); ++columns) {
            list = setList(items, room, columns, pixels, 0, words);
            if (list.isWhole)
                return list;
        }
    // Long texts are cut before any is left out, the longest first.
    const std::size_t columns = isWide ? 2 : 1;
    for (const std::size_t lines : {12U, 8U, 5U, 3U, 2U}) {
        list = setList(items, room, columns, smallestDeckText, lines, words);
        if (list.isWhole)
            return list;
    }
    constexpr std::size_t fewLines = 2;
    const Size less{room.width, room.height - DeckText{smallestDeckText}.line()};
    return setList(items, less, columns, smallestDeckText, fewLines, words);
}

} // namespace

double itemTextFor(const std::vector<ListItem>& items, const Size& room, const Words& words)
{
    const double title = deck::labelText.line() + itemTitleGap;
    return bestList(items, {room.width, room.height - title}, largestItemText, words).pixels;
}

double itemsHeight(const std::vector<ListItem>& items, double width, double pixels)
{
    const Size endless{width, std::numeric_limits<double>::infinity()};
    return deck::labelText.line() + itemTitleGap + setList(items, endless, 1, pixels, 0, english).end;
}

void drawItems(PageSheet& sheet, const Rect& place, const std::string& title,
               const std::vector<ListItem>& items, double largest)
{
    double first = place.y;
    if (!title.empty()) {
        sheet.line(title, deck::labelText, {place.x, first + deck::labelText.line() / 2}, place.width);
        sheet.say(title);
        first += deck::labelText.line() + itemTitleGap;
    }
    const SetList list = bestList(items, {place.width, place.bottom() - first}, largest, sheet.words());
    double top = first;
    std::size_t column = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        sheet.say(items[i].detail.empty() ? items[i].text : items[i].text + " (" + items[i].detail + ")");
        if (i >= list.columnOf.size())
            continue;
        if (list.columnOf[i] != column) {
            column = list.columnOf[i];
            top = first;
        }
        const double x = place.x + static_cast<double>(column) * (list.columnWidth + 2 * deck::gap);
        const double middle = top + list.items[i].text.style.line() / 2;
        sheet.box({x, middle - markSize / 2, markSize, markSize}, items[i].ink, {}, markSize / 2);
        top = sheet.lines(list.items[i].text, {x + itemIndent, top});
        top = sheet.lines(list.items[i].detail, {x + itemIndent, top}) + list.gap;
    }
    if (list.isWhole)
        return;
    constexpr DeckText restText{smallestDeckText, false, Ink::Muted};
    const auto rest = static_cast<double>(items.size() - list.columnOf.size());
    sheet.line(sheet.text(OGIVE_TR("deck", "… and %1 more, in the report").arg(rest)), restText,
               {place.x, place.bottom() - restText.line() / 2}, place.width);
}

} // namespace ogive

#include "core/deck/sheet/deck_table.h"

#include <algorithm>
#include <utility>

namespace ogive {
namespace {

constexpr double nameShare = 0.17; // of the width, for the names of the rows
constexpr double cellPadding = 12;
constexpr double rowPadding = 12; // above and below a row's text together
constexpr std::size_t mostCellLines = 3;

/// A table set in one size.
struct SetTable {
    struct Row {
        FittedText name;
        std::vector<FittedText> cells;
        double height = 0;
    };

    std::vector<Row> rows; ///< the heads first
    double pixels = 0;

    [[nodiscard]] double height(std::size_t count) const
    {
        double all = 0;
        for (std::size_t i = 0; i < count; ++i)
            all += rows[i].height;
        return all;
    }
};

/// Where columns lie.
struct TableColumns {
    double names = 0;
    double one = 0;

    TableColumns(double width, std::size_t count)
        : names(width * nameShare)
        , one((width - names) / static_cast<double>(std::max<std::size_t>(count, 1)))
    {}
};

SetTable::Row setRow(const std::string& name, const std::vector<DeckCell>& cells, const DeckTable& table,
                     const TableColumns& columns, double pixels, bool isHead, const Words& words)
{
    const auto cell = [&](const std::string& text, const DeckText& style, double width) {
        return cutText(deckLines(text, style, width), mostCellLines, width, words);
    };
    SetTable::Row row;
    row.name = cell(name, {pixels, false, Ink::Muted}, columns.names - cellPadding);
    row.height = row.name.height();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isOwn = table.own == i;
        DeckText style{pixels, isHead || cells[i].isMarked, Ink::Text};
        if (isHead && isOwn)
            style.ink = Ink::Accent;
        else if (cells[i].isMarked)
            style.ink = Ink::Warning;
        row.cells.push_back(cell(cells[i].text, style, columns.one - 2 * cellPadding));
        row.height = std::max(row.height, row.cells.back().height());
    }
    row.height += rowPadding;
    return row;
}

SetTable setTable(const DeckTable& table, const TableColumns& columns, double pixels, const Words& words)
{
    SetTable set;
    set.pixels = pixels;
    std::vector<DeckCell> heads;
    for (const std::string& head : table.heads)
        heads.push_back({head, false});
    set.rows.push_back(setRow(table.title, heads, table, columns, pixels, true, words));
    for (const DeckTable::Row& row : table.rows)
        set.rows.push_back(setRow(row.name, row.cells, table, columns, pixels, false, words));
    return set;
}

void drawSetRow(PageSheet& sheet, const SetTable::Row& row, const TableColumns& columns, const Rect& place)
{
    const double top = place.y + rowPadding / 2;
    sheet.lines(row.name, {place.x, top});
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        sheet.lines(row.cells[i],
                    {place.x + columns.names + static_cast<double>(i) * columns.one + cellPadding, top});
    sheet.rule({place.x, place.bottom()}, {place.right(), place.bottom()}, {Ink::Border, 1});
}

std::string saidRow(const DeckTable& table, const DeckTable::Row& row)
{
    std::string text = row.name;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        text += (i == 0 ? ": " : "; ") + table.heads[i] + " " + row.cells[i].text;
    return text;
}

} // namespace

double drawTable(PageSheet& sheet, const Rect& place, const DeckTable& table)
{
    constexpr double largest = 26;
    constexpr double step = 2;
    constexpr DeckText restText{smallestDeckText, false, Ink::Muted};
    const TableColumns columns(place.width, table.heads.size());
    SetTable set;
    for (double pixels = largest; pixels >= smallestDeckText; pixels -= step) {
        set = setTable(table, columns, pixels, sheet.words());
        if (set.height(set.rows.size()) <= place.height)
            break;
    }
    std::size_t shown = set.rows.size();
    if (set.height(shown) > place.height)
        while (shown > 0 && set.height(shown) > place.height - restText.line())
            --shown;
    if (table.own)
        sheet.box({place.x + columns.names + static_cast<double>(*table.own) * columns.one, place.y,
                   columns.one, set.height(shown)},
                  Ink::AccentSoft, {}, 8);
    double top = place.y;
    for (std::size_t i = 0; i < shown; ++i) {
        drawSetRow(sheet, set.rows[i], columns, {place.x, top, place.width, set.rows[i].height});
        top += set.rows[i].height;
    }
    for (const DeckTable::Row& row : table.rows)
        sheet.say(saidRow(table, row));
    if (shown == set.rows.size())
        return top;
    const auto rest = static_cast<double>(set.rows.size() - shown);
    sheet.line(sheet.text(OGIVE_TR("deck", "… and %1 more, in the report").arg(rest)), restText,
               {place.x, top + restText.line() / 2}, place.width);
    return top + restText.line();
}

} // namespace ogive

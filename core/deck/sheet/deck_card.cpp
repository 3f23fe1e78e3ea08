#include "core/deck/sheet/deck_card.h"

#include <algorithm>
#include <utility>

namespace ogive {
namespace {

constexpr double cardPadding = 24;
constexpr double cardPaddingTop = 16;
constexpr double cardTitleGap = 6;
constexpr double rowGap = 6;
constexpr double barHeight = 10;
constexpr DeckText moreText{20, false, Ink::Muted};
constexpr std::size_t leastRows = 2;

} // namespace

double CardFace::Row::height() const
{
    const double words =
        isValueBeside ? std::max(text.height(), value.height()) : text.height() + value.height();
    return above + words + (share ? barHeight + rowGap : 0);
}

CardFace::CardFace(const DeckCard& card, double width, const Words& words)
    : m_card(card)
    , m_words(words)
    , m_inner(width - 2 * cardPadding)
{
    for (const CardLine& line : card.lines)
        m_rows.push_back(rowOf(line));
    m_prose = deckLines(card.prose, deck::mutedText, m_inner);
    m_prose.style.ink = Ink::Text;
}

CardFace::Row CardFace::rowOf(const CardLine& line) const
{
    if (line.isValueFirst)
        return numberRowOf(line);
    Row row{{}, {}, line.share, line.shareInk, line.above};
    row.isHeading = line.isHeading;
    DeckText valueStyle = line.style;
    valueStyle.bold = true;
    valueStyle.ink = Ink::Text;
    const double valueWidth = line.value.empty() ? 0 : deckWidth(line.value, valueStyle);
    const double beside = m_inner - valueWidth - deck::gap;
    row.isValueBeside = beside >= m_inner / 3 || beside >= deckWidth(line.text, line.style);
    row.text = deckLines(line.text, line.style, line.value.empty() || !row.isValueBeside ? m_inner : beside);
    row.value = deckLines(line.value, valueStyle, row.isValueBeside ? valueWidth + 1 : m_inner);
    return row;
}

CardFace::Row CardFace::numberRowOf(const CardLine& line) const
{
    constexpr DeckText numberText{46, true, Ink::Text};
    const double width = deckWidth(line.value, numberText);
    Row row{{},  deckLines(line.value, numberText, width + 1), line.share, line.shareInk, line.above, true,
            true};
    row.text = deckLines(line.text, line.style, std::max(m_inner / 3, m_inner - width - deck::gap));
    return row;
}

double CardFace::titleHeight() const
{
    return m_card.title.empty() ? 0 : deck::labelText.line() + cardTitleGap;
}

double CardFace::rowsHeight(std::size_t rows) const
{
    double height = 0;
    for (std::size_t i = 0; i < rows; ++i)
        height += m_rows[i].height() + (i > 0 ? rowGap : 0);
    return height;
}

double CardFace::height() const
{
    const double prose = m_prose.lines.empty() ? 0 : m_prose.height() + (m_rows.empty() ? 0 : rowGap);
    return 2 * cardPaddingTop + titleHeight() + rowsHeight(m_rows.size()) + prose + m_card.reserved;
}

double CardFace::leastHeight() const
{
    const std::size_t rows = std::min<std::size_t>(m_rows.size(), m_card.mustStand ? 1 : leastRows);
    const double more = m_rows.size() > rows ? moreText.line() + rowGap : 0;
    const double prose =
        static_cast<double>(std::min(m_prose.lines.size(), m_card.leastProse)) * m_prose.style.line();
    return 2 * cardPaddingTop + titleHeight() + rowsHeight(rows) + more + prose + m_card.reserved;
}

double CardFace::heightWithin(double room) const
{
    if (height() <= room)
        return height();
    const double around = 2 * cardPaddingTop + titleHeight() + m_card.reserved;
    const std::size_t rows = rowsWithin(room - around);
    double taken = around + rowsHeight(rows);
    if (rows < m_rows.size())
        taken += moreText.line() + rowGap;
    const double proseGap = rows > 0 ? rowGap : 0;
    const double lines = std::floor((room - taken - proseGap + 1) / m_prose.style.line());
    if (!m_prose.lines.empty() && lines >= 1)
        taken += proseGap + std::min(lines, static_cast<double>(m_prose.lines.size())) * m_prose.style.line();
    return std::min(room, taken);
}

/// How many rows fit, with room for the words about the others.
std::size_t CardFace::rowsWithin(double height) const
{
    constexpr double slack = 0.5; // sums of heights are not exact
    if (rowsHeight(m_rows.size()) <= height + slack)
        return m_rows.size();
    std::size_t rows = 0;
    while (rows < m_rows.size() && rowsHeight(rows + 1) + rowGap + moreText.line() <= height + slack)
        ++rows;
    while (rows > 0 && m_rows[rows - 1].isHeading)
        --rows;
    return rows;
}

/// How many lines come after these, but for headings.
double CardFace::othersThan(std::size_t rows) const
{
    return static_cast<double>(std::count_if(m_rows.begin() + static_cast<std::ptrdiff_t>(rows), m_rows.end(),
                                             [](const Row& row) { return !row.isHeading; }));
}

bool CardFace::isTidy() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) {
        return row.text.lines.size() <= 1 && (row.value.lines.empty() || row.isValueBeside);
    });
}

void CardFace::drawRow(PageSheet& sheet, const Row& row, const Point& place) const
{
    const Point at{place.x, place.y + row.above};
    double end = place.y + row.height() - (row.share ? barHeight + rowGap : 0);
    if (row.isValueFirst) {
        const double left = at.x + deckWidth(row.value.lines.front(), row.value.style) + deck::gap;
        const double middle = (at.y + end) / 2;
        sheet.lines(row.value, {at.x, middle - row.value.height() / 2});
        sheet.lines(row.text, {left, middle - row.text.height() / 2});
    } else {
        const double below = sheet.lines(row.text, at);
        sheet.lines(row.value, {at.x + m_inner, row.isValueBeside ? at.y : below}, Anchor::End);
    }
    if (!row.share)
        return;
    end += rowGap / 2;
    const double width = m_inner * std::clamp(*row.share, 0.0, 1.0);
    sheet.box({at.x, end, m_inner, barHeight}, Ink::Border, {}, barHeight / 2);
    if (width >= barHeight)
        sheet.box({at.x, end, width, barHeight}, row.shareInk, {}, barHeight / 2);
}

Rect CardFace::draw(PageSheet& sheet, const Rect& place) const
{
    sheet.card(place);
    const double left = place.x + cardPadding;
    const double bottom = place.bottom() - cardPaddingTop - m_card.reserved;
    double top = place.y + cardPaddingTop;
    if (!m_card.title.empty())
        sheet.line(m_card.title, deck::labelText, {left, top + deck::labelText.line() / 2}, m_inner);
    top += titleHeight();
    const std::size_t rows = rowsWithin(bottom - top);
    for (std::size_t i = 0; i < rows; ++i) {
        drawRow(sheet, m_rows[i], {left, top});
        top += m_rows[i].height() + rowGap;
    }
    if (rows < m_rows.size()) {
        sheet.line(m_words(OGIVE_TR("deck", "… and %1 more").arg(othersThan(rows))), moreText,
                   {left, top + moreText.line() / 2}, m_inner);
        top += moreText.line() + rowGap;
    }
    const auto lines = static_cast<std::size_t>(std::max(0.0, (bottom - top + 1) / m_prose.style.line()));
    sheet.lines(cutText(m_prose, lines, m_inner, m_words), {left, top});
    if (m_card.reserved > 0)
        return {left, place.bottom() - cardPaddingTop - m_card.reserved, m_inner, m_card.reserved};
    return place;
}

std::string CardFace::said() const
{
    std::string text = m_card.title;
    for (const CardLine& line : m_card.lines) {
        text += text.empty() ? "" : (&line == &m_card.lines.front() ? ": " : "; ");
        if (line.isValueFirst)
            text += line.value + " ";
        text += line.text;
        if (!line.isValueFirst && !line.value.empty())
            text += " " + line.value;
    }
    return m_card.prose.empty() ? text : text + (text.empty() ? "" : ": ") + m_card.prose;
}

} // namespace ogive

#include "ui/report/layout/table_box.h"

#include "ui/report/layout/table_columns.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace ogive::ui {

namespace {

constexpr qreal paddingY = 4.75; // points, as all lengths below
constexpr qreal headPaddingY = 4.5;
constexpr qreal headRule = 0.8;
constexpr qreal rowRule = 0.5;
constexpr qreal captionGap = 3;
constexpr std::size_t leastRows = 3; ///< that stand with the head on the table's first page

struct Row {
    std::vector<const TextBlock*> cells; ///< null where empty
    int lines = 0;
};

class TableBox : public FlowBox {
public:
    TableBox(const Table& table, BoxContext& context);

    [[nodiscard]] FlowKind kind() const override { return FlowKind::Table; }
    [[nodiscard]] qreal spaceBefore() const override { return m_style.pt(m_caption != nullptr ? 6 : 2); }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(15); }
    [[nodiscard]] qreal firstPart() const override { return heightWith(std::min(leastRows, m_rows.size())); }
    [[nodiscard]] qreal wholeHeight() const override { return heightWith(m_rows.size()); }
    void place(PageFlow& flow) const override;

private:
    [[nodiscard]] Row makeRow(const Table& table, const std::vector<Spans>& cells, TextStyle style,
                              const BoxContext& context) const;
    [[nodiscard]] qreal heightOf(const Row& row) const;
    [[nodiscard]] qreal heightWith(std::size_t rows) const;
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] bool breaksBefore(std::size_t row, std::size_t rowsOnPage, const PageFlow& flow) const;
    void placeCaption(PageFlow& flow) const;
    void placeHead(PageFlow& flow) const;
    void placeRow(PageFlow& flow, const Row& row) const;
    void placeLines(PageFlow& flow, const Row& row, int from, int to) const;
    void placeRule(PageFlow& flow, qreal thickness, const QColor& color) const;

    const PageStyle& m_style;
    const TextBlock* m_caption = nullptr;
    TableColumns m_columns;
    Row m_head;
    std::vector<Row> m_rows;
};

TableBox::TableBox(const Table& table, BoxContext& context)
    : m_style(context.style)
    , m_columns(measureColumns(table, context.style, context.width))
{
    if (!table.caption.empty()) {
        const std::string label =
            context.words(OGIVE_TR("PageLayout", "Table %1.").number(std::to_string(++context.tables)));
        m_caption = &context.text(plain(label + " " + table.caption), TextStyle::Caption, context.width);
    }
    std::vector<Spans> heads;
    for (const Table::Column& column : table.columns)
        heads.push_back(plain(column.head));
    m_head = makeRow(table, heads, TextStyle::CellHead, context);
    for (const std::vector<Spans>& cells : table.rows)
        m_rows.push_back(makeRow(table, cells, TextStyle::Cell, context));
}

Row TableBox::makeRow(const Table& table, const std::vector<Spans>& cells, TextStyle style,
                      const BoxContext& context) const
{
    Row row;
    row.cells.resize(table.columns.size());
    for (std::size_t i = 0; i < std::min(cells.size(), row.cells.size()); ++i) {
        if (std::all_of(cells[i].begin(), cells[i].end(), [](const Span& span) { return span.text.empty(); }))
            continue;
        const Qt::AlignmentFlag alignment = table.columns[i].right ? Qt::AlignRight : Qt::AlignLeft;
        row.cells[i] = &context.text(cells[i], style, m_columns.width[i], alignment);
        row.lines = std::max(row.lines, row.cells[i]->lineCount());
    }
    return row;
}

qreal TableBox::heightOf(const Row& row) const
{
    return m_style.face(TextStyle::Cell).leading * std::max(row.lines, 1) +
           m_style.pt(2 * paddingY + rowRule);
}

qreal TableBox::headHeight() const
{
    const qreal text = m_head.lines * m_style.face(TextStyle::CellHead).leading;
    return m_style.pt(headRule) + (m_head.lines > 0 ? text + m_style.pt(2 * headPaddingY) : 0);
}

/// Of caption, head and the first rows.
qreal TableBox::heightWith(std::size_t rows) const
{
    qreal height = (m_caption != nullptr ? m_caption->height() + m_style.pt(captionGap) : 0) + headHeight();
    for (std::size_t i = 0; i < rows; ++i)
        height += heightOf(m_rows[i]);
    return height;
}

/// A row that does not fit starts a page, unless no page could hold it; the last row does not go alone.
bool TableBox::breaksBefore(std::size_t row, std::size_t rowsOnPage, const PageFlow& flow) const
{
    if (rowsOnPage == 0)
        return false;
    const qreal height = heightOf(m_rows[row]);
    if (height > flow.room())
        return height + headHeight() <= flow.content().height();
    const bool isLastButOne = row + 2 == m_rows.size();
    return isLastButOne && rowsOnPage >= leastRows && height + heightOf(m_rows[row + 1]) > flow.room();
}

void TableBox::place(PageFlow& flow) const
{
    if (m_head.cells.empty())
        return;
    placeCaption(flow);
    placeHead(flow);
    std::size_t rowsOnPage = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (breaksBefore(i, rowsOnPage, flow)) {
            flow.breakPage();
            placeHead(flow);
            rowsOnPage = 0;
        }
        placeRow(flow, m_rows[i]);
        ++rowsOnPage;
    }
}

void TableBox::placeCaption(PageFlow& flow) const
{
    if (m_caption == nullptr)
        return;
    flow.place(*m_caption, flow.content().left());
    flow.advance(m_style.pt(captionGap));
}

void TableBox::placeHead(PageFlow& flow) const
{
    if (m_head.lines > 0) {
        flow.advance(m_style.pt(headPaddingY));
        placeLines(flow, m_head, 0, m_head.lines);
        flow.advance(m_style.pt(headPaddingY));
    }
    placeRule(flow, headRule, m_style.colors().text);
}

void TableBox::placeRow(PageFlow& flow, const Row& row) const
{
    const int lines = std::max(row.lines, 1);
    const qreal leading = m_style.face(TextStyle::Cell).leading;
    for (int from = 0; from < lines;) {
        const qreal room = flow.room() - m_style.pt(2 * paddingY + rowRule);
        constexpr qreal rounding = 1e-6;
        const int to = std::clamp(from + static_cast<int>(room / leading + rounding), from + 1, lines);
        flow.advance(m_style.pt(paddingY));
        placeLines(flow, row, from, to);
        flow.advance(m_style.pt(paddingY));
        placeRule(flow, rowRule, m_style.colors().rule);
        from = to;
        if (from < lines) {
            flow.breakPage();
            placeHead(flow);
        }
    }
}

void TableBox::placeLines(PageFlow& flow, const Row& row, int from, int to) const
{
    const qreal leading = m_style.face(TextStyle::Cell).leading;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const TextBlock* cell = row.cells[i];
        for (int line = from; cell != nullptr && line < std::min(to, cell->lineCount()); ++line)
            flow.addLine(*cell, line,
                         {flow.content().left() + m_columns.left[i], flow.y() + (line - from) * leading});
    }
    flow.advance((to - from) * leading);
}

void TableBox::placeRule(PageFlow& flow, qreal thickness, const QColor& color) const
{
    // A filled rectangle: how thin lines are drawn differs between viewers.
    const qreal height = m_style.pt(thickness);
    flow.add(PlacedFill{{flow.content().left(), flow.y(), flow.content().width(), height}, color});
    flow.advance(height);
}

} // namespace

std::unique_ptr<FlowBox> makeTableBox(const Table& table, BoxContext& context)
{
    return std::make_unique<TableBox>(table, context);
}

} // namespace ogive::ui

#include "ui/report/page_layout_table.h"

#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace ogive::ui {

namespace {

constexpr qreal paddingX = 5; // points, as all lengths below
constexpr qreal paddingY = 4.75;
constexpr qreal headPaddingY = 4.5;
constexpr qreal headRule = 0.8;
constexpr qreal rowRule = 0.5;
constexpr qreal captionGap = 3;
constexpr std::size_t leastRows = 3; ///< that stand with the head on the table's first page

/// Widths of unshaped text: without kerning a text is as wide as its characters together.
class Advances {
public:
    explicit Advances(const QFont& font)
        : m_metrics(font)
    {
        m_known.fill(-1);
    }

    [[nodiscard]] qreal of(QChar character)
    {
        if (character.unicode() >= m_known.size())
            return m_metrics.horizontalAdvance(character);
        qreal& known = m_known[character.unicode()];
        if (known < 0)
            known = m_metrics.horizontalAdvance(character);
        return known;
    }

private:
    QFontMetricsF m_metrics;
    std::array<qreal, 256> m_known{};
};

struct TextExtent {
    qreal widest = 0;      ///< of the lines
    qreal longestWord = 0; ///< what no line break can make narrower
};

class Measure {
public:
    explicit Measure(const PageStyle& style)
        : m_regular(style.face(TextStyle::Cell).font)
        , m_strong(semiBold(style.face(TextStyle::Cell).font))
    {}

    [[nodiscard]] TextExtent of(const Spans& spans)
    {
        TextExtent extent;
        qreal line = 0;
        qreal word = 0;
        for (const Span& span : spans) {
            Advances& advances = span.strong ? m_strong : m_regular;
            for (const QChar character : printable(span.text)) {
                const qreal advance = advances.of(character);
                const bool isBreak = character == QChar::LineSeparator;
                line = isBreak ? 0 : line + advance;
                word = isBreak || character == u' ' ? 0 : word + advance;
                extent.widest = std::max(extent.widest, line);
                extent.longestWord = std::max(extent.longestWord, word);
            }
        }
        return extent;
    }

private:
    [[nodiscard]] static QFont semiBold(QFont font)
    {
        font.setWeight(QFont::DemiBold);
        return font;
    }

    Advances m_regular;
    Advances m_strong;
};

struct Columns {
    std::vector<qreal> left;
    std::vector<qreal> width; ///< of the text, without padding
};

Columns measureColumns(const Table& table, const BoxContext& context)
{
    const std::size_t count = table.columns.size();
    const qreal padding = 2 * context.style.pt(paddingX);
    std::vector<double> weights(count);
    std::vector<double> natural(count);
    std::vector<double> least(count);
    Measure measure(context.style);
    const auto widen = [&](std::size_t column, const Spans& spans) {
        const TextExtent extent = measure.of(spans);
        const qreal slack = context.style.pt(0.5); // a text exactly as wide as its line must not break
        natural[column] = std::max(natural[column], extent.widest + padding + slack);
        // Numbers and short values stay on one line; in what is longer, only words have to.
        const bool isUnbroken = table.columns[column].right || extent.widest < context.style.pt(70);
        const qreal kept = std::min(isUnbroken ? extent.widest : extent.longestWord, context.width / 3);
        least[column] = std::max(least[column], kept + padding + slack);
    };
    for (std::size_t i = 0; i < count; ++i) {
        weights[i] = std::max(table.columns[i].weight, 1e-3);
        widen(i, {Span{table.columns[i].head, true, false, {}}});
    }
    for (const std::vector<Spans>& row : table.rows) {
        for (std::size_t i = 0; i < std::min(count, row.size()); ++i)
            widen(i, row[i]);
    }
    if (std::all_of(weights.begin(), weights.end(), [&](double weight) { return weight == weights.front(); }))
        weights = natural; // nobody chose: let the contents decide
    Columns columns;
    qreal left = 0;
    for (const double width : columnWidths(weights, natural, least, context.width)) {
        columns.left.push_back(left + padding / 2);
        columns.width.push_back(std::max(width - padding, 1.0));
        left += width;
    }
    return columns;
}

struct Row {
    std::vector<const TextBlock*> cells; ///< null where empty
    int lines = 0;
};

class TableBox : public FlowBox {
public:
    TableBox(const Table& table, BoxContext& context);

    [[nodiscard]] qreal spaceBefore() const override { return m_style.pt(m_caption != nullptr ? 6 : 2); }
    [[nodiscard]] qreal spaceAfter() const override { return m_style.pt(15); }
    [[nodiscard]] qreal firstPart() const override;
    void place(PageFlow& flow) const override;

private:
    [[nodiscard]] Row makeRow(const Table& table, const std::vector<Spans>& cells, TextStyle style,
                              const BoxContext& context) const;
    [[nodiscard]] qreal heightOf(const Row& row) const;
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] bool breaksBefore(std::size_t row, std::size_t rowsOnPage, const PageFlow& flow) const;
    void placeCaption(PageFlow& flow) const;
    void placeHead(PageFlow& flow) const;
    void placeRow(PageFlow& flow, const Row& row) const;
    void placeLines(PageFlow& flow, const Row& row, int from, int to) const;
    void placeRule(PageFlow& flow, qreal thickness, const QColor& color) const;

    const PageStyle& m_style;
    const TextBlock* m_caption = nullptr;
    Columns m_columns;
    Row m_head;
    std::vector<Row> m_rows;
};

TableBox::TableBox(const Table& table, BoxContext& context)
    : m_style(context.style)
    , m_columns(measureColumns(table, context))
{
    if (!table.caption.empty()) {
        const QString label = QCoreApplication::translate("PageLayout", "Table %1.").arg(++context.tables);
        m_caption =
            &context.text(plain(toStdString(label) + " " + table.caption), TextStyle::Caption, context.width);
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

qreal TableBox::firstPart() const
{
    qreal height = (m_caption != nullptr ? m_caption->height() + m_style.pt(captionGap) : 0) + headHeight();
    for (std::size_t i = 0; i < std::min(leastRows, m_rows.size()); ++i)
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

std::vector<double> columnWidths(const std::vector<double>& weights, const std::vector<double>& natural,
                                 const std::vector<double>& least, double total)
{
    const auto sum = [](const std::vector<double>& values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    };
    const bool isRoomy = sum(natural) <= total;
    const bool isTight = sum(least) > total;
    // The widths follow one factor on the weights, found by halving; each column has its bounds.
    const auto widthsAt = [&](double factor) {
        std::vector<double> widths(weights.size());
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const double wanted = factor * weights[i];
            widths[i] = isRoomy ? std::max(wanted, natural[i]) : std::clamp(wanted, least[i], natural[i]);
        }
        return widths;
    };
    std::vector<double> widths = least;
    if (!isTight && !weights.empty()) {
        double low = 0;
        double high = total / *std::min_element(weights.begin(), weights.end());
        for (int step = 0; step < 50; ++step) {
            const double middle = (low + high) / 2;
            (sum(widthsAt(middle)) > total ? high : low) = middle;
        }
        widths = widthsAt(low);
    }
    const double all = sum(widths);
    for (double& width : widths)
        width *= all > 0 ? total / all : 0;
    return widths;
}

} // namespace ogive::ui

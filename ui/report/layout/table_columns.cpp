#include "ui/report/layout/table_columns.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace ogive::ui {

namespace {

constexpr qreal paddingX = 5; // points, on either side of a cell

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
    qreal widest = 0;       ///< of the lines
    qreal longestWord = 0;  ///< between spaces
    qreal longestPiece = 0; ///< between spaces, hyphens and slashes: what no line break can make narrower
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
        qreal piece = 0;
        for (const Span& span : spans) {
            Advances& advances = span.strong ? m_strong : m_regular;
            for (const QChar character : printable(span.text)) {
                const qreal advance = advances.of(character);
                const bool endsLine = character == QChar::LineSeparator;
                const bool endsWord = endsLine || character == u' ';
                line = endsLine ? 0 : line + advance;
                word = endsWord ? 0 : word + advance;
                piece = endsWord ? 0 : piece + advance;
                extent.widest = std::max(extent.widest, line);
                extent.longestWord = std::max(extent.longestWord, word);
                extent.longestPiece = std::max(extent.longestPiece, piece);
                if (character == u'-' || character == u'/')
                    piece = 0;
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

/// What the columns of a table ask for, padding included.
struct ColumnNeeds {
    std::vector<double> weights; ///< as the report asks for
    std::vector<double> content; ///< the lengths of all texts together
    std::vector<double> natural; ///< everything on one line
    std::vector<double> whole;   ///< words and short values unbroken
    std::vector<double> least;   ///< broken wherever a line may break
};

ColumnNeeds needsOf(const Table& table, const PageStyle& style, double total)
{
    const std::size_t count = table.columns.size();
    const std::vector<double> none(count);
    ColumnNeeds needs{none, none, none, none, none};
    // A text exactly as wide as its line must not break: half a point more.
    const qreal padding = style.pt(2 * paddingX + 0.5);
    Measure measure(style);
    const auto widen = [&](std::size_t column, const Spans& spans) {
        const TextExtent extent = measure.of(spans);
        // Numbers and short values stay on one line; in what is longer, only words have to.
        const bool isUnbroken = table.columns[column].right || extent.widest < style.pt(80);
        const qreal whole = std::min(isUnbroken ? extent.widest : extent.longestWord, total / 3);
        needs.content[column] += extent.widest + padding;
        needs.natural[column] = std::max(needs.natural[column], extent.widest + padding);
        needs.whole[column] = std::max(needs.whole[column], whole + padding);
        needs.least[column] = std::max(needs.least[column], std::min(extent.longestPiece, whole) + padding);
    };
    for (std::size_t i = 0; i < count; ++i) {
        needs.weights[i] = std::max(table.columns[i].weight, 1e-3);
        widen(i, {Span{table.columns[i].head, true, false, {}}});
    }
    for (const std::vector<Spans>& row : table.rows) {
        for (std::size_t i = 0; i < std::min(count, row.size()); ++i)
            widen(i, row[i]);
    }
    return needs;
}

/// Much text asks for width, but not in proportion: labels beside it should stay on one line.
std::vector<double> rootsOf(std::vector<double> lengths)
{
    for (double& length : lengths)
        length = std::sqrt(length);
    return lengths;
}

} // namespace

TableColumns measureColumns(const Table& table, const PageStyle& style, double total)
{
    const ColumnNeeds needs = needsOf(table, style, total);
    const auto sum = [](const std::vector<double>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    };
    const auto isLikeFirst = [&needs](double weight) { return weight == needs.weights.front(); };
    const bool isUnweighted = std::all_of(needs.weights.begin(), needs.weights.end(), isLikeFirst);
    std::vector<double> widths;
    if (sum(needs.natural) <= total)
        widths =
            columnWidths(isUnweighted ? needs.natural : needs.weights, needs.natural, needs.whole, total);
    else if (sum(needs.whole) <= total)
        widths = columnWidths(rootsOf(needs.content), needs.natural, needs.whole, total);
    else
        widths = columnWidths(needs.whole, needs.whole, needs.least, total);
    const qreal padding = style.pt(paddingX);
    TableColumns columns;
    qreal left = 0;
    for (const double width : widths) {
        columns.left.push_back(left + padding);
        columns.width.push_back(std::max(width - 2 * padding, 1.0));
        left += width;
    }
    return columns;
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

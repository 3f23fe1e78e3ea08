#include "ui/report/layout/page_flow.h"

#include "ui/widgets/figures/figure_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

namespace {

constexpr int leastLines = 2; ///< of a paragraph, before and after a page break

/// How many of `rest` lines to set where `fitting` fit; 0 leaves all to the next page.
int linesToPlace(int rest, int fitting, bool isAtTop)
{
    if (rest <= fitting)
        return rest;
    const int taken = std::min(fitting, rest - leastLines);
    if (isAtTop)
        return std::max({taken, std::min(fitting, rest), 1});
    return taken < leastLines ? 0 : taken;
}

class ItemPainter {
public:
    ItemPainter(QPainter& painter, const PageStyle& style)
        : m_painter(painter)
        , m_style(style)
    {}

    void operator()(const PlacedLine& line) const { line.text->paintLine(m_painter, line.line, line.at); }
    void operator()(const PlacedFill& fill) const { m_painter.fillRect(fill.rect, fill.color); }
    void operator()(const PlacedDots& dots) const;
    void operator()(const PlacedFigure& figure) const;

private:
    QPainter& m_painter;
    const PageStyle& m_style;
};

void ItemPainter::operator()(const PlacedDots& dots) const
{
    // One dashed line instead of a row of points: small in a PDF, and not in the way of copied text.
    const qreal width = m_style.pt(0.9);
    const qreal pitch = m_style.pt(4);
    const qreal first = std::ceil(dots.left / pitch) * pitch; // leaders of all lines stand below each other
    if (first >= dots.right)
        return;
    QPen pen(m_style.colors().muted, width, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1, pitch / width - 1});
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(first, dots.y), QPointF(dots.right, dots.y));
}

void ItemPainter::operator()(const PlacedFigure& placed) const
{
    m_painter.save();
    m_painter.translate(placed.at);
    m_painter.scale(placed.scale, placed.scale);
    paintFigure(m_painter, *placed.figure, printColors());
    m_painter.restore();
}

} // namespace

PageFlow::PageFlow(const QRectF& content, qreal firstTop)
    : m_content(content)
    , m_pages(1)
    , m_y(firstTop < 0 ? content.top() : firstTop)
{}

void PageFlow::space(qreal height)
{
    m_space = std::max(m_space, height);
}

void PageFlow::require(qreal height)
{
    if (!m_isAtTop && m_y + m_space + height > m_content.bottom())
        breakPage();
    if (!m_isAtTop)
        m_y += m_space;
    m_space = 0;
}

void PageFlow::breakPage()
{
    m_pages.emplace_back();
    m_y = m_content.top();
    m_space = 0;
    m_isAtTop = true;
}

void PageFlow::advance(qreal height)
{
    m_y += height;
    m_isAtTop = false;
}

void PageFlow::addLine(const TextBlock& text, int line, QPointF at)
{
    add(PlacedLine{&text, line, at});
    for (TextBlock::Link& link : text.links(line))
        addLink(link.rect.translated(at), std::move(link.target));
}

void PageFlow::place(const TextBlock& text, qreal left)
{
    require(firstPart(text));
    int line = 0;
    while (line < text.lineCount()) {
        constexpr qreal rounding = 1e-6;
        const int fitting = static_cast<int>(room() / text.leading() + rounding);
        const int count = linesToPlace(text.lineCount() - line, fitting, m_isAtTop);
        for (const int end = line + count; line < end; ++line) {
            addLine(text, line, {left, m_y});
            advance(text.leading());
        }
        if (line < text.lineCount())
            breakPage();
    }
}

qreal firstPart(const TextBlock& text)
{
    const bool isWhole = text.lineCount() < 2 * leastLines;
    return text.leading() * (isWhole ? text.lineCount() : leastLines);
}

void paintLaidPage(QPainter& painter, const LaidPage& page, const PageStyle& style)
{
    const ItemPainter paint(painter, style);
    for (const PlacedItem& item : page.items)
        std::visit(paint, item);
}

} // namespace ogive::ui

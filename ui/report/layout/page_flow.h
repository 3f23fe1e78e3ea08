#pragma once

#include "ui/report/layout/text_block.h"

#include <utility>
#include <variant>
#include <vector>

namespace ogive::ui {

struct PlacedLine {
    const TextBlock* text = nullptr;
    int line = 0;
    QPointF at; ///< upper left corner of the line's slot
};

struct PlacedFill {
    QRectF rect;
    QColor color;
};

/// The leader between a contents line and its page number.
struct PlacedDots {
    qreal left = 0;
    qreal right = 0;
    qreal y = 0;
};

struct PlacedFigure {
    const Figure* figure = nullptr;
    QPointF at;
    qreal scale = 1; ///< device pixels a figure pixel
};

using PlacedItem = std::variant<PlacedLine, PlacedFill, PlacedDots, PlacedFigure>;

struct PlacedLink {
    QRectF rect;
    std::string target; ///< a URL, or # and an anchor
};

struct PlacedHeading {
    const Heading* heading = nullptr;
    int page = 0;
    qreal y = 0;
};

/// What stands on one page, in reading order.
struct LaidPage {
    std::vector<PlacedItem> items;
    std::vector<PlacedLink> links;
};

/// Fills pages from top to bottom. Lengths are device pixels from the page's upper left corner.
class PageFlow {
public:
    explicit PageFlow(const QRectF& content, qreal firstTop = -1);

    [[nodiscard]] const QRectF& content() const { return m_content; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] int pageIndex() const { return static_cast<int>(m_pages.size()) - 1; }
    [[nodiscard]] bool isAtTop() const { return m_isAtTop; }
    [[nodiscard]] qreal room() const { return m_content.bottom() - m_y; }

    /// White space before the next thing; none at the top of a page, the larger of two that meet.
    void space(qreal height);
    /// Makes the space asked for and starts a new page unless `height` fits below it.
    void require(qreal height);
    void breakPage();
    /// Moves on after something that was added to the page.
    void advance(qreal height);

    void add(PlacedItem item) { m_pages.back().items.push_back(std::move(item)); }
    void addLine(const TextBlock& text, int line, QPointF at);
    void addLink(QRectF rect, std::string target)
    {
        m_pages.back().links.push_back({rect, std::move(target)});
    }

    /// Notes that a heading stands here.
    void mark(const Heading& heading) { m_headings.push_back({&heading, pageIndex(), m_y}); }
    [[nodiscard]] const std::vector<PlacedHeading>& headings() const { return m_headings; }

    /// Lets a text run over pages at `left`, never leaving fewer than two lines of it on either side of a
    /// break.
    void place(const TextBlock& text, qreal left);

    [[nodiscard]] std::vector<LaidPage> takePages() { return std::move(m_pages); }

private:
    QRectF m_content;
    std::vector<LaidPage> m_pages;
    std::vector<PlacedHeading> m_headings;
    qreal m_y;
    qreal m_space = 0;
    bool m_isAtTop = true;
};

/// The height of the part of a text that must not be left behind by what stands above it.
[[nodiscard]] qreal firstPart(const TextBlock& text);

/// Paints one page, paper included.
void paintLaidPage(QPainter& painter, const LaidPage& page, const PageStyle& style);

} // namespace ogive::ui

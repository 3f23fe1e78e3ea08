#pragma once

#include "ui/report/page_layout_flow.h"

#include <memory>
#include <vector>

namespace ogive::ui {

/// A block of the report, measured and ready to be set on pages.
class FlowBox {
public:
    FlowBox() = default;
    FlowBox(const FlowBox&) = delete;
    FlowBox& operator=(const FlowBox&) = delete;
    virtual ~FlowBox() = default;

    [[nodiscard]] virtual qreal spaceBefore() const = 0;
    [[nodiscard]] virtual qreal spaceAfter() const = 0;
    /// The least height that may stand at the end of a page.
    [[nodiscard]] virtual qreal firstPart() const = 0;
    /// Of a heading, its height: it stays with what follows. 0 for what may be parted from it.
    [[nodiscard]] virtual qreal keptHeight() const { return 0; }
    virtual void place(PageFlow& flow) const = 0;
};

/// What all blocks of one report share while they are measured.
struct BoxContext {
    const PageStyle& style;
    TextStore& texts;
    LinkTest isLink;
    qreal width = 0;
    qreal pageHeight = 0;
    int figures = 0; ///< numbered so far
    int tables = 0;

    const TextBlock& text(const Spans& spans, TextStyle textStyle, qreal textWidth,
                          Qt::AlignmentFlag alignment = Qt::AlignLeft) const
    {
        return texts.add(spans, style.face(textStyle), style.colors(), textWidth, alignment, isLink);
    }
};

using FlowBoxes = std::vector<std::unique_ptr<FlowBox>>;

[[nodiscard]] FlowBoxes makeBoxes(const std::vector<Block>& blocks, BoxContext& context);

/// Sets the boxes one below the other; headings stay with what follows.
void placeBoxes(const FlowBoxes& boxes, PageFlow& flow);

} // namespace ogive::ui

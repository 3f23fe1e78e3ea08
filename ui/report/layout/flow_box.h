#pragma once

#include "ui/report/layout/page_flow.h"

#include <memory>
#include <vector>

namespace ogive::ui {

/// What a block is to its neighbours.
enum class FlowKind {
    Section,      ///< the heading of a chapter or a section
    Heading,      ///< another heading
    Introduction, ///< a paragraph so short that it stays with the table or list it leads to
    Text,
    List,
    Table,
    Figure
};

/// A block of the report, measured and ready to be set on pages.
class FlowBox {
public:
    FlowBox() = default;
    FlowBox(const FlowBox&) = delete;
    FlowBox& operator=(const FlowBox&) = delete;
    virtual ~FlowBox() = default;

    [[nodiscard]] virtual FlowKind kind() const = 0;
    [[nodiscard]] virtual qreal spaceBefore() const = 0;
    [[nodiscard]] virtual qreal spaceAfter() const = 0;
    /// The least height that may stand at the end of a page.
    [[nodiscard]] virtual qreal firstPart() const = 0;
    [[nodiscard]] virtual qreal wholeHeight() const = 0;
    virtual void place(PageFlow& flow) const = 0;
};

using FlowBoxes = std::vector<std::unique_ptr<FlowBox>>;

/// Sets the boxes one below the other. Headings stay with what follows; a figure that does not fit goes to
/// the top of the next page, after what fits before it, but never beyond its section or another figure.
void placeBoxes(const FlowBoxes& boxes, PageFlow& flow);

} // namespace ogive::ui

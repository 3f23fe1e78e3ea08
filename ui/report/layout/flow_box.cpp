#include "ui/report/layout/flow_box.h"

#include <algorithm>

namespace ogive::ui {

namespace {

bool isHeading(const FlowBox& box)
{
    return box.kind() == FlowKind::Section || box.kind() == FlowKind::Heading;
}

bool staysWith(const FlowBox& above, const FlowBox& below)
{
    const bool isIntroduced = below.kind() == FlowKind::Table || below.kind() == FlowKind::List;
    return isHeading(above) || (above.kind() == FlowKind::Introduction && isIntroduced);
}

/// White space between a box and the next; a section that begins right below its chapter's head moves up to
/// it.
qreal gapBetween(const FlowBox& above, const FlowBox& below)
{
    if (isHeading(above) && isHeading(below))
        return (above.spaceAfter() + below.spaceBefore()) / 2;
    return std::max(above.spaceAfter(), below.spaceBefore());
}

qreal gapBefore(const FlowBoxes& boxes, std::size_t index)
{
    return index == 0 ? boxes[0]->spaceBefore() : gapBetween(*boxes[index - 1], *boxes[index]);
}

/// The height that box `first` needs on its page together with what it may not be parted from.
qreal neededFrom(const FlowBoxes& boxes, std::size_t first)
{
    qreal above = 0;
    qreal needed = boxes[first]->firstPart();
    for (std::size_t i = first; i + 1 < boxes.size() && staysWith(*boxes[i], *boxes[i + 1]); ++i) {
        above += boxes[i]->wholeHeight() + gapBetween(*boxes[i], *boxes[i + 1]);
        needed = std::max(needed, above + boxes[i + 1]->firstPart());
    }
    return needed;
}

/// The boxes from `first` on that are not parted: headings and the block below them. Gives the box after the
/// last.
std::size_t endOfGroup(const FlowBoxes& boxes, std::size_t first)
{
    std::size_t last = first;
    while (last + 1 < boxes.size() && staysWith(*boxes[last], *boxes[last + 1]))
        ++last;
    return last + 1;
}

/// True if all of a group fits below what stands on the page, and may stand before a figure that comes first.
bool mayPrecedeFigure(const FlowBoxes& boxes, std::size_t first, std::size_t end, const PageFlow& flow)
{
    qreal height = 0;
    for (std::size_t i = first; i < end; ++i) {
        if (boxes[i]->kind() == FlowKind::Section || boxes[i]->kind() == FlowKind::Figure)
            return false;
        height += gapBefore(boxes, i) + boxes[i]->wholeHeight();
    }
    return height <= flow.room();
}

void placeBox(const FlowBoxes& boxes, std::size_t index, PageFlow& flow)
{
    flow.space(gapBefore(boxes, index));
    flow.require(std::min(neededFrom(boxes, index), flow.content().height()));
    boxes[index]->place(flow);
}

/// Places what may come before figure number `figure`; gives the box after it.
std::size_t placeBeforeFigure(const FlowBoxes& boxes, std::size_t figure, PageFlow& flow)
{
    std::size_t next = figure + 1;
    while (next < boxes.size()) {
        const std::size_t end = endOfGroup(boxes, next);
        if (!mayPrecedeFigure(boxes, next, end, flow))
            break;
        for (; next < end; ++next)
            placeBox(boxes, next, flow);
    }
    return next;
}

} // namespace

void placeBoxes(const FlowBoxes& boxes, PageFlow& flow)
{
    for (std::size_t i = 0; i < boxes.size();) {
        const qreal needed = gapBefore(boxes, i) + boxes[i]->firstPart();
        const bool floats = boxes[i]->kind() == FlowKind::Figure && !flow.isAtTop() && needed > flow.room();
        const std::size_t next = floats ? placeBeforeFigure(boxes, i, flow) : i + 1;
        placeBox(boxes, i, flow);
        i = next;
    }
}

} // namespace ogive::ui

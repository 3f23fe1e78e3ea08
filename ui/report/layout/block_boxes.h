#pragma once

#include "ui/report/layout/flow_box.h"
#include "ui/report/layout/text_cache.h"

#include <vector>

namespace ogive::ui {

/// What all blocks of one report share while they are measured.
struct BoxContext {
    const PageStyle& style;
    TextStore& texts;
    LinkTest isLink;
    const Words& words; ///< of the report's language
    qreal width = 0;
    qreal pageHeight = 0;
    int figures = 0; ///< numbered so far
    int tables = 0;

    const TextBlock& text(const Spans& spans, TextStyle textStyle, qreal textWidth,
                          Qt::AlignmentFlag alignment = Qt::AlignLeft) const
    {
        return texts.add(spans, textStyle, textWidth, alignment, isLink);
    }
};

[[nodiscard]] FlowBoxes makeBoxes(const std::vector<Block>& blocks, BoxContext& context);

} // namespace ogive::ui

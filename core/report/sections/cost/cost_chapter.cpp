#include "core/report/sections/cost/cost_blocks.h"
#include "core/report/sections/front/requests.h"
#include "core/report/sections/sections.h"

namespace ogive {

void addCost(ReportDraft& draft, const ReportContext& context)
{
    if (!context.knowledge.decisionInRole("llm"))
        return;
    draft.chapter(OGIVE_TR("report", "Cost"), std::string(anchors::cost));
    draft.paragraph(costSpans(draft, context));
    addBill(draft, context);
    addCostStudy(draft, context);
    addSureness(draft, context);
    addSavingsPatterns(draft, context);
}

} // namespace ogive

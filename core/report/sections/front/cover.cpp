#include "core/report/sections/sections.h"

#include "core/evaluation/parts.h"
#include "core/report/sections/front/requests.h"

#include <cmath>
#include <string>

namespace ogive {
namespace {

/// One sentence where the parts that make a sentence are decided, else the outcomes one by one.
Spans outcomeSentence(const ReportDraft& draft, const ReportContext& context)
{
    Spans titles;
    for (const std::string_view role :
         {"architecture", "framework", "llm", "embedding", "vector_db", "request_pattern", "scalability"})
        if (const Option* option = context.chosenInRole(role))
            titles.push_back(strong(option->title));
    const CostEstimate* estimate = context.chosenEstimate();
    constexpr std::size_t parts = 7;
    if (titles.size() == parts && estimate) {
        titles.push_back(plain(estimate->llmTitle.empty() ? context.notKnownText() : estimate->llmTitle));
        return draft.spans(
            OGIVE_TR("report", "Architecture: %1, built with %2. Language model: %3 (%8). Embeddings: %4. "
                               "Vector database: %5. Requests: %6. Scaling: %7."),
            titles);
    }
    Spans spans;
    for (std::size_t i = 0; i < context.knowledge.mainDecisionCount(); ++i) {
        const Spans part =
            draft.spans(OGIVE_TR("report", "%1: %2. "),
                        {plain(context.knowledge.decisions[i].title), strong(context.outcomeText(i))});
        spans.insert(spans.end(), part.begin(), part.end());
    }
    return spans;
}

/// What it becomes, what it costs and needs, and how long it takes.
void addOnePage(ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> paragraphs{outcomeSentence(draft, context), costSpans(draft, context)};
    if (!context.roadmap.tasks.empty())
        paragraphs.push_back(draft.spans(
            OGIVE_TR("report", "Building it: %1 person-days; done in %2 working days with a chance of one in "
                               "two, in %3 with nine in ten (%4)."),
            {strong(context.grouped(context.roadmap.effort.typicalDays)),
             strong(context.grouped(std::ceil(context.finish.finish.p50))),
             strong(context.grouped(std::ceil(context.finish.finish.p90))),
             draft.reference(anchors::roadmap)}));
    if (!context.growth.empty()) {
        const GrowthChange& first = context.growth.front();
        paragraphs.push_back(draft.spans(
            OGIVE_TR("report", "At the stated growth the rules first say something else in month %1: %2 from "
                               "%3 to %4 (%5)."),
            {strong(std::to_string(first.month)), plain(context.knowledge.decisions[first.decision].title),
             plain(context.optionTitle(first.decision, first.from)),
             strong(context.optionTitle(first.decision, first.to)), draft.reference(anchors::growth)}));
    }
    draft.callout(OGIVE_TR("report", "In one page"), std::move(paragraphs));
}

std::string rulesTitle(const ReportContext& context)
{
    const RuleSet* rules = context.knowledge.ruleSet(context.design.rules);
    return rules ? rules->title : context.knowledge.ruleSets.front().title;
}

void addDecisionTable(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1},
                     {draft.text(OGIVE_TR("report", "Chosen")), false, 1.4},
                     {draft.text(OGIVE_TR("report", "%1 says").arg(rulesTitle(context))), false, 1.2}};
    if (context.extras.forecast)
        table.columns.push_back({draft.text(OGIVE_TR("report", "Robust")), true, 0.6});
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        const DecisionResult& result = context.evaluation.decisions[i];
        // The cover has room for the main ones, and for what departs from the rules.
        if (context.knowledge.decisions[i].within && !context.isOverridden(i))
            continue;
        Spans chosen{plain(context.outcomeText(i))};
        if (context.isOverridden(i))
            chosen = draft.spans(OGIVE_TR("report", "%1 (overridden)"), {strong(context.outcomeText(i))});
        Spans said = draft.spans(OGIVE_TR("report", "can't decide yet"));
        if (result.outcome)
            said = result.outcome == result.chosen()
                       ? Spans{muted(draft.text(OGIVE_TR("report", "the same")))}
                       : Spans{plain(context.optionTitle(i, *result.outcome))};
        table.rows.push_back({{plain(context.knowledge.decisions[i].title)},
                              std::move(chosen),
                              std::move(said),
                              {plain(context.robustText(i))}});
        table.rows.back().resize(table.columns.size());
    }
    draft.table(std::move(table));
}

} // namespace

void addCover(ReportDraft& draft, const ReportContext& context)
{
    constexpr std::size_t mostRequests = 3; ///< that the cover has room for
    addOnePage(draft, context);
    addDecisionTable(draft, context);
    std::vector<Spans> requests = requestsOf(draft, context);
    draft.head(OGIVE_TR("report", "What we ask of you"));
    const std::size_t all = requests.size();
    if (all > mostRequests)
        requests.resize(mostRequests);
    draft.bullets(std::move(requests), true);
    if (all > mostRequests)
        draft.paragraph(
            draft.spans(OGIVE_TR("report", "And %1 more: all of them are listed in %2."),
                        {plain(std::to_string(all - mostRequests)), draft.reference(anchors::requests)}));
}

} // namespace ogive

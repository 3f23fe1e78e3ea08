#include "core/report/sections/sections.h"

#include "core/base/number_text.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <algorithm>
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

Spans costSentence(const ReportDraft& draft, const ReportContext& context)
{
    const CostEstimate* estimate = context.chosenEstimate();
    if (!estimate)
        return draft.spans(OGIVE_TR("report", "What it costs is not known: no provider is chosen yet."));
    if (!estimate->monthlyUsd) {
        std::vector<std::string> unknown;
        std::vector<std::string> reasons;
        for (const CostLine& line : estimate->lines) {
            if (!line.included || line.oneTime || line.usd)
                continue;
            unknown.push_back(line.title);
            if (std::find(reasons.begin(), reasons.end(), line.note) == reasons.end())
                reasons.push_back(line.note);
        }
        std::string why;
        for (const std::string& reason : reasons)
            why += (why.empty() ? "" : " ") + reason;
        return draft.spans(OGIVE_TR("report", "What it costs a month is %1: no amount for %2. %4 See %3."),
                           {strong(context.notKnownText()), plain(listText(unknown, context.words)),
                            draft.reference(anchors::bill), plain(why)});
    }
    std::vector<std::string> counted;
    for (const CostLine& line : estimate->lines)
        if (line.included && !line.oneTime && line.usd != 0)
            counted.push_back(line.title);
    return draft.spans(OGIVE_TR("report", "Expected cost: %1 a month, %2 a request, at prices as of %3. "
                                          "Counted are %4, nothing else (%5)."),
                       {strong(context.usd(estimate->monthlyUsd)),
                        plain(context.usd(estimate->perRequestUsd)),
                        plain(context.evaluation.cost.pricesAsOf), plain(listText(counted, context.words)),
                        draft.reference(anchors::bill)});
}

/// How the estimate stands to the budget; empty while one of them is not known.
Spans budgetSentence(const ReportDraft& draft, const ReportContext& context)
{
    const CostEstimate* estimate = context.chosenEstimate();
    const auto budget = context.numberInRole("monthly_budget_usd");
    if (!estimate || !estimate->monthlyUsd || !budget || *budget <= 0)
        return {};
    const Spans arguments{strong(groupedNumber(std::round(*estimate->monthlyUsd / *budget * 100)) + " %"),
                          plain(usdText(*budget))};
    return draft.spans(OGIVE_TR("report", " That is %1 of the monthly budget of %2."), arguments);
}

void addOnePage(ReportDraft& draft, const ReportContext& context)
{
    Spans cost = costSentence(draft, context);
    const Spans budget = budgetSentence(draft, context);
    cost.insert(cost.end(), budget.begin(), budget.end());
    std::vector<std::string> savings;
    for (const CostPattern* pattern : context.patternsOn())
        savings.push_back(pattern->title);
    if (!savings.empty() && context.chosenEstimate()) {
        const Spans note =
            draft.spans(OGIVE_TR("report", " The savings that this scenario switches on are counted: %1."),
                        {plain(listText(savings, context.words))});
        cost.insert(cost.end(), note.begin(), note.end());
    }
    std::vector<Spans> paragraphs{outcomeSentence(draft, context), std::move(cost)};
    if (!context.roadmap.tasks.empty())
        paragraphs.push_back(draft.spans(
            OGIVE_TR("report", "Building it: %1 person-days; done in %2 working days with a chance of one in "
                               "two, in %3 with nine in ten (%4)."),
            {strong(groupedNumber(context.roadmap.effort.typicalDays)),
             strong(groupedNumber(std::ceil(context.finish.finish.p50))),
             strong(groupedNumber(std::ceil(context.finish.finish.p90))),
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
        table.rows.push_back(
            {{plain(context.knowledge.decisions[i].title)}, std::move(chosen), std::move(said)});
    }
    draft.table(std::move(table));
}

void addDecisionRequests(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& items)
{
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        const Span reference = draft.reference(context.decisionAnchor(i));
        const Span title = plain(context.knowledge.decisions[i].title);
        const auto& result = context.evaluation.decisions[i];
        const Span chosen = strong(context.outcomeText(i));
        if (context.isOverridden(i) && result.outcome)
            items.push_back(draft.spans(
                OGIVE_TR("report", "%1: approve %2 instead of %3, which the rules recommend (%4)."),
                {title, chosen, plain(context.optionTitle(i, *result.outcome)), reference}));
        else if (context.isOverridden(i))
            items.push_back(
                draft.spans(OGIVE_TR("report", "%1: approve %2; the rules can't decide it yet (%3)."),
                            {title, chosen, reference}));
        std::vector<std::string> fields;
        for (const std::size_t field : context.fieldsThatSettle(i))
            fields.push_back(context.knowledge.fields[field].title);
        // A part that waits for its parent alone is settled with it.
        if (!context.isOpen(i) || fields.empty())
            continue;
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1: settle the open decision. It waits for: %2 (%3)."),
                        {title, strong(listText(fields, context.words)), reference}));
    }
}

void addOtherRequests(const ReportDraft& draft, const ReportContext& context, std::vector<Spans>& items)
{
    const CostEstimate* estimate = context.chosenEstimate();
    if (estimate && !estimate->monthlyUsd)
        items.push_back(draft.spans(
            OGIVE_TR(
                "report",
                "Cost: decide without a monthly figure, or have the missing amounts worked out first (%1)."),
            {draft.reference(anchors::bill)}));
    const auto budget = context.numberInRole("monthly_budget_usd");
    if (estimate && estimate->monthlyUsd && budget && *estimate->monthlyUsd > *budget)
        items.push_back(draft.spans(
            OGIVE_TR("report", "Cost: raise the monthly budget of %1, or lower the expected %2 (%3)."),
            {plain(usdText(*budget)), strong(usdText(*estimate->monthlyUsd)),
             draft.reference(anchors::providers)}));
    std::vector<std::string> warnings;
    for (const Finding& finding : context.evaluation.findings)
        if (context.knowledge.checks[finding.check].isWarning)
            warnings.push_back("“" + context.knowledge.checks[finding.check].title + "”");
    for (const NumberFinding& finding : context.numbers)
        if (finding.what().severity != Severity::Info)
            warnings.push_back("“" + draft.text(finding.what().title) + "”");
    if (!warnings.empty())
        items.push_back(
            draft.spans(OGIVE_TR("report", "Warnings: resolve or accept each of them: %1 (%2)."),
                        {plain(listText(warnings, context.words)), draft.reference(anchors::checks)}));
}

} // namespace

void addCover(ReportDraft& draft, const ReportContext& context)
{
    addOnePage(draft, context);
    addDecisionTable(draft, context);
    std::vector<Spans> requests;
    addDecisionRequests(draft, context, requests);
    if (requests.empty())
        requests.push_back(draft.spans(
            OGIVE_TR("report", "Approve the design as it stands: every decision follows the rules.")));
    addOtherRequests(draft, context, requests);
    draft.head(OGIVE_TR("report", "What we ask of you"));
    draft.bullets(std::move(requests), true);
}

} // namespace ogive

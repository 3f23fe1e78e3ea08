#include "core/report/sections/decision/part_records.h"

#include "core/decide/deciding_values.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

void addOnce(std::vector<std::string>& texts, const std::string& text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

/// Every value that answered a question on the way: "LLM provider (OpenAI) and Quality (High)".
std::string reasonsOf(const ReportContext& context, std::size_t decision)
{
    const DecisionResult& result = context.evaluation.decisions[decision];
    const RuleTree& tree = treeOf(context.knowledge, result, decision);
    std::vector<std::string> reasons;
    for (const TraceStep& step : result.trace) {
        for (const std::size_t tested : decisionsTested(tree.nodes[step.node].when))
            addOnce(reasons,
                    context.knowledge.decisions[tested].title + " (" + context.outcomeText(tested) + ")");
        for (const std::size_t field : step.fields)
            addOnce(reasons, context.fieldsText({field}));
    }
    return listText(reasons, context.words);
}

/// Who decided on an override and when, as far as it is stated.
Spans decidedSpans(const ReportDraft& draft, const ReportContext& context, const Override& override)
{
    const std::string deciders = listText(override.deciders, context.words);
    const Spans arguments{plain(override.date), plain(deciders)};
    if (!override.date.empty() && !deciders.empty())
        return draft.spans(OGIVE_TR("report", " Decided on %1 by %2."), arguments);
    if (!override.date.empty())
        return draft.spans(OGIVE_TR("report", " Decided on %1."), arguments);
    return deciders.empty() ? Spans{} : draft.spans(OGIVE_TR("report", " Decided by %2."), arguments);
}

void addOutcome(ReportDraft& draft, const ReportContext& context, std::size_t part)
{
    const Decision& decision = context.knowledge.decisions[part];
    const DecisionResult& result = context.evaluation.decisions[part];
    const Option& option = decision.options[*result.chosen()];
    const std::string recommended = result.outcome ? context.optionTitle(part, *result.outcome) : "";
    const Spans arguments{strong(option.title),
                          plain(context.knowledge.language.quoted(context.ruleSetOf(part).title)),
                          plain(reasonsOf(context, part)), plain(recommended)};
    Spans spans;
    if (!context.isOverridden(part))
        spans = draft.spans(OGIVE_TR("report", "%1, as the rules %2 recommend for %3."), arguments);
    else if (result.outcome)
        spans = draft.spans(OGIVE_TR("report", "%1, against the rules %2, which recommend %4 for %3."),
                            arguments);
    else
        spans = draft.spans(OGIVE_TR("report", "%1, although the rules %2 can't decide yet."), arguments);
    spans.push_back(plain(" "));
    spans.push_back(draft.cite(option.source, option.asOf));
    draft.paragraph(std::move(spans));
    const Override* override = context.scenario.overrideOf(decision.id);
    if (!override || !result.overridden)
        return;
    Spans reasons = draft.spans(OGIVE_TR("report", "Reason: %1"), {plain(override->rationale)});
    const Spans decided = decidedSpans(draft, context, *override);
    reasons.insert(reasons.end(), decided.begin(), decided.end());
    draft.paragraph(std::move(reasons));
}

void addAttributes(ReportDraft& draft, const ReportContext& context, const Decision& decision,
                   const Option& option)
{
    std::vector<Spans> items;
    for (const std::string& summary : decision.summaryAttributes)
        if (const auto attribute = decision.attributeIndex(summary))
            items.push_back(
                draft.spans(OGIVE_TR("report", "%1: %2"),
                            {strong(decision.attributes[*attribute].title),
                             plain(attributeText(decision.attributes[*attribute],
                                                 option.attributes[*attribute], context.style()))}));
    draft.bullets(std::move(items));
}

void addRecord(ReportDraft& draft, const ReportContext& context, std::size_t part)
{
    const Decision& decision = context.knowledge.decisions[part];
    draft.head(OGIVE_TR("report", "%1: %2").arg(decision.title).arg(context.outcomeText(part)));
    const auto chosen = context.evaluation.decisions[part].chosen();
    if (chosen) {
        addOutcome(draft, context, part);
        addAttributes(draft, context, decision, decision.options[*chosen]);
        return;
    }
    std::vector<std::string> fields;
    for (const std::size_t field : context.fieldsThatSettle(part))
        fields.push_back(context.knowledge.fields[field].title);
    if (fields.empty())
        draft.paragraph(OGIVE_TR("report", "Open until the decision that it is a part of is settled."));
    else
        draft.paragraph(draft.spans(OGIVE_TR("report", "Open. It waits for: %1."),
                                    {strong(listText(fields, context.words))}));
}

} // namespace

void addPartRecords(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    for (const std::size_t part : partsOf(context.knowledge, context.evaluation, decision))
        addRecord(draft, context, part);
}

} // namespace ogive

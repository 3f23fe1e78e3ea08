#include "core/report/sections/sections.h"

#include "core/base/number_text.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <string>

namespace ogive {
namespace {

/// A user's text by its paragraphs.
std::vector<std::string> paragraphsOf(const std::string& text)
{
    std::vector<std::string> paragraphs(1);
    for (const char letter : text) {
        if (letter == '\n')
            paragraphs.emplace_back();
        else if (letter != '\r')
            paragraphs.back() += letter;
    }
    std::erase_if(paragraphs,
                  [](const std::string& one) { return one.find_first_not_of(" \t") == std::string::npos; });
    return paragraphs;
}

void addBrief(ReportDraft& draft, const ReportContext& context)
{
    draft.head(OGIVE_TR("report", "Brief"));
    const std::vector<std::string> brief = paragraphsOf(context.design.brief);
    if (brief.empty())
        draft.paragraph(OGIVE_TR("report", "The design states no brief."));
    for (const std::string& paragraph : brief)
        draft.paragraph(Spans{plain(paragraph)});
}

void addScenario(ReportDraft& draft, const ReportContext& context)
{
    draft.head(OGIVE_TR("report", "Scenario"));
    std::vector<std::string> others;
    for (const Scenario& scenario : context.design.scenarios)
        if (scenario.id != context.scenario.id)
            others.push_back("“" + scenario.name + "”");
    const Span name = strong(context.scenario.name);
    if (others.empty())
        draft.paragraph(draft.spans(OGIVE_TR("report", "This report describes the scenario %1."), {name}));
    else
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "This report describes the scenario %1. The design also holds %2."),
            {name, plain(listText(others, context.words))}));
    for (const std::string& paragraph : paragraphsOf(context.scenario.notes))
        draft.paragraph(Spans{plain(paragraph)});
}

void addKeyRequirements(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Requirement")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Decides")), false, 2}};
    for (std::size_t i = 0; i < context.knowledge.fields.size(); ++i) {
        const Field& field = context.knowledge.fields[i];
        if (!field.isBrief)
            continue;
        const bool isDefault = context.evaluation.fields.origins[i] == Origin::Default;
        const Spans value = isDefault
                                ? draft.spans(OGIVE_TR("report", "%1 (default)"), {plain(context.value(i))})
                                : Spans{plain(context.value(i))};
        table.rows.push_back({{plain(field.title)}, value, {plain(context.decidesText(i))}});
    }
    if (table.rows.empty())
        return;
    draft.head(OGIVE_TR("report", "Key requirements"));
    draft.table(std::move(table));
}

void addOutcomes(ReportDraft& draft, const ReportContext& context)
{
    draft.head(OGIVE_TR("report", "What it becomes"));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Decision")), false, 1},
                     {draft.text(OGIVE_TR("report", "Outcome")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Deciding reason")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "Details")), false, 0.7}};
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        const std::string reason = context.isOverridden(i)
                                       ? context.words(OGIVE_TR("report", "decided against the rules"))
                                       : shortReason(context.knowledge, context.evaluation, i);
        table.rows.push_back({{plain(context.knowledge.decisions[i].title)},
                              {strong(context.outcomeText(i))},
                              {plain(reason)},
                              {draft.reference(context.decisionAnchor(i))}});
    }
    draft.table(std::move(table));
}

} // namespace

void addSummary(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Summary"), std::string(anchors::summary));
    addBrief(draft, context);
    addScenario(draft, context);
    addKeyRequirements(draft, context);
    addOutcomes(draft, context);
}

} // namespace ogive

#include "core/report/sections/sections.h"

#include "core/report/shown_value.h"

#include <string>

namespace ogive {
namespace {

void addBriefText(ReportDraft& draft, const ReportContext& context)
{
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
            others.push_back(context.knowledge.language.quoted(scenario.name));
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

} // namespace

void addBrief(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Brief"), std::string(anchors::brief));
    addBriefText(draft, context);
    addScenario(draft, context);
    addKeyRequirements(draft, context);
}

} // namespace ogive

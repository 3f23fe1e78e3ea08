#include "core/report/sections/sections.h"

#include "core/decide/truth.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

bool isRelevant(const ReportContext& context, const Field& field)
{
    return !field.relevantWhen || truthOf(*field.relevantWhen, context.evaluation.fields) != Truth::No;
}

/// Shown are values that somebody stated, one that was stated as not known, and what follows from stated
/// values where it can matter.
bool isShown(const ReportContext& context, std::size_t index)
{
    const Field& field = context.knowledge.fields[index];
    if (context.scenario.requirements.states(field.id))
        return true;
    return context.evaluation.fields.origins[index] == Origin::Derived && isRelevant(context, field);
}

Table requirementTable(const ReportDraft& draft, const ReportContext& context, const FieldGroup& group)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Requirement")), false, 1.3},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Where it comes from")), false, 2},
                     {draft.text(OGIVE_TR("report", "Decides")), false, 1.2}};
    for (std::size_t i = 0; i < context.knowledge.fields.size(); ++i) {
        const Field& field = context.knowledge.fields[i];
        if (field.group != group.id || !isShown(context, i))
            continue;
        table.rows.push_back({{plain(field.title)},
                              {plain(context.value(i))},
                              {plain(context.origin(i))},
                              {plain(context.decidesText(i))}});
    }
    return table;
}

void addCounts(ReportDraft& draft, const ReportContext& context)
{
    const auto& origins = context.evaluation.fields.origins;
    const auto countOf = [&](Origin origin) {
        return context.grouped(static_cast<double>(std::count(origins.begin(), origins.end(), origin)));
    };
    draft.paragraph(draft.spans(
        OGIVE_TR("report",
                 "Stated: %1. Following from stated values: %2. All other requirements have their defaults; "
                 "those of them that decide something are listed in %3. A dash under “Decides” says that no "
                 "decision turns on the value now; it may still enter cost, checks and roadmap."),
        {plain(countOf(Origin::Stated)), plain(countOf(Origin::Derived)),
         draft.reference(anchors::openValues)}));
}

} // namespace

void addRequirements(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Requirements"), std::string(anchors::requirements));
    addCounts(draft, context);
    std::size_t number = 0;
    for (const FieldGroup& group : context.knowledge.groups) {
        Table table = requirementTable(draft, context, group);
        if (table.rows.empty())
            continue;
        draft.section(group.title, "requirements-" + std::to_string(++number));
        draft.table(std::move(table));
    }
}

} // namespace ogive

#include "core/report/sections/change_blocks.h"

#include "core/decide/changes/flips.h"
#include "core/decide/single_changes.h"
#include "core/evaluation/parts.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

/// The changes of one field that lead elsewhere; while the decision is open, the answers that settle it.
std::vector<SingleChange> changesOf(const ReportContext& context, std::size_t decision)
{
    const FieldValues& fields = context.evaluation.fields;
    const DecisionResult& result = context.evaluation.decisions[decision];
    std::vector<SingleChange> changes =
        singleChanges(context.knowledge, treeOf(context.knowledge, result, decision), fields, result.outcome,
                      context.evaluation.chosen);
    if (!result.outcome)
        std::erase_if(changes,
                      [&](const SingleChange& change) { return !std::isnan(fields.values[change.field]); });
    std::stable_sort(changes.begin(), changes.end(),
                     [](const SingleChange& a, const SingleChange& b) { return a.outcome < b.outcome; });
    return changes;
}

std::string moveText(const ReportContext& context, const FieldChange& change)
{
    const Field& field = context.knowledge.fields[change.field];
    return context.words(OGIVE_TR("report", "%1 from %2 to %3")
                             .arg(field.title)
                             .arg(context.value(change.field))
                             .arg(valueText(field, valueFrom(field, change.to))));
}

/// The smallest changes of several fields.
std::vector<Spans> flipItems(const ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    std::vector<Spans> items;
    for (const Flip& flip :
         flips(context.knowledge, chainOf(context.evaluation), context.evaluation.fields, decision)) {
        if (flip.changes.size() < 2)
            continue;
        std::vector<std::string> moves;
        for (const FieldChange& change : flip.changes)
            moves.push_back(moveText(context, change));
        //: an option, and the changes of requirements that lead to it
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1: %2"), {strong(context.optionTitle(decision, flip.outcome)),
                                                       plain(listText(moves, context.words))}));
    }
    return items;
}

} // namespace

void addChanges(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const DecisionResult& result = context.evaluation.decisions[decision];
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Recommended then")), false, 1},
                     {draft.text(OGIVE_TR("report", "If this alone changes")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "From")), false, 1},
                     {draft.text(OGIVE_TR("report", "To")), false, 1}};
    for (const SingleChange& change : changesOf(context, decision))
        table.rows.push_back({{plain(context.optionTitle(decision, change.outcome))},
                              {plain(context.knowledge.fields[change.field].title)},
                              {plain(context.value(change.field))},
                              {plain(changeText(context.knowledge, change, context.words))}});
    if (!result.outcome)
        draft.head(OGIVE_TR("report", "What would settle it"));
    else
        draft.head(context.isOverridden(decision) ? OGIVE_TR("report", "What would change the recommendation")
                                                  : OGIVE_TR("report", "What would change it"));
    if (table.rows.empty())
        draft.paragraph(
            result.outcome
                ? OGIVE_TR("report", "No change of a single requirement leads to another recommendation.")
                : OGIVE_TR("report", "No single answer settles it; several are needed."));
    draft.table(std::move(table));
    if (!result.outcome)
        return;
    std::vector<Spans> items = flipItems(draft, context, decision);
    if (items.empty())
        return;
    draft.paragraph(OGIVE_TR("report", "Several changes together lead to:"));
    draft.bullets(std::move(items));
}

} // namespace ogive

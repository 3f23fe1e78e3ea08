#include "core/report/sections/decision/change_blocks.h"

#include "core/decide/changes/flips.h"
#include "core/decide/single_changes.h"
#include "core/evaluation/estimate/flip_costs.h"
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
    return context.words(OGIVE_TR("report", "%1 from %2 to %3")
                             .arg(context.knowledge.fields[change.field].title)
                             .arg(context.value(change.field))
                             .arg(context.otherValue(change.field, change.to)));
}

/// What each flip does to the monthly bill, in words; a dash where that is not known.
std::vector<std::string> moneyTexts(const ReportContext& context, const std::vector<Flip>& flips)
{
    const std::string date = context.priceDate();
    std::vector<std::string> texts;
    for (const ChangeCost& cost :
         flipCosts(context.knowledge, context.scenario, context.evaluation, flips, date)) {
        const auto difference = differenceText(cost);
        texts.push_back(difference ? context.words(*difference) : std::string("–"));
    }
    return texts;
}

/// The smallest changes of several fields.
std::vector<Spans> flipItems(const ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    std::vector<Flip> several =
        flips(context.knowledge, chainOf(context.evaluation), context.evaluation.fields, decision);
    std::erase_if(several, [](const Flip& flip) { return flip.changes.size() < 2; });
    const std::vector<std::string> money = moneyTexts(context, several);
    std::vector<Spans> items;
    for (std::size_t i = 0; i < several.size(); ++i) {
        std::vector<std::string> moves;
        for (const FieldChange& change : several[i].changes)
            moves.push_back(moveText(context, change));
        const Spans arguments{strong(context.optionTitle(decision, several[i].outcome)),
                              plain(listText(moves, context.words)), plain(money[i])};
        //: an option, the changes of requirements that lead to it, and what the bill is then
        items.push_back(money[i] == "–" ? draft.spans(OGIVE_TR("report", "%1: %2"), arguments)
                                        : draft.spans(OGIVE_TR("report", "%1: %2 (%3)"), arguments));
    }
    return items;
}

/// Single changes as flips, to price them.
std::vector<Flip> flipsOf(const ReportContext& context, const std::vector<SingleChange>& changes)
{
    std::vector<Flip> made;
    for (const SingleChange& change : changes)
        made.push_back(
            {change.outcome, {{change.field, context.evaluation.fields.values[change.field], change.value}}});
    return made;
}

} // namespace

void addChanges(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const DecisionResult& result = context.evaluation.decisions[decision];
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Recommended then")), false, 1},
                     {draft.text(OGIVE_TR("report", "If this alone changes")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "From")), false, 1},
                     {draft.text(OGIVE_TR("report", "To")), false, 1},
                     {draft.text(OGIVE_TR("report", "The bill then")), false, 1}};
    const std::vector<SingleChange> changes = changesOf(context, decision);
    const std::vector<std::string> money = moneyTexts(context, flipsOf(context, changes));
    for (std::size_t i = 0; i < changes.size(); ++i)
        table.rows.push_back(
            {{plain(context.optionTitle(decision, changes[i].outcome))},
             {plain(context.knowledge.fields[changes[i].field].title)},
             {plain(context.value(changes[i].field))},
             {plain(changeText(context.knowledge, changes[i], context.words, context.style()))},
             {plain(money[i])}});
    const bool isPriced =
        std::any_of(money.begin(), money.end(), [](const std::string& text) { return text != "–"; });
    if (!isPriced) {
        table.columns.pop_back();
        for (auto& row : table.rows)
            row.pop_back();
    }
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

#include "core/evaluation/fields/assumption_ledger.h"
#include "core/report/sections/sections.h"

#include <string>

namespace ogive {
namespace {

std::string flipWords(const ReportContext& context, const LedgerEntry& entry)
{
    if (!entry.couldFlip())
        return "–";
    const FieldFlip& nearest = entry.flips.front();
    const std::string value = context.otherValue(entry.field, nearest.value);
    const std::string outcome = nearest.outcome ? context.optionTitle(nearest.decision, *nearest.outcome)
                                                : context.words(OGIVE_TR("report", "open, or not asked"));
    const auto words = [&](const Message& message) {
        return context.words(
            message.arg(value).arg(context.knowledge.decisions[nearest.decision].shortTitle).arg(outcome));
    };
    switch (nearest.side) {
    case FieldFlip::Side::From:
        return words(OGIVE_TR("report", "from %1: %2 becomes %3"));
    case FieldFlip::Side::Below:
        return words(OGIVE_TR("report", "below %1: %2 becomes %3"));
    case FieldFlip::Side::Exactly:
        return words(OGIVE_TR("report", "with %1: %2 becomes %3"));
    }
    return {};
}

/// Why the value is taken, and where from; without a statement how the design comes to it.
Spans groundsOf(ReportDraft& draft, const ReportContext& context, const LedgerEntry& entry)
{
    Spans grounds;
    if (entry.assumption) {
        const Assumption& assumption = *entry.assumption;
        if (!assumption.note.empty())
            grounds.push_back(plain(assumption.note + (assumption.source.empty() ? "" : " ")));
        if (!assumption.source.empty())
            grounds.push_back(draft.cite(assumption.source, assumption.date));
    }
    if (grounds.empty())
        grounds.push_back(muted(context.origin(entry.field)));
    return grounds;
}

Spans reviewOf(const ReportDraft& draft, const LedgerEntry& entry)
{
    const std::string day = entry.assumption ? entry.assumption->reviewBy : std::string();
    if (day.empty())
        return {plain("–")};
    if (entry.isOverdue)
        return {plain(day + " "), strong(draft.text(OGIVE_TR("report", "overdue")))};
    return {plain(day)};
}

} // namespace

void addAssumedValues(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Requirement")), false, 1.1},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1},
                     {draft.text(OGIVE_TR("report", "Nearest flip")), false, 1.5},
                     {draft.text(OGIVE_TR("report", "Why, and where from")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "Owner")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "Review by")), false, 0.9}};
    for (const LedgerEntry& entry : assumptionLedger(context.knowledge, context.design, context.scenario,
                                                     context.evaluation, context.date())) {
        // What nobody said anything of and what turns nothing is no news to the reader.
        if (!entry.assumption && !entry.couldFlip())
            continue;
        const std::string owner = entry.assumption ? entry.assumption->owner : std::string();
        table.rows.push_back({{plain(context.knowledge.fields[entry.field].title)},
                              {plain(context.value(entry.field))},
                              {plain(flipWords(context, entry))},
                              groundsOf(draft, context, entry),
                              {plain(owner.empty() ? "–" : owner)},
                              reviewOf(draft, entry)});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "What could make a decision come out otherwise")),
                  std::string(anchors::assumedValues));
    draft.paragraph(draft.spans(
        OGIVE_TR("report", "The value with the nearest flip stands first; what turns nothing, but is stated "
                           "as an assumption, last. Reviews count as overdue on %1."),
        {plain(context.date())}));
    draft.table(std::move(table));
}

} // namespace ogive

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
    const Field& field = context.knowledge.fields[entry.field];
    const std::string value = valueText(field, valueFrom(field, nearest.value));
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

/// Why the value is taken, and where from.
Spans groundsOf(ReportDraft& draft, const Assumption& assumption)
{
    Spans grounds;
    if (!assumption.note.empty())
        grounds.push_back(plain(assumption.note + (assumption.source.empty() ? "" : " ")));
    if (!assumption.source.empty())
        grounds.push_back(draft.cite(assumption.source, assumption.date));
    if (grounds.empty())
        grounds.push_back(plain("–"));
    return grounds;
}

Spans reviewOf(const ReportDraft& draft, const LedgerEntry& entry)
{
    const std::string& day = entry.assumption->reviewBy;
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
                     {draft.text(OGIVE_TR("report", "Why, and where from")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "Owner")), false, 0.8},
                     {draft.text(OGIVE_TR("report", "Review by")), false, 0.9},
                     {draft.text(OGIVE_TR("report", "Nearest flip")), false, 1.5}};
    for (const LedgerEntry& entry : assumptionLedger(context.knowledge, context.design, context.scenario,
                                                     context.evaluation, context.date())) {
        if (!entry.assumption)
            continue;
        const std::string& owner = entry.assumption->owner;
        table.rows.push_back({{plain(context.knowledge.fields[entry.field].title)},
                              {plain(context.value(entry.field))},
                              groundsOf(draft, *entry.assumption),
                              {plain(owner.empty() ? "–" : owner)},
                              reviewOf(draft, entry),
                              {plain(flipWords(context, entry))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "What is assumed, and who looks after it")),
                  std::string(anchors::assumedValues));
    draft.paragraph(draft.spans(
        OGIVE_TR(
            "report",
            "What could make a decision come out otherwise stands first. Reviews count as overdue on %1."),
        {plain(context.date())}));
    draft.table(std::move(table));
}

} // namespace ogive

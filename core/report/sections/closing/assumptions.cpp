#include "core/base/number_text.h"
#include "core/knowledge/records/fact_age.h"
#include "core/report/sections/sections.h"

#include <string>

namespace ogive {
namespace {

void addUnstated(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "Values that nobody stated, but that decide")),
                  std::string(anchors::openValues));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Requirement")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1},
                     {draft.text(OGIVE_TR("report", "Where it comes from")), false, 2},
                     {draft.text(OGIVE_TR("report", "Decides")), false, 1.4}};
    const FieldValues& fields = context.evaluation.fields;
    for (std::size_t i = 0; i < context.knowledge.fields.size(); ++i) {
        const Field& field = context.knowledge.fields[i];
        const bool isAssumption =
            fields.origins[i] == Origin::Default || fields.origins[i] == Origin::Assumed ||
            (fields.origins[i] == Origin::Derived && field.derived && !field.derived->note.empty());
        if (!isAssumption || context.decidedBy[i].empty())
            continue;
        const std::string note = field.derived ? field.derived->note : std::string();
        table.rows.push_back({{plain(field.title)},
                              {plain(context.value(i))},
                              {plain(note.empty() ? context.origin(i) : note)},
                              {plain(context.decidesText(i))}});
    }
    if (table.rows.empty())
        draft.paragraph(
            OGIVE_TR("report", "None: everything that decides something was stated or follows from it."));
    draft.table(std::move(table));
}

/// How many prices of the knowledge are older than they should be on the report's date.
void addAge(ReportDraft& draft, const ReportContext& context)
{
    const auto sentences = ageSentences(factAges(context.knowledge, context.date()));
    std::string counted;
    for (const Message& sentence : sentences)
        counted += (counted.empty() ? "" : ", ") + context.words(sentence);
    const Spans arguments{plain(context.date()), strong(counted)};
    if (counted.empty())
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "On %1 no price in the knowledge is older than its kind should be."),
            arguments));
    else
        draft.paragraph(draft.spans(OGIVE_TR("report", "On %1 the knowledge holds %2."), arguments));
}

void addCostAssumptions(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "What the cost assumes")), std::string(anchors::assumptions));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Assumption")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1.8},
                     {draft.text(OGIVE_TR("report", "As of")), false, 0.7},
                     {draft.text(OGIVE_TR("report", "Source")), false, 0.5}};
    for (const CostAssumption& assumption : context.evaluation.cost.assumptions)
        table.rows.push_back({{plain(assumption.title)},
                              {plain(inStyle(assumption.value, context.style()))},
                              {plain(assumption.asOf)},
                              {draft.cite(assumption.source, assumption.asOf)}});
    if (table.rows.empty())
        draft.paragraph(OGIVE_TR("report", "No cost was estimated."));
    draft.table(std::move(table));
    addAge(draft, context);
}

} // namespace

void addAssumptions(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Assumptions"), std::string(anchors::assumptionChapter));
    addAssumedValues(draft, context);
    addUnstated(draft, context);
    addCostAssumptions(draft, context);
}

} // namespace ogive

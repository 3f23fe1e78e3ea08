#include "core/knowledge/records/fact_age.h"
#include "core/report/sections/sections.h"

#include <string>
#include <string_view>

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
                              {plain(assumption.value)},
                              {plain(assumption.asOf)},
                              {draft.cite(assumption.source, assumption.asOf)}});
    if (table.rows.empty())
        draft.paragraph(OGIVE_TR("report", "No cost was estimated."));
    draft.table(std::move(table));
    addAge(draft, context);
}

/// A source as spans: its parts, separated by " ; ", linked where they are web addresses.
Spans sourceSpans(const std::string& source)
{
    constexpr std::string_view separator = " ; ";
    Spans spans;
    std::size_t start = 0;
    while (start <= source.size()) {
        const std::size_t end = std::min(source.find(separator, start), source.size());
        const std::string part = source.substr(start, end - start);
        const std::size_t addressEnd = std::min(part.find(' '), part.size());
        if (!spans.empty())
            spans.push_back(plain("; "));
        if (part.starts_with("https://") || part.starts_with("http://")) {
            const std::string address = part.substr(0, addressEnd);
            spans.push_back({address, false, false, address});
            if (addressEnd < part.size())
                spans.push_back(plain(part.substr(addressEnd)));
        } else {
            spans.push_back(plain(part));
        }
        start = end + separator.size();
    }
    return spans;
}

void addSourceList(ReportDraft& draft)
{
    draft.section(draft.text(OGIVE_TR("report", "Sources")), std::string(ReportDraft::sourcesAnchor));
    std::vector<Spans> items;
    for (const CitedSource& source : draft.sources()) {
        Spans item = sourceSpans(source.text);
        if (!source.asOf.empty())
            item.push_back(muted(draft.text(OGIVE_TR("report", ", as of %1").arg(source.asOf))));
        items.push_back(std::move(item));
    }
    if (items.empty())
        draft.paragraph(OGIVE_TR("report", "This report cites no sources."));
    draft.bullets(std::move(items), true);
}

void addMethod(ReportDraft& draft, const ReportContext& context)
{
    draft.section(draft.text(OGIVE_TR("report", "How this report was made")), "method");
    const RuleSet* rules = context.knowledge.ruleSet(context.design.rules);
    if (!rules)
        rules = &context.knowledge.ruleSets.front();
    draft.paragraph(
        draft.spans(OGIVE_TR("report", "Knowledge: %1, edition %2, as of %3. Rules: %4. %5"),
                    {strong(context.knowledge.title), plain(context.knowledge.edition),
                     plain(context.knowledge.asOf), strong(rules->title), plain(rules->description)}));
    draft.paragraph(OGIVE_TR(
        "report", "Everything here follows from the design file and the knowledge; the same design gives the "
                  "same report. What is not known is said to be not known, and no figure stands in for it."));
}

} // namespace

void addSources(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Assumptions and sources"), "assumptions-and-sources");
    addUnstated(draft, context);
    addAssumedValues(draft, context);
    addCostAssumptions(draft, context);
    addMethod(draft, context);
    addSourceList(draft);
}

} // namespace ogive

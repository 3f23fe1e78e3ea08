#include "core/report/sections/capacity/capacity_blocks.h"
#include "core/report/sections/option_blocks.h"
#include "core/report/sections/sections.h"

#include <string>

namespace ogive {
namespace {

constexpr double bytesPerNumber = 4; // a 32-bit float

void addRecommendation(ReportDraft& draft, const ReportContext& context, std::size_t decision)
{
    const DecisionResult& result = context.evaluation.decisions[decision];
    if (!result.chosen()) {
        draft.paragraph(draft.spans(
            OGIVE_TR("report", "Not decided yet: %1. See %2."),
            {strong(context.outcomeText(decision)), draft.reference(context.decisionAnchor(decision))}));
        return;
    }
    const Option& option = context.knowledge.decisions[decision].options[*result.chosen()];
    const Spans arguments{strong(option.title), plain(option.summary),
                          draft.reference(context.decisionAnchor(decision))};
    draft.paragraph(
        context.isOverridden(decision)
            ? draft.spans(OGIVE_TR("report", "Chosen, against the rules: %1. %2 The reasons are in %3."),
                          arguments)
            : draft.spans(OGIVE_TR("report", "Recommended: %1. %2 The reasons are in %3."), arguments));
    if (context.numberInRole("uses_rag") == 0)
        draft.paragraph(OGIVE_TR(
            "report",
            "This scenario retrieves no documents. As long as that holds, no vector database is needed."));
}

/// How many vectors of which size; V1 of MODELS.md.
void addSize(ReportDraft& draft, const ReportContext& context)
{
    const auto field = context.knowledge.fieldInRole("vectors");
    if (!field)
        return;
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "What it has to hold")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Value")), false, 1},
                     {draft.text(OGIVE_TR("report", "Where it comes from")), false, 2}};
    table.rows.push_back({{plain(context.knowledge.fields[*field].title)},
                          {plain(context.value(*field))},
                          {plain(context.origin(*field))}});
    const auto vectors = context.numberInRole("vectors");
    const CostEstimate* estimate = context.chosenEstimate();
    const Option* embedding = context.chosenInRole("embedding");
    const Model* model = nullptr;
    if (estimate)
        model = context.knowledge.embeddingModel(estimate->embeddingModel);
    if (!model && embedding)
        model = context.knowledge.embeddingModel(embedding->defaultModel);
    const bool hasDimensions = model && model->dimensions;
    table.rows.push_back(
        {draft.spans(OGIVE_TR("report", "Dimensions of a vector")),
         {plain(hasDimensions ? context.grouped(*model->dimensions) : context.notKnownText())},
         {plain(model ? model->title : "–")}});
    const bool isKnown = hasDimensions && vectors;
    table.rows.push_back(
        {draft.spans(OGIVE_TR("report", "Raw vectors in memory")),
         {plain(isKnown ? context.bytes(*vectors * *model->dimensions * bytesPerNumber)
                        : context.notKnownText())},
         draft.spans(OGIVE_TR(
             "report", "vectors × dimensions × 4 bytes; the index, its copies and the texts come on top"))});
    draft.section(draft.text(OGIVE_TR("report", "Size")), "vector-size");
    draft.table(std::move(table));
}

} // namespace

void addVectorDatabase(ReportDraft& draft, const ReportContext& context)
{
    const auto decision = context.knowledge.decisionInRole("vector_db");
    if (!decision)
        return;
    draft.chapter(OGIVE_TR("report", "Vector database recommendation"), std::string(anchors::vectorDatabase));
    addRecommendation(draft, context, *decision);
    addSize(draft, context);
    addIndexMemory(draft, context);
    draft.section(draft.text(OGIVE_TR("report", "Options compared")), "vector-options");
    addOptionTables(draft, context, *decision);
    addFurtherOptions(draft, context, *decision);
    std::vector<Spans> facts = allFactItems(draft, context, *decision);
    if (!facts.empty()) {
        draft.section(draft.text(OGIVE_TR("report", "Newer than the guide")),
                      std::string(anchors::vectorFacts));
        draft.bullets(std::move(facts));
    }
}

} // namespace ogive

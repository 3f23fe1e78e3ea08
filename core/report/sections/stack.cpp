#include "core/evaluation/parts.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

/// The chosen option with the model it stands for, where it stands for one.
std::string choiceOf(const ReportContext& context, std::size_t decision)
{
    const std::string title = context.outcomeText(decision);
    const CostEstimate* estimate = context.chosenEstimate();
    if (!estimate || context.isOpen(decision))
        return title;
    const bool hasOwnRow = followerOf(context.knowledge, decision).has_value();
    if (decision == context.knowledge.decisionInRole("llm") && !hasOwnRow && !estimate->llmTitle.empty())
        return context.knowledge.language.labelled(title, estimate->llmTitle);
    const Model* embedding = context.knowledge.embeddingModel(estimate->embeddingModel);
    if (decision == context.knowledge.decisionInRole("embedding") && embedding && embedding->title != title)
        return context.knowledge.language.labelled(title, embedding->title);
    return title;
}

/// Its summary, else what sums it up: "Context: 1,050,000 tokens; Input price: 2 USD/1M tokens".
std::string descriptionOf(const ReportContext& context, const Decision& decision, const Option& option)
{
    if (!option.summary.empty())
        return option.summary;
    std::string text;
    for (const std::string& summary : decision.summaryAttributes)
        if (const auto attribute = decision.attributeIndex(summary))
            text += (text.empty() ? "" : "; ") +
                    context.knowledge.language.labelled(decision.attributes[*attribute].title,
                                                        attributeText(decision.attributes[*attribute],
                                                                      option.attributes[*attribute],
                                                                      context.style()));
    return text;
}

std::string packagesOf(const Option& option)
{
    std::string text;
    for (const std::string& package : option.packages)
        text += (text.empty() ? "" : ", ") + package;
    return text.empty() ? "–" : text;
}

/// What is newer than the names of an option's packages.
Spans packageNotes(ReportDraft& draft, const Option& option)
{
    Spans notes;
    for (const Fact& fact : option.facts)
        if (std::find(option.packages.begin(), option.packages.end(), fact.replaces) !=
            option.packages.end()) {
            const Spans note = draft.spans(OGIVE_TR("report", "%1 %2"),
                                           {plain(fact.text), draft.cite(fact.source, fact.asOf)});
            notes.insert(notes.end(), note.begin(), note.end());
        }
    return notes;
}

} // namespace

void addStack(ReportDraft& draft, const ReportContext& context)
{
    draft.chapter(OGIVE_TR("report", "Technology stack selection"), std::string(anchors::stack));
    draft.paragraph(OGIVE_TR(
        "report", "One row a decision. Packages are those that the guide lists for what was chosen."));
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Part")), false, 1},
                     {draft.text(OGIVE_TR("report", "Choice")), false, 1.4},
                     {draft.text(OGIVE_TR("report", "What it is")), false, 2.2},
                     {draft.text(OGIVE_TR("report", "Packages")), false, 1}};
    std::vector<std::string> packages;
    std::vector<Spans> notes;
    for (const std::size_t i : decisionsInOrder(context.knowledge, context.evaluation)) {
        const auto chosen = context.evaluation.decisions[i].chosen();
        std::vector<Spans> row{{plain(context.knowledge.decisions[i].title)}, {strong(choiceOf(context, i))}};
        if (chosen) {
            const Option& option = context.knowledge.decisions[i].options[*chosen];
            packages.insert(packages.end(), option.packages.begin(), option.packages.end());
            row.push_back({plain(descriptionOf(context, context.knowledge.decisions[i], option))});
            row.push_back({plain(packagesOf(option))});
            if (Spans note = packageNotes(draft, option); !note.empty())
                notes.push_back(std::move(note));
        } else {
            row.insert(row.end(), {Spans{}, Spans{plain("–")}});
        }
        table.rows.push_back(std::move(row));
    }
    draft.table(std::move(table));
    draft.bullets(std::move(notes));
    if (!packages.empty())
        draft.paragraph(draft.spans(OGIVE_TR("report", "Packages to install: %1."),
                                    {strong(listText(packages, context.words))}));
}

} // namespace ogive

#include "core/report/figures/utility_picture.h"
#include "core/report/sections/sections.h"
#include "core/report/sections/workshop/workshop_words.h"

namespace ogive {
namespace {

constexpr double highestFigure = 820; ///< of a page's height, beside its heading and caption

/// "Vector database (S), Framework (T)", or a dash.
std::string linksText(const ReportContext& context, const QualityScenario& scenario)
{
    std::string text;
    for (const DecisionLink& link : scenario.links)
        text += (text.empty() ? "" : ", ") + titleOfDecision(context.knowledge, link.decision) +
                (link.kind == DecisionLink::Kind::TradeOff ? " (T)" : " (S)");
    return text.empty() ? "–" : text;
}

void addQualityScenarios(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Quality")), false, 1.3},
                     {draft.text(OGIVE_TR("report", "Scenario")), false, 2.6},
                     {draft.text(OGIVE_TR("report", "Rank")), false, 0.5},
                     {draft.text(OGIVE_TR("report", "Decisions")), false, 1.3}};
    for (const QualityAttribute& attribute : context.design.utilityTree.attributes)
        for (const QualityRefinement& refinement : attribute.refinements)
            for (const QualityScenario& scenario : refinement.scenarios)
                table.rows.push_back(
                    {{plain(draft.text(
                         OGIVE_TR("report", "%1: %2").arg(attribute.title).arg(refinement.title)))},
                     {plain(scenario.text)},
                     {plain(rankText(scenario))},
                     {plain(linksText(context, scenario))}});
    draft.table(std::move(table));
}

} // namespace

void addUtilityTree(ReportDraft& draft, const ReportContext& context)
{
    const UtilityTree& tree = context.design.utilityTree;
    if (tree.attributes.empty())
        return;
    draft.chapter(OGIVE_TR("report", "Quality attributes"), std::string(anchors::utility));
    draft.paragraph(OGIVE_TR("report", "Each scenario is ranked by how much it matters and how hard it is. A "
                                       "decision is a sensitivity point (S) where it moves that quality, and "
                                       "a trade-off point (T) where it moves another one the other way."));
    std::size_t number = 0;
    for (const UtilityTreePicture& part :
         utilityTreeParts(utilityPicture(context.knowledge, tree, context.words), highestFigure)) {
        ++number;
        draft.figure(number == 1 ? "utility-tree" : "utility-tree-" + std::to_string(number),
                     number == 1 ? OGIVE_TR("report", "Utility tree")
                                 : OGIVE_TR("report", "Utility tree, continued"),
                     drawUtilityTree(part));
    }
    addQualityScenarios(draft, context);
}

} // namespace ogive

#include "core/deck/pages/pages.h"

#include "core/deck/sheet/item_list.h"

#include <string>
#include <vector>

namespace ogive {
namespace {

std::string levelText(const DeckFacts& facts, Level level)
{
    switch (level) {
    case Level::High:
        return facts.text(OGIVE_TR("deck", "high"));
    case Level::Medium:
        return facts.text(OGIVE_TR("deck", "medium"));
    case Level::Low:
        return facts.text(OGIVE_TR("deck", "low"));
    }
    return {};
}

/// "importance high, difficulty medium · Vector database (trade-off)".
std::string weightOf(const DeckFacts& facts, const QualityScenario& scenario)
{
    std::string text = facts.text(OGIVE_TR("deck", "importance %1, difficulty %2")
                                      .arg(levelText(facts, scenario.importance))
                                      .arg(levelText(facts, scenario.difficulty)));
    for (const DecisionLink& link : scenario.links) {
        const auto decision = facts.knowledge.decisionIndex(DecisionId(link.decision));
        const std::string title = decision ? facts.decision(*decision).title : link.decision;
        text += " · " + facts.text(link.kind == DecisionLink::Kind::Sensitivity
                                       ? OGIVE_TR("deck", "%1 (sensitivity point)").arg(title)
                                       : OGIVE_TR("deck", "%1 (trade-off point)").arg(title));
    }
    return text;
}

/// Every scenario with the quality that it refines, what matters most first.
std::vector<ListItem> qualityItems(const DeckFacts& facts)
{
    std::vector<ListItem> items;
    for (const Level importance : {Level::High, Level::Medium, Level::Low})
        for (const QualityAttribute& attribute : facts.subject.design.utilityTree.attributes)
            for (const QualityRefinement& refinement : attribute.refinements)
                for (const QualityScenario& scenario : refinement.scenarios)
                    if (scenario.importance == importance)
                        items.push_back({facts.text(OGIVE_TR("deck", "%1, %2: %3")
                                                        .arg(attribute.title)
                                                        .arg(inSentence(refinement.title))
                                                        .arg(scenario.text)),
                                         weightOf(facts, scenario),
                                         importance == Level::High ? Ink::Accent : Ink::Muted});
    return items;
}

} // namespace

void drawUtilityPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "What quality means here")),
               facts.text(OGIVE_TR("deck", "Utility tree: scenarios by how much they matter")));
    drawItems(sheet, sheet.body(), {}, qualityItems(facts));
}

} // namespace ogive

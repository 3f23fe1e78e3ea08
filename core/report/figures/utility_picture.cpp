#include "core/report/figures/utility_picture.h"

namespace ogive {
namespace {

UtilityScenarioPicture scenarioPicture(const Knowledge& knowledge, const QualityScenario& scenario)
{
    UtilityScenarioPicture picture{scenario.text,
                                   rankText(scenario),
                                   scenario.importance == Level::High && scenario.difficulty == Level::High,
                                   {}};
    for (const DecisionLink& link : scenario.links) {
        const auto decision = knowledge.decisionIndex(DecisionId(link.decision));
        picture.links.push_back({decision ? knowledge.decisions[*decision].title : link.decision,
                                 link.kind == DecisionLink::Kind::TradeOff});
    }
    return picture;
}

} // namespace

std::string levelLetter(Level level)
{
    switch (level) {
    case Level::High:
        return "H";
    case Level::Medium:
        return "M";
    case Level::Low:
        return "L";
    }
    return {};
}

std::string rankText(const QualityScenario& scenario)
{
    return "(" + levelLetter(scenario.importance) + ", " + levelLetter(scenario.difficulty) + ")";
}

UtilityTreePicture utilityPicture(const Knowledge& knowledge, const UtilityTree& tree, const Words& words)
{
    UtilityTreePicture picture;
    picture.title = words(OGIVE_TR("report", "Utility tree"));
    picture.words = {words(OGIVE_TR("report", "Utility")), words(OGIVE_TR("report", "sensitivity point")),
                     words(OGIVE_TR("report", "trade-off point")),
                     words(OGIVE_TR("report", "importance, difficulty: H high, M medium, L low"))};
    for (const QualityAttribute& attribute : tree.attributes) {
        UtilityAttributePicture drawn{attribute.title, {}};
        for (const QualityRefinement& refinement : attribute.refinements) {
            drawn.refinements.push_back({refinement.title, {}});
            for (const QualityScenario& scenario : refinement.scenarios)
                drawn.refinements.back().scenarios.push_back(scenarioPicture(knowledge, scenario));
        }
        picture.attributes.push_back(std::move(drawn));
    }
    return picture;
}

} // namespace ogive

#include "core/design/utility/utility_tree.h"

#include "core/design/design.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 3> levelNames{"H", "M", "L"};
constexpr std::string_view sensitivityName = "sensitivity";
constexpr std::string_view tradeOffName = "tradeoff";

Json utilityMembersBut(const Json& object, std::initializer_list<std::string_view> known)
{
    Json others = Json::object();
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            others[key] = value;
    return others;
}

bool isWithoutText(const std::string& text)
{
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

std::string readTitle(const JsonReader& json, std::string_view key)
{
    std::string title = json.text(key);
    if (!json.failed() && isWithoutText(title))
        json.at(key).fail(OGIVE_TR("design", "\"%1\" is empty").arg(key));
    return title;
}

Level readLevel(const JsonReader& json, std::string_view key)
{
    if (!json.has(key))
        return Level::Medium;
    const std::string name = json.text(key);
    const auto* const found = std::find(levelNames.begin(), levelNames.end(), name);
    if (found != levelNames.end())
        return static_cast<Level>(found - levelNames.begin());
    json.at(key).fail(OGIVE_TR("design", "there is no level \"%1\"").arg(quotable(name)),
                      OGIVE_TR("design", "Write H, M or L"));
    return Level::Medium;
}

DecisionLink readLink(const JsonReader& json)
{
    DecisionLink link;
    if (!json.requireObject())
        return link;
    link.decision = readTitle(json, "decision");
    const std::string kind = json.textOr("kind", std::string(sensitivityName));
    link.kind = kind == tradeOffName ? DecisionLink::Kind::TradeOff : DecisionLink::Kind::Sensitivity;
    if (!json.failed() && kind != tradeOffName && kind != sensitivityName)
        json.at("kind").fail(OGIVE_TR("design", "there is no kind of link \"%1\"").arg(quotable(kind)),
                             OGIVE_TR("design", "Write sensitivity or tradeoff"));
    link.rest = utilityMembersBut(json.json(), {"decision", "kind"});
    return link;
}

QualityScenario readQualityScenario(const JsonReader& json)
{
    QualityScenario scenario;
    if (!json.requireObject())
        return scenario;
    scenario.text = readTitle(json, "text");
    scenario.importance = readLevel(json, "importance");
    scenario.difficulty = readLevel(json, "difficulty");
    json.eachOf("links", [&](const JsonReader& link) { scenario.links.push_back(readLink(link)); });
    scenario.rest = utilityMembersBut(json.json(), {"text", "importance", "difficulty", "links"});
    return scenario;
}

QualityRefinement readRefinement(const JsonReader& json)
{
    QualityRefinement refinement;
    if (!json.requireObject())
        return refinement;
    refinement.title = readTitle(json, "title");
    json.eachOf("scenarios", [&](const JsonReader& scenario) {
        refinement.scenarios.push_back(readQualityScenario(scenario));
    });
    refinement.rest = utilityMembersBut(json.json(), {"title", "scenarios"});
    return refinement;
}

QualityAttribute readAttribute(const JsonReader& json)
{
    QualityAttribute attribute;
    if (!json.requireObject())
        return attribute;
    attribute.title = readTitle(json, "title");
    json.eachOf("refinements", [&](const JsonReader& refinement) {
        attribute.refinements.push_back(readRefinement(refinement));
    });
    attribute.rest = utilityMembersBut(json.json(), {"title", "refinements"});
    return attribute;
}

Json withUnknown(Json json, const Json& rest)
{
    for (const auto& [key, value] : rest.items())
        json[key] = value;
    return json;
}

std::string levelText(Level level)
{
    return std::string(levelNames[static_cast<std::size_t>(level)]);
}

Json scenarioOfTreeJson(const QualityScenario& scenario)
{
    Json json = Json::object();
    json["text"] = scenario.text;
    json["importance"] = levelText(scenario.importance);
    json["difficulty"] = levelText(scenario.difficulty);
    for (const DecisionLink& link : scenario.links) {
        Json written = Json::object();
        written["decision"] = link.decision;
        written["kind"] = link.kind == DecisionLink::Kind::TradeOff ? tradeOffName : sensitivityName;
        json["links"].push_back(withUnknown(std::move(written), link.rest));
    }
    return withUnknown(std::move(json), scenario.rest);
}

Json attributeJson(const QualityAttribute& attribute)
{
    Json json = Json::object();
    json["title"] = attribute.title;
    for (const QualityRefinement& refinement : attribute.refinements) {
        Json written = Json::object();
        written["title"] = refinement.title;
        for (const QualityScenario& scenario : refinement.scenarios)
            written["scenarios"].push_back(scenarioOfTreeJson(scenario));
        json["refinements"].push_back(withUnknown(std::move(written), refinement.rest));
    }
    return withUnknown(std::move(json), attribute.rest);
}

Failure refusedTree(ErrorCode code, Message reason)
{
    return Failure(Error{code, {}, std::move(reason), {}});
}

Result<void> checkQualityScenario(const QualityScenario& scenario, const Knowledge& knowledge)
{
    if (isWithoutText(scenario.text))
        return refusedTree(ErrorCode::Invalid, OGIVE_TR("edit", "the quality scenario has no text"));
    for (const DecisionLink& link : scenario.links)
        if (!knowledge.decisionIndex(DecisionId(link.decision)))
            return refusedTree(ErrorCode::Unknown,
                               OGIVE_TR("edit", "there is no decision \"%1\"").arg(quotable(link.decision)));
    return {};
}

} // namespace

UtilityTree readUtilityTree(const JsonReader& json)
{
    UtilityTree tree;
    if (json.json().is_array() && json.json().empty())
        return tree;
    if (!json.requireObject())
        return tree;
    json.eachOf("attributes",
                [&](const JsonReader& attribute) { tree.attributes.push_back(readAttribute(attribute)); });
    tree.rest = utilityMembersBut(json.json(), {"attributes"});
    return tree;
}

Json utilityTreeJson(const UtilityTree& tree)
{
    if (tree.isEmpty())
        return nullptr;
    Json json = Json::object();
    for (const QualityAttribute& attribute : tree.attributes)
        json["attributes"].push_back(attributeJson(attribute));
    return withUnknown(std::move(json), tree.rest);
}

Result<void> setUtilityTree(Design& design, const SetUtilityTree& edit, const Knowledge& knowledge)
{
    for (const QualityAttribute& attribute : edit.tree.attributes) {
        if (isWithoutText(attribute.title))
            return refusedTree(ErrorCode::Invalid, OGIVE_TR("edit", "the quality attribute has no title"));
        for (const QualityRefinement& refinement : attribute.refinements) {
            if (isWithoutText(refinement.title))
                return refusedTree(ErrorCode::Invalid, OGIVE_TR("edit", "the refinement has no title"));
            for (const QualityScenario& scenario : refinement.scenarios)
                if (auto checked = checkQualityScenario(scenario, knowledge); !checked)
                    return checked;
        }
    }
    design.utilityTree = edit.tree;
    return {};
}

} // namespace ogive

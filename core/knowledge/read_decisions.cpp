#include "core/knowledge/read_knowledge.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::size_t longestShortTitle = 12;

constexpr std::array<std::pair<std::string_view, AttributeKind>, 4> attributeKinds{{
    {"text", AttributeKind::Text},
    {"list", AttributeKind::List},
    {"number", AttributeKind::Number},
    {"boolean", AttributeKind::Boolean},
}};

AttributeKind readAttributeKind(const JsonReader& json)
{
    const std::string text = json.text();
    for (const auto& [name, kind] : attributeKinds)
        if (name == text)
            return kind;
    json.fail(OGIVE_TR("knowledge", "unknown kind of attribute \"%1\"").arg(quotable(text)));
    return AttributeKind::Text;
}

AttributeValue readAttribute(const JsonReader& json, const Attribute& attribute)
{
    if (json.json().is_null())
        return std::monostate{};
    switch (attribute.kind) {
    case AttributeKind::Text:
        return json.text();
    case AttributeKind::Number:
        return json.number();
    case AttributeKind::Boolean:
        return json.boolean();
    case AttributeKind::List:
        break;
    }
    std::vector<std::string> list;
    json.each([&](const JsonReader& item) { list.push_back(item.text()); });
    return list;
}

/// Characters, not bytes: titles may hold letters outside ASCII.
std::size_t characterCount(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Option readOption(const JsonReader& json, const Decision& decision)
{
    Option option;
    option.id = OptionId(json.text("id"));
    requireNewId(json.at("id"), decision.options, option.id.value);
    option.title = json.text("title");
    option.shortTitle = json.textOr("short_title", option.title);
    if (characterCount(option.shortTitle) > longestShortTitle)
        json.fail(
            OGIVE_TR("knowledge", "\"%1\" is longer than 12 characters").arg(quotable(option.shortTitle)),
            OGIVE_TR("knowledge", "Give the option a short_title"));
    option.summary = json.textOr("summary", {});
    option.attributes.resize(decision.attributes.size());
    if (json.has("attributes"))
        json.at("attributes").eachMember([&](const std::string& key, const JsonReader& value) {
            if (const auto index = decision.attributeIndex(key))
                option.attributes[*index] = readAttribute(value, decision.attributes[*index]);
            else
                value.fail(OGIVE_TR("knowledge", "the decision has no attribute \"%1\"").arg(quotable(key)));
        });
    option.packages = json.texts("packages");
    option.source = json.textOr("source", {});
    option.asOf = json.textOr("as_of", {});
    json.eachOf("facts", [&](const JsonReader& fact) {
        option.facts.push_back(
            {fact.text("text"), fact.text("source"), fact.text("as_of"), fact.textOr("replaces", {})});
    });
    if (json.has("llm_models"))
        json.at("llm_models").eachMember([&](const std::string& quality, const JsonReader& model) {
            option.llmModels.emplace_back(quality, ModelId(model.text()));
        });
    option.defaultModel = ModelId(json.textOr("default_model", {}));
    return option;
}

std::size_t readNode(const JsonReader& json, const Knowledge& knowledge, const Decision& decision,
                     RuleTree& tree)
{
    const std::size_t index = tree.nodes.size();
    tree.nodes.emplace_back();
    if (json.has("outcome")) {
        const JsonReader outcome = json.at("outcome");
        const auto option = decision.optionIndex(OptionId(outcome.text()));
        if (!option)
            outcome.fail(
                OGIVE_TR("knowledge", "the decision %1 has no option of this id").arg(decision.id.value));
        tree.nodes[index].outcome = option.value_or(0);
        return index;
    }
    tree.nodes[index].id = json.text("id");
    tree.nodes[index].question = json.text("question");
    tree.nodes[index].when = readCondition(json.at("when"), knowledge);
    if (json.failed())
        return index;
    const std::size_t yes = readNode(json.at("yes"), knowledge, decision, tree);
    const std::size_t no = json.failed() ? index : readNode(json.at("no"), knowledge, decision, tree);
    tree.nodes[index].yes = yes;
    tree.nodes[index].no = no;
    return index;
}

} // namespace

void readDecisions(const JsonReader& file, Knowledge& knowledge)
{
    file.at("decisions").each([&](const JsonReader& json) {
        Decision decision;
        decision.id = DecisionId(json.text("id"));
        requireNewId(json.at("id"), knowledge.decisions, decision.id.value);
        decision.title = json.text("title");
        decision.shortTitle = json.textOr("short_title", decision.title);
        decision.question = json.text("question");
        decision.help = json.textOr("help", {});
        decision.isPlan = json.booleanOr("is_plan", false);
        json.eachOf("attributes", [&](const JsonReader& attribute) {
            requireNewId(attribute, decision.attributes, attribute.text("id"));
            decision.attributes.push_back({attribute.text("id"), attribute.text("title"),
                                           readAttributeKind(attribute.at("kind")),
                                           attribute.textOr("unit", {}), attribute.textOr("tone", {})});
        });
        decision.summaryAttributes = json.texts("summary_attributes");
        for (const std::string& attribute : decision.summaryAttributes)
            if (!decision.attributeIndex(attribute))
                json.at("summary_attributes")
                    .fail(OGIVE_TR("knowledge", "there is no attribute \"%1\"").arg(attribute));
        knowledge.decisions.push_back(std::move(decision));
    });
}

void readOptions(const JsonReader& file, Knowledge& knowledge)
{
    const std::size_t index = readDecisionReference(file.at("decision"), knowledge);
    if (file.failed())
        return;
    Decision& decision = knowledge.decisions[index];
    file.at("options").each(
        [&](const JsonReader& json) { decision.options.push_back(readOption(json, decision)); });
}

void readRuleSet(const JsonReader& file, Knowledge& knowledge)
{
    RuleSet rules;
    rules.id = RuleSetId(file.text("id"));
    requireNewId(file.at("id"), knowledge.ruleSets, rules.id.value);
    rules.title = file.text("title");
    rules.description = file.textOr("description", {});
    rules.trees.resize(knowledge.decisions.size());
    file.at("decisions").eachMember([&](const std::string& key, const JsonReader& tree) {
        const auto index = knowledge.decisionIndex(DecisionId(key));
        if (!index)
            tree.fail(OGIVE_TR("knowledge", "there is no decision \"%1\"").arg(quotable(key)));
        else
            (void)readNode(tree, knowledge, knowledge.decisions[*index], rules.trees[*index]);
    });
    knowledge.ruleSets.push_back(std::move(rules));
}

} // namespace ogive

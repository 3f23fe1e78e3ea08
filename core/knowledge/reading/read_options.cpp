#include "core/knowledge/reading/read_knowledge.h"
#include "core/knowledge/records/records.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::size_t longestShortTitle = 12;

constexpr std::array<std::pair<std::string_view, GuideEntry>, 2> guideEntries{{
    {"named", GuideEntry::Named},
    {"described", GuideEntry::Described},
}};

AttributeValue readValueOf(const JsonReader& json, const Attribute& attribute)
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

void readAttributes(const JsonReader& json, const Decision& decision, Option& option)
{
    option.attributes.resize(decision.attributes.size());
    if (!json.has("attributes"))
        return;
    json.at("attributes").eachMember([&](const std::string& key, const JsonReader& value) {
        if (const auto index = decision.attributeIndex(key))
            option.attributes[*index] = readValueOf(value, decision.attributes[*index]);
        else
            value.fail(OGIVE_TR("knowledge", "the decision has no attribute \"%1\"").arg(quotable(key)));
    });
}

/// A port that a program can listen on; the error says so of any other number.
int readPort(const JsonReader& json)
{
    constexpr double highest = 65535;
    const double port = json.number();
    if (port >= 1 && port <= highest && port == std::floor(port))
        return static_cast<int>(port);
    json.fail(OGIVE_TR("knowledge", "a port is a whole number from 1 to 65,535"));
    return 1;
}

Container readContainer(const JsonReader& json)
{
    Container container;
    container.image = json.text("image");
    container.tag = json.text("tag");
    json.eachOf("ports", [&](const JsonReader& port) { container.ports.push_back(readPort(port)); });
    container.volume = json.textOr("volume", {});
    container.command = json.texts("command");
    if (json.has("environment"))
        json.at("environment").eachMember([&](const std::string& name, const JsonReader& value) {
            container.environment.emplace_back(name, value.text());
        });
    container.source = json.text("source");
    container.asOf = json.text("as_of");
    return container;
}

/// How what was chosen gets onto a machine.
void readDeployment(const JsonReader& json, Option& option)
{
    option.install = json.texts("install");
    if (json.has("container"))
        option.container = readContainer(json.at("container"));
    if (json.has("api")) {
        const JsonReader api = json.at("api");
        option.api = ModelApi{api.text("address"), api.text("source"), api.text("as_of")};
    }
}

Option readOption(const JsonReader& json, const Decision& decision, const Knowledge& knowledge)
{
    Option option;
    option.id = OptionId(json.text("id"));
    option.title = json.text("title");
    option.shortTitle = json.textOr("short_title", option.title);
    // A translation that is too long is cut where it is shown; that must not keep all from being read.
    if (knowledge.language.isEnglish() && characterCount(option.shortTitle) > longestShortTitle)
        json.fail(
            OGIVE_TR("knowledge", "\"%1\" is longer than 12 characters").arg(quotable(option.shortTitle)),
            OGIVE_TR("knowledge", "Give the option a short_title"));
    option.summary = json.textOr("summary", {});
    readAttributes(json, decision, option);
    option.packages = json.texts("packages");
    readDeployment(json, option);
    option.source = textOrNull(json, "source");
    option.asOf = textOrNull(json, "as_of");
    json.eachOf("facts", [&](const JsonReader& fact) {
        option.facts.push_back(
            {fact.text("text"), fact.text("source"), fact.text("as_of"), fact.textOr("replaces", {})});
    });
    if (json.has("llm_models"))
        json.at("llm_models").eachMember([&](const std::string& quality, const JsonReader& model) {
            option.llmModels.emplace_back(quality, ModelId(model.text()));
        });
    option.defaultModel = ModelId(textOrNull(json, "default_model"));
    if (json.has("in_guide"))
        option.guideEntry = readNamed(json.at("in_guide"), guideEntries,
                                      OGIVE_TR("knowledge", "\"%1\" is neither named nor described"));
    if (json.has("billed"))
        json.at("billed").eachMember(
            [&](const std::string& what, const JsonReader& count) { option.billed[what] = count.number(); });
    option.statedFor = readConditionIf(json, "stated_for", knowledge);
    json.eachOf("ruled_out_when", [&](const JsonReader& ruling) {
        option.ruledOutWhen.push_back({readCondition(ruling.at("when"), knowledge), ruling.text("reason"),
                                       ruling.text("source"), ruling.text("as_of")});
    });
    return option;
}

/// A record of a catalog as an option: attributes are the record's members of the same name.
Option optionFrom(const LaidRecord& record, const JsonReader& json, const Decision& decision, ReadLog& log)
{
    Option option;
    option.id = OptionId(record.id);
    option.title = option.shortTitle = json.text("title");
    option.source = textOrNull(json, "source");
    option.asOf = textOrNull(json, "as_of");
    for (const Attribute& attribute : decision.attributes) {
        const Json* member = memberOf(json.json(), attribute.id, {});
        option.attributes.push_back(
            member ? readValueOf(JsonReader(*member, log, record.pointer + "/" + attribute.id), attribute)
                   : AttributeValue());
    }
    return option;
}

void addCatalogOptions(KnowledgeReading& reading, Decision& decision)
{
    const FileKind* kind = catalogNamed(decision.optionsFrom);
    if (!kind)
        return;
    reading.each(kind->name, kind->lists.front().name, [&](const LaidRecord& record, const JsonReader& json) {
        decision.options.push_back(optionFrom(record, json, decision, reading.log));
    });
}

/// What an option does not state of itself, from the record of its id in the attribute's catalog.
void completeFromCatalog(KnowledgeReading& reading, Decision& decision, std::size_t attribute)
{
    const Attribute& completed = decision.attributes[attribute];
    const FileKind* kind = catalogNamed(completed.from);
    if (!kind)
        return;
    reading.each(kind->name, kind->lists.front().name, [&](const LaidRecord& record, const JsonReader& json) {
        const auto option = decision.optionIndex(OptionId(record.id));
        const Json* member = memberOf(json.json(), completed.id, {});
        if (!option || !member)
            return;
        AttributeValue& value = decision.options[*option].attributes[attribute];
        if (std::holds_alternative<std::monostate>(value))
            value =
                readValueOf(JsonReader(*member, reading.log, record.pointer + "/" + completed.id), completed);
    });
}

std::size_t addOutcome(RuleTree& tree, std::size_t option)
{
    tree.nodes.emplace_back().outcome = option;
    return tree.nodes.size() - 1;
}

std::size_t addQuestion(RuleTree& tree, std::string id, std::string question, Condition when)
{
    RuleNode& node = tree.nodes.emplace_back();
    node.id = std::move(id);
    node.question = std::move(question);
    node.when = std::move(when);
    return tree.nodes.size() - 1;
}

/// Makes the tree of a decision from what the options of another one name for each choice of a field.
class FollowingTree {
public:
    FollowingTree(const Knowledge& knowledge, const Decision& decision)
        : m_language(knowledge.language)
        , m_decision(decision)
        , m_leader(knowledge.decisions[*decision.followsDecision])
        , m_field(knowledge.fields[decision.followsField])
    {}

    [[nodiscard]] RuleTree make()
    {
        for (std::size_t i = 0; i < m_leader.options.size(); ++i)
            if (!m_leader.options[i].llmModels.empty())
                m_naming.push_back(i);
        if (!m_naming.empty())
            addLeader(0);
        return std::move(m_tree);
    }

private:
    /// "Is it OpenAI?", its levels, and on no the next one; the last one needs no question.
    std::size_t addLeader(std::size_t at)
    {
        const Option& leader = m_leader.options[m_naming[at]];
        if (at + 1 == m_naming.size())
            return addLevels(leader, 0);
        const Condition when{Condition::Kind::DecisionTest,
                             *m_decision.followsDecision,
                             Comparison::Equal,
                             {static_cast<double>(m_naming[at])},
                             {}};
        const std::size_t node =
            addQuestion(m_tree, "from-" + leader.id.value, m_language.question(leader.title), when);
        const std::size_t yes = addLevels(leader, 0);
        const std::size_t no = addLeader(at + 1);
        m_tree.nodes[node].yes = yes;
        m_tree.nodes[node].no = no;
        return node;
    }

    std::size_t addLevels(const Option& leader, std::size_t level)
    {
        const std::size_t outcome =
            m_decision.optionIndex(OptionId(leader.llmModels[level].second.value)).value_or(0);
        if (level + 1 == leader.llmModels.size())
            return addOutcome(m_tree, outcome);
        const double choice = numberOf(m_field, leader.llmModels[level].first);
        const auto position = static_cast<std::size_t>(choice);
        const std::string title = position < m_field.choices.size() ? m_field.choices[position].title
                                                                    : leader.llmModels[level].first;
        const std::size_t node = addQuestion(
            m_tree, leader.id.value + "-" + leader.llmModels[level].first,
            m_language.question(m_language.labelled(m_field.title, title)),
            {Condition::Kind::FieldTest, m_decision.followsField, Comparison::Equal, {choice}, {}});
        const std::size_t yes = addOutcome(m_tree, outcome);
        const std::size_t no = addLevels(leader, level + 1);
        m_tree.nodes[node].yes = yes;
        m_tree.nodes[node].no = no;
        return node;
    }

    const Language& m_language;
    const Decision& m_decision;
    const Decision& m_leader;
    const Field& m_field;
    std::vector<std::size_t> m_naming; ///< options of the leader that name outcomes
    RuleTree m_tree;
};

} // namespace

void readOptions(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.files.eachFile("options", reading.log, [&](const KnowledgeFile&, const JsonReader& json) {
        (void)readDecisionReference(json.at("decision"), knowledge);
    });
    reading.each("options", "options", [&](const LaidRecord& record, const JsonReader& json) {
        Decision& decision = knowledge.decisions[*knowledge.decisionIndex(DecisionId(record.owner))];
        decision.options.push_back(readOption(json, decision, knowledge));
    });
    for (Decision& decision : knowledge.decisions) {
        if (!decision.optionsFrom.empty())
            addCatalogOptions(reading, decision);
        for (std::size_t i = 0; i < decision.attributes.size(); ++i)
            completeFromCatalog(reading, decision, i);
    }
}

void addFollowingTrees(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        if (knowledge.decisions[i].followsDecision && !knowledge.ruleSets.empty() &&
            knowledge.ruleSets.front().trees[i].isEmpty())
            knowledge.ruleSets.front().trees[i] = FollowingTree(knowledge, knowledge.decisions[i]).make();
}

} // namespace ogive

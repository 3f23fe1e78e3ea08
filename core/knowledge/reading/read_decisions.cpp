#include "core/knowledge/reading/contradiction.h"
#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::array<std::pair<std::string_view, AttributeKind>, 4> attributeKinds{{
    {"text", AttributeKind::Text},
    {"list", AttributeKind::List},
    {"number", AttributeKind::Number},
    {"boolean", AttributeKind::Boolean},
}};

constexpr std::array<std::pair<std::string_view, Better>, 2> betters{{
    {"higher", Better::Higher},
    {"lower", Better::Lower},
}};

constexpr std::array<std::pair<std::string_view, Reversal>, 3> reversals{{
    {"easy", Reversal::Easy},
    {"moderate", Reversal::Moderate},
    {"hard", Reversal::Hard},
}};

Attribute readAttribute(const JsonReader& json, const Knowledge& knowledge)
{
    Attribute attribute;
    attribute.id = json.text("id");
    attribute.title = json.text("title");
    attribute.kind =
        readNamed(json.at("kind"), attributeKinds, OGIVE_TR("knowledge", "unknown kind of attribute \"%1\""));
    attribute.unit = json.textOr("unit", {});
    attribute.tone = json.textOr("tone", {});
    attribute.scale = json.texts("scale");
    if (json.has("shown_words"))
        json.at("shown_words").eachMember([&](const std::string& word, const JsonReader& shown) {
            attribute.shownWords[word] = shown.text();
        });
    attribute.words = valueWordsIn(knowledge.language);
    if (json.has("better"))
        attribute.better = readNamed(json.at("better"), betters,
                                     OGIVE_TR("knowledge", "\"%1\" is neither higher nor lower"));
    attribute.from = json.textOr("from", {});
    if (!attribute.from.empty() && !catalogNamed(attribute.from))
        json.at("from").fail(
            OGIVE_TR("knowledge", "there is no catalog \"%1\"").arg(quotable(attribute.from)));
    if (json.has("asked_by"))
        attribute.askedBy = readFieldReference(json.at("asked_by"), knowledge);
    return attribute;
}

DeclaredRead readDeclared(const JsonReader& json, const Knowledge& knowledge)
{
    DeclaredRead declared{readFieldReference(json.at("field"), knowledge), {}};
    if (json.failed())
        return declared;
    const Field& field = knowledge.fields[declared.field];
    json.eachOf("values", [&](const JsonReader& value) {
        const Value stated = readValue(value);
        if (const auto checked = checkValue(field, stated); !checked)
            value.fail(checked.error().reason, checked.error().hint, checked.error().code);
        else
            declared.choices.push_back(static_cast<std::size_t>(numberOf(field, stated)));
    });
    return declared;
}

void readRelations(const JsonReader& json, Decision& decision, const Knowledge& knowledge)
{
    if (json.has("within"))
        decision.within = readDecisionReference(json.at("within"), knowledge);
    decision.optionsFrom = json.textOr("options_from", {});
    if (json.has("follows")) {
        const JsonReader follows = json.at("follows");
        decision.followsDecision = readDecisionReference(follows.at("decision"), knowledge);
        decision.followsField = readFieldReference(follows.at("field"), knowledge);
    }
}

void readReversal(const JsonReader& json, Decision& decision)
{
    if (!json.has("reversal"))
        return;
    const JsonReader stated = json.at("reversal");
    decision.reversal = readNamed(stated.at("ease"), reversals,
                                  OGIVE_TR("knowledge", "\"%1\" is neither easy, moderate nor hard"));
    decision.reversalNote = stated.text("note");
}

Decision readDecision(const JsonReader& json, const Knowledge& knowledge)
{
    Decision decision;
    decision.id = DecisionId(json.text("id"));
    decision.title = json.text("title");
    decision.shortTitle = json.textOr("short_title", decision.title);
    decision.question = json.text("question");
    decision.help = json.textOr("help", {});
    decision.isPlan = json.booleanOr("is_plan", false);
    json.eachOf("attributes", [&](const JsonReader& attribute) {
        if (decision.attributeIndex(attribute.text("id")))
            attribute.at("id").fail(
                OGIVE_TR("knowledge", "the id \"%1\" is used twice").arg(quotable(attribute.text("id"))));
        decision.attributes.push_back(readAttribute(attribute, knowledge));
    });
    decision.summaryAttributes = json.texts("summary_attributes");
    for (const std::string& attribute : decision.summaryAttributes)
        if (!decision.attributeIndex(attribute))
            json.at("summary_attributes")
                .fail(OGIVE_TR("knowledge", "there is no attribute \"%1\"").arg(quotable(attribute)));
    json.eachOf("reads", [&](const JsonReader& declared) {
        decision.reads.push_back(readDeclared(declared, knowledge));
    });
    readRelations(json, decision, knowledge);
    readReversal(json, decision);
    return decision;
}

/// Refuses a question that no value can answer with yes.
void checkQuestion(const JsonReader& json, const RuleNode& node, const Knowledge& knowledge)
{
    const auto field = contradictedField(node.when, knowledge.fields);
    if (field)
        json.at("when").fail(
            OGIVE_TR("knowledge", "question %1 contradicts itself: no value of %2 passes its tests")
                .arg(quotable(node.id))
                .arg(knowledge.fields[*field].id.value));
}

std::size_t readNode(const JsonReader& json, const Knowledge& knowledge, const Decision& decision,
                     RuleTree& tree)
{
    const std::size_t index = tree.nodes.size();
    RuleNode& read = tree.nodes.emplace_back();
    read.reason = json.textOr("reason", {});
    read.source = json.textOr("source", {});
    read.asOf = json.textOr("as_of", {});
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
    tree.nodes[index].when = readCondition(json.at("when"), knowledge, {false, &decision});
    if (!json.failed())
        checkQuestion(json, tree.nodes[index], knowledge);
    if (json.failed())
        return index;
    const std::size_t yes = readNode(json.at("yes"), knowledge, decision, tree);
    const std::size_t no = json.failed() ? index : readNode(json.at("no"), knowledge, decision, tree);
    tree.nodes[index].yes = yes;
    tree.nodes[index].no = no;
    return index;
}

/// The rule set of an id, made from the first file that names it.
RuleSet& ruleSetOf(const JsonReader& file, Knowledge& knowledge)
{
    const RuleSetId id(file.text("id"));
    const auto found = std::find_if(knowledge.ruleSets.begin(), knowledge.ruleSets.end(),
                                    [&](const RuleSet& rules) { return rules.id == id; });
    if (found != knowledge.ruleSets.end())
        return *found;
    RuleSet& rules = knowledge.ruleSets.emplace_back();
    rules.id = id;
    rules.trees.resize(knowledge.decisions.size());
    return rules;
}

} // namespace

void readDecisions(KnowledgeReading& reading)
{
    reading.each("decisions", "decisions", [&](const LaidRecord&, const JsonReader& json) {
        Decision decision = readDecision(json, reading.knowledge);
        reading.knowledge.decisions.push_back(std::move(decision));
    });
}

void readDecisionRelations(KnowledgeReading& reading)
{
    std::size_t index = 0;
    reading.each("decisions", "decisions", [&](const LaidRecord&, const JsonReader& json) {
        Decision& decision = reading.knowledge.decisions[index++];
        decision.relevantWhen = readConditionIf(json, "relevant_when", reading.knowledge);
        if (!decision.relevantWhen)
            return;
        forEachTest(*decision.relevantWhen, [&](const Condition& test) {
            if (test.kind == Condition::Kind::DecisionTest && test.subject + 1 >= index)
                json.at("relevant_when")
                    .fail(OGIVE_TR("knowledge", "only earlier decisions can be tested here"));
        });
    });
}

void readRuleSets(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.files.eachFile("rules", reading.log, [&](const KnowledgeFile&, const JsonReader& json) {
        RuleSet& rules = ruleSetOf(json, knowledge);
        rules.title = json.text("title");
        rules.description = json.textOr("description", {});
        rules.isBeyondGuide = booleanIf(json, "beyond_guide").value_or(rules.isBeyondGuide);
    });
    reading.each("rules", "decisions", [&](const LaidRecord& record, const JsonReader& json) {
        const auto decision = knowledge.decisionIndex(DecisionId(record.id));
        const auto rules = std::find_if(knowledge.ruleSets.begin(), knowledge.ruleSets.end(),
                                        [&](const RuleSet& one) { return one.id.value == record.owner; });
        if (!decision)
            json.fail(OGIVE_TR("knowledge", "there is no decision \"%1\"").arg(quotable(record.id)));
        else
            (void)readNode(json, knowledge, knowledge.decisions[*decision], rules->trees[*decision]);
    });
    std::stable_partition(knowledge.ruleSets.begin(), knowledge.ruleSets.end(),
                          [&](const RuleSet& rules) { return rules.id == knowledge.defaultRules; });
}

} // namespace ogive

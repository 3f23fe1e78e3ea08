#include "core/knowledge/records/record_uses.h"

#include <algorithm>

namespace ogive {
namespace {

/// What is looked for.
struct Sought {
    std::string_view kind;
    std::string_view id;
    std::string_view owner;
    bool sellsModels = false; ///< an option that models may name as their provider
};

bool isText(const Json& json, std::string_view text)
{
    return json.is_string() && json.get_ref<const std::string&>() == text;
}

bool hasText(const Json& json, std::string_view text)
{
    return isText(json, text) ||
           (json.is_array() &&
            std::any_of(json.begin(), json.end(), [&](const Json& item) { return isText(item, text); }));
}

bool memberHas(const Json& object, const char* key, std::string_view text)
{
    const auto found = object.find(key);
    return found != object.end() && hasText(*found, text);
}

/// Whether any text below a value is the id: for formulas, where a field stands alone.
bool anyTextIs(const Json& json, std::string_view text)
{
    if (json.is_structured())
        return std::any_of(json.begin(), json.end(), [&](const Json& part) { return anyTextIs(part, text); });
    return isText(json, text);
}

bool memberNames(const Json& object, const char* key, std::string_view text)
{
    const auto found = object.find(key);
    return found != object.end() && anyTextIs(*found, text);
}

/// Whether an object itself, not a part of it, refers to what is sought.
bool refersHere(const Json& object, const Sought& sought)
{
    if (sought.kind == "field") {
        const auto stated = object.find("requirements");
        return memberHas(object, "field", sought.id) || memberHas(object, "asked_by", sought.id) ||
               memberNames(object, "formula", sought.id) || memberHas(object, "stated", sought.id) ||
               memberNames(object, "compare", sought.id) || memberNames(object, "with", sought.id) ||
               (stated != object.end() && stated->is_object() && stated->contains(std::string(sought.id)));
    }
    if (sought.kind == "decision")
        return memberHas(object, "decision", sought.id) || memberHas(object, "within", sought.id) ||
               memberHas(object, "chosen", sought.id);
    if (sought.kind == "option")
        return (memberHas(object, "decision", sought.owner) && memberHas(object, "value", sought.id)) ||
               (sought.sellsModels && memberHas(object, "provider", sought.id));
    if (sought.kind == "llm-model")
        return memberNames(object, "llm_models", sought.id);
    if (sought.kind == "embedding-model")
        return memberHas(object, "default_model", sought.id);
    if (sought.kind == "task")
        return memberHas(object, "depends_on", sought.id);
    if (sought.kind == "cost-pattern")
        return memberHas(object, "conflicts_with", sought.id);
    return false;
}

bool refers(const Json& json, const Sought& sought)
{
    if (json.is_object() && refersHere(json, sought))
        return true;
    return json.is_structured() &&
           std::any_of(json.begin(), json.end(), [&](const Json& part) { return refers(part, sought); });
}

bool isSought(const KnowledgeRecord& record, std::string_view kind, const Sought& sought)
{
    return kind == sought.kind && record.id == sought.id && record.owner == sought.owner;
}

std::string titleOf(const KnowledgeRecord& record)
{
    const auto title = record.json.find("title");
    return title != record.json.end() && title->is_string() ? title->get<std::string>() : record.id;
}

bool testNames(const Knowledge& knowledge, const Condition& test, const Sought& sought)
{
    if (test.kind == Condition::Kind::FieldTest)
        return sought.kind == "field" && knowledge.fields[test.subject].id.value == sought.id;
    const Decision& decision = knowledge.decisions[test.subject];
    if (sought.kind == "decision")
        return decision.id.value == sought.id;
    return sought.kind == "option" && decision.id.value == sought.owner &&
           std::any_of(test.operands.begin(), test.operands.end(), [&](double operand) {
               const auto position = static_cast<std::size_t>(operand);
               return position < decision.options.size() && decision.options[position].id.value == sought.id;
           });
}

bool nodeNames(const Knowledge& knowledge, const Decision& decision, const RuleNode& node,
               const Sought& sought)
{
    if (node.isOutcome())
        return (sought.kind == "option" && decision.id.value == sought.owner &&
                decision.options[node.outcome].id.value == sought.id) ||
               (sought.kind == "llm-model" && decision.optionsFrom == "llm-models" &&
                decision.options[node.outcome].id.value == sought.id);
    bool names = false;
    forEachTest(node.when,
                [&](const Condition& test) { names = names || testNames(knowledge, test, sought); });
    return names;
}

void addTrees(std::vector<RecordUse>& uses, const Knowledge& knowledge, const Sought& sought)
{
    for (const RuleSet& rules : knowledge.ruleSets)
        for (std::size_t i = 0; i < rules.trees.size(); ++i) {
            const Decision& decision = knowledge.decisions[i];
            const auto& nodes = rules.trees[i].nodes;
            if (std::any_of(nodes.begin(), nodes.end(), [&](const RuleNode& node) {
                    return nodeNames(knowledge, decision, node, sought);
                }))
                uses.push_back(
                    {"rules", rules.id.value + "/" + decision.id.value, rules.title + ": " + decision.title});
        }
}

} // namespace

std::vector<RecordUse> usesOf(const Knowledge& knowledge, const KnowledgeRecords& records,
                              std::string_view kind, std::string_view id, std::string_view owner)
{
    const auto seller = knowledge.decisionInRole("llm");
    const Sought sought{kind, id, owner, seller && knowledge.decisions[*seller].id.value == owner};
    std::vector<RecordUse> uses;
    addTrees(uses, knowledge, sought);
    for (const RecordKind& one : recordKinds())
        for (const KnowledgeRecord& record : records.of(one.id))
            if (!isSought(record, one.id, sought) && refers(record.json, sought))
                uses.push_back({std::string(one.id),
                                record.owner.empty() ? record.id : record.owner + "/" + record.id,
                                titleOf(record)});
    return uses;
}

} // namespace ogive

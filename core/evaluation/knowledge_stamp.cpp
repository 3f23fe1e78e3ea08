#include "core/evaluation/knowledge_stamp.h"

#include "core/evaluation/evaluation.h"

namespace ogive {
namespace {

std::string textIn(const Json& members, const char* key)
{
    const auto found = members.is_object() ? members.find(key) : members.end();
    return members.is_object() && found != members.end() && found->is_string() ? found->get<std::string>()
                                                                               : std::string();
}

const Json* memberIn(const Json& members, const std::string& key)
{
    if (!members.is_object())
        return nullptr;
    const auto found = members.find(key);
    return found == members.end() ? nullptr : &*found;
}

OptionId outcomeOf(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    const auto& outcome = evaluation.decisions[decision].outcome;
    return outcome ? knowledge.decisions[decision].options[*outcome].id : OptionId();
}

Json outcomesOf(const Knowledge& knowledge, const Design& design, std::string_view date)
{
    Json outcomes = Json::object();
    for (const Scenario& scenario : design.scenarios) {
        const Evaluation evaluation = evaluate(knowledge, scenario, design.rules, date);
        Json& ofScenario = outcomes[scenario.id.value] = Json::object();
        for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
            if (evaluation.decisions[i].isRelevant && evaluation.decisions[i].outcome)
                ofScenario[knowledge.decisions[i].id.value] = outcomeOf(knowledge, evaluation, i).value;
    }
    return outcomes;
}

} // namespace

KnowledgeStamp stampOf(const Knowledge& knowledge)
{
    KnowledgeStamp stamp{knowledge.id, knowledge.edition, knowledge.hash, {}, knowledge.asOf};
    if (!knowledge.priceLists.empty()) {
        stamp.priceList = knowledge.priceLists.back().id;
        stamp.pricesAsOf = knowledge.priceLists.back().asOf;
    }
    return stamp;
}

std::optional<KnowledgeStamp> stampIn(const Design& design)
{
    const Json* knowledge = memberIn(design.rest, "knowledge");
    if (!knowledge || textIn(*knowledge, "hash").empty())
        return std::nullopt;
    KnowledgeStamp stamp{
        textIn(*knowledge, "id"), textIn(*knowledge, "version"), textIn(*knowledge, "hash"), {}, {}};
    if (const Json* prices = memberIn(design.rest, "prices")) {
        stamp.priceList = textIn(*prices, "list");
        stamp.pricesAsOf = textIn(*prices, "as_of");
    }
    return stamp;
}

Design stamped(const Design& design, const Knowledge& knowledge, std::string_view date)
{
    Design saved = design;
    const KnowledgeStamp stamp = stampOf(knowledge);
    Json& made = saved.rest["knowledge"];
    if (!made.is_object())
        made = Json::object();
    made["id"] = stamp.id;
    made["version"] = stamp.version;
    made["hash"] = stamp.hash;
    made["outcomes"] = outcomesOf(knowledge, design, date);
    // A list stands there where a design brings prices of its own.
    if (const Json* own = memberIn(saved.rest, "prices"); own && !own->is_object())
        return saved;
    Json& prices = saved.rest["prices"];
    prices["list"] = stamp.priceList.empty() ? Json(nullptr) : Json(stamp.priceList);
    prices["as_of"] = stamp.pricesAsOf;
    return saved;
}

std::vector<StampedChange> changesSinceStamp(const Design& design, const Knowledge& knowledge,
                                             std::string_view date)
{
    std::vector<StampedChange> changes;
    const auto stamp = stampIn(design);
    if (!stamp || stamp->hash == knowledge.hash)
        return changes;
    const Json* outcomes = memberIn(design.rest["knowledge"], "outcomes");
    for (const Scenario& scenario : design.scenarios) {
        const Json* before = outcomes ? memberIn(*outcomes, scenario.id.value) : nullptr;
        if (!before)
            continue;
        const Evaluation evaluation = evaluate(knowledge, scenario, design.rules, date);
        for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
            const DecisionId& decision = knowledge.decisions[i].id;
            const OptionId then(textIn(*before, decision.value.c_str()));
            const OptionId now = outcomeOf(knowledge, evaluation, i);
            // A decision that was not there then has not changed.
            if (then != now && before->contains(decision.value))
                changes.push_back({scenario.id, decision, then, now});
        }
    }
    return changes;
}

} // namespace ogive

#include "core/exchange/batch.h"

#include "core/base/json_reader.h"
#include "core/decide/changes/flips.h"
#include "core/design/file.h"
#include "core/evaluation/evaluation_json.h"
#include "core/exchange/answer_lines.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ogive {
namespace {

constexpr std::size_t longestLine = 1'000'000;

/// The field that a pointer such as /requirements/budget names.
std::string fieldOfPointer(const std::string& pointer)
{
    constexpr std::string_view prefix = "/requirements/";
    return pointer.starts_with(prefix) ? pointer.substr(prefix.size()) : std::string();
}

} // namespace

BatchEvaluator::BatchEvaluator(const Knowledge& knowledge, const RuleSetId& rules)
    : m_knowledge(knowledge)
    , m_rules(rules.isEmpty() ? knowledge.ruleSets.front().id : rules)
    , m_compiled(knowledge, rules)
{
    const RuleSet* asked = knowledge.ruleSet(m_rules);
    const auto position = asked ? static_cast<std::size_t>(asked - knowledge.ruleSets.data()) : 0;
    m_chain.overridden.resize(knowledge.decisions.size());
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        m_chain.ruleSets.push_back(decidingRuleSet(knowledge, position, i));
    for (std::size_t at = 0; at < m_compiled.decisionCount(); ++at) {
        const Decision& decision = knowledge.decisions[at];
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < decision.options.size(); ++i)
            texts.push_back(outcomeJson(decision, i).dump());
        m_outcomeTexts.push_back(std::move(texts));
    }
}

std::string BatchEvaluator::evaluateLines(std::string_view lines, std::size_t firstLine,
                                          unsigned threads) const
{
    return answerLines(lines, firstLine, threads, [this](std::string_view line, std::size_t number) {
        return evaluateLine(line, number);
    });
}

std::string BatchEvaluator::evaluateLine(std::string_view line, std::size_t number) const
{
    JsonLimits limits;
    limits.bytes = longestLine;
    const auto json = parseJson(line, {}, limits);
    if (!json)
        return lineErrorText("null", fieldOfPointer(json.error().place.pointer), json.error(), number);
    const std::string id = lineIdText(*json);
    ReadLog log;
    const JsonReader reader(*json, log);
    const JsonReader stated = reader.at("requirements");
    if (log.error)
        return lineErrorText(id, {}, *log.error, number);
    const auto requirements = readRequirements(stated.json(), {}, "/requirements");
    if (!requirements)
        return lineErrorText(id, fieldOfPointer(requirements.error().place.pointer), requirements.error(),
                             number);
    for (const auto& [field, value] : *requirements) {
        const auto index = m_knowledge.fieldIndex(field);
        if (!index)
            return lineErrorText(
                id, field.value,
                {ErrorCode::Unknown,
                 {},
                 OGIVE_TR("batch", "there is no requirement \"%1\"").arg(quotable(field.value)),
                 {}},
                number);
        if (const auto checked = checkValue(m_knowledge.fields[*index], value); !checked)
            return lineErrorText(id, field.value, checked.error(), number);
    }
    return answer(id, *requirements);
}

std::string BatchEvaluator::answer(const std::string& id, const Requirements& requirements) const
{
    const FieldValues fields = resolveFields(m_knowledge, requirements);
    const auto& read = m_compiled.fieldsRead();
    const bool allKnown = std::none_of(read.begin(), read.end(),
                                       [&](std::size_t field) { return std::isnan(fields.values[field]); });
    // The compiled rules know neither open values nor tests that stand in for others.
    if (!allKnown || m_rules != m_knowledge.ruleSets.front().id)
        return carefulAnswer(id, fields);
    std::vector<std::uint8_t> outcomes(m_compiled.decisionCount());
    m_compiled.decide(fields.values, outcomes);
    return answerText(id, {outcomes.begin(), outcomes.end()}, {});
}

/// By the trees themselves: what is still open is named with all that it can come to.
std::string BatchEvaluator::carefulAnswer(const std::string& id, const FieldValues& fields) const
{
    const std::size_t count = m_compiled.decisionCount();
    auto outcomes = outcomesOf(m_knowledge, m_chain, fields, count - 1);
    std::string open;
    for (std::size_t i = 0; i < count; ++i) {
        if (outcomes[i])
            continue;
        const auto possible = possibleOutcomes(m_knowledge, m_chain, fields, i);
        if (possible.size() == 1) {
            outcomes[i] = possible.front();
            continue;
        }
        Json ids = Json::array();
        for (const std::size_t option : possible)
            ids.push_back(m_knowledge.decisions[i].options[option].id.value);
        open += (open.empty() ? "\"" : ",\"") + m_knowledge.decisions[i].id.value + "\":" + ids.dump();
    }
    return answerText(id, outcomes, open);
}

std::string BatchEvaluator::answerText(const std::string& id,
                                       const std::vector<std::optional<std::size_t>>& outcomes,
                                       const std::string& open) const
{
    std::string text = "{\"id\":" + id + ",\"decisions\":{";
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        text += (i > 0 ? ",\"" : "\"") + m_knowledge.decisions[i].id.value + "\":";
        text += outcomes[i] ? m_outcomeTexts[i][*outcomes[i]] : "null";
    }
    text += "}";
    return text + (open.empty() ? "}" : ",\"possible\":{" + open + "}}");
}

} // namespace ogive

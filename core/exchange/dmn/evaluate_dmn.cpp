#include "core/exchange/dmn/evaluate_dmn.h"

#include "core/base/json.h"

#include <algorithm>
#include <cstdint>

namespace ogive {
namespace {

/// Whether the column can't do without a value.
bool needsValue(const DmnColumn& column)
{
    const bool tests = std::any_of(column.tests.begin(), column.tests.end(),
                                   [](const FeelTest& test) { return !test.isAny; });
    const bool namesNull = std::any_of(column.tests.begin(), column.tests.end(),
                                       [](const FeelTest& test) { return test.namesNull(); });
    return tests && !namesNull;
}

Error inputError(const std::string& input, Message reason, Message hint = {})
{
    return {ErrorCode::Invalid, {{}, "/" + pointerPart(input), 0}, std::move(reason), std::move(hint)};
}

/// "rules 2 and 5", of many the first ones; rules are counted from 1, as people do.
std::string ruleNumbers(const std::vector<std::size_t>& rules)
{
    constexpr std::size_t mostNamed = 10;
    std::string text;
    for (std::size_t i = 0; i < std::min(rules.size(), mostNamed); ++i)
        text += (i == 0 ? "" : i + 1 == rules.size() ? " and " : ", ") + std::to_string(rules[i] + 1);
    return text + (rules.size() > mostNamed ? ", …" : "");
}

DmnAnswer outputsOf(const DmnTable& table, const std::vector<std::size_t>& rules, bool isList)
{
    DmnAnswer answer{isList, {}};
    for (const std::size_t rule : rules)
        answer.rows.push_back(table.rules[rule].outputs);
    return answer;
}

DmnAnswer aggregated(const DmnTable& table, const std::vector<std::size_t>& rules)
{
    if (table.aggregation == Aggregation::Count)
        return {false, {{static_cast<double>(rules.size())}}};
    std::optional<double> result;
    for (const std::size_t rule : rules) {
        const auto* number = std::get_if<double>(&table.rules[rule].outputs[0]);
        if (!number)
            return {false, {}}; // FEEL: a sum with null is null
        if (!result)
            result = *number;
        else if (table.aggregation == Aggregation::Sum)
            *result += *number;
        else
            result = table.aggregation == Aggregation::Minimum ? std::min(*result, *number)
                                                               : std::max(*result, *number);
    }
    return result ? DmnAnswer{false, {{*result}}} : DmnAnswer{};
}

DmnAnswer defaultAnswer(const DmnTable& table)
{
    DmnAnswer answer{table.answersList(), {}};
    if (table.hasDefault()) {
        answer.rows.emplace_back();
        for (const DmnOutput& output : table.outputs)
            answer.rows.back().push_back(output.otherwise.value_or(FeelValue()));
    } else if (table.aggregation == Aggregation::Count) {
        answer.rows.push_back({0.0});
    }
    return answer;
}

} // namespace

std::vector<std::size_t> matchingRules(const DmnTable& table, const std::vector<FeelValue>& columnValues)
{
    enum : std::uint8_t { Unknown, Yes, No };
    std::vector<std::vector<std::uint8_t>> answers; // each test is asked once
    for (const DmnColumn& column : table.columns)
        answers.emplace_back(column.tests.size(), Unknown);
    const auto passes = [&](const DmnRule& rule, std::size_t column) {
        std::uint8_t& known = answers[column][rule.tests[column]];
        if (known == Unknown)
            known = table.columns[column].tests[rule.tests[column]].accepts(columnValues[column]) ? Yes : No;
        return known == Yes;
    };
    std::vector<std::size_t> matching;
    for (std::size_t i = 0; i < table.rules.size(); ++i) {
        bool matches = true;
        for (std::size_t column = 0; matches && column < table.columns.size(); ++column)
            matches = passes(table.rules[i], column);
        if (!matches)
            continue;
        matching.push_back(i);
        if (table.hitPolicy == HitPolicy::First)
            break;
    }
    return matching;
}

std::vector<std::size_t> priorityOf(const DmnTable& table, const std::vector<FeelValue>& outputs)
{
    std::vector<std::size_t> priority;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const auto& values = table.outputs[i].values;
        const auto found = std::find(values.begin(), values.end(), outputs[i]);
        priority.push_back(static_cast<std::size_t>(found - values.begin()));
    }
    return priority;
}

DmnEvaluator::DmnEvaluator(const DmnModel& model)
    : m_model(model)
    , m_isNeeded(model.inputs.size(), false)
{
    for (const DmnDecision& decision : model.decisions)
        for (const DmnColumn& column : decision.table.columns)
            if (!column.source.isDecision && needsValue(column))
                m_isNeeded[column.source.index] = true;
}

Result<void> DmnEvaluator::checkInput(std::size_t input, const FeelValue& value) const
{
    const DmnInput& known = m_model.inputs[input];
    if (isNull(value)) {
        if (!m_isNeeded[input])
            return {};
        return Failure(inputError(
            known.name, OGIVE_TR("dmn", "no value for the input \"%1\"").arg(quotable(known.name))));
    }
    if (!isOfType(value, known.type.base))
        return Failure(inputError(known.name, OGIVE_TR("dmn", "%1 is not of the type %2")
                                                  .arg(quotable(feelText(value), 60))
                                                  .arg(feelTypeName(known.type.base))));
    if (known.type.allowed && !known.type.allowed->accepts(value))
        return Failure(inputError(
            known.name, OGIVE_TR("dmn", "%1 is not allowed for the input").arg(quotable(feelText(value), 60)),
            OGIVE_TR("dmn", "Allowed: %1").arg(quotable(feelText(*known.type.allowed), 200))));
    return {};
}

Result<std::vector<DmnAnswer>>
DmnEvaluator::evaluate(const std::vector<std::optional<FeelValue>>& inputs) const
{
    std::vector<FeelValue> values;
    for (std::size_t i = 0; i < m_model.inputs.size(); ++i) {
        values.push_back(inputs[i].value_or(FeelValue()));
        if (const auto checked = checkInput(i, values.back()); !checked)
            return Failure(checked.error());
    }
    std::vector<DmnAnswer> answers;
    for (const DmnDecision& decision : m_model.decisions) {
        std::vector<FeelValue> columnValues;
        for (const DmnColumn& column : decision.table.columns) {
            const DmnSource& source = column.source;
            if (!source.isDecision)
                columnValues.push_back(values[source.index]);
            else if (const auto& rows = answers[source.index].rows; rows.empty())
                columnValues.emplace_back();
            else
                columnValues.push_back(rows[0][source.output]);
            const FeelValue& value = columnValues.back();
            if (column.type.allowed && !isNull(value) && !column.type.allowed->accepts(value))
                return Failure(inputError(m_model.nameOf(source),
                                          OGIVE_TR("dmn", "%1 is not allowed in the table of \"%2\"")
                                              .arg(quotable(feelText(value), 60))
                                              .arg(quotable(decision.name))));
        }
        auto answer = answerOf(decision, columnValues);
        if (!answer)
            return Failure(answer.error());
        answers.push_back(std::move(*answer));
    }
    return answers;
}

Result<DmnAnswer> DmnEvaluator::answerOf(const DmnDecision& decision,
                                         const std::vector<FeelValue>& columnValues) const
{
    const DmnTable& table = decision.table;
    std::vector<std::size_t> rules = matchingRules(table, columnValues);
    if (rules.empty())
        return defaultAnswer(table);
    const auto refuse = [&](Message reason) {
        return Failure(Error{ErrorCode::Invalid,
                             {},
                             std::move(reason).arg(quotable(decision.name)).arg(ruleNumbers(rules)),
                             {}});
    };
    const auto byPriority = [&](std::size_t a, std::size_t b) {
        return priorityOf(table, table.rules[a].outputs) < priorityOf(table, table.rules[b].outputs);
    };
    switch (table.hitPolicy) {
    case HitPolicy::Unique:
        if (rules.size() > 1)
            return refuse(
                OGIVE_TR("dmn", "\"%1\": the rules %2 match together, against the hit policy UNIQUE"));
        break;
    case HitPolicy::Any:
        for (const std::size_t rule : rules)
            if (table.rules[rule].outputs != table.rules[rules[0]].outputs)
                return refuse(OGIVE_TR("dmn", "\"%1\": the rules %2 match together with different outputs, "
                                              "against the hit policy ANY"));
        break;
    case HitPolicy::First:
        break;
    case HitPolicy::Priority:
    case HitPolicy::OutputOrder:
        std::stable_sort(rules.begin(), rules.end(), byPriority);
        break;
    case HitPolicy::RuleOrder:
    case HitPolicy::Collect:
        break;
    }
    if (table.aggregation != Aggregation::None)
        return aggregated(table, rules);
    if (!table.answersList())
        rules.resize(1);
    return outputsOf(table, rules, table.answersList());
}

} // namespace ogive

#include "core/evaluation/evaluation_json.h"

#include "core/base/number_text.h"
#include "core/decide/answered_tree.h"
#include "core/decide/changes/flips.h"
#include "core/decide/deciding_values.h"
#include "core/evaluation/estimate/flip_costs.h"
#include "core/evaluation/parts.h"
#include "core/evaluation/practices.h"
#include "core/evaluation/ranking/option_ranking.h"

#include <fmt/format.h>

#include <cmath>

namespace ogive {
namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53

Json numberJson(double number)
{
    if (!std::isfinite(number))
        return nullptr;
    if (number == std::floor(number) && std::abs(number) < largestExact)
        return static_cast<std::int64_t>(number);
    return number;
}

Json attributeJson(const AttributeValue& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag;
    if (const double* number = std::get_if<double>(&value))
        return numberJson(*number);
    if (const std::string* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return *list;
    return nullptr;
}

Json fieldJson(const Knowledge& knowledge, const FieldValues& fields, std::size_t field)
{
    return valueJson(valueFrom(knowledge.fields[field], fields.values[field]));
}

Json traceJson(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision)
{
    Json trace = Json::array();
    const DecisionResult& result = evaluation.decisions[decision];
    for (const TraceStep& step : result.trace) {
        const RuleNode& node = treeOf(knowledge, result, decision).nodes[step.node];
        Json values = Json::object();
        for (const std::size_t tested : decisionsTested(node.when))
            if (const auto chosen = evaluation.chosen[tested])
                values[knowledge.decisions[tested].id.value] =
                    knowledge.decisions[tested].options[*chosen].id.value;
        for (const std::size_t field : step.fields)
            values[knowledge.fields[field].id.value] = fieldJson(knowledge, evaluation.fields, field);
        trace.push_back(
            Json{{"question", node.question}, {"values", std::move(values)}, {"answer", step.answer}});
    }
    return trace;
}

Json planJson(const Decision& decision, const Option& option)
{
    Json plan = Json::object();
    for (std::size_t i = 0; i < decision.attributes.size(); ++i)
        if (!std::holds_alternative<std::monostate>(option.attributes[i]))
            plan[decision.attributes[i].id] = attributeJson(option.attributes[i]);
    return plan;
}

Json flipsJson(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
               std::size_t decision, std::string_view date)
{
    const std::vector<Flip> found = flips(knowledge, chainOf(evaluation), evaluation.fields, decision);
    const std::vector<ChangeCost> costs = flipCosts(knowledge, scenario, evaluation, found, date);
    Json list = Json::array();
    for (std::size_t i = 0; i < found.size(); ++i) {
        Json changes = Json::array();
        for (const FieldChange& change : found[i].changes) {
            const Field& field = knowledge.fields[change.field];
            changes.push_back(Json{{"field", field.id.value},
                                   {"from", valueJson(valueFrom(field, change.from))},
                                   {"to", valueJson(valueFrom(field, change.to))}});
        }
        list.push_back(Json{{"to", knowledge.decisions[decision].options[found[i].outcome].id.value},
                            {"changes", std::move(changes)},
                            {"monthly", numberJson(costs[i].monthlyUsd.value_or(notKnown))},
                            {"difference", numberJson(costs[i].differenceUsd.value_or(notKnown))}});
    }
    return list;
}

Json rankingJson(const Knowledge& knowledge, const Design& design, const Evaluation& evaluation,
                 std::size_t decision)
{
    Json list = Json::array();
    const RankingChoice* choice = design.rankingOf(knowledge.decisions[decision].id);
    for (const RankedOption& entry : rankingOf(knowledge, evaluation, decision, choice).ranked)
        list.push_back(Json{{"option", knowledge.decisions[decision].options[entry.option].id.value},
                            {"score", entry.score}});
    return list;
}

Json decisionJson(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                  const Evaluation& evaluation, std::size_t index, std::string_view date)
{
    const Decision& decision = knowledge.decisions[index];
    const DecisionResult& result = evaluation.decisions[index];
    Json json = Json::object();
    json["outcome"] = result.outcome ? Json(decision.options[*result.outcome].id.value) : Json(nullptr);
    json["rules"] = knowledge.ruleSets[result.ruleSet].id.value;
    if (decision.isPlan)
        json["plan"] = result.outcome ? planJson(decision, decision.options[*result.outcome]) : Json(nullptr);
    json["trace"] = traceJson(knowledge, evaluation, index);
    if (result.openNode) {
        Json possible = Json::array();
        for (const std::size_t option : result.possible)
            possible.push_back(decision.options[option].id.value);
        json["possible"] = std::move(possible);
    }
    json["flips"] = flipsJson(knowledge, scenario, evaluation, index, date);
    json["ranking"] = rankingJson(knowledge, design, evaluation, index);
    json["second_opinion"] = nullptr;
    if (result.secondOpinion)
        json["second_opinion"] = Json{{"rules", result.secondOpinion->rules.value},
                                      {"outcome", decision.options[result.secondOpinion->outcome].id.value}};
    json["override"] = nullptr;
    if (const Override* override = scenario.overrideOf(decision.id))
        json["override"] = Json{{"option", override->option.value},
                                {"rationale", override->rationale},
                                {"date", override->date},
                                {"deciders", override->deciders}};
    return json;
}

Json idsOf(const Knowledge& knowledge, const std::vector<std::size_t>& fields)
{
    Json ids = Json::array();
    for (const std::size_t field : fields)
        ids.push_back(knowledge.fields[field].id.value);
    return ids;
}

/// The knowledge's checks that fire, then what the numbers say.
Json checksJson(const Knowledge& knowledge, const Evaluation& evaluation,
                const std::vector<NumberFinding>& numbers)
{
    Json checks = Json::array();
    for (const Finding& finding : evaluation.findings) {
        const Check& check = knowledge.checks[finding.check];
        checks.push_back(Json{{"id", check.id},
                              {"severity", check.isWarning ? "warning" : "info"},
                              {"message", check.message},
                              {"advice", check.advice},
                              {"fields", idsOf(knowledge, finding.fields)}});
    }
    for (const NumberFinding& finding : numbers)
        checks.push_back(Json{{"id", finding.what().id},
                              {"severity", severityName(finding.what().severity)},
                              {"message", english(finding.message)},
                              {"advice", english(finding.advice)},
                              {"fields", idsOf(knowledge, finding.fields)}});
    return checks;
}

std::string_view statusName(PracticeStatus status)
{
    switch (status) {
    case PracticeStatus::Satisfied:
        return "satisfied";
    case PracticeStatus::Violated:
        return "violated";
    case PracticeStatus::NotApplicable:
        return "not_applicable";
    case PracticeStatus::Open:
        break;
    }
    return "open";
}

Json practicesJson(const Knowledge& knowledge, const Evaluation& evaluation)
{
    Json practices = Json::array();
    for (const PracticeResult& result : evaluation.practices)
        practices.push_back(Json{{"id", knowledge.practices[result.practice].id},
                                 {"status", statusName(result.status)},
                                 {"evidence", evidenceTexts(knowledge, evaluation, result.evidence)}});
    return practices;
}

/// The controls that the scenario requires, by id.
Json controlsJson(const Knowledge& knowledge, const Evaluation& evaluation)
{
    Json controls = Json::array();
    for (const ControlNeed& need : evaluation.controls)
        if (need.level == ControlLevel::Required)
            controls.push_back(knowledge.controls[need.control].id);
    return controls;
}

Json scenarioJson(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                  const RuleSetId& rules, std::string_view date)
{
    const Evaluation evaluation = evaluate(knowledge, scenario, rules, date);
    Json derived = Json::object();
    for (const std::size_t field : knowledge.derivationOrder)
        derived[knowledge.fields[field].id.value] = fieldJson(knowledge, evaluation.fields, field);
    Json decisions = Json::object();
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        if (evaluation.decisions[i].isRelevant)
            decisions[knowledge.decisions[i].id.value] =
                decisionJson(knowledge, design, scenario, evaluation, i, date);
    return Json{
        {"id", scenario.id.value},
        {"name", scenario.name},
        {"derived", std::move(derived)},
        {"decisions", std::move(decisions)},
        {"checks", checksJson(knowledge, evaluation, numberFindings(knowledge, scenario, evaluation, date))},
        {"practices", practicesJson(knowledge, evaluation)},
        {"controls", controlsJson(knowledge, evaluation)}};
}

std::string outcomeTitle(const Decision& decision, const DecisionResult& result)
{
    if (result.outcome)
        return decision.options[*result.outcome].title;
    constexpr std::size_t mostNamed = 6;
    if (result.possible.size() > mostNamed)
        return fmt::format("open: {} possible", result.possible.size());
    std::string text = "open:";
    for (const std::size_t option : result.possible)
        text += (option == result.possible.front() ? " " : " or ") + decision.options[option].title;
    return text;
}

std::string decisionText(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
                         std::size_t index)
{
    const Decision& decision = knowledge.decisions[index];
    const DecisionResult& result = evaluation.decisions[index];
    // A part follows its parent without an empty line.
    std::string text = fmt::format("{}{}: {}\n", decision.within ? "" : "\n", decision.title,
                                   outcomeTitle(decision, result));
    int number = 1;
    for (const TraceStep& step : tellingSteps(treeOf(knowledge, result, index), result.trace))
        text += fmt::format("  {}. {}\n", number++, traceText(knowledge, evaluation, index, step));
    if (decision.isPlan && result.outcome)
        for (std::size_t i = 0; i < decision.attributes.size(); ++i)
            text += fmt::format(
                "  {}: {}\n", decision.attributes[i].title,
                attributeText(decision.attributes[i], decision.options[*result.outcome].attributes[i]));
    if (result.secondOpinion)
        text += fmt::format("  {} says: {}\n", knowledge.ruleSet(result.secondOpinion->rules)->title,
                            decision.options[result.secondOpinion->outcome].title);
    if (const Override* override = scenario.overrideOf(decision.id); override && result.overridden)
        text += fmt::format("  Overridden: {} ({})\n", decision.options[*result.overridden].title,
                            override->rationale);
    return text;
}

std::string controlsText(const Knowledge& knowledge, const Evaluation& evaluation)
{
    std::string text;
    for (const ControlNeed& need : evaluation.controls)
        if (need.level == ControlLevel::Required)
            text += fmt::format("  {}: {}\n", knowledge.controls[need.control].id,
                                knowledge.controls[need.control].title);
    return text.empty() ? text : "\nSecurity controls required:\n" + text;
}

} // namespace

Json valueJson(const Value& value)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag;
    if (const double* number = std::get_if<double>(&value))
        return numberJson(*number);
    if (const std::string* text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

Json outcomeJson(const Decision& decision, const std::optional<std::size_t>& outcome)
{
    if (!outcome)
        return nullptr;
    const Option& option = decision.options[*outcome];
    return decision.isPlan ? planJson(decision, option) : Json(option.id.value);
}

Json evaluationJson(const Knowledge& knowledge, const Design& design, const std::string& designName,
                    const std::optional<ScenarioId>& only, const RuleSetId& rules, std::string_view date)
{
    Json scenarios = Json::array();
    for (const Scenario& scenario : design.scenarios)
        if (!only || scenario.id == *only)
            scenarios.push_back(scenarioJson(knowledge, design, scenario, rules, date));
    return Json{
        {"design", designName},
        {"knowledge", Json{{"id", knowledge.id}, {"version", knowledge.edition}, {"hash", knowledge.hash}}},
        {"scenarios", std::move(scenarios)}};
}

std::string evaluationText(const Knowledge& knowledge, const Design& design,
                           const std::optional<ScenarioId>& only, const RuleSetId& rules,
                           std::string_view date)
{
    std::string text = design.name + "\n";
    for (const Scenario& scenario : design.scenarios) {
        if (only && scenario.id != *only)
            continue;
        const Evaluation evaluation = evaluate(knowledge, scenario, rules, date);
        text += fmt::format("\nScenario {}\n", scenario.name);
        for (const std::size_t decision : decisionsInOrder(knowledge, evaluation))
            text += decisionText(knowledge, scenario, evaluation, decision);
        text += checksText(knowledge, evaluation, numberFindings(knowledge, scenario, evaluation, date));
        text += controlsText(knowledge, evaluation);
    }
    return text;
}

} // namespace ogive

#include "core/design/expected/expected_outcomes.h"

#include "core/base/json_reader.h"
#include "core/design/file.h"

namespace ogive {
namespace {

constexpr std::string_view approvalKey = "approval";
constexpr double largestTolerance = 10;
/// What of a scenario's file an approval rests on.
constexpr std::array<std::string_view, 4> basisKeys{"requirements", "overrides", "patterns", "parameters"};

Approval readApproval(const JsonReader& json)
{
    Approval approval;
    approval.date = json.textOr("date", {});
    approval.by = json.textOr("by", {});
    approval.rules = RuleSetId(json.textOr("rules", {}));
    approval.knowledge = json.textOr("knowledge", {});
    approval.pricesAsOf = json.textOr("prices_as_of", {});
    approval.monthlyUsd = json.numberIf("monthly_usd");
    approval.tolerance = json.numberIf("tolerance").value_or(Approval::defaultTolerance);
    if (!(approval.tolerance >= 0 && approval.tolerance <= largestTolerance))
        json.at("tolerance").fail(OGIVE_TR("design", "the tolerance must be a share from 0 to 10"));
    Json scenario = Json::object();
    scenario["id"] = "approved";
    for (const std::string_view key : basisKeys)
        if (json.has(key))
            scenario[std::string(key)] = json.json().at(std::string(key));
    ReadLog log;
    approval.basis = basisOf(readScenario(JsonReader(scenario, log, json.pointer())));
    if (log.error && !json.failed())
        json.fail(log.error->reason, log.error->hint, log.error->code);
    return approval;
}

Json jsonOf(const Approval& approval)
{
    Json json = Json::object();
    json["date"] = approval.date;
    json["by"] = approval.by;
    json["rules"] = approval.rules.value;
    json["knowledge"] = approval.knowledge;
    json["prices_as_of"] = approval.pricesAsOf;
    if (approval.monthlyUsd)
        json["monthly_usd"] = jsonOfNumber(*approval.monthlyUsd);
    json["tolerance"] = jsonOfNumber(approval.tolerance);
    const Json scenario = scenarioJson(approval.basis);
    for (const std::string_view key : basisKeys)
        if (const auto found = scenario.find(std::string(key)); found != scenario.end() && !found->empty())
            json[std::string(key)] = *found;
    return json;
}

Json jsonOf(const ExpectedOutcomes& expected)
{
    Json json = Json::object();
    for (const auto& [decision, option] : expected.outcomes)
        json[decision.value] = option.value;
    if (expected.approval)
        json[std::string(approvalKey)] = jsonOf(*expected.approval);
    return json;
}

} // namespace

Result<std::vector<std::pair<ScenarioId, ExpectedOutcomes>>> expectedOutcomes(const Design& design)
{
    std::vector<std::pair<ScenarioId, ExpectedOutcomes>> all;
    const auto found = design.rest.find("expected");
    if (found == design.rest.end())
        return all;
    ReadLog log;
    JsonReader(*found, log, "/expected").eachMember([&](const std::string& id, const JsonReader& scenario) {
        ExpectedOutcomes expected;
        scenario.eachMember([&](const std::string& key, const JsonReader& member) {
            if (key != approvalKey)
                expected.outcomes.emplace_back(DecisionId(key), OptionId(member.text()));
            else if (member.requireObject())
                expected.approval = readApproval(member);
        });
        all.emplace_back(ScenarioId(id), std::move(expected));
    });
    if (log.error)
        return Failure(*log.error);
    return all;
}

Scenario basisOf(const Scenario& scenario)
{
    Scenario basis;
    basis.requirements = scenario.requirements;
    basis.overrides = scenario.overrides;
    basis.patterns = scenario.patterns;
    basis.parameters = scenario.parameters;
    return basis;
}

Result<void> setExpected(Design& design, const SetExpected& change)
{
    if (!design.scenario(change.scenario))
        return Failure(
            Error{ErrorCode::Unknown,
                  {},
                  OGIVE_TR("edit", "there is no scenario \"%1\"").arg(quotable(change.scenario.value)),
                  {}});
    if (const auto stated = expectedOutcomes(design); !stated)
        return Failure(stated.error());
    if (!change.expected && !design.rest.contains("expected"))
        return {};
    Json& all = design.rest["expected"];
    if (change.expected)
        all[change.scenario.value] = jsonOf(*change.expected);
    else
        all.erase(change.scenario.value);
    if (all.empty())
        design.rest.erase("expected");
    return {};
}

Message describeExpected(const SetExpected& change)
{
    return change.expected ? OGIVE_TR("edit", "Approve the outcomes")
                           : OGIVE_TR("edit", "Withdraw the approval");
}

} // namespace ogive

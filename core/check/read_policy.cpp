#include "core/base/json_reader.h"
#include "core/check/nearest_id.h"
#include "core/check/policy.h"
#include "core/evaluation/findings/number_findings.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr std::string_view formatName = "ogive-policy";
constexpr double newestVersion = 1;
constexpr double mostDays = 100'000;
constexpr std::array<std::string_view, 9> keys{"$schema",    "format",
                                               "version",    "fail_on",
                                               "budget_usd", "budget_probability",
                                               "allowed",    "max_price_age_days",
                                               "checks"};

/// "Did you mean …?", or where to look.
Message hintFor(std::string_view written, const std::vector<std::string>& ids, Message otherwise)
{
    const std::string nearest = nearestId(written, ids);
    return nearest.empty() ? std::move(otherwise) : OGIVE_TR("policy", "Did you mean \"%1\"?").arg(nearest);
}

template <class Records>
std::vector<std::string> idsOf(const Records& records)
{
    std::vector<std::string> ids;
    for (const auto& record : records)
        ids.push_back(record.id.value);
    return ids;
}

std::vector<std::string> idsOfChecks(const Knowledge& knowledge)
{
    std::vector<std::string> ids(policyfindings::all.begin(), policyfindings::all.end());
    for (const NumberCheck& check : numberChecks())
        ids.emplace_back(check.id);
    for (const Check& check : knowledge.checks)
        ids.push_back(check.id);
    return ids;
}

Severity readSeverity(const JsonReader& json)
{
    const std::string text = json.text();
    if (text != "error" && text != "warning")
        json.fail(OGIVE_TR("policy", "\"%1\" is neither error nor warning").arg(quotable(text)));
    return text == "error" ? Severity::Error : Severity::Warning;
}

void readSeverities(const JsonReader& json, const Knowledge& knowledge, Policy& policy)
{
    const std::vector<std::string> ids = idsOfChecks(knowledge);
    json.eachMember([&](const std::string& id, const JsonReader& level) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            level.fail(OGIVE_TR("policy", "there is no check \"%1\"").arg(quotable(id)),
                       hintFor(id, ids, OGIVE_TR("policy", "\"ogive knowledge list check\" names them")),
                       ErrorCode::Unknown);
        const std::string text = level.text();
        if (text != "off" && text != "warning" && text != "error")
            level.fail(OGIVE_TR("policy", "\"%1\" is none of off, warning and error").arg(quotable(text)));
        else if (text == "off")
            policy.severities[id] = std::nullopt;
        else
            policy.severities[id] = text == "error" ? Severity::Error : Severity::Warning;
    });
}

std::vector<std::size_t> readOptions(const JsonReader& json, const Decision& decision)
{
    std::vector<std::size_t> options;
    json.each([&](const JsonReader& item) {
        const std::string id = item.text();
        const auto option = decision.optionIndex(OptionId(id));
        if (!option)
            item.fail(OGIVE_TR("policy", "%1 has no option \"%2\"").arg(decision.id.value).arg(quotable(id)),
                      hintFor(id, idsOf(decision.options), {}), ErrorCode::Unknown);
        else
            options.push_back(*option);
    });
    if (options.empty())
        json.fail(OGIVE_TR("policy", "at least one option must be allowed"));
    return options;
}

void readAllowed(const JsonReader& json, const Knowledge& knowledge, Policy& policy)
{
    json.eachMember([&](const std::string& id, const JsonReader& options) {
        const auto decision = knowledge.decisionIndex(DecisionId(id));
        if (!decision) {
            options.fail(OGIVE_TR("policy", "there is no decision \"%1\"").arg(quotable(id)),
                         hintFor(id, idsOf(knowledge.decisions),
                                 OGIVE_TR("policy", "\"ogive knowledge list decision\" names them")),
                         ErrorCode::Unknown);
            return;
        }
        policy.allowed.emplace_back(*decision, readOptions(options, knowledge.decisions[*decision]));
    });
}

void readBudget(const JsonReader& json, Policy& policy)
{
    policy.budgetUsd = json.numberIf("budget_usd");
    policy.budgetProbability = json.numberIf("budget_probability");
    if (policy.budgetUsd && *policy.budgetUsd < 0)
        json.at("budget_usd").fail(OGIVE_TR("policy", "a budget can't be negative"));
    if (!policy.budgetProbability)
        return;
    if (!(*policy.budgetProbability > 0 && *policy.budgetProbability <= 1))
        json.at("budget_probability")
            .fail(OGIVE_TR("policy", "a probability must be more than 0 and at most 1"));
    else if (!policy.budgetUsd)
        json.at("budget_probability").fail(OGIVE_TR("policy", "a probability needs a \"budget_usd\""));
}

void readPriceAge(const JsonReader& json, Policy& policy)
{
    const auto days = json.numberIf("max_price_age_days");
    if (!days)
        return;
    if (*days < 0 || *days > mostDays || *days != std::floor(*days))
        json.at("max_price_age_days")
            .fail(OGIVE_TR("policy", "the age must be a whole number of days from 0 to 100,000"));
    else
        policy.maxPriceAgeDays = static_cast<int>(*days);
}

void checkHead(const JsonReader& json)
{
    if (json.text("format") != formatName)
        json.at("format").fail(
            OGIVE_TR("policy", "this is no Ogive policy: \"format\" must be \"ogive-policy\""));
    if (json.numberIf("version").value_or(newestVersion) > newestVersion)
        json.at("version").fail(OGIVE_TR("policy", "this policy needs a newer Ogive"), {},
                                ErrorCode::NewerVersion);
    json.eachMember([&](const std::string& key, const JsonReader& value) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            value.fail(OGIVE_TR("policy", "a policy has no key \"%1\"").arg(quotable(key)),
                       hintFor(key, {keys.begin(), keys.end()},
                               OGIVE_TR("policy", "\"ogive schema policy\" names them")),
                       ErrorCode::Unknown);
    });
}

} // namespace

Result<Policy> readPolicy(std::string_view text, const std::string& fileName, const Knowledge& knowledge)
{
    const auto json = parseJson(text, fileName);
    if (!json)
        return Failure(json.error());
    ReadLog log{fileName, {}};
    const JsonReader reader(*json, log);
    Policy policy;
    if (reader.requireObject()) {
        checkHead(reader);
        if (reader.has("fail_on"))
            policy.failOn = readSeverity(reader.at("fail_on"));
        readBudget(reader, policy);
        readPriceAge(reader, policy);
        if (reader.has("allowed"))
            readAllowed(reader.at("allowed"), knowledge, policy);
        if (reader.has("checks"))
            readSeverities(reader.at("checks"), knowledge, policy);
    }
    if (!log.error)
        return policy;
    log.error->place.line = lineOfPointer(text, log.error->place.pointer);
    return Failure(*log.error);
}

} // namespace ogive

#include "app/commands/prices_report.h"

#include "core/base/number_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <optional>

namespace ogive::app {
namespace {

constexpr std::size_t mostReasons = 15;
constexpr std::size_t mostRows = 200;
constexpr std::size_t longestName = 60;

Json numberOrNull(std::optional<double> number)
{
    return number ? Json(*number) : Json();
}

/// Members as PRODUCT.md names them; a tier's rate says from how many tokens of prompt.
Json changeJson(const RateChange& change, const char* from, const char* to)
{
    Json json{{"model", change.model.value}, {"rate", change.rate}};
    if (change.minPromptTokens > 0)
        json["min_prompt_tokens"] = static_cast<std::int64_t>(change.minPromptTokens);
    json[from] = numberOrNull(change.from);
    json[to] = numberOrNull(change.to);
    json["percent"] = numberOrNull(change.percent());
    return json;
}

Json changesJson(const std::vector<RateChange>& changes, const char* from = "from", const char* to = "to")
{
    Json list = Json::array();
    for (const RateChange& change : changes)
        list.push_back(changeJson(change, from, to));
    return list;
}

Json idsJson(const std::vector<ModelId>& ids)
{
    Json list = Json::array();
    for (const ModelId& id : ids)
        list.push_back(id.value);
    return list;
}

std::string amountText(std::optional<double> amount)
{
    return amount ? plainNumber(*amount) : "not known";
}

/// "cached_input_usd_per_mtok" as "cached input", with the size of prompt where it is a tier's.
std::string rateText(const RateChange& change)
{
    std::string text = change.rate.substr(0, change.rate.find("_usd_per_mtok"));
    std::replace(text.begin(), text.end(), '_', ' ');
    if (change.minPromptTokens > 0)
        text += fmt::format(" from {} tokens", groupedNumber(change.minPromptTokens));
    return text;
}

std::string percentText(const RateChange& change)
{
    const auto percent = change.percent();
    return percent ? fmt::format("{:+.1f} %", *percent) : std::string();
}

/// One rate a line in columns: model, rate, old → new, percent.
std::string changesText(const std::vector<RateChange>& changes, const std::string& indent)
{
    const std::size_t count = std::min(changes.size(), mostRows);
    std::size_t modelWidth = 0;
    std::size_t rateWidth = 0;
    for (std::size_t i = 0; i < count; ++i) {
        modelWidth = std::max(modelWidth, quotable(changes[i].model.value, longestName).size());
        rateWidth = std::max(rateWidth, rateText(changes[i]).size());
    }
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += fmt::format("{}{:<{}}  {:<{}}  {:>10} → {:<10} {}\n", indent,
                            quotable(changes[i].model.value, longestName), modelWidth, rateText(changes[i]),
                            rateWidth, amountText(changes[i].from), amountText(changes[i].to),
                            percentText(changes[i]));
    if (changes.size() > count)
        text += fmt::format("{}and {} more; --format json lists them all\n", indent,
                            groupedNumber(static_cast<double>(changes.size() - count)));
    return text;
}

std::string skippedText(const std::vector<SkippedEntry>& skipped)
{
    struct Group {
        std::size_t count = 0;
        std::string firstEntry;
    };
    std::map<std::string, Group> groups;
    for (const SkippedEntry& entry : skipped) {
        Group& group = groups[english(entry.reason)];
        if (group.count++ == 0)
            group.firstEntry = entry.entry;
    }
    std::vector<std::pair<std::string, Group>> sorted(groups.begin(), groups.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.count > b.second.count; });
    std::string text;
    for (std::size_t i = 0; i < std::min(sorted.size(), mostReasons); ++i)
        text += fmt::format("  {:>7}  {} (such as {})\n",
                            groupedNumber(static_cast<double>(sorted[i].second.count)),
                            quotable(sorted[i].first), quotable(sorted[i].second.firstEntry, longestName));
    if (sorted.size() > mostReasons)
        text +=
            fmt::format("  and {} more reasons; --format json lists them all\n", sorted.size() - mostReasons);
    return text;
}

std::optional<std::chrono::sys_days> dayOf(const std::string& date)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (std::sscanf(date.c_str(), "%4d-%2u-%2u", &year, &month, &day) != 3)
        return std::nullopt;
    const std::chrono::year_month_day calendar{std::chrono::year(year), std::chrono::month(month),
                                               std::chrono::day(day)};
    return calendar.ok() ? std::optional(std::chrono::sys_days(calendar)) : std::nullopt;
}

std::string listText(const ComparedList& list, const std::string& date)
{
    const auto day = dayOf(list.asOf);
    const auto today = dayOf(date);
    std::string age = list.asOf.empty() ? "date not known" : "as of " + list.asOf;
    if (day && today)
        age += fmt::format(", {} days old", (*today - *day).count());
    return fmt::format("{} ({}, {}): {} models\n", quotable(list.file), list.from, age,
                       groupedNumber(static_cast<double>(list.models)));
}

Json listJson(const ComparedList& list)
{
    return Json{{"file", list.file},
                {"from", list.from},
                {"as_of", list.asOf.empty() ? Json() : Json(list.asOf)},
                {"models", list.models}};
}

std::string monthlyText(const ScenarioImpact& scenario)
{
    const auto usd = [](std::optional<double> amount) { return amount ? usdText(*amount) : "not known"; };
    const auto difference = scenario.difference();
    const std::string change =
        difference && !isSameAmount(*scenario.monthlyFrom, *scenario.monthlyTo)
            ? fmt::format("  ({} {})", usdText(std::abs(*difference)), *difference < 0 ? "less" : "more")
            : std::string();
    return fmt::format("    monthly cost  {} → {}{}\n", usd(scenario.monthlyFrom), usd(scenario.monthlyTo),
                       change);
}

} // namespace

Json importJson(const PriceImport& result)
{
    Json skipped = Json::array();
    for (const SkippedEntry& entry : result.skipped)
        skipped.push_back(Json{{"entry", entry.entry}, {"reason", english(entry.reason)}});
    return Json{{"from", result.from},
                {"entries", result.entries},
                {"new", result.fresh},
                {"changed", result.changed},
                {"unchanged", result.unchanged},
                {"skipped", std::move(skipped)},
                {"changes", changesJson(result.changes)}};
}

std::string importText(const PriceImport& result, const std::string& outcome)
{
    const auto count = [](std::size_t number) { return groupedNumber(static_cast<double>(number)); };
    std::string text =
        fmt::format("{}{}: {} entries\n", result.from,
                    result.asOf.empty() ? std::string() : ", as of " + result.asOf, count(result.entries));
    text += fmt::format("  {:>7}  new\n  {:>7}  changed\n  {:>7}  unchanged\n  {:>7}  skipped\n",
                        count(result.fresh), count(result.changed), count(result.unchanged),
                        count(result.skipped.size()));
    if (!result.changes.empty())
        text += "\nChanged, US dollars per million tokens\n" + changesText(result.changes, "  ");
    if (!result.skipped.empty())
        text += "\nSkipped\n" + skippedText(result.skipped);
    return text + "\n" + outcome + "\n";
}

Json comparisonJson(const ComparedList& first, const ComparedList& second, const ListComparison& comparison)
{
    return Json{{"a", listJson(first)},
                {"b", listJson(second)},
                {"same", comparison.sameModels},
                {"different", comparison.differentModels},
                {"only_a", idsJson(comparison.onlyFirst)},
                {"only_b", idsJson(comparison.onlySecond)},
                {"differences", changesJson(comparison.differences, "a", "b")}};
}

std::string comparisonText(const ComparedList& first, const ComparedList& second,
                           const ListComparison& comparison, const std::string& date)
{
    const auto count = [](std::size_t number) { return groupedNumber(static_cast<double>(number)); };
    std::string text = listText(first, date) + listText(second, date);
    text += fmt::format("  {:>7}  in both with the same prices\n  {:>7}  in both with different prices\n"
                        "  {:>7}  only in the first\n  {:>7}  only in the second\n",
                        count(comparison.sameModels), count(comparison.differentModels),
                        count(comparison.onlyFirst.size()), count(comparison.onlySecond.size()));
    if (!comparison.differences.empty())
        text += "\nDifferent, US dollars per million tokens, first → second\n" +
                changesText(comparison.differences, "  ");
    return text;
}

Json impactJson(const std::vector<DesignImpact>& impacts)
{
    Json designs = Json::array();
    for (const DesignImpact& impact : impacts) {
        Json scenarios = Json::array();
        for (const ScenarioImpact& scenario : impact.scenarios) {
            Json outcomes = Json::array();
            for (const OutcomeChange& change : scenario.outcomes)
                outcomes.push_back(Json{{"decision", change.decision.value},
                                        {"from", change.from.isEmpty() ? Json() : Json(change.from.value)},
                                        {"to", change.to.isEmpty() ? Json() : Json(change.to.value)}});
            scenarios.push_back(Json{{"id", scenario.id.value},
                                     {"prices", changesJson(scenario.prices)},
                                     {"outcomes", std::move(outcomes)},
                                     {"monthly", Json{{"from", numberOrNull(scenario.monthlyFrom)},
                                                      {"to", numberOrNull(scenario.monthlyTo)},
                                                      {"difference", numberOrNull(scenario.difference())}}}});
        }
        designs.push_back(Json{{"file", impact.file}, {"scenarios", std::move(scenarios)}});
    }
    return Json{{"designs", std::move(designs)}};
}

std::string impactText(const std::vector<DesignImpact>& impacts)
{
    std::string text;
    for (const DesignImpact& impact : impacts) {
        text += quotable(impact.file) + "\n";
        for (const ScenarioImpact& scenario : impact.scenarios) {
            text += "  " + quotable(scenario.id.value) + (scenario.isMoved() ? "\n" : ": nothing moves\n");
            text += changesText(scenario.prices, "    ");
            for (const OutcomeChange& change : scenario.outcomes)
                text += fmt::format("    {}  {} → {}\n", change.decision.value,
                                    change.from.isEmpty() ? "open" : change.from.value,
                                    change.to.isEmpty() ? "open" : change.to.value);
            if (scenario.isMoved())
                text += monthlyText(scenario);
        }
    }
    return text;
}

} // namespace ogive::app

#include "core/base/number_text.h"
#include "core/capacity/plan/findings.h"
#include "core/exchange/estimate/estimate_json.h"
#include "core/knowledge/records/fact_age.h"
#include "core/plan/growth_changes.h"

#include <fmt/format.h>

#include <algorithm>

namespace ogive {
namespace {

std::string amountText(const std::optional<double>& usd)
{
    return usd ? usdText(*usd) : "not known";
}

std::string percentText(double share)
{
    return fmt::format("{:.1f} %", share * 100);
}

void writeBill(const CostEstimate& chosen, std::string& text)
{
    text += "\nMonthly cost\n";
    for (const CostLine& line : chosen.lines) {
        if (line.oneTime || (line.usd == 0 && line.note.empty()))
            continue;
        text += fmt::format("  {:<30} {:>12}{}\n", line.title, line.included ? amountText(line.usd) : "-",
                            line.note.empty() ? "" : "  " + line.note);
    }
    text += fmt::format("  {:<30} {:>12}\n", "Total", amountText(chosen.monthlyUsd));
    if (chosen.perRequestUsd)
        text +=
            fmt::format("  {:<30} {:>12}\n  {:<30} {:>12}\n", "Per request", usdText(*chosen.perRequestUsd),
                        "Per 1,000 requests", usdText(*chosen.perRequestUsd * 1000));
    if (chosen.perUserUsd)
        text += fmt::format("  {:<30} {:>12}\n", "Per user", usdText(*chosen.perUserUsd));
    for (const CostLine& line : chosen.lines)
        if (line.oneTime && line.included)
            text += fmt::format("  {:<30} {:>12}  once\n", line.title, amountText(line.usd));
}

void writeForecast(const Forecast& forecast, std::string& text)
{
    if (forecast.whyNot) {
        text += "\n" + english(*forecast.whyNot) + "\n";
        return;
    }
    text += fmt::format("\nHow sure: {} samples, seed {}\n",
                        groupedNumber(static_cast<double>(forecast.samples)), forecast.seed);
    text += fmt::format("  P10 {}, P50 {}, P90 {}, mean {}\n", usdText(forecast.cost.p10),
                        usdText(forecast.cost.p50), usdText(forecast.cost.p90), usdText(forecast.cost.mean));
    text += fmt::format("  low use {}, typical {}, high {}\n", amountText(forecast.use.low),
                        amountText(forecast.use.typical), amountText(forecast.use.high));
    if (forecast.withinBudget)
        text += fmt::format("  within the budget of {}: {}\n", usdText(*forecast.budget),
                            percentText(forecast.withinBudget->share));
    constexpr std::size_t mostShown = 8;
    const std::size_t shown = std::min(mostShown, forecast.effects.size());
    for (std::size_t i = 0; i < shown; ++i) {
        const InputEffect& effect = forecast.effects[i];
        if (effect.costAtP10 == effect.costAtP90)
            continue;
        text += fmt::format("  {:<30} {} to {}{}\n", forecast.inputs[effect.input].title,
                            usdText(effect.costAtP10), usdText(effect.costAtP90),
                            effect.findingOut.value_or(0) >= 0.005
                                ? "; finding out is worth " + usdText(*effect.findingOut)
                                : "");
    }
}

void writeRobustness(const Knowledge& knowledge, const Forecast& forecast, std::string& text)
{
    bool isFirst = true;
    for (const DecisionShares& shares : forecast.robustness) {
        if (shares.shares.size() < 2)
            continue;
        if (isFirst)
            text += "\nDecisions that the uncertainty may change\n";
        isFirst = false;
        const Decision& decision = knowledge.decisions[shares.decision];
        text += fmt::format("  {}:", decision.title);
        for (const auto& [option, share] : shares.shares)
            text += fmt::format(" {} {}", decision.options[option].title, percentText(share));
        text += "\n";
    }
}

void writePatterns(const Knowledge& knowledge, const PatternReport& report, std::string& text)
{
    text += "\nSavings patterns (marginal, the others as set)\n";
    for (const PatternWorth& worth : report.patterns) {
        if (!worth.isOn && worth.marginalUsd.value_or(0) == 0)
            continue;
        text += fmt::format("  {} {:<28} {:>12}\n", worth.isOn ? "on " : "off",
                            knowledge.patterns[worth.pattern].title, amountText(worth.marginalUsd));
    }
}

void writeCapacity(const Knowledge& knowledge, const Scenario& scenario, const ScenarioEstimate& estimate,
                   std::string& text)
{
    const CapacityPlan& plan = estimate.capacity;
    text += "\nCapacity\n";
    for (const Message& finding :
         {loadFinding(plan.load), replicaFinding(plan.replicas), latencyFinding(plan.latency),
          availabilityFinding(plan.availability), servingFinding(plan.serving, knowledge),
          indexFinding(plan.index), batchFinding(plan.batch)})
        text += "  " + english(finding) + "\n";
    if (const auto& first = estimate.forecast.firstOutput)
        text += fmt::format("  First output, P95: {} to {} in 8 of 10 cases\n", durationText(first->p10),
                            durationText(first->p90));
    if (const auto& full = estimate.forecast.fullAnswer)
        text += fmt::format("  Full answer, P95: {} to {} in 8 of 10 cases\n", durationText(full->p10),
                            durationText(full->p90));
    for (const GrowthChange& change : growthChanges(knowledge, scenario, estimate.evaluation)) {
        const Decision& decision = knowledge.decisions[change.decision];
        text += fmt::format("  month {}: {} becomes {}\n", change.month,
                            knowledge.language.inSentence(decision.title), decision.options[change.to].title);
    }
}

void writeAssumptions(const Evaluation& evaluation, std::string_view date, std::string& text)
{
    text += "\nWhat this rests on\n";
    for (const CostAssumption& assumption : evaluation.cost.assumptions) {
        const auto days = daysBetween(assumption.asOf, date);
        text += fmt::format("  {}: {} ({}{})\n", assumption.title, assumption.value, assumption.source,
                            assumption.asOf.empty() ? ""
                            : days                  ? fmt::format(", {}, {} days old", assumption.asOf, *days)
                                                    : ", " + assumption.asOf);
    }
}

} // namespace

std::string estimateText(const Knowledge& knowledge, const Scenario& scenario,
                         const ScenarioEstimate& estimate, std::string_view date)
{
    std::string text = scenario.name + "\n";
    if (estimate.isChosen) {
        const CostEstimate& chosen = estimate.evaluation.cost.estimates.front();
        text += chosen.llmTitle + "\n";
        writeBill(chosen, text);
    } else {
        text += "What it costs is not known: no provider is chosen yet.\n";
    }
    writeForecast(estimate.forecast, text);
    writePatterns(knowledge, estimate.patterns, text);
    writeRobustness(knowledge, estimate.forecast, text);
    writeCapacity(knowledge, scenario, estimate, text);
    writeAssumptions(estimate.evaluation, date, text);
    return text;
}

} // namespace ogive

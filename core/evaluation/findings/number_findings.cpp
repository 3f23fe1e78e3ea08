#include "core/evaluation/findings/number_findings.h"

#include "core/base/number_text.h"
#include "core/capacity/availability.h"
#include "core/cost/bill/bill_line.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/findings/finding_search.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr double muchTimes = 2; ///< times are estimates: less of a difference says nothing

std::string percentText(double share, double digits = 1)
{
    return plainNumber(std::round(share * 100 * digits) / digits);
}

/// What the chat model costs of an estimate.
double chatUsd(const CostEstimate& estimate)
{
    double usd = 0;
    for (const BillLine line : {BillLine::LlmInput, BillLine::LlmCachedInput, BillLine::LlmOutput})
        for (const CostLine& entry : estimate.lines)
            if (entry.id == idOf(line))
                usd += entry.usd.value_or(0);
    return usd;
}

double availabilityOf(const AvailabilityPlan& plan, PartKind kind)
{
    for (const PartAvailability& part : plan.shown().parts)
        if (part.kind == kind)
            return part.availability;
    return 1;
}

} // namespace

std::span<const NumberCheck> numberChecks()
{
    static const std::array<NumberCheck, 6> checks{{
        {"cost-above-budget", OGIVE_TR("finding", "The monthly cost is above the budget")},
        {"first-output-late", OGIVE_TR("finding", "The first output misses the latency target")},
        {"mean-answer-differs", OGIVE_TR("finding", "Answers take another time than planned with"),
         Severity::Info},
        {"provider-below-availability",
         OGIVE_TR("finding", "The provider alone misses the availability target")},
        {"chat-model-retires", OGIVE_TR("finding", "The model retires within the horizon")},
        {"embedding-model-retires", OGIVE_TR("finding", "The embedding model retires within the horizon")},
    }};
    return checks;
}

void findOverBudget(FindingSearch& search)
{
    const CostEstimate* estimate = search.chosenEstimate();
    const auto budget = search.number("monthly_budget_usd");
    if (!search.isStated("monthly_budget_usd"))
        return;
    if (!estimate || !estimate->monthlyUsd || !budget || !(*budget > 0) || *estimate->monthlyUsd <= *budget)
        return;
    const double cost = *estimate->monthlyUsd;
    const double above = cost - *budget;
    const Forecast* forecast = search.forecast;
    Message message =
        forecast && !forecast->whyNot && forecast->withinBudget
            ? OGIVE_TR("finding",
                       "A month costs %1: %2 more than the budget of %3, which suffices in %4 % of "
                       "the simulated cases.")
                  .usd(cost)
                  .usd(above)
                  .usd(*budget)
                  .number(percentText(forecast->withinBudget->share))
            : OGIVE_TR("finding", "A month costs %1: %2 more than the budget of %3.")
                  .usd(cost)
                  .usd(above)
                  .usd(*budget);
    search.add(NumberCheckKind::OverBudget, std::move(message),
               OGIVE_TR("finding",
                        "Choose a cheaper model, switch on savings patterns, send less, or ask for "
                        "a larger budget."),
               {"monthly_budget_usd", "requests_per_day"});
}

void findSlowAnswers(FindingSearch& search, const LatencyPlan& latency)
{
    if (!latency.isKnown())
        return;
    if (search.isStated("latency_target") && latency.firstOutput.p95 > latency.target)
        search.add(NumberCheckKind::FirstOutputLate,
                   OGIVE_TR("finding", "95 of 100 first outputs are there within %1; the target is %2.")
                       .number(durationText(latency.firstOutput.p95))
                       .number(durationText(latency.target)),
                   OGIVE_TR("finding", "Make fewer steps, choose a faster model, or allow more time."),
                   {"latency_target", "steps", "uses_rag"});
    const auto planned = search.number("mean_latency");
    const double mean = std::round(latency.meanAnswerMs());
    if (!planned || !(*planned > 0) || !(mean > 0))
        return;
    const double ratio = mean / *planned;
    if (ratio < muchTimes && ratio > 1 / muchTimes)
        return;
    search.add(NumberCheckKind::MeanAnswerDiffers,
               OGIVE_TR("finding", "A full answer is estimated to take %1 on average; requests in flight are "
                                   "planned with %2.")
                   .number(durationText(mean / 1000))
                   .number(durationText(*planned / 1000)),
               OGIVE_TR("finding", "Plan with %1 ms, or measure it.").number(groupedNumber(mean)),
               {"mean_latency", "output_tokens", "steps"});
}

void findUnavailable(FindingSearch& search, const AvailabilityPlan& availability)
{
    const CostEstimate* estimate = search.chosenEstimate();
    if (!search.isStated("availability_target") || !availability.isKnown() || !availability.providerLimits ||
        !estimate)
        return;
    const double provider = availabilityOf(availability, PartKind::Provider);
    constexpr double digits = 1e4;
    const auto message = OGIVE_TR("finding", "The provider answers %1 % of the time; the target is %2 %.")
                             .number(percentText(provider, digits))
                             .number(percentText(availability.target, digits));
    const CostEstimate* other = cheapestOther(search, {});
    const auto both = availabilityOfReplicas(1, 2, provider);
    const auto decision = search.knowledge.decisionInRole("llm");
    if (!other || !both || !decision)
        return search.add(NumberCheckKind::ProviderUnavailable, message,
                          OGIVE_TR("finding", "No other provider qualifies as fallback: ask for less."),
                          {"availability_target"});
    search.add(NumberCheckKind::ProviderUnavailable, message,
               OGIVE_TR("finding",
                        "Fall back to %1 (%2): the two reach %3 % if they fail independently. In the "
                        "provider's outages it costs %4 a month; with it alone the bill is %5 a "
                        "month (now %6).")
                   .arg(search.knowledge.decisions[*decision].options[other->option].title)
                   .arg(other->llmTitle)
                   .number(percentText(*both, digits))
                   .usd(chatUsd(*other) * (1 - provider))
                   .usd(*other->monthlyUsd)
                   .usd(search.monthlyUsd()),
               {"availability_target"});
}

std::vector<NumberFinding> numberFindings(const Knowledge& knowledge, const Scenario& scenario,
                                          const Evaluation& evaluation, std::string_view date,
                                          const Forecast* forecast)
{
    FindingSearch search{knowledge, scenario, evaluation, date, forecast};
    const CapacityPlan capacity = capacityOf(knowledge, scenario, evaluation);
    findOverBudget(search);
    findSlowAnswers(search, capacity.latency);
    findUnavailable(search, capacity.availability);
    findRetiringModels(search);
    return std::move(search.findings);
}

} // namespace ogive

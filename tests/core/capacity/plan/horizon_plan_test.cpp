#include "core/capacity/plan/findings.h"
#include "tests/core/capacity/plan/plan_world.h"

#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

/// 8 requests in flight today: 43,200 a day × 4 are 2 a second, of 4 s each.
Stated growing(double growth, double months)
{
    return {{"expected_traffic", 43200.0},
            {"peak_factor", 4.0},
            {"avg_latency_ms", 4000.0},
            {"growth_per_month", growth},
            {"horizon_months", months}};
}

std::vector<double> numbersOf(const CapacityPlan& plan)
{
    std::vector<double> all{plan.load.inFlight,
                            plan.load.meanInFlight,
                            plan.replicas.planned.replicas,
                            plan.replicas.planned.utilisation,
                            plan.replicas.planned.wait.value_or(0),
                            plan.latency.firstOutput.p95,
                            plan.latency.fullAnswer.bound,
                            plan.latency.meanAnswerMs(),
                            plan.availability.ceiling,
                            plan.availability.downtime.hoursPerYear,
                            plan.batch.workers,
                            plan.batch.drainSeconds.value_or(0),
                            plan.serving.weights};
    for (const ReplicaPoint& point : plan.replicas.curve)
        all.insert(all.end(), {point.replicas, point.utilisation, point.wait.value_or(0)});
    for (const GpuFit& fit : plan.serving.gpus)
        all.insert(all.end(), {fit.memory, fit.kv, fit.free, fit.reserve, fit.tokensPerSecond.value_or(0),
                               fit.usdPerMonth.value_or(0)});
    for (const IndexSize& size : plan.index.sizes)
        all.insert(all.end(), {size.vectors, size.links, size.total, size.nodes.nodes});
    for (const HorizonMonth& month : plan.horizon.months)
        all.insert(all.end(), {month.requestsPerDay, month.inFlight, month.replicas});
    return all;
}

} // namespace

TEST_CASE("growth crosses the guide's thresholds in the month that the arithmetic gives")
{
    const HorizonPlan plan = planOf(growing(0.1, 36)).horizon;
    REQUIRE(plan.isKnown());
    REQUIRE(plan.months.size() == 37);
    CHECK(plan.months[0].inFlight == near(8));
    CHECK(plan.months[2].inFlight == near(8 * 1.21));
    REQUIRE(plan.tierChanges.size() == 2);
    CHECK(plan.tierChanges[0] == TierChange{3, ScalingTier::Vertical, ScalingTier::Horizontal});    // 10.6
    CHECK(plan.tierChanges[1] == TierChange{27, ScalingTier::Horizontal, ScalingTier::Kubernetes}); // 104.9
    CHECK(plan.months[36].replicas > plan.months[0].replicas);
    CHECK(english(horizonFinding(plan, {})) == "Month 3: more than 10 requests in flight");
    CHECK(english(horizonFinding(plan, DatedChange{2, "Architecture", "Microservices"})) ==
          "Month 2: Architecture becomes Microservices");
}

TEST_CASE("traffic that halves every month dies away")
{
    const HorizonPlan plan = planOf(growing(-0.5, 12)).horizon;
    REQUIRE(plan.months.size() == 13);
    CHECK(plan.months[12].inFlight == near(8 / 4096.0));
    CHECK(plan.months[12].replicas == 1);
    CHECK(english(horizonFinding(plan, {})) == "Nothing changes within 12 months");
}

TEST_CASE("a pinned peak does not grow with the traffic")
{
    Stated pinned = growing(0.1, 36);
    pinned.emplace_back("expected_rps", 2.0);
    const HorizonPlan plan = planOf(pinned).horizon;
    CHECK(plan.months[36].inFlight == near(8));
    CHECK(plan.tierChanges.empty());
}

TEST_CASE("growth beyond all numbers ends the months with a reason")
{
    const HorizonPlan plan = planOf(growing(10, 60)).horizon;
    REQUIRE(plan.isKnown());
    CHECK(plan.months.size() < 61);
    CHECK(plan.endsEarly);
}

TEST_CASE("no extreme requirement leaves a number that is not finite")
{
    for (const Stated& extreme : std::vector<Stated>{
             {{"expected_traffic", 0.0}, {"input_tokens", 0.0}, {"output_tokens", 0.0}},
             {{"expected_traffic", 1e9}, {"peak_factor", 100.0}, {"avg_latency_ms", 86400000.0}},
             {{"avg_latency_ms", 0.0}, {"latency_requirement_ms", 0.0}},
             {{"turns_per_task", 500.0}, {"output_tokens", 1e6}},
             {{"growth_per_month", -0.99}, {"horizon_months", 60.0}},
             {{"growth_per_month", 10.0}, {"horizon_months", 60.0}},
             {{"vectors", 1e12}, {"embedding_dimensions", 8192.0}}})
        for (const bool isSelfHosted : {false, true}) {
            Stated stated = extreme;
            stated.emplace_back("self_hosted", isSelfHosted);
            for (const double number : numbersOf(planOf(stated, {}, "llama-3.3-70b-instruct")))
                REQUIRE(std::isfinite(number));
        }
}

TEST_CASE("a horizon of no month shows today alone")
{
    const HorizonPlan plan = planOf(growing(0.1, 0)).horizon;
    REQUIRE(plan.isKnown());
    CHECK(plan.months.size() == 1);
    CHECK(english(horizonFinding(plan, {})) == "No month is looked ahead");
}

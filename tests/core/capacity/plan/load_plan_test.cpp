#include "core/capacity/plan/findings.h"
#include "tests/core/capacity/plan/plan_world.h"

using namespace ogive;
using namespace ogive::test;

TEST_CASE("requests in flight are the peak rate times the mean time of an answer, the mean beside them")
{
    const LoadPlan plan =
        planOf({{"expected_traffic", 43200.0}, {"peak_factor", 4.0}, {"avg_latency_ms", 3000.0}}).load;
    REQUIRE(plan.isKnown());
    CHECK(plan.meanRate == near(0.5)); // W1-b
    CHECK(plan.peakRate == near(2));
    CHECK(plan.inFlight == near(6)); // Q1-a
    CHECK(plan.meanInFlight == near(1.5));
    CHECK(plan.tier == ScalingTier::Vertical);
    REQUIRE(plan.inputs.size() == 3);
    CHECK(plan.inputs[0].title == "Traffic");
    CHECK(plan.inputs[0].value == 43200);
    CHECK(plan.inputs[0].source.empty());
}

TEST_CASE("replicas hold the slots that keep the p95 wait within its part of the latency target")
{
    const ReplicaPlan plan = planOf(busy()).replicas;
    REQUIRE(plan.isKnown());
    CHECK(plan.waitTarget == near(1));
    CHECK(plan.slotCount == 222); // Q4-b
    CHECK(plan.planned.replicas == 23);
    CHECK(plan.planned.utilisation == near(210.0 / 230));
    CHECK(plan.planned.wait.value() <= 1);
    CHECK(plan.curve.front().replicas == 22); // 210 in flight keep 21 replicas of 10 slots wholly busy
    CHECK(plan.curve.front().wait.value() > plan.curve.back().wait.value());
    CHECK(plan.curve.back().replicas == 46);
}

TEST_CASE("a large load has a short curve that holds the plan itself")
{
    const ReplicaPlan plan = planOf({{"expected_rps", 5000.0}, {"avg_latency_ms", 20000.0}}).replicas;
    REQUIRE(plan.isKnown());
    CHECK(plan.curve.size() <= 60);
    CHECK(std::ranges::count(plan.curve, plan.planned.replicas, &ReplicaPoint::replicas) == 1);
}

TEST_CASE("without traffic one idle replica is planned")
{
    const CapacityPlan plan = planOf({{"expected_traffic", 0.0}});
    REQUIRE(plan.replicas.isKnown());
    CHECK(plan.load.inFlight == 0);
    CHECK(plan.replicas.planned == ReplicaPoint{1, 0, 0});
}

TEST_CASE("a load that is not known is named, and nothing is computed from it")
{
    const CapacityPlan plan = planOf({{"expected_traffic", std::monostate{}}});
    CHECK(english(loadFinding(plan.load)) == "Not known: Traffic, Peak requests per second.");
    CHECK(plan.replicas.whyNot == plan.load.whyNot);
    CHECK(plan.horizon.whyNot == plan.load.whyNot);
    CHECK(plan.index.isKnown());
}

TEST_CASE("a day's lot is finished within the longest wait")
{
    const Stated lot{{"expected_traffic", 500000.0},
                     {"avg_latency_ms", 4000.0},
                     {"batch_processing", true},
                     {"max_wait_minutes", 480.0}};
    const BatchPlan plan = planOf(lot).batch;
    REQUIRE(plan.isKnown());
    CHECK(plan.workers == 87); // Q8-c
    CHECK(plan.drainSeconds.value() == near(500000 * 4 / (87 * 0.8)));
    CHECK(english(batchFinding(plan)) == "87 workers finish a day's lot in 7 h 59 min");
}

TEST_CASE("a longer wait than a day does not let lots pile up")
{
    const auto workers = [](double minutes) {
        return planOf({{"expected_traffic", 500000.0},
                       {"avg_latency_ms", 4000.0},
                       {"batch_processing", true},
                       {"max_wait_minutes", minutes}})
            .batch.workers;
    };
    CHECK(workers(43200) == workers(1440));
}

TEST_CASE("lots need a wait, and only lots are planned as such")
{
    CHECK(english(batchFinding(planOf({{"batch_processing", true}, {"max_wait_minutes", 0.0}}).batch)) ==
          "The longest wait is 0: a lot that is wanted at once can't be spread over time.");
    CHECK(english(batchFinding(planOf({{"batch_processing", false}}).batch)) ==
          "Work does not come in batches.");
}

TEST_CASE("a parameter that a scenario sets counts instead of the knowledge's")
{
    CHECK(planOf(busy(), {{"slots_per_replica", 111}}).replicas.planned.replicas == 2);
    const CapacityPlan odd = planOf(busy(), {{"replica_availability", 7}});
    CHECK(odd.replicas.isKnown());
    CHECK_FALSE(odd.availability.isKnown());
}

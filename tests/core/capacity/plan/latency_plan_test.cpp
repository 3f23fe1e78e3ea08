#include "core/capacity/plan/findings.h"
#include "tests/core/capacity/plan/plan_world.h"

using namespace ogive;
using namespace ogive::test;

namespace {

/// With 300 tokens out, the decoding of Q5-a: 3 s, and 6.5 s in 5 of 100 cases.
const Given decodingOfQ5{{"decode_tokens_per_s_p50", 100}, {"decode_tokens_per_s_p95", 300 / 6.5}};

Stated asking(double steps, bool retrieves = true)
{
    return {{"output_tokens", 300.0},
            {"turns_per_task", steps},
            {"uses_rag", retrieves},
            {"latency_requirement_ms", 3000.0}};
}

} // namespace

TEST_CASE("the stages of a plain call are those of the specification's pipeline")
{
    const LatencyPlan plan = planOf(asking(1), decodingOfQ5).latency;
    REQUIRE(plan.isKnown());
    REQUIRE(plan.stages.size() == 4);
    CHECK(plan.fullAnswer.mean == near(3.8742288506040867)); // Q5-a
    CHECK(plan.fullAnswer.p95 == near(7.04798065629476));
    CHECK(plan.fullAnswer.bound == Approx(10.149374979678312).epsilon(1e-8)); // Q5-b
    CHECK(plan.meanAnswerMs() == near(3874.2288506040867));
    CHECK(plan.firstOutput.mean < plan.fullAnswer.mean);
    CHECK(english(latencyFinding(plan)).ends_with("within the target of 3.00 s"));
}

TEST_CASE("an agent's steps add up in mean and variance, and all but the last come before the first output")
{
    const LatencyPlan once = planOf(asking(1), decodingOfQ5).latency;
    const LatencyPlan plan = planOf(asking(4), decodingOfQ5).latency;
    CHECK(plan.fullAnswer.mean == near(4 * once.fullAnswer.mean));
    CHECK(plan.fullAnswer.p95 < 4 * once.fullAnswer.p95);
    CHECK(plan.fullAnswer.p95 > plan.fullAnswer.mean);
    CHECK(plan.firstOutput.mean == near(3 * once.fullAnswer.mean + once.firstOutput.mean));
    CHECK(plan.fullAnswer.bound > plan.fullAnswer.p95);
    CHECK(english(latencyFinding(plan)).ends_with("misses the target of 3.00 s"));
}

TEST_CASE("without retrieval and output only the first token takes time")
{
    const LatencyPlan plan = planOf({{"uses_rag", false}, {"output_tokens", 0.0}}).latency;
    REQUIRE(plan.stages.size() == 1);
    CHECK(plan.stages[0].kind == StageKind::FirstToken);
    CHECK(plan.firstOutput == plan.fullAnswer);
    CHECK(plan.firstOutput.p50 == near(0.35));
    CHECK(plan.firstOutput.p95 == near(0.9));
}

TEST_CASE("spare replicas are added until the target is met")
{
    const Given sure{{"provider_availability", 1}, {"vector_db_availability", 1}, {"slots_per_replica", 111}};
    Stated wanted = busy();
    wanted.emplace_back("availability_target", 0.998);
    const AvailabilityPlan plan = planOf(wanted, sure).availability;
    REQUIRE(plan.isKnown());
    CHECK(plan.needed == 2);
    REQUIRE(plan.planned == 1U);
    CHECK(plan.points[0].availability == near(0.99 * 0.99 * (1 - 0.1 * 0.01)));
    CHECK(plan.shown().availability == near(0.9987022980000001)); // Q6 with β 0.1
    CHECK(plan.allowed.hoursPerYear == near(17.52));
}

TEST_CASE("what no replica can help against is said")
{
    Stated wanted = busy();
    wanted.emplace_back("availability_target", 0.9995);
    CHECK(english(availabilityFinding(planOf(wanted).availability)) ==
          "The model provider alone works less than the target of 99.95 %");
    const AvailabilityPlan plan = planOf(wanted, {{"provider_availability", 1}}).availability;
    CHECK_FALSE(plan.planned);
    CHECK(plan.ceiling == near(0.999 * 0.9995));
    CHECK(english(availabilityFinding(plan)) ==
          "No number of replicas gets over 99.85 %; the target is 99.95 %");
}

TEST_CASE("a self-hosted model's own replicas stand in place of the provider")
{
    Stated own = busy();
    own.emplace_back("self_hosted", true);
    const AvailabilityPlan plan = planOf(own, {}, "llama-3.1-8b-instruct").availability;
    REQUIRE(plan.isKnown());
    const auto has = [&](PartKind kind) {
        return std::ranges::any_of(plan.points[0].parts,
                                   [kind](const PartAvailability& part) { return part.kind == kind; });
    };
    CHECK(has(PartKind::ModelReplicas));
    CHECK_FALSE(has(PartKind::Provider));
}

TEST_CASE("more replicas than the formula takes are said to be too many")
{
    const AvailabilityPlan plan =
        planOf({{"expected_rps", 5000.0}, {"avg_latency_ms", 20000.0}}).availability;
    CHECK(english(availabilityFinding(plan)).starts_with("The peak needs 10,0"));
    CHECK(english(availabilityFinding(plan)).ends_with("availability is computed for up to 995."));
}

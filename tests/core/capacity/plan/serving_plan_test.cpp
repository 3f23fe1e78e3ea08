#include "core/capacity/plan/findings.h"
#include "tests/core/capacity/plan/plan_world.h"

using namespace ogive;
using namespace ogive::test;

namespace {

/// 16 requests in flight of 4,096 tokens.
const Stated own{{"self_hosted", true},    {"expected_rps", 4.0},   {"avg_latency_ms", 4000.0},
                 {"input_tokens", 4000.0}, {"output_tokens", 96.0}, {"weights_precision_bits", 8.0},
                 {"turns_per_task", 1.0}};

} // namespace

TEST_CASE("a model lies on the fewest GPUs that hold weights, cache and reserve")
{
    const ServingPlan plan = planOf(own, {}, "llama-3.3-70b-instruct").serving;
    REQUIRE(plan.isKnown());
    CHECK(plan.weights == 70e9);
    CHECK(plan.kv == 327680.0); // S2: 2 · 80 · 8 · 128 · 2
    CHECK(plan.sequences == 16);
    // The cache of 16 sequences is 21.5 GB; of 80 GB a GPU gives 72, less 2 of reserve.
    CHECK(fitOn(plan, "h100-sxm").gpus == 2);
    CHECK(fitOn(plan, "h200").gpus == 1);
    CHECK(fitOn(plan, "l40s").gpus == 4);
    CHECK(fitOn(plan, "t4").gpus == 8);
    const GpuFit& fit = fitOn(plan, "h100-sxm");
    CHECK(fit.kv == near(327680.0 * 4096 * 16));
    CHECK(fit.free == near(144e9 - 70e9 - 4e9 - 327680.0 * 4096 * 16));
    CHECK(fit.weights + fit.kv + fit.reserve + fit.free == near(160e9));
}

TEST_CASE("a 70B model in 16 bits needs more GPUs than fit beside each other where memory is small")
{
    Stated wide = own;
    wide.emplace_back("weights_precision_bits", 16.0);
    const ServingPlan plan = planOf(wide, {{"most_sequences", 64}}, "llama-3.1-405b-instruct").serving;
    const GpuFit& fit = fitOn(plan, "t4");
    CHECK_FALSE(fit.fits()); // 810 GB on at most 16 × 14.4
    CHECK(fit.whyNot.value().source.starts_with("16 of them hold less"));
}

TEST_CASE("throughput is the roofline times the measured efficiency")
{
    Knowledge knowledge = builtIn();
    for (Model& model : knowledge.llmModels)
        if (model.id == ModelId("llama-3.1-8b-instruct"))
            model.shape.parametersTotal = model.shape.parametersActive = 8.03;
    for (Gpu& gpu : knowledge.gpus)
        gpu.memoryGb = 200;
    const Stated many{{"self_hosted", true},    {"expected_rps", 100.0},   {"avg_latency_ms", 10000.0},
                      {"input_tokens", 1000.0}, {"output_tokens", 1000.0}, {"weights_precision_bits", 8.0},
                      {"turns_per_task", 1.0}};
    const ServingPlan plan =
        planOf(many, {{"most_sequences", 691}, {"kv_value_bytes", 1}}, "llama-3.1-8b-instruct", knowledge)
            .serving;
    const GpuFit& fit = fitOn(plan, "h100-sxm", knowledge);
    CHECK(fit.gpus == 1);
    CHECK(fit.tokensPerSecond.value() == near(24353.975815263955 * 0.6)); // S6-a × η
    CHECK(fit.replicas == 9.0); // 100,000 tokens/s ÷ (0.8 × 14,612)
    CHECK(fit.usdPerMonth.value() == near(9 * 730 * 2.24));
}

TEST_CASE("the cheapest GPUs that fit are proposed, and the model's times are theirs")
{
    const CapacityPlan plan = planOf(own, {}, "llama-3.1-8b-instruct");
    REQUIRE(plan.serving.proposed);
    const GpuFit& proposed = plan.serving.gpus[*plan.serving.proposed];
    for (const GpuFit& fit : plan.serving.gpus)
        CHECK(fit.usdPerMonth.value_or(1e12) >= proposed.usdPerMonth.value());
    REQUIRE(plan.serving.call);
    CHECK(plan.latency.isSelfHosted);
    const auto first = std::ranges::find(plan.latency.stages, StageKind::FirstToken, &StageTime::kind);
    CHECK(first->p50 == near(plan.serving.call->timeToFirst));
}

TEST_CASE("a model whose cache is not known gets the fewest GPUs for its weights alone")
{
    const ServingPlan plan = planOf(own, {}, "qwen3.8-27b").serving;
    REQUIRE(plan.isKnown());
    CHECK_FALSE(plan.kv);
    CHECK(fitOn(plan, "h100-sxm").gpus == 1);
    CHECK_FALSE(fitOn(plan, "h100-sxm").tokensPerSecond);
    CHECK(english(servingFinding(plan, builtIn())).ends_with("its cache is not known"));
}

TEST_CASE("without a size, and without own models, it is said why no GPU is planned")
{
    CHECK(english(servingFinding(planOf(own, {}, "command-r-08-2024").serving, builtIn())) ==
          "How many parameters Command R has is not known, so neither is its memory.");
    CHECK(english(servingFinding(planOf({{"self_hosted", false}}).serving, builtIn())) ==
          "Models are not self-hosted, so no GPU has to be planned.");
}

TEST_CASE("no tokens out leave the memory plan without a rate")
{
    Stated silent = own;
    silent.emplace_back("output_tokens", 0.0);
    const CapacityPlan plan = planOf(silent, {}, "llama-3.1-8b-instruct");
    REQUIRE(plan.serving.isKnown());
    CHECK_FALSE(fitOn(plan.serving, "h100-sxm").replicas);
    CHECK(plan.latency.isKnown());
}

TEST_CASE("only GPUs of the vendor that is asked for are proposed")
{
    Stated asked = own;
    asked.emplace_back("gpu_vendor", std::string("amd"));
    const ServingPlan plan = planOf(asked, {}, "llama-3.1-8b-instruct").serving;
    REQUIRE(plan.proposed);
    CHECK(builtIn().gpus[plan.gpus[*plan.proposed].gpu].vendor == "amd");
    CHECK(english(fitOn(plan, "l4").whyNot.value()) == "Not by AMD, which is asked for.");
    asked.back().second = std::string("intel");
    CHECK(english(servingFinding(planOf(asked, {}, "llama-3.1-8b-instruct").serving, builtIn())) ==
          "No GPU by Intel is known, so none can be planned.");
    asked.back().second = std::string("none");
    CHECK(fitOn(planOf(asked, {}, "llama-3.1-8b-instruct").serving, "l4").fits());
}

#include "core/cost/serving/gpu_memory.h"
#include "core/cost/serving/serving_price.h"
#include "core/cost/serving/token_times.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// Examples that stand in the text of MODELS.md part 5; those of its tables are among those of compute.

TEST_CASE("a batch touches more and more of a mixture's experts")
{
    CHECK(touchedExperts(256, 8, 1).value() == near(0.03125)); // S1
    CHECK(touchedExperts(256, 8, 64).value() == near(0.868915967521525));
    CHECK(touchedExperts(8, 8, 1).value() == 1);
    CHECK(wrongField(touchedExperts(8, 9, 1)) == "/routed");
}

TEST_CASE("decoding is bound by memory up to a batch, or always")
{
    const ServedModel model{8.03e9, 8.03e9, 65536, 0, 0};
    const GpuSpeed h100{3.35e12, 1979e12, 1, 1, 1};
    CHECK(memoryBoundBatch(model, h100, 100).value().value() == near(389.19459133457246)); // S4
    CHECK_FALSE(memoryBoundBatch(model, h100, 1000).value());
}

TEST_CASE("a call's latency is its parts together")
{
    // S7: 8.03e9 parameters bf16 on one H100, then 70.6e9 parameters fp8 on two.
    const auto small = callLatency({16.06e9, 8.03e9, 131072, 32, 4096}, {3.35e12, 989e12, 1, 0.6, 0.5},
                                   {4000, 400, 32, 4200, 0.05, 0})
                           .value();
    CHECK(small.timePerToken == near(0.016754267064676618));
    CHECK(small.timeToFirst == near(0.20514517505254315));
    CHECK(small.total == near(6.890097733858513));
    const auto large = callLatency({70.6e9, 70.6e9, 163840, 80, 8192}, {3.35e12, 1979e12, 2, 0.6, 0.5},
                                   {1000, 200, 8, 1100, 0, 0})
                           .value();
    CHECK(large.timePerToken == near(0.017920843781094528));
    CHECK(large.timeToFirst == near(0.0899323243268247));
    CHECK(large.total == near(3.656180236764636));
}

TEST_CASE("throughput agrees with the published comparison's ideal")
{
    // S6's table, Llama 3.1 8B on one H100 in fp8; shown without decimals.
    const ServedModel model{8.03e9, 8.03e9, 65536, 32, 4096};
    const GpuSpeed h100{3.35e12, 1979e12, 1, 1, 1};
    CHECK(throughput(model, h100, 128, 128, 2048).value() == Approx(61548).margin(1));
    CHECK(throughput(model, h100, 128, 2048, 900).value() == Approx(38898).margin(1));
    CHECK(throughput(model, h100, 2048, 2048, 337).value() == Approx(13228).margin(1));
    CHECK(throughput(model, h100, 20000, 2000, 49).value() == Approx(1762).margin(1));
}

TEST_CASE("own replicas for nothing are worth it from the first token")
{
    CHECK(servingCrossover({0, 1e9, 0, 0}).value().value() == ServingCrossover{1, 0});
    CHECK_FALSE(servingCrossover({0, 1e9, 0, 1}).value());
    CHECK_FALSE(servingCrossover({1, 1e9, 0, 0}).value());
    CHECK_FALSE(servingCrossover({0, 1, 1e-9, 1e40}).value()); // more replicas than can be counted
}

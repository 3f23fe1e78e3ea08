#include "tests/core/cost/machine_world.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

constexpr double requestsPerMonth = 365000; // 12,000 a day

} // namespace

TEST_CASE("a service priced by use is charged for what it keeps, reads and writes, at least its minimum")
{
    MachineWorld world;
    // V10: 50,000 · 1536 · 4 bytes = 0.3072 GB; 365,000 searches of 5 units; a tenth of the vectors written.
    const double usage = 0.3072 * 0.33 + requestsPerMonth * 5 * 16 / 1e6 + 5000.0 * 6 * 4 / 1e6;
    REQUIRE(usage < 50);
    REQUIRE(usdOf(world.estimate(), "vector_db") == near(50));
    world.set("steps", 4);
    const double fourfold = 0.3072 * 0.33 + 4 * requestsPerMonth * 5 * 16 / 1e6 + 5000.0 * 6 * 4 / 1e6;
    REQUIRE(usdOf(world.estimate(), "vector_db") == near(fourfold));
}

TEST_CASE("an own vector database is charged for its nodes and their disks")
{
    MachineWorld world;
    world.chosen[MachineWorld::database] = 1;
    world.set("managed_preference", 0);
    world.set("vectors", 1e7);
    // V2 and V8: 92.16e9 bytes on nodes of 48e9 usable bytes are two shards, twice each; 61.44 GB twice.
    const double node = 0.126 * 730 * 64 / 16;
    REQUIRE(usdOf(world.estimate(), "vector_db") == near(4 * node + 2 * 61.44 * 0.08));
    world.set("vectors", 0);
    REQUIRE(usdOf(world.estimate(), "vector_db") == near(2 * node)); // one node must be there, and its copy
}

TEST_CASE("own nodes stand in where a service has no price, and the note says so")
{
    MachineWorld world;
    world.chosen[MachineWorld::database] = 1;
    const CostEstimate estimate = world.estimate();
    REQUIRE(usdOf(estimate, "vector_db") > 0);
    REQUIRE(lineOf(estimate, "vector_db").note ==
            "What Own costs as a service is not known. Own nodes are counted.");
}

TEST_CASE("a part without a price leaves the line open and is named")
{
    MachineWorld world;
    world.chosen[MachineWorld::database] = 2;
    requireAbsent(world.estimate(), "vector_db", "Not known of the price of Half as a service: reads.");
    REQUIRE_FALSE(world.estimate().monthlyUsd);
}

TEST_CASE("compute follows the architecture")
{
    MachineWorld world;
    const double cpu = (0.04 + 2 * 0.005) * 730;
    REQUIRE(usdOf(world.estimate(), "compute") == near(2 * cpu)); // 0.5 · 0.02 / 0.6 needs less than two
    world.set("peak_rps", 90);                                    // 90 · 0.02 / 0.6 = 3
    REQUIRE(usdOf(world.estimate(), "compute") == near(3 * cpu));
    world.chosen[MachineWorld::architecture] = 1;
    REQUIRE(usdOf(world.estimate(), "compute") == near(10 * cpu));
    world.set("peak_rps", 330.1); // 11.003: more than the services' ten
    REQUIRE(usdOf(world.estimate(), "compute") == near(12 * cpu));
    world.chosen[MachineWorld::architecture] = 2;
    REQUIRE(usdOf(world.estimate(), "compute") == near(requestsPerMonth * (0.2 / 1e6 + 2 * 0.5 * 0.00002)));
    world.chosen[MachineWorld::architecture] = 3;
    REQUIRE(usdOf(world.estimate(), "compute") == 0);
    world.chosen[MachineWorld::architecture] = std::nullopt;
    requireAbsent(world.estimate(), "compute", "No architecture is decided on.");
}

TEST_CASE("the scaling plan brings load balancers, caches and a control plane")
{
    MachineWorld world;
    REQUIRE(usdOf(world.estimate(), "platform") == 0);
    world.chosen[MachineWorld::scaling] = 1;
    REQUIRE(usdOf(world.estimate(), "platform") == near((0.02 + 0.15) * 730));
    world.chosen[MachineWorld::scaling] = 2;
    REQUIRE(usdOf(world.estimate(), "platform") == near((0.02 + 3 * 0.15 + 0.1) * 730));
}

TEST_CASE("documents are kept and answers sent")
{
    const CostEstimate estimate = MachineWorld().estimate();
    REQUIRE(usdOf(estimate, "storage") == near(3650 * 50e3 / 1e9 * 0.02));
    REQUIRE(usdOf(estimate, "egress") == near(requestsPerMonth * 200 * 4 / 1e9 * 0.09));
}

TEST_CASE("answers that are judged cost a call of the large model each")
{
    MachineWorld world;
    REQUIRE(usdOf(world.estimate(), "evaluation") == 0);
    world.set("evaluation_share", 0.1);
    REQUIRE(usdOf(world.estimate(), "evaluation") ==
            near(0.1 * requestsPerMonth * (1000 * 3 + 200 * 15) / 1e6));
}

TEST_CASE("people count once their rate is known, for what is operated by oneself")
{
    MachineWorld world;
    requireAbsent(world.estimate(), "people", "Not included: no rate for people's days is given.");
    REQUIRE(world.estimate().monthlyUsd);
    world.set("people_rate", 600);
    REQUIRE(usdOf(world.estimate(), "people") == 0);
    world.chosen[MachineWorld::scaling] = 2;
    world.chosen[MachineWorld::database] = 1;
    REQUIRE(usdOf(world.estimate(), "people") == near((2 + 3) * 600));
}

TEST_CASE("a model on own GPUs is charged for the replicas that carry the peak")
{
    MachineWorld world;
    world.chosen[MachineWorld::provider] = 3;
    world.set("self_hosted", 1);
    world.set("input_tokens", 1000);
    world.set("output_tokens", 1000);
    world.set("peak_rps", 20);
    Model& model = world.model("home-large");
    model.shape.parametersTotal = 8.03;
    model.shape.layers = 32;
    model.shape.hiddenSize = 4096;
    model.shape.attentionHeads = 32;
    model.shape.kvHeads = 8;
    model.shape.headDimension = 128;
    world.setParameter("most_sequences", 691);
    world.setParameter("gpu_memory_utilisation", 0.95);
    // S6-a with a batch of 691 and S6's utilisation of 0.95: 24,353.975815 tokens/s in the ideal. Without the
    // reserve the batch fits; 20 · 1000 ÷ (0.8 · 0.6 · 24,353.98) = 1.71 replicas.
    world.setParameter("gpu_reserve_gb", 0);
    REQUIRE(usdOf(world.estimate(), "serving") == near(2 * 2.5 * 730));
    world.set("peak_rps", 11);
    REQUIRE(usdOf(world.estimate(), "serving") == near(2.5 * 730));
    world.switchOn("idle");
    REQUIRE(usdOf(world.estimate(), "serving") == near(2.5 * 730 * 42 / 168));
    REQUIRE(usdOf(world.estimate(), "llm_input") == 0);
}

TEST_CASE("per request, per user and in all is the same bill")
{
    MachineWorld world;
    world.knowledge.fieldRoles["tasks_per_user"] = world.knowledge.fields.size();
    world.knowledge.fields.emplace_back();
    world.values.values.push_back(20);
    world.values.origins.push_back(Origin::Stated);
    const CostEstimate estimate = world.estimate();
    REQUIRE(*estimate.perRequestUsd * requestsPerMonth == near(*estimate.monthlyUsd));
    REQUIRE(*estimate.perUserUsd == near(20 * *estimate.perRequestUsd));
    world.set("requests_per_day", 0);
    REQUIRE_FALSE(world.estimate().perRequestUsd);
    REQUIRE(world.estimate().monthlyUsd);
}

TEST_CASE("content that is no English prose takes more tokens, and the factor is listed with its source")
{
    MachineWorld world;
    const double input = usdOf(world.estimate(), "llm_input");
    Field content;
    content.id = FieldId("content");
    content.choices = {{"english-prose", "", ""}, {"code", "", ""}};
    world.knowledge.fieldRoles["content"] = world.knowledge.fields.size();
    world.knowledge.fields.push_back(content);
    world.values.values.push_back(1);
    world.values.origins.push_back(Origin::Stated);
    Parameter factor{"content_factor_code", "Tokens of code", 1.5, "", "", "tokenizer page", "2026-11-01"};
    world.knowledge.parameters.push_back(factor);
    REQUIRE(usdOf(world.estimate(), "llm_input") == near(1.5 * input));
    const auto assumptions = compareCosts(world.subject()).assumptions;
    REQUIRE(std::any_of(assumptions.begin(), assumptions.end(),
                        [](const CostAssumption& it) { return it.source == "tokenizer page"; }));
    world.set("content", 0);
    REQUIRE(usdOf(world.estimate(), "llm_input") == near(input));
}

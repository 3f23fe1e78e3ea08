#include "tests/core/cost/machine_world.h"

namespace ogive::test {
namespace {

void addRole(MachineWorld& world, const std::string& role, double value)
{
    Field field;
    field.id = FieldId("field_" + role);
    field.title = "Title of " + role;
    field.maximum = 1e9;
    world.knowledge.fieldRoles[role] = world.knowledge.fields.size();
    world.knowledge.fields.push_back(field);
    world.values.values.push_back(value);
    world.values.origins.push_back(Origin::Stated);
}

void addDecision(
    MachineWorld& world, const std::string& role,
    const std::vector<std::pair<std::string, std::map<std::string, double, std::less<>>>>& options)
{
    Decision decision;
    decision.id = DecisionId(role);
    for (const auto& [id, billed] : options) {
        Option option;
        option.id = OptionId(id);
        option.title = "Option " + id;
        option.billed = billed;
        decision.options.push_back(option);
    }
    world.knowledge.decisionRoles[role] = world.knowledge.decisions.size();
    world.knowledge.decisions.push_back(decision);
}

void addUnit(MachineWorld& world, const std::string& role, double usd)
{
    CloudUnit unit{"unit-" + role, "Unit " + role, "", "", "", "unit", usd, "price list", "2026-10-01"};
    unit.memoryGb = 16;
    world.knowledge.unitRoles[role][""] = world.knowledge.cloudUnits.size();
    world.knowledge.cloudUnits.push_back(unit);
}

void addDatabases(MachineWorld& world)
{
    VectorDatabase service;
    service.id = "service";
    service.title = "Service";
    service.selfHost = false;
    service.managedPrice = ManagedPrice{"serverless", 0.33, 16.0, 4.0, 50.0, {}, {}, "page", "2026-10-01"};
    VectorDatabase own;
    own.id = "own";
    own.title = "Own";
    own.selfHost = true;
    own.memoryRule = IndexMemoryRule::OneAndAHalf;
    VectorDatabase half = service;
    half.id = "half";
    half.title = "Half";
    half.managedPrice->readUsdPerMillionUnits.reset();
    world.knowledge.vectorDatabases = {service, own, half};
}

void addGpu(MachineWorld& world)
{
    Gpu gpu;
    gpu.id = "gpu";
    gpu.title = "GPU";
    gpu.vendor = "maker";
    gpu.memoryGb = 80;
    gpu.memoryBandwidthGbPerS = 3350;
    gpu.fp16Tflops = 989;
    gpu.fp8Tflops = 1979;
    gpu.prices = {{"cloud", "", "", 1, 2.5, "price list", "2026-10-01"}};
    world.knowledge.gpus = {gpu};
}

void addPattern(MachineWorld& world, const std::string& id, std::vector<PatternEffect> effects,
                std::vector<std::string> conflicts = {})
{
    CostPattern pattern;
    pattern.id = id;
    pattern.title = id;
    pattern.effects = std::move(effects);
    pattern.conflictsWith = std::move(conflicts);
    world.knowledge.patterns.push_back(pattern);
}

void addParameters(MachineWorld& world)
{
    const std::vector<std::pair<std::string, double>> values{{"cache_hit", 0.8},
                                                             {"cache_minimum_tokens", 1024},
                                                             {"escalated_share", 0.3},
                                                             {"judge_usd_per_call", 0},
                                                             {"batch_share", 1},
                                                             {"batch_stacks_with_cache", 1},
                                                             {"read_units_per_query", 5},
                                                             {"write_units_per_write", 6},
                                                             {"index_node_gb", 64},
                                                             {"index_node_usable", 0.75},
                                                             {"index_replication", 2},
                                                             {"hnsw_m", 16},
                                                             {"raw_factor", 1.5},
                                                             {"cpu_seconds_per_request", 0.02},
                                                             {"cpu_utilisation", 0.6},
                                                             {"least_cpus", 2},
                                                             {"gb_per_cpu", 2},
                                                             {"services", 5},
                                                             {"replicas_per_service", 2},
                                                             {"gb_per_call", 0.5},
                                                             {"kb_per_document", 50},
                                                             {"bytes_per_token", 4},
                                                             {"gpu_memory_utilisation", 0.9},
                                                             {"gpu_reserve_gb", 2},
                                                             {"kv_value_bytes", 1},
                                                             {"serving_utilisation", 0.8},
                                                             {"most_sequences", 64},
                                                             {"serving_efficiency_1", 0.6},
                                                             {"serving_efficiency_2", 0.5},
                                                             {"serving_efficiency_4", 0.4},
                                                             {"serving_efficiency_8", 0.32},
                                                             {"embedding_mfu", 0.35},
                                                             {"people_days_serving", 4},
                                                             {"people_days_vector_db", 2},
                                                             {"people_days_platform", 3}};
    for (const auto& [id, value] : values)
        world.knowledge.parameters.push_back({id, "Title of " + id, value, "", "", "estimate", "2026-11-01"});
}

} // namespace

MachineWorld::MachineWorld()
{
    for (const auto& [role, value] : std::vector<std::pair<std::string, double>>{{"peak_rps", 0.5},
                                                                                 {"in_flight", 1},
                                                                                 {"mean_latency", 2000},
                                                                                 {"dimensions", 1536},
                                                                                 {"precision_bits", 8},
                                                                                 {"active_hours", 42},
                                                                                 {"evaluation_share", 0},
                                                                                 {"people_rate", notKnown},
                                                                                 {"shared_prefix_share", 0},
                                                                                 {"duplicate_share", 0},
                                                                                 {"managed_preference", 1},
                                                                                 {"batch_processing", 0},
                                                                                 {"user_waiting", 1}})
        addRole(*this, role, value);
    addDecision(*this, "architecture",
                {{"whole", {{"instance", 1}}},
                 {"parts", {{"services", 1}}},
                 {"calls", {{"calls", 1}}},
                 {"devices", {{"devices", 1}}}});
    addDecision(*this, "scalability",
                {{"up", {}},
                 {"out", {{"load_balancer", 1}, {"cache_node", 1}}},
                 {"cluster", {{"load_balancer", 1}, {"cache_node", 3}, {"control_plane", 1}}}});
    addDecision(*this, "vector_db", {{"service", {}}, {"own", {}}, {"half", {}}});
    for (const auto& [role, usd] : std::vector<std::pair<std::string, double>>{{"vcpu_hour", 0.04},
                                                                               {"gb_hour", 0.005},
                                                                               {"million_calls", 0.2},
                                                                               {"gb_second", 0.00002},
                                                                               {"object_storage", 0.02},
                                                                               {"block_storage", 0.08},
                                                                               {"egress", 0.09},
                                                                               {"load_balancer", 0.02},
                                                                               {"cache_node", 0.15},
                                                                               {"control_plane", 0.1},
                                                                               {"index_node", 0.126}})
        addUnit(*this, role, usd);
    addDatabases(*this);
    addGpu(*this);
    addParameters(*this);
    addPattern(*this, "cache", {});
    addPattern(*this, "two", {});
    addPattern(*this, "lots", {});
    addPattern(*this, "known-answers", {});
    addPattern(*this, "idle", {});
    addPattern(*this, "trim", {{"llm_input", 0.2, 0.4, 0.8}}, {"squeeze"});
    addPattern(*this, "squeeze", {{"llm_input", 0.3, 0.5, 0.75}});
    addPattern(*this, "short", {{"llm_output", 0.15, 0.3, 0.5}});
    knowledge.patterns.back().adds = {{"rerank", 2}};
    knowledge.patternRoles = {{"prompt_cache", "cache"},
                              {"cascade", "two"},
                              {"batch", "lots"},
                              {"semantic_cache", "known-answers"},
                              {"scale_to_zero", "idle"}};
}

} // namespace ogive::test

#include "tests/support/core/built_in.h"

#include "core/decide/compiled_rules.h"

using namespace ogive;
using namespace ogive::test;

// The guide's seven functions, written down again from its text (steps 1 to 7) and not from our rules. Every
// test below runs over the full cross product of values below, at and above each threshold, every choice and
// every yes/no.
namespace {

std::string guideArchitecture(double expectedTraffic, double teamSize, double latencyRequirementMs)
{
    if (expectedTraffic < 10000 && teamSize < 5)
        return "monolith";
    if (latencyRequirementMs < 100)
        return "edge";
    if (expectedTraffic > 100000)
        return "microservices";
    return "serverless";
}

std::string guideFramework(bool needsStateManagement, bool needsMultiAgent, bool needsOptimization)
{
    if (needsMultiAgent && !needsStateManagement)
        return "crewai";
    if (needsStateManagement || needsOptimization)
        return needsOptimization ? "dspy" : "langgraph";
    return "langchain";
}

std::string guideVectorDb(const std::string& scale, const std::string& budget, bool managedPreference)
{
    if (budget == "free" || scale == "small")
        return "chromadb";
    if (managedPreference && budget != "free")
        return "pinecone";
    if (scale == "large" && !managedPreference)
        return "milvus";
    if (managedPreference)
        return "weaviate";
    return "qdrant";
}

std::string guideProvider(const std::string& quality, const std::string& budget, bool privacy,
                          const std::string& volume)
{
    if (privacy || volume == "high")
        return "open_source";
    if (quality == "high" && budget != "low")
        return "openai";
    if (budget == "low")
        return "mistral";
    return "anthropic";
}

std::string guideEmbedding(const std::string& budget, const std::string& quality, bool selfHosted)
{
    if (selfHosted)
        return "sentence-transformers";
    if (budget == "low")
        return "text-embedding-3-small";
    if (quality == "very-high")
        return "text-embedding-3-large";
    return "text-embedding-ada-002";
}

std::string guideScalability(double expectedRps, double avgLatencyMs)
{
    const double requiredCapacity = expectedRps * (avgLatencyMs / 1000);
    if (requiredCapacity < 10)
        return "vertical";
    if (requiredCapacity < 100)
        return "horizontal";
    return "kubernetes";
}

std::string guidePattern(double latencyRequirementMs, bool userWaiting, bool batchProcessing)
{
    if (latencyRequirementMs < 1000 && userWaiting)
        return "synchronous";
    if (batchProcessing || !userWaiting)
        return "asynchronous";
    return "hybrid";
}

const std::vector<double> traffics{0, 1, 9999, 10000, 10001, 99999, 100000, 100001, 1e12};
const std::vector<double> teams{0, 1, 4, 5, 6, 100000};
const std::vector<double> latencies{0, 1, 99, 100, 101, 999, 1000, 1001, 86400000};
const std::vector<std::string> budgets{"free", "low", "medium", "high"};
const std::vector<std::string> qualities{"low", "medium", "high", "very-high"};
const std::vector<std::string> levels{"low", "medium", "high"};
const std::vector<std::string> scales{"small", "medium", "large"};
const std::vector<bool> flags{false, true};

/// Compares with the evaluation and with the compiled rules' fast path.
void check(const std::string& decision, const std::string& expected,
           const std::vector<std::pair<std::string, Value>>& requirements)
{
    static const CompiledRules compiled(builtIn(), RuleSetId("guide"));
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf(requirements));
    const std::string got = outcomeOf(evaluation, decision);
    std::vector<std::uint8_t> outcomes(compiled.decisionCount());
    compiled.decide(evaluation.fields.values, outcomes);
    const std::size_t index = *builtIn().decisionIndex(DecisionId(decision));
    const std::string fast = builtIn().decisions[index].options[outcomes[index]].id.value;
    if (got != expected || fast != expected) {
        std::string shown;
        for (const auto& [field, value] : requirements)
            shown +=
                field + "=" + valueText(builtIn().fields[*builtIn().fieldIndex(FieldId(field))], value) + " ";
        FAIL(decision << ": expected " << expected << ", evaluated " << got << ", compiled " << fast
                      << " for " << shown);
    }
}

} // namespace

TEST_CASE("architecture agrees with the guide on every boundary", "[guide]")
{
    for (const double traffic : traffics)
        for (const double team : teams)
            for (const double latency : latencies)
                check("architecture", guideArchitecture(traffic, team, latency),
                      {{"expected_traffic", traffic},
                       {"team_size", team},
                       {"latency_requirement_ms", latency}});
}

TEST_CASE("framework agrees with the guide for every use case and need", "[guide]")
{
    for (const std::string useCase : {"rag", "agent", "other", "anything else"})
        for (const bool state : flags)
            for (const bool agents : flags)
                for (const bool optimization : flags)
                    check("framework", guideFramework(state, agents, optimization),
                          {{"use_case", useCase},
                           {"needs_state_management", state},
                           {"needs_multi_agent", agents},
                           {"needs_optimization", optimization}});
}

TEST_CASE("vector database agrees with the guide for every scale and budget", "[guide]")
{
    for (const auto& scale : scales)
        for (const auto& budget : budgets)
            for (const bool managed : flags)
                check("vector_db", guideVectorDb(scale, budget, managed),
                      {{"scale", scale}, {"budget", budget}, {"managed_preference", managed}});
}

TEST_CASE("provider agrees with the guide for every quality, budget, privacy and volume", "[guide]")
{
    for (const auto& quality : qualities)
        for (const auto& budget : budgets)
            for (const bool privacy : flags)
                for (const auto& volume : levels)
                    check("llm_provider", guideProvider(quality, budget, privacy, volume),
                          {{"quality_requirement", quality},
                           {"budget", budget},
                           {"privacy_requirement", privacy},
                           {"volume", volume}});
}

TEST_CASE("embedding model agrees with the guide for every budget and quality", "[guide]")
{
    for (const auto& budget : budgets)
        for (const auto& quality : qualities)
            for (const bool selfHosted : flags)
                check("embedding_model", guideEmbedding(budget, quality, selfHosted),
                      {{"budget", budget}, {"quality_requirement", quality}, {"self_hosted", selfHosted}});
}

TEST_CASE("scalability agrees with the guide around 10 and 100 requests in flight", "[guide]")
{
    for (const double rps : {0.0, 0.4, 1.0, 4.999, 5.0, 9.99, 10.0, 34.7, 49.99, 50.0, 99.9, 100.0, 1e9})
        for (const double latency : {0.0, 1.0, 999.0, 1000.0, 1001.0, 2000.0, 6000.0, 86400000.0})
            for (const bool gpu : flags)
                check("scalability", guideScalability(rps, latency),
                      {{"expected_rps", rps}, {"avg_latency_ms", latency}, {"gpu_available", gpu}});
}

TEST_CASE("request pattern agrees with the guide on every boundary", "[guide]")
{
    for (const double latency : latencies)
        for (const bool waiting : flags)
            for (const bool batch : flags)
                check("request_pattern", guidePattern(latency, waiting, batch),
                      {{"latency_requirement_ms", latency},
                       {"user_waiting", waiting},
                       {"batch_processing", batch}});
}

TEST_CASE("the scalability plan has the guide's five attributes", "[guide]")
{
    const auto planOf = [](const std::string& option) {
        const Decision& decision = builtIn().decisions[*builtIn().decisionIndex(DecisionId("scalability"))];
        const Option& plan = decision.options[*decision.optionIndex(OptionId(option))];
        std::vector<std::string> texts;
        for (const char* id : {"horizontal_scaling", "vertical_scaling", "gpu_allocation", "caching_strategy",
                               "load_balancing"}) {
            const std::size_t attribute = *decision.attributeIndex(id);
            texts.push_back(attributeText(decision.attributes[attribute], plan.attributes[attribute]));
        }
        return texts;
    };
    CHECK(planOf("vertical") == std::vector<std::string>{"no", "yes", "single", "in-memory", "no"});
    CHECK(planOf("horizontal") == std::vector<std::string>{"yes", "no", "distributed", "redis", "yes"});
    CHECK(planOf("kubernetes") ==
          std::vector<std::string>{"yes", "no", "kubernetes", "distributed-cache", "yes"});
}

TEST_CASE("the drawn trees decide framework and vector database, the functions the rest", "[guide]")
{
    const RuleSetId tree("guide-tree");
    const auto treeOutcome = [&](const std::string& decision,
                                 const std::vector<std::pair<std::string, Value>>& stated) {
        return outcomeOf(evaluate(builtIn(), scenarioOf(stated), tree), decision);
    };
    for (const bool agents : flags)
        for (const bool state : flags)
            for (const bool optimization : flags) {
                const std::string drawn = agents         ? "crewai"
                                          : state        ? "langgraph"
                                          : optimization ? "dspy"
                                                         : "langchain";
                CHECK(treeOutcome("framework", {{"needs_multi_agent", agents},
                                                {"needs_state_management", state},
                                                {"needs_optimization", optimization}}) == drawn);
            }
    for (const auto& budget : budgets)
        for (const bool managed : flags)
            for (const double vectors : {0.0, 999999.0, 1000000.0, 1000001.0}) {
                const std::string drawn = budget == "free"    ? "chromadb"
                                          : managed           ? "pinecone"
                                          : vectors > 1000000 ? "milvus"
                                                              : "qdrant";
                CHECK(treeOutcome("vector_db", {{"budget", budget},
                                                {"managed_preference", managed},
                                                {"vectors", vectors}}) == drawn);
            }
    CHECK(treeOutcome("architecture", {{"expected_traffic", 120000.0}}) == "microservices");
}

TEST_CASE("the drawn vector tree goes by scale where only scale is given", "[guide]")
{
    const RuleSetId tree("guide-tree");
    const auto drawn = [&](const std::vector<std::pair<std::string, Value>>& stated) {
        return outcomeOf(evaluate(builtIn(), scenarioOf(stated), tree), "vector_db");
    };
    const std::pair<std::string, Value> selfRun{"managed_preference", false};
    CHECK(drawn({selfRun, {"scale", std::string("small")}}) == "qdrant");
    CHECK(drawn({selfRun, {"scale", std::string("medium")}}) == "milvus");
    CHECK(drawn({selfRun, {"scale", std::string("large")}}) == "milvus");
    // Documents are given: their number counts, not the pinned scale.
    CHECK(drawn({selfRun, {"scale", std::string("large")}, {"corpus_documents", 100.0}}) == "qdrant");
}

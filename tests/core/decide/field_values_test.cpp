#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

std::size_t field(const std::string& id)
{
    const auto index = builtIn().fieldIndex(FieldId(id));
    REQUIRE(index);
    return *index;
}

double valueIn(const FieldValues& values, const std::string& id)
{
    return values.values[field(id)];
}

std::string choiceIn(const FieldValues& values, const std::string& id)
{
    return std::get<std::string>(valueFrom(builtIn().fields[field(id)], values.values[field(id)]));
}

FieldValues resolved(const std::vector<std::pair<std::string, Value>>& stated)
{
    return resolveFields(builtIn(), scenarioOf(stated).requirements);
}

} // namespace

TEST_CASE("derived fields follow from what is stated")
{
    // PRODUCT.md section 2: expected_rps = expected_traffic × peak_factor / 86 400.
    const FieldValues values = resolved({{"expected_traffic", 864000.0}, {"peak_factor", 3.0}});
    CHECK(valueIn(values, "expected_rps") == 30.0);
    CHECK(values.origins[field("expected_rps")] == Origin::Derived);
    // Latency target as mean latency, then concurrency = 30 × 2000 / 1000.
    const FieldValues slow =
        resolved({{"expected_traffic", 864000.0}, {"peak_factor", 3.0}, {"latency_requirement_ms", 2000.0}});
    CHECK(valueIn(slow, "avg_latency_ms") == 2000.0);
    CHECK(valueIn(slow, "concurrency") == 60.0);
}

TEST_CASE("a pinned value is used as it is, except where the field is always derived")
{
    const FieldValues values = resolved({{"expected_traffic", 864000.0},
                                         {"expected_rps", 7.0},
                                         {"avg_latency_ms", 1000.0},
                                         {"concurrency", 5.0}});
    CHECK(valueIn(values, "expected_rps") == 7.0);
    CHECK(values.origins[field("expected_rps")] == Origin::Stated);
    CHECK(valueIn(values, "concurrency") == 7.0);
}

TEST_CASE("scale changes at one and ten million vectors, volume at 10 000 and above 100 000 requests")
{
    const auto scale = [](double vectors) { return choiceIn(resolved({{"vectors", vectors}}), "scale"); };
    CHECK(scale(999999) == "small");
    CHECK(scale(1e6) == "medium");
    CHECK(scale(9999999) == "medium");
    CHECK(scale(1e7) == "large");
    const auto volume = [](double traffic) {
        return choiceIn(resolved({{"expected_traffic", traffic}}), "volume");
    };
    CHECK(volume(9999) == "low");
    CHECK(volume(10000) == "medium");
    CHECK(volume(100000) == "medium");
    CHECK(volume(100001) == "high");
}

TEST_CASE("what follows from an unknown is unknown, and decisions stay open")
{
    const Evaluation open = evaluate(builtIn(), scenarioOf({{"expected_traffic", std::monostate{}}}));
    CHECK(open.fields.origins[field("expected_rps")] == Origin::Open);
    CHECK(outcomeOf(open, "architecture").empty());
    const DecisionResult& architecture = open.decisions[*builtIn().decisionIndex(DecisionId("architecture"))];
    REQUIRE(architecture.openNode);
    // Team of 3, latency 3000 ms: monolith, microservices or serverless, but never edge.
    CHECK(architecture.possible.size() == 3);
}

TEST_CASE("an open field that can't change the answer leaves the decision closed")
{
    const Evaluation evaluation =
        evaluate(builtIn(), scenarioOf({{"budget", std::monostate{}}, {"self_hosted", true}}));
    CHECK(outcomeOf(evaluation, "embedding_model") == "sentence-transformers");
}

TEST_CASE("defaults are assumed until something is stated")
{
    const FieldValues values = resolved({});
    CHECK(values.origins[field("expected_traffic")] == Origin::Default);
    CHECK(values.origins[field("expected_rps")] == Origin::Assumed);
    CHECK_FALSE(values.isStated(field("expected_rps")));
}

#include "core/evaluation/fields/field_role.h"

#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

constexpr const char* roleDay = "2026-11-25";

FieldRole roleOf(const char* field, const std::vector<std::pair<std::string, Value>>& given = {})
{
    const Scenario scenario = scenarioOf(given);
    return fieldRole(builtIn(), scenario, evaluate(builtIn(), scenario, {}, roleDay), roleDay,
                     *builtIn().fieldIndex(FieldId(field)));
}

const DecisionReading* readingOf(const FieldRole& role, const std::string& decision)
{
    const auto found =
        std::find_if(role.decisions.begin(), role.decisions.end(), [&](const DecisionReading& reading) {
            return builtIn().decisions[reading.decision].id.value == decision;
        });
    return found == role.decisions.end() ? nullptr : &*found;
}

template <class Records>
bool names(const std::vector<std::size_t>& positions, const Records& records, const std::string& id)
{
    return std::any_of(positions.begin(), positions.end(),
                       [&](std::size_t position) { return records[position].id == id; });
}

} // namespace

TEST_CASE("a field is read by the guide's functions that take it")
{
    const FieldRole role = roleOf("team_size");
    REQUIRE(readingOf(role, "architecture") != nullptr);
    CHECK(readingOf(role, "architecture")->isAskedNow);
    CHECK(readingOf(role, "architecture")->flips.size() == 1); // from 5 people on
    CHECK(readingOf(role, "framework") == nullptr);
    CHECK(readingOf(roleOf("budget"), "llm_provider") != nullptr);
    CHECK(readingOf(roleOf("budget"), "vector_db") != nullptr);
}

TEST_CASE("a question that the path does not reach is asked, but not now")
{
    // 1,000 requests a day and three people settle the architecture before the latency is asked for.
    const FieldRole role = roleOf("latency_requirement_ms");
    REQUIRE(readingOf(role, "architecture") != nullptr);
    CHECK_FALSE(readingOf(role, "architecture")->isAskedNow);
    CHECK(readingOf(role, "architecture")->flips.empty());
    CHECK(readingOf(role, "request_pattern")->isAskedNow);
    const FieldRole busy = roleOf("latency_requirement_ms", {{"expected_traffic", 20000.0}});
    CHECK(readingOf(busy, "architecture")->isAskedNow);
    CHECK(readingOf(busy, "architecture")->flips.size() == 1);
}

TEST_CASE("what follows from a field is read through it")
{
    const FieldRole role = roleOf("corpus_documents");
    REQUIRE(readingOf(role, "vector_db") != nullptr);
    CHECK(readingOf(role, "vector_db")->isAskedNow);
    std::vector<std::string> derived;
    for (const std::size_t field : role.derived)
        derived.push_back(builtIn().fields[field].id.value);
    CHECK(derived == std::vector<std::string>{"vectors", "scale"});
}

TEST_CASE("a decision that does not arise is named as such")
{
    const FieldRole role = roleOf("gpu_vendor");
    REQUIRE(readingOf(role, "serving_engine") != nullptr);
    CHECK_FALSE(readingOf(role, "serving_engine")->arises);
    CHECK_FALSE(readingOf(role, "serving_engine")->isAskedNow);
}

TEST_CASE("what costs and what is needed to run are seen to depend on their fields")
{
    CHECK(roleOf("expected_traffic").movesCost);
    CHECK(roleOf("expected_traffic").movesCapacity);
    CHECK(roleOf("output_tokens").movesCost);
    CHECK(roleOf("content_kind").movesCost); // a choice: tokens a word
    CHECK_FALSE(roleOf("team_size").movesCost);
    CHECK_FALSE(roleOf("languages").movesCost);
}

TEST_CASE("checks, controls and tasks that test a field are found")
{
    const FieldRole role = roleOf("privacy_requirement");
    CHECK_FALSE(role.isEmpty());
    const FieldRole tools = roleOf("tool_impact", {{"uses_tools", true}});
    CHECK_FALSE(tools.controls.empty());
    const FieldRole traffic = roleOf("expected_traffic", {{"expected_rps", 1.0}});
    CHECK(names(traffic.checks, builtIn().checks, "traffic-against-rate"));
}

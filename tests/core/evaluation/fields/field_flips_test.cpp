#include "core/evaluation/fields/field_flips.h"

#include "tests/support/core/built_in.h"

#include <cmath>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

using Given = std::vector<std::pair<std::string, Value>>;

std::size_t positionOf(const char* field)
{
    return *builtIn().fieldIndex(FieldId(field));
}

/// "from 10000: architecture serverless" a flip, the nearest first; `decision` leaves out others.
std::vector<std::string> flipLines(const Given& given, const char* field, const std::string& decision = {})
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf(given));
    std::vector<std::string> lines;
    for (const FieldFlip& flip : FieldFlips(builtIn(), evaluation).of(positionOf(field))) {
        const Decision& changed = builtIn().decisions[flip.decision];
        if (!decision.empty() && changed.id.value != decision)
            continue;
        const char* sides[] = {"from ", "below ", "at "};
        const std::string outcome = flip.outcome ? changed.options[*flip.outcome].id.value : "open";
        lines.push_back(sides[static_cast<int>(flip.side)] +
                        valueText(builtIn().fields[positionOf(field)],
                                  valueFrom(builtIn().fields[positionOf(field)], flip.value)) +
                        ": " + changed.id.value + " " + outcome);
    }
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a number flips a decision where the guide's function changes, the nearest value first")
{
    CHECK(flipLines({{"expected_traffic", 1000.0}, {"team_size", 3.0}}, "expected_traffic", "architecture") ==
          Lines{"from 10,000 requests/day: architecture serverless",
                "from 100,001 requests/day: architecture microservices"});
    CHECK(flipLines({{"expected_traffic", 60000.0}, {"team_size", 3.0}}, "expected_traffic",
                    "architecture") == Lines{"from 100,001 requests/day: architecture microservices",
                                             "below 10,000 requests/day: architecture monolith"});
    // With five people the number of requests below 10,000 no longer matters.
    CHECK(flipLines({{"expected_traffic", 60000.0}, {"team_size", 5.0}}, "expected_traffic",
                    "architecture") == Lines{"from 100,001 requests/day: architecture microservices"});
}

TEST_CASE("the distance of a flip is how many times the value must grow or shrink")
{
    const auto nearest = [](double traffic) {
        const Evaluation evaluation =
            evaluate(builtIn(), scenarioOf({{"expected_traffic", traffic}, {"team_size", 9.0}}));
        for (const FieldFlip& flip : FieldFlips(builtIn(), evaluation).of(positionOf("expected_traffic")))
            if (builtIn().decisions[flip.decision].id.value == "architecture")
                return flip.distance;
        return 0.0;
    };
    CHECK(nearest(50000.5 * 1) == Approx(100001 / 50000.5));
    CHECK(nearest(200002) == Approx(2));
    CHECK(std::isinf(nearest(0)));
}

TEST_CASE("of choices each other one that changes a decision is named")
{
    // select_embedding and select_vector_db read the budget; with a small scale the database stays.
    const Given given{
        {"scale", std::string("large")}, {"managed_preference", true}, {"budget", std::string("low")}};
    CHECK(flipLines(given, "budget", "vector_db") == Lines{"at Free: vector_db chromadb"});
    CHECK(flipLines(given, "managed_preference", "vector_db") == Lines{"at no: vector_db milvus"});
    CHECK(flipLines({{"needs_optimization", false}}, "needs_optimization", "framework") ==
          Lines{"at yes: framework dspy"});
}

TEST_CASE("a field that nothing decides by flips nothing")
{
    CHECK(flipLines({}, "people_rate_usd_per_day").empty());
    CHECK(flipLines({}, "modality").empty());
}

TEST_CASE("a derived field is taken as if it were pinned, and one that can't be has no flips of its own")
{
    const Given given{{"expected_traffic", 1000.0}, {"managed_preference", true}};
    CHECK(flipLines(given, "vectors", "vector_db") == Lines{"from 1,000,000 vectors: vector_db pinecone"});
    CHECK(flipLines(given, "volume", "llm_provider") == Lines{"at High: llm_provider open_source"});
    CHECK(flipLines(given, "concurrency").empty());
}

TEST_CASE("of a number that is not known every threshold is seen from below")
{
    CHECK(flipLines({{"expected_traffic", std::monostate{}}, {"team_size", 9.0}}, "expected_traffic",
                    "architecture") == Lines{"from 100,001 requests/day: architecture microservices"});
}

TEST_CASE("a decision that the architect made otherwise still flips in what is recommended")
{
    Scenario scenario = scenarioOf({{"expected_traffic", 60000.0}, {"team_size", 9.0}});
    scenario.overrides.emplace_back(DecisionId("architecture"),
                                    Override{OptionId("edge"), "asked for", {}, {}});
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    const auto flips = FieldFlips(builtIn(), evaluation).of(positionOf("expected_traffic"));
    CHECK(std::any_of(flips.begin(), flips.end(), [](const FieldFlip& flip) {
        return builtIn().decisions[flip.decision].id.value == "architecture" && flip.value == 100001;
    }));
}

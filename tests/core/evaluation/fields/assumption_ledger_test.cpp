#include "core/evaluation/fields/assumption_ledger.h"

#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

constexpr const char* ledgerDay = "2026-11-25";

Design designOf(const std::vector<std::pair<std::string, Value>>& given)
{
    Design design;
    design.name = "Test";
    design.scenarios = {scenarioOf(given)};
    return design;
}

std::vector<LedgerEntry> ledgerOf(const Design& design)
{
    const Scenario& scenario = design.scenarios.front();
    return assumptionLedger(builtIn(), design, scenario, evaluate(builtIn(), scenario, {}, ledgerDay),
                            ledgerDay);
}

const std::string& idOf(const LedgerEntry& entry)
{
    return builtIn().fields[entry.field].id.value;
}

const LedgerEntry* find(const std::vector<LedgerEntry>& ledger, const std::string& field)
{
    const auto found = std::find_if(ledger.begin(), ledger.end(),
                                    [&](const LedgerEntry& entry) { return idOf(entry) == field; });
    return found == ledger.end() ? nullptr : &*found;
}

void assume(Design& design, const char* field, const std::string& reviewBy)
{
    design.assumptions.emplace_back(FieldId(field), Assumption{"because", {}, "Ada", "2026-01-01", reviewBy});
}

} // namespace

TEST_CASE("the ledger lists what is stated, what has an assumption, and what decides without a statement")
{
    Design design = designOf({{"team_size", 4.0}, {"languages", 3.0}});
    assume(design, "modality", "2027-01-01");
    const auto ledger = ledgerOf(design);
    REQUIRE(find(ledger, "team_size") != nullptr);
    CHECK(find(ledger, "team_size")->origin == Origin::Stated);
    CHECK_FALSE(find(ledger, "team_size")->assumption);
    CHECK(find(ledger, "languages") != nullptr); // stated, though nothing turns on it
    REQUIRE(find(ledger, "modality") != nullptr);
    CHECK(find(ledger, "modality")->assumption->owner == "Ada");
    // A default on the path taken, and what is assumed to follow.
    REQUIRE(find(ledger, "expected_traffic") != nullptr);
    CHECK(find(ledger, "expected_traffic")->origin == Origin::Default);
    REQUIRE(find(ledger, "avg_latency_ms") != nullptr);
    CHECK(find(ledger, "people_rate_usd_per_day") == nullptr);
    CHECK(find(ledger, "renders_output") == nullptr); // a default that decides nothing
}

TEST_CASE("a stated field that can't matter is left out unless something is stated about it")
{
    Design design = designOf({{"uses_rag", false}, {"top_k", 5.0}});
    CHECK(find(ledgerOf(design), "top_k") == nullptr);
    assume(design, "top_k", {});
    CHECK(find(ledgerOf(design), "top_k") != nullptr);
}

TEST_CASE("what could flip something comes first, then what is overdue, then what is nearer to flipping")
{
    Design design = designOf({{"expected_traffic", 90000.0},
                              {"team_size", 4.0},
                              {"languages", 3.0},
                              {"horizon_months", 12.0},
                              {"privacy_requirement", false}});
    assume(design, "horizon_months", "2026-11-01");
    assume(design, "privacy_requirement", "2026-11-24");
    const auto ledger = ledgerOf(design);
    // Everything that could flip something stands before everything that could not.
    CHECK(std::is_partitioned(ledger.begin(), ledger.end(),
                              [](const LedgerEntry& e) { return e.couldFlip(); }));
    CHECK(idOf(ledger.front()) == "privacy_requirement"); // overdue, and select_provider turns on it
    CHECK(ledger.front().isOverdue);
    const auto place = [&](const char* field) { return find(ledger, field) - ledger.data(); };
    // 90,000 requests a day are within their usual range of 100,001.
    CHECK(find(ledger, "expected_traffic")->isFlipWithinRange);
    CHECK(place("expected_traffic") < place("latency_requirement_ms"));
    CHECK_FALSE(find(ledger, "horizon_months")->couldFlip());
    CHECK(place("horizon_months") < place("languages"));
}

TEST_CASE("a stated range tells whether a flip is within it")
{
    Design design = designOf({{"expected_traffic", 20000.0}, {"team_size", 9.0}});
    const auto isWithin = [&](double low, double high) {
        design.scenarios[0].uncertainty = {
            {FieldId("expected_traffic"), UncertainRange{UncertainRange::Kind::Percentiles, low, 0, high}}};
        return find(ledgerOf(design), "expected_traffic")->isFlipWithinRange;
    };
    CHECK(isWithin(5000, 200000));
    CHECK_FALSE(isWithin(19000, 21000));
}

TEST_CASE("a review is overdue from the day after on, and never without a day")
{
    Design design = designOf({{"team_size", 4.0}});
    assume(design, "team_size", ledgerDay);
    assume(design, "budget", "2026-11-24");
    assume(design, "use_case", {});
    assume(design, "gone", "2020-01-01");
    const auto ledger = ledgerOf(design);
    CHECK_FALSE(find(ledger, "team_size")->isOverdue);
    CHECK(find(ledger, "budget")->isOverdue);
    CHECK_FALSE(find(ledger, "use_case")->isOverdue);
    CHECK(overdueAssumptions(builtIn(), design, ledgerDay) ==
          std::vector<std::size_t>{*builtIn().fieldIndex(FieldId("budget"))});
    CHECK(overdueAssumptions(builtIn(), design, "").empty());
}

TEST_CASE("an assumption about a field that the knowledge lacks is in no ledger")
{
    Design design = designOf({});
    const auto without = ledgerOf(design).size();
    assume(design, "gone", "2020-01-01");
    CHECK(ledgerOf(design).size() == without);
}

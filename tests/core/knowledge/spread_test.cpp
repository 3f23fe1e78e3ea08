#include "core/knowledge/load.h"

#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

using Kind = Spread::Kind;

std::optional<Spread> spreadOfField(const char* id)
{
    return builtIn().fields[*builtIn().fieldIndex(FieldId(id))].spread;
}

const Parameter& parameterNamed(const std::string& id)
{
    const auto& all = builtIn().parameters;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Parameter& parameter) { return parameter.id == id; });
    REQUIRE(found != all.end());
    return *found;
}

Result<Knowledge> withParameter(const std::string& members)
{
    auto files = builtinFiles();
    files.push_back({"mine.json",
                     R"({"format": "ogive-knowledge", "version": 1, "kind": "parameters", "parameters": [
      {"id": "cache_hit", "title": "T", "value": 0.5, "unit": "", "help": "h", "source": "s", "as_of": "2026", )" +
                         members + "}]}",
                     1});
    return loadKnowledge(files);
}

} // namespace

TEST_CASE("the default spreads are those of MODELS.md part 7")
{
    CHECK(spreadOfField("expected_traffic") == Spread{Kind::LognormalByFactors, 0.5, 2});
    CHECK(spreadOfField("input_tokens") == Spread{Kind::LognormalByFactors, 0.7, 1.4});
    CHECK(spreadOfField("output_tokens") == Spread{Kind::LognormalByFactors, 0.6, 1.8});
    CHECK(spreadOfField("growth_per_month") == Spread{Kind::PertByDistances, 0.05, 0.05});
    CHECK(spreadOfField("turns_per_task") == Spread{Kind::PertByEnds, 1, 2});
    CHECK(spreadOfField("duplicate_share") == Spread{Kind::PertByDistances, 0.15, 0.15});
    CHECK_FALSE(spreadOfField("team_size"));
    for (const char* id : {"cache_hit", "escalated_share", "batch_share"})
        CHECK(parameterNamed(id).spread == Spread{Kind::PertByDistances, 0.15, 0.15});
    CHECK(parameterNamed("embedding_mfu").spread == Spread{Kind::TriangularByEnds, 0.2, 0.5}); // E4
    CHECK(parameterNamed("cache_hit").maximum == 1);
    CHECK_FALSE(parameterNamed("cache_minimum_tokens").spread);
}

TEST_CASE("a spread that makes no sense is refused with its place")
{
    const auto [members, pointer] = GENERATE(table<std::string, std::string>({
        {R"("spread": 3)", "/spread"},
        {R"("spread": {})", "/spread"},
        {R"("spread": {"shape": "uniform"})", "/spread/shape"},
        {R"("spread": {"shape": "lognormal", "p10_times": 2, "p90_times": 1})", "/spread"},
        {R"("spread": {"shape": "lognormal", "p10_times": 0, "p90_times": 1})", "/spread"},
        {R"("spread": {"shape": "lognormal", "p10_times": 0.5})", "/spread"},
        {R"("spread": {"shape": "pert", "minus": -0.1, "plus": 1})", "/spread"},
        {R"("spread": {"shape": "pert", "min": 1, "max_times": 0.5})", "/spread"},
        {R"("spread": {"shape": "triangular", "min": 2, "max": 1})", "/spread"},
        {R"("minimum": 0.6)", "/value"},
        {R"("maximum": 0.4)", "/value"},
    }));
    const auto loaded = withParameter(members);
    REQUIRE_FALSE(loaded);
    INFO(describe(loaded.error()));
    CHECK(loaded.error().place.pointer == "/parameters/0" + pointer);
    CHECK(loaded.error().place.file == "mine.json");
}

TEST_CASE("an overlay gives a parameter another spread")
{
    const auto loaded = withParameter(R"("spread": {"shape": "triangular", "min": 0.4, "max": 0.9})");
    REQUIRE(loaded);
    CHECK(std::any_of(loaded->parameters.begin(), loaded->parameters.end(), [](const Parameter& parameter) {
        return parameter.id == "cache_hit" && parameter.spread == Spread{Kind::TriangularByEnds, 0.4, 0.9};
    }));
}

#include "core/cost/cost_finding.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

CostEstimate bill(std::size_t option, std::optional<double> output, std::optional<double> input)
{
    CostEstimate estimate;
    estimate.option = option;
    estimate.lines = {{"llm_input", "Input tokens", input, false, {}},
                      {"llm_output", "Output tokens", output, false, {}},
                      {"embedding_initial", "First embedding", 900.0, true, {}}};
    if (output && input)
        estimate.monthlyUsd = *output + *input;
    return estimate;
}

Decision providers()
{
    Decision decision;
    for (const char* title : {"OpenAI", "Anthropic", "Mistral"}) {
        Option option;
        option.title = title;
        decision.options.push_back(option);
    }
    return decision;
}

} // namespace

TEST_CASE("the finding names the largest recurring line and its share")
{
    const CostComparison comparison{{bill(1, 58, 42)}, {}, {}};
    REQUIRE(largestLine(comparison.estimates.front()) == LargestLine{1, 0.58});
    REQUIRE(english(costFinding(chosenEstimate(comparison, 1))) == "Output tokens are 58 % of the bill");
}

TEST_CASE("a line that the sentences don't know is named by its title")
{
    CostEstimate estimate = bill(0, 10, 10);
    estimate.lines.push_back({"vector_db", "Vector database", 80.0, false, {}});
    estimate.monthlyUsd = 100;
    REQUIRE(english(costFinding(&estimate)) == "Vector database: 80 % of the bill");
}

TEST_CASE("without a known bill the finding says so")
{
    const CostEstimate unknown = bill(0, std::nullopt, 5);
    const CostEstimate nothing = bill(0, 0, 0);
    REQUIRE(english(costFinding(&unknown)) == "The monthly bill is not known");
    CostEstimate ownGpus = unknown;
    ownGpus.monthlyUsd.reset();
    ownGpus.lines = {{"llm_input", "Input tokens", std::nullopt, false, "Own GPUs are not part of it."}};
    REQUIRE(english(costFinding(&ownGpus)) == "The monthly bill is not known: Own GPUs are not part of it");
    REQUIRE(english(costFinding(&nothing)) == "Nothing is paid per token");
}

TEST_CASE("while no provider is chosen there is no bill to speak of")
{
    const CostComparison comparison{{bill(0, 58, 42), bill(1, 3, 4)}, {}, {}};
    REQUIRE(chosenEstimate(comparison, std::nullopt) == nullptr);
    REQUIRE(english(costFinding(nullptr)) == "What the month costs depends on the provider");
    REQUIRE_FALSE(alternativesFinding(comparison, providers(), std::nullopt));
}

TEST_CASE("the cheapest other provider with a known bill is named with its saving")
{
    const CostComparison comparison{{bill(1, 60, 40), bill(0, 90, 40), bill(2, 40, 33)}, {}, {}};
    REQUIRE(cheapestAlternative(comparison) == 2);
    REQUIRE(english(alternativesFinding(comparison, providers(), 1).value()) ==
            "Mistral would cost 27 % less");
}

TEST_CASE("where the chosen provider is the cheapest the finding says so")
{
    const CostComparison comparison{{bill(1, 60, 40), bill(0, 90, 40), bill(2, std::nullopt, 33)}, {}, {}};
    REQUIRE_FALSE(cheapestAlternative(comparison));
    REQUIRE(english(alternativesFinding(comparison, providers(), 1).value()) ==
            "No other provider with a known price is cheaper");
}

TEST_CASE("nothing is said of the others while nothing is known of them")
{
    REQUIRE_FALSE(alternativesFinding({{bill(1, 60, 40), bill(2, std::nullopt, 1)}, {}, {}}, providers(), 1));
    REQUIRE_FALSE(alternativesFinding({{bill(1, std::nullopt, 40), bill(2, 3, 1)}, {}, {}}, providers(), 1));
}

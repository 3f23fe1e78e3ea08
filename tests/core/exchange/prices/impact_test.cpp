#include "core/exchange/prices/impact.h"

#include "tests/support/core/built_in.h"
#include "tests/support/core/price_lists.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

Design designOf(const std::vector<Scenario>& scenarios)
{
    Design design;
    design.scenarios = scenarios;
    return design;
}

CostEstimate chosenEstimate(const Scenario& scenario)
{
    const Evaluation evaluation = evaluate(builtIn(), scenario, {}, today);
    REQUIRE_FALSE(evaluation.cost.estimates.empty());
    return evaluation.cost.estimates.front();
}

/// The built-in knowledge with every rate of one model times a factor.
Knowledge withDearer(const ModelId& id, double factor)
{
    Knowledge knowledge = builtIn();
    for (auto* models : {&knowledge.llmModels, &knowledge.embeddingModels})
        for (Model& model : *models) {
            if (model.id != id)
                continue;
            for (Price& price : model.prices)
                for (const RateKind& kind : rateKinds())
                    if (price.*kind.rate)
                        *(price.*kind.rate) *= factor;
        }
    return knowledge;
}

} // namespace

TEST_CASE("nothing moves where the prices are the same")
{
    const auto impact = impactOn(designOf({scenarioOf({})}), builtIn(), builtIn(), today);
    REQUIRE(impact.size() == 1);
    CHECK_FALSE(impact[0].isMoved());
    CHECK(impact[0].prices.empty());
    CHECK(impact[0].outcomes.empty());
    CHECK(impact[0].monthlyFrom == impact[0].monthlyTo);
}

TEST_CASE("a scenario moves with the price of the model it uses, and only with that")
{
    const Scenario scenario = scenarioOf({});
    const CostEstimate used = chosenEstimate(scenario);
    REQUIRE_FALSE(used.llmModel.isEmpty());
    const auto moved = impactOn(designOf({scenario}), builtIn(), withDearer(used.llmModel, 2), today);
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].isMoved());
    CHECK(moved[0].id == scenario.id);
    REQUIRE_FALSE(moved[0].prices.empty());
    CHECK(moved[0].prices[0].model == used.llmModel);
    CHECK(moved[0].prices[0].percent() == 100.0);
    CHECK(moved[0].monthlyFrom == used.monthlyUsd);
    if (moved[0].monthlyFrom)
        CHECK(moved[0].monthlyTo.value_or(0) > *moved[0].monthlyFrom);

    const auto other = std::find_if(builtIn().llmModels.begin(), builtIn().llmModels.end(),
                                    [&](const Model& model) { return model.id != used.llmModel; });
    CHECK_FALSE(impactOn(designOf({scenario}), builtIn(), withDearer(other->id, 2), today)[0].isMoved());
}

TEST_CASE("every scenario of a design is looked at on its own")
{
    Scenario other = scenarioOf({});
    other.id = ScenarioId("other");
    const auto impact = impactOn(designOf({scenarioOf({}), other}), builtIn(), builtIn(), today);
    REQUIRE(impact.size() == 2);
    CHECK(impact[1].id.value == "other");
}

TEST_CASE("an outcome that changes moves the scenario")
{
    ScenarioImpact impact;
    impact.monthlyFrom = impact.monthlyTo = 12;
    CHECK_FALSE(impact.isMoved());
    impact.outcomes.push_back({DecisionId("x"), OptionId("a"), OptionId("b")});
    CHECK(impact.isMoved());
    impact = {};
    impact.monthlyFrom = 12; // and no longer known
    CHECK(impact.isMoved());
}

TEST_CASE("the difference is the whole bill's, in US dollars a month")
{
    // Twice the model's rates add what the model costs now: no other line reads them but the evaluation's.
    const Scenario scenario = scenarioOf({{"uses_rag", false}, {"evaluation_share", 0.0}});
    const CostEstimate used = chosenEstimate(scenario);
    double model = 0;
    double others = 0;
    for (const CostLine& line : used.lines)
        if (!line.oneTime && line.usd)
            (line.id.starts_with("llm_") ? model : others) += *line.usd;
    REQUIRE(model > 0);
    REQUIRE(others > 0);
    const auto moved = impactOn(designOf({scenario}), builtIn(), withDearer(used.llmModel, 2), today)[0];
    CHECK(*moved.monthlyFrom == Approx(model + others));
    CHECK(*moved.difference() == Approx(model));
}

TEST_CASE("without a provider chosen no price is in use and no bill is compared")
{
    const Scenario scenario = scenarioOf({{"privacy_requirement", Value()}});
    const CostEstimate first = chosenEstimate(scenario); // only of the first option
    const auto impact = impactOn(designOf({scenario}), builtIn(), withDearer(first.llmModel, 2), today)[0];
    CHECK_FALSE(impact.isMoved());
    CHECK_FALSE(impact.monthlyFrom);
    CHECK_FALSE(impact.difference());
}

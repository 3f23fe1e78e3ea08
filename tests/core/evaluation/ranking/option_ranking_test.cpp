#include "core/evaluation/ranking/option_ranking.h"

#include "tests/support/core/built_in.h"

#include <algorithm>
#include <numeric>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

OptionRanking rankingFor(const std::vector<std::pair<std::string, Value>>& stated,
                         const std::string& decision)
{
    return rankingOf(builtIn(), evaluate(builtIn(), scenarioOf(stated)),
                     *builtIn().decisionIndex(DecisionId(decision)));
}

bool isRuledOut(const OptionRanking& ranking, const std::string& decision, const std::string& option)
{
    const Decision& described = builtIn().decisions[*builtIn().decisionIndex(DecisionId(decision))];
    return std::any_of(ranking.ruledOut.begin(), ranking.ruledOut.end(), [&](const UnrankedOption& entry) {
        return described.options[entry.option].id.value == option && !entry.reason.empty();
    });
}

} // namespace

TEST_CASE("a score is the sum of what the criteria add, and the best comes first")
{
    for (const char* decision : {"architecture", "framework", "vector_db", "llm_provider", "embedding_model",
                                 "serving_engine", "orchestration"}) {
        const OptionRanking ranking = rankingFor({}, decision);
        INFO(decision);
        REQUIRE_FALSE(ranking.ranked.empty());
        CHECK(std::accumulate(ranking.weights.begin(), ranking.weights.end(), 0.0) == Approx(1));
        for (std::size_t i = 0; i < ranking.ranked.size(); ++i) {
            const RankedOption& entry = ranking.ranked[i];
            CHECK(std::accumulate(entry.contributions.begin(), entry.contributions.end(), 0.0) ==
                  Approx(entry.score));
            CHECK(entry.score >= 0);
            CHECK(entry.score <= 1);
            if (i > 0)
                CHECK(entry.score <= ranking.ranked[i - 1].score);
        }
        CHECK(ranking.leading >= 1);
    }
}

TEST_CASE("every option is ranked, ruled out or not known")
{
    const OptionRanking ranking = rankingFor({{"offline_required", true}}, "vector_db");
    const std::size_t decision = *builtIn().decisionIndex(DecisionId("vector_db"));
    CHECK(ranking.ranked.size() + ranking.ruledOut.size() + ranking.unknown.size() ==
          builtIn().decisions[decision].options.size());
    CHECK(isRuledOut(ranking, "vector_db", "pinecone"));
    CHECK_FALSE(isRuledOut(rankingFor({}, "vector_db"), "vector_db", "pinecone"));
}

TEST_CASE("decisions without criteria have no ranking")
{
    CHECK(rankingFor({}, "scalability") == OptionRanking());
    CHECK(rankingFor({}, "request_pattern") == OptionRanking());
}

TEST_CASE("the deciding criterion is the one that adds most to the lead")
{
    OptionRanking ranking;
    ranking.criteria = {4, 7, 9};
    ranking.weights = {0.5, 0.3, 0.2};
    ranking.ranked = {{2, 0.8, 1, {0.4, 0.25, 0.15}, false, {}}, {0, 0.6, 2, {0.35, 0.05, 0.2}, false, {}}};
    CHECK(decidingCriterion(ranking, 0) == 7);
    CHECK(decidingCriterion(ranking, 2) == std::nullopt);
    CHECK(decidingCriterion(ranking, 5) == std::nullopt);
}

TEST_CASE("a second opinion comes with its reason")
{
    // By default current practice takes another vector database than the guide's ChromaDB.
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({}));
    const std::size_t decision = *builtIn().decisionIndex(DecisionId("vector_db"));
    REQUIRE(evaluation.decisions[decision].secondOpinion);
    CHECK(evaluation.decisions[decision].secondOpinion->rules.value == "current");
    CHECK_FALSE(opinionReason(builtIn(), evaluation, decision).empty());
}

TEST_CASE("current practice never answers with what is ruled out")
{
    for (const bool offline : {true, false})
        for (const bool isPrivate : {true, false})
            for (const char* residency : {"none", "eu", "on-premises"}) {
                const Evaluation evaluation =
                    evaluate(builtIn(),
                             scenarioOf({{"offline_required", offline},
                                         {"privacy_requirement", isPrivate},
                                         {"data_residency", std::string(residency)}}),
                             RuleSetId("current"));
                for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
                    const auto outcome = evaluation.decisions[i].outcome;
                    INFO(builtIn().decisions[i].id.value << " " << residency);
                    if (outcome && evaluation.decisions[i].isRelevant)
                        CHECK(ruledOutReason(builtIn(), evaluation, i, *outcome).empty());
                }
            }
}

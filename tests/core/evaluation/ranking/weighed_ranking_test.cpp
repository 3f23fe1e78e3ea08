#include "core/evaluation/ranking/option_ranking.h"
#include "core/evaluation/ranking/rank_stability.h"
#include "core/evaluation/ranking/ranking_words.h"

#include "tests/support/core/built_in.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace ogive;
using namespace ogive::test;

namespace {

/// Three options with values by two criteria: A 8 and 2, B 2 and 8, C 2 and 2.
struct SmallWorld {
    Knowledge knowledge;
    Evaluation evaluation;

    explicit SmallWorld(std::vector<std::vector<std::optional<double>>> values = {{8, 2}, {2, 8}, {2, 2}})
    {
        Decision decision;
        decision.id = DecisionId("d");
        for (std::size_t i = 0; i < values.size(); ++i) {
            Option option;
            option.title = std::string(1, static_cast<char>('A' + i));
            option.id = OptionId(option.title);
            decision.options.push_back(option);
        }
        knowledge.decisions.push_back(decision);
        for (std::size_t c = 0; c < values.front().size(); ++c) {
            Criterion criterion;
            criterion.id = "c" + std::to_string(c);
            criterion.title = "Criterion " + std::to_string(c);
            for (const auto& row : values)
                criterion.values.push_back({row[c], {}, {}, {}});
            knowledge.criteria.push_back(criterion);
        }
        evaluation.decisions.emplace_back();
        evaluation.chosen.emplace_back();
    }

    OptionRanking ranking(const RankingChoice& choice = {}) const
    {
        return rankingOf(knowledge, evaluation, 0, &choice);
    }
};

RankingChoice weighing(const std::vector<double>& weights, RankingMethod method = RankingMethod::WeightedSum)
{
    RankingChoice choice;
    choice.method = method;
    for (std::size_t i = 0; i < weights.size(); ++i)
        choice.weights.emplace_back("c" + std::to_string(i), weights[i]);
    return choice;
}

RankingChoice asking(const std::vector<double>& least)
{
    RankingChoice choice;
    for (std::size_t i = 0; i < least.size(); ++i)
        choice.mustHaves.push_back({"c" + std::to_string(i), least[i], Json::object()});
    return choice;
}

std::string order(const OptionRanking& ranking)
{
    std::string titles;
    for (const RankedOption& entry : ranking.ranked)
        titles += static_cast<char>('A' + entry.option);
    return titles;
}

bool isFinite(const OptionRanking& ranking)
{
    return std::all_of(ranking.ranked.begin(), ranking.ranked.end(),
                       [](const RankedOption& entry) {
                           return std::isfinite(entry.score) &&
                                  std::all_of(entry.contributions.begin(), entry.contributions.end(),
                                              [](double part) { return std::isfinite(part); });
                       }) &&
           std::all_of(ranking.weights.begin(), ranking.weights.end(),
                       [](double w) { return std::isfinite(w); });
}

constexpr RankingMethod methods[] = {RankingMethod::WeightedSum, RankingMethod::Topsis,
                                     RankingMethod::Promethee};

} // namespace

TEST_CASE("the design's weights decide who comes first, by every method")
{
    const SmallWorld world;
    for (const RankingMethod method : methods) {
        CHECK(order(world.ranking(weighing({3, 1}, method))) == "ABC");
        CHECK(order(world.ranking(weighing({1, 3}, method))) == "BAC");
    }
    const OptionRanking ranking = world.ranking(weighing({3, 1}));
    CHECK(ranking.weights == std::vector<double>{0.75, 0.25});
    CHECK(ranking.ranked[0].score == Approx(0.75 * 0.8 + 0.25 * 0.2));
    CHECK(ranking.ranked[0].contributions[0] == Approx(0.6));
    // C is as good as A by the second criterion and worse by the first.
    CHECK(ranking.ranked[2].dominator == std::size_t{0});
    CHECK_FALSE(ranking.ranked[1].isDominated);
}

TEST_CASE("a criterion that is not weighed keeps its own weight")
{
    SmallWorld world;
    world.knowledge.criteria[1].weight = 3;
    RankingChoice choice;
    choice.weights = {{"c0", 9}};
    CHECK(world.ranking(choice).weights == std::vector<double>{0.75, 0.25});
    CHECK(world.ranking().weights == std::vector<double>{0.25, 0.75});
}

TEST_CASE("judgements of pairs weigh in place of the weights")
{
    const SmallWorld world;
    RankingChoice choice = weighing({1, 9});
    choice.judgements = {{"c1", "c0", 0.25}};
    choice.isPairwise = true;
    const OptionRanking ranking = world.ranking(choice);
    CHECK(ranking.weights[0] == Approx(0.8));
    REQUIRE(ranking.pairwise);
    CHECK(ranking.pairwise->consistencyRatio == 0);
    CHECK(order(ranking) == "ABC");
    choice.isPairwise = false;
    CHECK(order(world.ranking(choice)) == "BAC");
}

TEST_CASE("the most inconsistent pair is named")
{
    const SmallWorld world({{1, 2, 3}, {3, 2, 1}});
    RankingChoice choice;
    choice.isPairwise = true;
    choice.judgements = {{"c0", "c1", 9}, {"c1", "c2", 9}, {"c2", "c0", 9}};
    const OptionRanking ranking = world.ranking(choice);
    REQUIRE(ranking.pairwise);
    CHECK(ranking.pairwise->isInconsistent);
    const std::string text = english(consistencyText(world.knowledge, ranking));
    CHECK(text.find("look again at “Criterion") != std::string::npos);
}

TEST_CASE("a must-have excludes an option and says why")
{
    const SmallWorld world;
    const OptionRanking ranking = world.ranking(asking({3}));
    CHECK(order(ranking) == "A");
    REQUIRE(ranking.excluded.size() == 2);
    CHECK(ranking.excluded[0].option == 1);
    CHECK(ranking.excluded[0].reason == "Criterion 0: 2, must be at least 3");
    CHECK(ranking.conflicts.empty());
    // What is asked exactly is met.
    CHECK(order(world.ranking(asking({8}))) == "A");
}

TEST_CASE("when nothing is left the conflict and the ways out are shown")
{
    const SmallWorld world;
    const OptionRanking ranking = world.ranking(asking({5, 5}));
    CHECK(ranking.ranked.empty());
    REQUIRE(ranking.conflicts.size() == 1);
    CHECK(ranking.conflicts[0].mustHaves == std::vector<std::size_t>{0, 1});
    REQUIRE(ranking.relaxations.size() == 2);
    CHECK(ranking.relaxations[0].options == std::vector<std::size_t>{1});
    CHECK(ranking.relaxations[1].options == std::vector<std::size_t>{0});
    const auto texts = conflictTexts(world.knowledge, 0, ranking);
    REQUIRE(texts.size() == 3);
    CHECK(english(texts[0]) ==
          "No option meets all of these: “Criterion 0 at least 5”, “Criterion 1 at least 5”.");
    CHECK(english(texts[1]) == "Without “Criterion 0 at least 5”: B again.");
}

TEST_CASE("a value that is not known is never counted and never meets a must-have")
{
    const SmallWorld world({{8, 2}, {std::nullopt, 8}});
    CHECK(order(world.ranking()) == "A");
    REQUIRE(world.ranking().unknown.size() == 1);
    const OptionRanking asked = world.ranking(asking({0}));
    CHECK(asked.unknown.empty());
    REQUIRE(asked.excluded.size() == 1);
    CHECK(asked.excluded[0].reason == "Criterion 0: not known, must be at least 0");
}

TEST_CASE("what the requirements rule out is part of a conflict")
{
    RankingChoice choice;
    choice.mustHaves = {{"llm_provider.quality", 9, Json::object()}};
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"offline_required", true}}));
    const std::size_t provider = *builtIn().decisionIndex(DecisionId("llm_provider"));
    const OptionRanking ranking = rankingOf(builtIn(), evaluation, provider, &choice);
    CHECK(ranking.ranked.empty());
    REQUIRE_FALSE(ranking.relaxations.empty());
    CHECK_FALSE(ranking.ruledOut.empty());
    CHECK(conflictTexts(builtIn(), provider, ranking).size() ==
          ranking.conflicts.size() + ranking.relaxations.size());
}

TEST_CASE("odd input has a defined ranking without NaN")
{
    for (const RankingMethod method : methods) {
        const OptionRanking weightless = SmallWorld().ranking(weighing({0, 0}, method));
        CHECK(weightless.isWeightless);
        CHECK(weightless.weights == std::vector<double>{0.5, 0.5});
        const OptionRanking one = SmallWorld({{8, 2}}).ranking(weighing({1, 1}, method));
        CHECK(order(one) == "A");
        CHECK(one.leading == 1);
        const OptionRanking single = SmallWorld({{8}, {2}}).ranking(weighing({1}, method));
        CHECK(order(single) == "AB");
        const OptionRanking equal = SmallWorld({{5, 5}, {5, 5}, {5, 5}}).ranking(weighing({1, 2}, method));
        CHECK(equal.leading == 3);
        CHECK(equal.ranked[2].rank == 1);
        const OptionRanking nothing = SmallWorld({{0, 0}, {0, 0}}).ranking(weighing({1, 2}, method));
        CHECK(nothing.leading == 2);
        for (const OptionRanking& ranking : {weightless, one, single, equal, nothing}) {
            CHECK(isFinite(ranking));
            CHECK_FALSE(nearestLeadChange(OptionRanking()));
        }
        CHECK_FALSE(nearestLeadChange(equal));
    }
    CHECK(SmallWorld({{std::nullopt, 1}}).ranking().ranked.empty());
    CHECK_FALSE(stabilityQuestion(Knowledge(), OptionRanking(), false));
}

TEST_CASE("the nearest change of the lead is where two lines of score cross")
{
    // A scores 0.8w + 0.2(1 − w), B 0.2w + 0.8(1 − w): equal at w = 0.5, from 0.75 a change of 0.25; the same
    // by the other weight.
    const SmallWorld world;
    const auto change = nearestLeadChange(world.ranking(weighing({3, 1})));
    REQUIRE(change);
    CHECK(change->option == 1);
    CHECK(change->weight == Approx(0.5));
    CHECK(std::abs(change->weight - change->now) == Approx(0.25));
    CHECK_FALSE(nearestLeadChange(SmallWorld({{8, 8}, {2, 2}}).ranking(weighing({3, 1}))));
}

TEST_CASE("stability is the exact share of weights, and the same at every computation")
{
    // Two criteria with uniform weights: A is first where w > ½, C never is.
    const SmallWorld world;
    const auto question = stabilityQuestion(world.knowledge, world.ranking(weighing({3, 1})), false);
    REQUIRE(question);
    const auto answer = smaa(question->values, question->sampling);
    REQUIRE(answer);
    CHECK(answer->firstRankShare(0) == Approx(0.5).margin(0.02));
    CHECK(answer->firstRankShare(2) == 0);
    CHECK(*smaa(question->values, question->sampling) == *answer);
    // Near 0.75 within a half of it w reaches down to 0.375; near to 0.25 up to 0.375: w from 0.625.
    const auto near = stabilityQuestion(world.knowledge, world.ranking(weighing({3, 1})), true);
    const auto nearAnswer = smaa(near->values, near->sampling);
    REQUIRE(nearAnswer);
    CHECK(nearAnswer->firstRankShare(0) == 1);
}

TEST_CASE("the finding says whether rules and ranking agree, and what makes the difference")
{
    SmallWorld world;
    const auto finding = [&](const RankingChoice& choice) {
        return english(*rankingFinding(world.knowledge, world.evaluation, 0, world.ranking(choice)));
    };
    world.evaluation.decisions[0].outcome = 0;
    CHECK(finding(weighing({3, 1})) == "By the weights A comes first, as by the rules.");
    CHECK(finding(weighing({1, 3})) == "By the weights B comes before A, most of all by “Criterion 1”.");
    CHECK(finding(weighing({1, 1})) == "No clear winner: A, B.");
    world.evaluation.decisions[0].outcome = 2;
    CHECK(finding(weighing({1, 1})) == "No clear winner: A, B; before C most of all by “Criterion 0”.");
    world.evaluation.decisions[0].outcome = 0;
    RankingChoice asked = asking({0, 5});
    CHECK(finding(asked) ==
          "By the weights B comes first; A breaks a must-have (Criterion 1: 2, must be at least 5).");
}

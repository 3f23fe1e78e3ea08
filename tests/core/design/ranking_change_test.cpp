#include "core/design/ranking_change.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "core/evaluation/check_design.h"
#include "tests/support/core/built_in.h"

#include <cmath>

using namespace ogive;
using namespace ogive::test;

namespace {

const DecisionId database("vector_db");

Design emptyDesign()
{
    Design design;
    design.scenarios.push_back(scenarioOf({}));
    return design;
}

template <class Change>
Result<Design> changed(const Design& design, Change change)
{
    return applyEdit(design, ChangeRanking{database, std::move(change)}, builtIn());
}

template <class Change>
Design done(const Design& design, Change change)
{
    auto after = changed(design, std::move(change));
    if (!after)
        FAIL(describe(after.error()));
    return *after;
}

} // namespace

TEST_CASE("a weight is set, changed and given back")
{
    const Design once = done(emptyDesign(), ChangeWeight{"vector_db.scale", 8});
    REQUIRE(once.rankingOf(database) != nullptr);
    CHECK(*once.rankingOf(database)->weightOf("vector_db.scale") == 8);
    const Design twice = done(once, ChangeWeight{"vector_db.scale", 2.5});
    CHECK(*twice.rankingOf(database)->weightOf("vector_db.scale") == 2.5);
    CHECK(done(twice, ChangeWeight{"vector_db.scale", {}}) == emptyDesign());
    CHECK(done(twice, ResetWeights{}) == emptyDesign());
}

TEST_CASE("what makes no sense as a weight is refused with its reason")
{
    const Design design = emptyDesign();
    CHECK_FALSE(changed(design, ChangeWeight{"vector_db.scale", -1}));
    CHECK_FALSE(changed(design, ChangeWeight{"vector_db.scale", std::nan("")}));
    CHECK(changed(design, ChangeWeight{"vector_db.nothing", 1}).error().code == ErrorCode::Unknown);
    // Another decision's criterion is none of this one's.
    CHECK_FALSE(changed(design, ChangeWeight{"framework.state", 1}));
    CHECK_FALSE(applyEdit(design, ChangeRanking{DecisionId("nothing"), ResetWeights{}}, builtIn()));
}

TEST_CASE("the last weight can't become nothing")
{
    Design design = emptyDesign();
    std::vector<std::string> ids;
    for (const Criterion& criterion : builtIn().criteria)
        if (builtIn().decisions[criterion.decision].id == database)
            ids.push_back(criterion.id);
    for (std::size_t i = 0; i + 1 < ids.size(); ++i)
        design = done(design, ChangeWeight{ids[i], 0});
    const auto last = changed(design, ChangeWeight{ids.back(), 0});
    REQUIRE_FALSE(last);
    CHECK(describe(last.error()).find("all weights") != std::string::npos);
}

TEST_CASE("judgements are taken once and read both ways")
{
    Design design = done(emptyDesign(), ChangeJudgement{{"vector_db.scale", "vector_db.speed", 4}});
    design = done(design, ChangeJudgement{{"vector_db.speed", "vector_db.scale", 2}});
    const RankingChoice& choice = *design.rankingOf(database);
    REQUIRE(choice.judgements.size() == 1);
    CHECK(choice.judged("vector_db.scale", "vector_db.speed") == 0.5);
    CHECK(choice.judged("vector_db.speed", "vector_db.scale") == 2);
    CHECK(choice.judged("vector_db.scale", "vector_db.search") == 1);
    CHECK_FALSE(changed(design, ChangeJudgement{{"vector_db.scale", "vector_db.scale", 2}}));
    CHECK_FALSE(changed(design, ChangeJudgement{{"vector_db.scale", "vector_db.speed", 10}}));
    CHECK_FALSE(changed(design, ChangeJudgement{{"vector_db.scale", "vector_db.speed", 0}}));
}

TEST_CASE("first judgements are kept when pairs are switched off and on again")
{
    Design design = done(emptyDesign(), WeighByPairs{true, {{"vector_db.scale", "vector_db.speed", 4}}});
    design = done(design, WeighByPairs{false, {}});
    CHECK_FALSE(design.rankingOf(database)->isPairwise);
    design = done(design, WeighByPairs{true, {{"vector_db.scale", "vector_db.speed", 9}}});
    CHECK(design.rankingOf(database)->judged("vector_db.scale", "vector_db.speed") == 4);
}

TEST_CASE("dragging one weight is one step of undo, another weight the next")
{
    const auto weigh = [](const char* criterion, double weight) {
        return Edit(ChangeRanking{database, ChangeWeight{criterion, weight}});
    };
    CHECK(isSameTarget(weigh("vector_db.scale", 1), weigh("vector_db.scale", 2)));
    CHECK_FALSE(isSameTarget(weigh("vector_db.scale", 1), weigh("vector_db.speed", 2)));
    CHECK_FALSE(
        isSameTarget(weigh("vector_db.scale", 1),
                     Edit(ChangeRanking{DecisionId("framework"), ChangeWeight{"vector_db.scale", 1}})));
    CHECK_FALSE(isSameTarget(weigh("vector_db.scale", 1), Edit(ChangeRanking{database, ResetWeights{}})));
    CHECK(english(describeEdit(weigh("vector_db.scale", 1), builtIn())) == "Weigh “Room to grow”");
}

TEST_CASE("what is stated survives a save and a load, and nothing is written of what is not")
{
    Design design = done(emptyDesign(), ChangeWeight{"vector_db.scale", 2.5});
    design = done(design, ChangeMethod{RankingMethod::Promethee});
    design = done(design, ChangeMustHave{"vector_db.in_house", 8});
    design = done(design, WeighByPairs{true, {{"vector_db.scale", "vector_db.speed", 1.0 / 3}}});
    const std::string written = writeDesign(design);
    const auto read = readDesign(written, "test");
    REQUIRE(read);
    CHECK(*read == design);
    const std::string plain = writeDesign(emptyDesign());
    for (const char* key : {"\"weights\"", "\"ranking\"", "\"constraints\""})
        CHECK(plain.find(key) == std::string::npos);
}

TEST_CASE("a criterion that the decision does not have is a problem with its place")
{
    const auto [members, pointer] = GENERATE(table<std::string, std::string>({
        {R"("weights": {"vector_db": {"cost": 1}})", "/weights/vector_db/cost"},
        {R"("constraints": {"vector_db": [{"criterion": "cost", "at_least": 1}]})",
         "/constraints/vector_db/0/criterion"},
        {R"("ranking": {"vector_db": {"pairwise": [{"first": "vector_db.scale", "second": "x", "times": 2}]}})",
         "/ranking/vector_db/pairwise/0/second"},
        {R"("weights": {"later_decision": {"cost": 1}})", ""},
    }));
    const auto design = readDesign(
        R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], )" + members + "}", "test");
    REQUIRE(design);
    const auto problem = firstProblem(builtIn(), *design);
    CHECK((problem ? problem->place.pointer : "") == pointer);
}

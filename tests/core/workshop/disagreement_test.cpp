#include "core/workshop/disagreement.h"

#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

using Stated = std::vector<std::pair<std::string, Value>>;

ParticipantAnswers participantSaying(const std::string& by, const Stated& answers)
{
    ParticipantAnswers one;
    one.by = by;
    for (const auto& [field, value] : answers)
        one.answers.push_back({FieldId(field), value, {}});
    return one;
}

/// A room's disagreement on a scenario that the guide's function makes a monolith where traffic is below
/// 10,000 and the team below 5, else serverless.
RoomDisagreement roomOf(const Stated& scenario, const std::vector<ParticipantAnswers>& participants)
{
    Design design;
    design.name = "Assistant";
    Stated all{{"latency_requirement_ms", 3000.0}, {"avg_latency_ms", 500.0}};
    all.insert(all.end(), scenario.begin(), scenario.end());
    design.scenarios = {scenarioOf(all)};
    design.workshop.participants = participants;
    return disagreementOf(builtIn(), design, design.scenarios.front());
}

std::string idOfField(std::size_t field)
{
    return builtIn().fields[field].id.value;
}

const AnsweredField& answeredField(const RoomDisagreement& room, const std::string& field)
{
    const auto found = std::find_if(room.fields.begin(), room.fields.end(),
                                    [&](const AnsweredField& one) { return idOfField(one.field) == field; });
    REQUIRE(found != room.fields.end());
    return *found;
}

std::size_t decisionAt(const char* id)
{
    return *builtIn().decisionIndex(DecisionId(id));
}

std::string optionOf(const char* decision, const std::optional<std::size_t>& outcome)
{
    return outcome ? builtIn().decisions[decisionAt(decision)].options[*outcome].id.value : "open";
}

std::vector<std::string> movedBy(const RoomDisagreement& room, const std::string& field)
{
    std::vector<std::string> ids;
    for (const std::size_t decision : answeredField(room, field).moves)
        ids.push_back(builtIn().decisions[decision].id.value);
    return ids;
}

/// "Ada: architecture monolith" for each minority view.
std::vector<std::string> minoritiesIn(const RoomDisagreement& room)
{
    std::vector<std::string> lines;
    for (const MinorityView& view : room.minorities) {
        const Decision& decision = builtIn().decisions[view.decision];
        lines.push_back(room.participants[view.participant] + ": " + decision.id.value + " " +
                        optionOf(decision.id.value.c_str(), view.outcome));
    }
    return lines;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("an answer on which a decision turns is told from one that makes no difference")
{
    const RoomDisagreement room =
        roomOf({{"expected_traffic", 5000.0}, {"team_size", 3.0}},
               {participantSaying("Ada", {{"expected_traffic", Value(50000.0)}, {"languages", Value(1.0)}}),
                participantSaying("Bob", {{"expected_traffic", Value(5000.0)}, {"languages", Value(3.0)}}),
                participantSaying("Cleo", {{"expected_traffic", Value(5000.0)}, {"languages", Value(2.0)}})});
    CHECK(room.participants == Names{"Ada", "Bob", "Cleo"});
    REQUIRE(room.fields.size() == 2);
    CHECK(idOfField(room.fields[0].field) == "expected_traffic"); // what moves something first
    const AnsweredField& traffic = room.fields[0];
    REQUIRE(traffic.camps.size() == 2);
    CHECK(traffic.isDisputed());
    CHECK(traffic.camps[0].value == Value(5000.0)); // the largest camp first
    CHECK(traffic.camps[0].participants == std::vector<std::size_t>{1, 2});
    CHECK(traffic.camps[1].participants == std::vector<std::size_t>{0});
    const std::size_t architecture = decisionAt("architecture");
    CHECK(optionOf("architecture", traffic.camps[0].outcomes[architecture]) == "monolith");
    CHECK(optionOf("architecture", traffic.camps[1].outcomes[architecture]) == "serverless");
    CHECK(movedBy(room, "expected_traffic") == Names{"architecture"});
    CHECK(room.fields[1].isDisputed());
    CHECK(room.fields[1].camps.size() == 3);
    CHECK(room.fields[1].moves.empty());
    CHECK(optionOf("architecture", room.outcomes[0][architecture]) == "serverless");
    CHECK(optionOf("architecture", room.outcomes[1][architecture]) == "monolith");
    CHECK(minoritiesIn(room) == Names{"Ada: architecture serverless"});
}

TEST_CASE("an answer that turns a decision only together with that participant's others moves it too")
{
    // With 50,000 requests the team does not matter; with Ada's 5,000 it does.
    const RoomDisagreement room =
        roomOf({{"expected_traffic", 50000.0}, {"team_size", 3.0}},
               {participantSaying("Ada", {{"expected_traffic", Value(5000.0)}, {"team_size", Value(3.0)}}),
                participantSaying("Bob", {{"team_size", Value(8.0)}}),
                participantSaying("Cleo", {{"team_size", Value(8.0)}})});
    const AnsweredField& team = answeredField(room, "team_size");
    const std::size_t architecture = decisionAt("architecture");
    CHECK(team.camps[0].outcomes[architecture] == team.camps[1].outcomes[architecture]);
    CHECK(movedBy(room, "team_size") == Names{"architecture"});
    CHECK_FALSE(answeredField(room, "expected_traffic").isDisputed());
    CHECK(answeredField(room, "expected_traffic").moves.empty());
    CHECK(minoritiesIn(room) == Names{"Ada: architecture monolith"});
}

TEST_CASE("who does not know is unsure and in no camp")
{
    const RoomDisagreement room = roomOf({{"expected_traffic", 5000.0}, {"team_size", 3.0}},
                                         {participantSaying("Ada", {{"expected_traffic", Value()}}),
                                          participantSaying("Bob", {{"expected_traffic", Value(50000.0)}})});
    const AnsweredField& traffic = answeredField(room, "expected_traffic");
    CHECK(traffic.unsure == std::vector<std::size_t>{0});
    CHECK_FALSE(traffic.isDisputed());
    CHECK(traffic.moves.empty());
    CHECK(optionOf("architecture", room.outcomes[0][decisionAt("architecture")]) == "monolith");
    CHECK(room.minorities.empty()); // who says nothing is not the majority
}

TEST_CASE("a room that is split evenly has no minority, and one alone is none either")
{
    const ParticipantAnswers ada = participantSaying("Ada", {{"expected_traffic", Value(50000.0)}});
    const ParticipantAnswers bob = participantSaying("Bob", {{"expected_traffic", Value(5000.0)}});
    CHECK(roomOf({{"team_size", 3.0}}, {ada, bob}).minorities.empty());
    CHECK(roomOf({{"team_size", 3.0}}, {ada}).minorities.empty());
    CHECK(roomOf({{"team_size", 3.0}}, {}) == RoomDisagreement());
}

TEST_CASE("the architect's own choice hides no disagreement")
{
    Design design;
    design.name = "Assistant";
    Scenario scenario = scenarioOf({{"expected_traffic", 5000.0}, {"team_size", 3.0}});
    scenario.overrides.emplace_back(DecisionId("architecture"), Override{OptionId("edge"), "so", {}, {}});
    design.scenarios = {scenario};
    design.workshop.participants = {participantSaying("Ada", {{"team_size", Value(3.0)}}),
                                    participantSaying("Bob", {{"team_size", Value(8.0)}})};
    const RoomDisagreement room = disagreementOf(builtIn(), design, scenario);
    const auto moved = movedBy(room, "team_size");
    CHECK(std::find(moved.begin(), moved.end(), "architecture") != moved.end());
}

TEST_CASE("answers that the knowledge has no field for, or does not allow, count as left out")
{
    const RoomDisagreement room =
        roomOf({{"expected_traffic", 5000.0}, {"team_size", 3.0}},
               {participantSaying("Ada", {{"gone", Value(1.0)}, {"budget", Value("lavish")}}),
                participantSaying("Bob", {{"budget", Value("low")}})});
    REQUIRE(room.fields.size() == 1);
    CHECK_FALSE(room.fields[0].isDisputed());
}

TEST_CASE("the room is asked about what is not known, has a range or turns a decision")
{
    Scenario scenario = scenarioOf({{"expected_traffic", Value()}, {"team_size", 3.0}, {"languages", 2.0}});
    const auto asked = [&](std::size_t most) {
        Names ids;
        for (const std::size_t field :
             roomQuestions(builtIn(), scenario, evaluate(builtIn(), scenario), most))
            ids.push_back(idOfField(field));
        return ids;
    };
    const auto has = [](const Names& ids, const std::string& id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    CHECK(asked(1) == Names{"expected_traffic"}); // open, and most decisions wait for it
    CHECK(asked(3).size() == 3);
    CHECK(asked(0).empty());
    const Names all = asked(1000);
    CHECK(has(all, "needs_optimization"));      // by it alone the framework becomes another
    CHECK(has(all, "people_rate_usd_per_day")); // not known, though no decision turns on it
    CHECK_FALSE(has(all, "languages"));         // stated, and nothing turns on it
    CHECK_FALSE(has(all, "concurrency"));       // follows from others, always
    scenario.uncertainty.emplace_back(
        FieldId("languages"), UncertainRange{UncertainRange::Kind::Percentiles, 1, 0, 4, Json::object()});
    CHECK(has(asked(1000), "languages"));
    const Names first = asked(12);
    CHECK(first.size() == 12);
    CHECK(std::equal(first.begin(), first.end(), asked(1000).begin()));
}

#include "core/design/workshop/workshop_change.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

Design plainDesign()
{
    Design design;
    design.name = "Assistant";
    design.scenarios = {scenarioOf({{"team_size", 4.0}})};
    return design;
}

Design changed(const Design& design, const ChangeWorkshop& change)
{
    auto made = applyEdit(design, change, builtIn());
    if (!made)
        FAIL(describe(made.error()));
    return *made;
}

bool isRefused(const Design& design, const ChangeWorkshop& change)
{
    const auto made = applyEdit(design, change, builtIn());
    return !made && !made.error().reason.source.empty();
}

WorkshopQuestion question(const std::string& text)
{
    return {text, {}, {}, {}, {}, Json::object()};
}

RoomVote handsFor(const std::string& decision, int agree, int discuss, int against)
{
    RoomVote vote;
    vote.decision = decision;
    vote.option = "qdrant";
    vote.agree = agree;
    vote.discuss = discuss;
    vote.against = against;
    return vote;
}

OptionDots dotsFor(const std::string& option, int dots)
{
    return {"vector_db", option, dots, Json::object()};
}

ParticipantAnswers participant(const std::string& by,
                               const std::vector<std::pair<std::string, Value>>& answers)
{
    ParticipantAnswers one;
    one.by = by;
    for (const auto& [field, value] : answers)
        one.answers.push_back({FieldId(field), value, {}});
    return one;
}

std::vector<std::string> pageIds(const Design& design)
{
    std::vector<std::string> ids;
    for (const DeckPage& page : design.workshop.pages)
        ids.push_back(page.id);
    return ids;
}

DeckPage pageOn(const std::string& id, bool isOn = true)
{
    return {id, isOn, {}, Json::object()};
}

} // namespace

TEST_CASE("an entry is added at the end, replaced at its place and taken away there")
{
    Design design = changed(plainDesign(), {SetQuestion{{}, question("First?")}});
    design = changed(design, {SetQuestion{{}, question("Second?")}});
    REQUIRE(design.workshop.questions.size() == 2);
    design = changed(design, {SetQuestion{0, question("First, really?")}});
    CHECK(design.workshop.questions[0].text == "First, really?");
    CHECK(design.workshop.questions[1].text == "Second?");
    design = changed(design, {SetQuestion{0, {}}});
    REQUIRE(design.workshop.questions.size() == 1);
    CHECK(design.workshop.questions[0].text == "Second?");
    CHECK(isRefused(design, {SetQuestion{1, question("Third?")}}));
    CHECK(isRefused(design, {SetQuestion{1, {}}}));
    CHECK(isRefused(design, {SetQuestion{}}));
    CHECK(changed(design, {SetQuestion{0, {}}}) == plainDesign());
}

TEST_CASE("entries without text are refused, and so is what the knowledge does not have")
{
    const Design design = plainDesign();
    CHECK(isRefused(design, {SetQuestion{{}, question(" \n")}}));
    CHECK(isRefused(design, {SetNote{{}, WorkshopNote{"cost", "", "Ada", {}, Json::object()}}}));
    CHECK(isRefused(design, {SetAction{{}, WorkshopAction{"\t", "Ada", {}, false, Json::object()}}}));
    CHECK(isRefused(design, {SetVote{{}, WorkshopVote{"vector_db", {}, "Ada", {}, {}, Json::object()}}}));
    CHECK(isRefused(design, {SetVote{{}, WorkshopVote{"gone", {}, "Ada", "agree", {}, Json::object()}}}));
    CHECK(isRefused(design,
                    {SetVote{{}, WorkshopVote{"vector_db", "gone", "Ada", "agree", {}, Json::object()}}}));
    CHECK(
        isRefused(design, {SetAction{{}, WorkshopAction{"Call", "Ada", "some day", false, Json::object()}}}));
    WorkshopQuestion asked = question("Why?");
    asked.decision = "gone";
    CHECK(isRefused(design, {SetQuestion{{}, asked}}));
    asked.decision = "vector_db";
    asked.due = "2026-02-30";
    CHECK(isRefused(design, {SetQuestion{{}, asked}}));
    asked.due = "2026-02-28";
    CHECK(changed(design, {SetQuestion{{}, asked}}).workshop.questions[0] == asked);
    const WorkshopVote vote{"vector_db", "qdrant", "Ada", "agree", {}, Json::object()};
    CHECK(changed(design, {SetVote{{}, vote}}).workshop.votes[0] == vote);
}

TEST_CASE("what an entry said before may stay, though the knowledge has it no more")
{
    Design design = plainDesign();
    WorkshopQuestion old = question("Why?");
    old.decision = "gone";
    old.due = "next week";
    design.workshop.questions = {old};
    old.answer = "So.";
    CHECK(changed(design, {SetQuestion{0, old}}).workshop.questions[0].answer == "So.");
    old.due = "some day";
    CHECK(isRefused(design, {SetQuestion{0, old}}));
}

TEST_CASE("the room's vote on a decision stands once, and without hands not at all")
{
    Design design = changed(plainDesign(), {SetRoomVote{handsFor("vector_db", 4, 1, 0)}});
    design = changed(design, {SetRoomVote{handsFor("vector_db", 5, 1, 0)}});
    REQUIRE(design.workshop.roomVotes.size() == 1);
    CHECK(design.workshop.roomVote("vector_db")->agree == 5);
    CHECK(isRefused(design, {SetRoomVote{handsFor("gone", 1, 0, 0)}}));
    CHECK(isRefused(design, {SetRoomVote{handsFor("framework", 1, 0, 0)}})); // qdrant is none of its options
    CHECK(isRefused(design, {SetRoomVote{handsFor("vector_db", -1, 2, 0)}}));
    CHECK(isRefused(design, {SetRoomVote{handsFor("vector_db", 10001, 0, 0)}}));
    CHECK(isRefused(design, {SetRoomVote{handsFor("vector_db", 9000, 1001, 0)}}));
    CHECK(changed(design, {SetRoomVote{handsFor("vector_db", 10000, 0, 0)}}).workshop.roomVotes[0].agree ==
          10000);
    CHECK(changed(design, {SetRoomVote{handsFor("vector_db", 0, 0, 0)}}) == plainDesign());
}

TEST_CASE("a vote by fists brings its hands with it")
{
    RoomVote vote = handsFor("vector_db", 0, 0, 0);
    vote.fists = std::array<int, fistCount>{0, 1, 0, 2, 3, 1};
    const Design design = changed(plainDesign(), {SetRoomVote{vote}});
    CHECK(design.workshop.roomVotes[0].agree == 4);
    CHECK(design.workshop.roomVotes[0].discuss == 2);
    CHECK(design.workshop.roomVotes[0].against == 1);
    (*vote.fists)[2] = -1;
    CHECK(isRefused(design, {SetRoomVote{vote}}));
}

TEST_CASE("an option's dots are as many as said last, none are no entry")
{
    Design design = changed(plainDesign(), {SetDots{dotsFor("qdrant", 2)}});
    design = changed(design, {SetDots{dotsFor("milvus", 1)}});
    design = changed(design, {SetDots{dotsFor("qdrant", 3)}});
    CHECK(design.workshop.dotsOf("vector_db", "qdrant") == 3);
    CHECK(design.workshop.dotsOf("vector_db", "milvus") == 1);
    design = changed(design, {SetDots{dotsFor("qdrant", 0)}});
    CHECK(design.workshop.dots.size() == 1);
    CHECK(isRefused(design, {SetDots{dotsFor("gone", 1)}}));
    CHECK(isRefused(design, {SetDots{dotsFor("", 1)}}));
    CHECK(isRefused(design, {SetDots{dotsFor("qdrant", -1)}}));
    CHECK(isRefused(design, {SetDots{dotsFor("qdrant", 10001)}}));
}

TEST_CASE("a participant stands once under their name and goes without answers")
{
    Design design = changed(plainDesign(), {SetParticipant{participant("Ada", {{"budget", Value("low")}})}});
    design = changed(design, {SetParticipant{participant("Bob", {{"team_size", Value()}})}});
    design = changed(design, {SetParticipant{participant("Ada", {{"budget", Value("high")}})}});
    REQUIRE(design.workshop.participants.size() == 2);
    CHECK(design.workshop.participants[0].answers[0].value == Value("high"));
    CHECK(isRefused(design, {SetParticipant{participant("", {{"budget", Value("high")}})}}));
    CHECK(isRefused(design, {SetParticipant{participant("Eve", {{"gone", Value("high")}})}}));
    CHECK(isRefused(design, {SetParticipant{participant("Eve", {{"budget", Value("lavish")}})}}));
    CHECK(isRefused(design, {SetParticipant{participant("Eve", {{"team_size", Value(-1.0)}})}}));
    CHECK(isRefused(
        design, {SetParticipant{participant("Eve", {{"budget", Value("low")}, {"budget", Value("low")}})}}));
    design = changed(design, {SetParticipant{participant("Ada", {})}});
    REQUIRE(design.workshop.participants.size() == 1);
    CHECK(design.workshop.participants[0].by == "Bob");
    CHECK_FALSE(design.workshop.areAnswersShown);
    design = changed(design, {ShowAnswers{true}});
    CHECK(design.workshop.areAnswersShown);
    CHECK_FALSE(changed(design, {ShowAnswers{false}}).workshop.areAnswersShown);
}

TEST_CASE("pages keep their notes in another order, and those that are not named stay")
{
    using Ids = std::vector<std::string>;
    Design design =
        changed(plainDesign(), {SetPageNotes{"cost", "Slowly.", {"title", "cost", "next-steps"}}});
    CHECK(pageIds(design) == Ids{"title", "cost", "next-steps"});
    CHECK(design.workshop.page("cost")->notes == "Slowly.");
    design = changed(design, {SetDeckPages{{pageOn("cost", false), pageOn("title")}}});
    CHECK(pageIds(design) == Ids{"cost", "title", "next-steps"});
    CHECK_FALSE(design.workshop.page("cost")->isOn);
    CHECK(design.workshop.page("cost")->notes == "Slowly.");
    design = changed(design, {SetPageNotes{"cost", "", {}}});
    CHECK(design.workshop.page("cost")->notes.empty());
    CHECK(pageIds(changed(design, {SetPageNotes{"brief", "n", {}}})) ==
          Ids{"cost", "title", "next-steps", "brief"});
    CHECK(isRefused(design, {SetDeckPages{{pageOn("cost"), pageOn("cost")}}}));
    CHECK(isRefused(design, {SetDeckPages{{pageOn("")}}}));
    CHECK(isRefused(design, {SetPageNotes{"", "n", {}}}));
    CHECK(isRefused(design, {SetPageNotes{"new", "n", {"a", "a"}}}));
}

TEST_CASE("the undo menu says what a workshop's change does")
{
    const auto said = [](const ChangeWorkshop& change) { return english(describeEdit(change, builtIn())); };
    CHECK(said({SetRoomVote{handsFor("vector_db", 1, 0, 0)}}) == "Vote on Vector database");
    CHECK(said({SetNote{{}, WorkshopNote{"cost", "n", {}, {}, Json::object()}}}) == "Add a note");
    CHECK(said({SetNote{0, WorkshopNote{"cost", "n", {}, {}, Json::object()}}}) == "Change a note");
    CHECK(said({SetNote{0, {}}}) == "Remove a note");
    CHECK(said({SetDots{dotsFor("qdrant", 1)}}) == "Dots for Qdrant");
    CHECK(said({SetParticipant{participant("Ada", {})}}) == "Remove the answers of Ada");
}

TEST_CASE("counting hands is one step of undo, a note is one of its own")
{
    const auto isOne = [](const ChangeWorkshop& earlier, const ChangeWorkshop& later) {
        return isSameTarget(Edit(earlier), Edit(later));
    };
    CHECK(
        isOne({SetRoomVote{handsFor("vector_db", 1, 0, 0)}}, {SetRoomVote{handsFor("vector_db", 2, 0, 0)}}));
    CHECK_FALSE(
        isOne({SetRoomVote{handsFor("vector_db", 1, 0, 0)}}, {SetRoomVote{handsFor("framework", 2, 0, 0)}}));
    CHECK(isOne({SetDots{dotsFor("qdrant", 1)}}, {SetDots{dotsFor("qdrant", 2)}}));
    CHECK_FALSE(isOne({SetDots{dotsFor("qdrant", 1)}}, {SetDots{dotsFor("milvus", 2)}}));
    CHECK(isOne({SetPageNotes{"cost", "n", {}}}, {SetPageNotes{"cost", "no", {}}}));
    CHECK_FALSE(isOne({SetPageNotes{"cost", "n", {}}}, {SetPageNotes{"brief", "no", {}}}));
    CHECK_FALSE(isOne({SetQuestion{{}, question("a")}}, {SetQuestion{{}, question("b")}}));
    CHECK_FALSE(isOne({ShowAnswers{true}}, {SetDots{dotsFor("qdrant", 1)}}));
}

TEST_CASE("what the room said stands in the recovery copy")
{
    const Design design = changed(plainDesign(), {SetRoomVote{handsFor("vector_db", 4, 1, 0)}});
    const auto copy = readDesign(writeDesign(design), "d.json");
    REQUIRE(copy);
    CHECK(copy->workshop == design.workshop);
}

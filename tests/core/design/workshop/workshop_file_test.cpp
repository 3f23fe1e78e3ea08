#include "core/design/workshop/workshop_file.h"

#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

std::string designOfWorkshop(const std::string& workshop)
{
    return R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "s"}], "workshop": )" + workshop +
           "}";
}

Design readWhole(const std::string& workshop)
{
    auto design = readDesign(designOfWorkshop(workshop), "d.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

/// Where the workshop is refused, or "none".
std::string refusedPlace(const std::string& workshop)
{
    const auto design = readDesign(designOfWorkshop(workshop), "d.json");
    return design ? "none" : design.error().place.pointer;
}

const std::string everything = R"({
    "pages": [{"id": "brief", "on": false, "notes": "Slowly.", "x_p": 1}, {"id": "decision:vector_db"}],
    "questions": [{"text": "Who pays?", "owner": "Ada", "due": "2027-01-31", "decision": "vector_db", "x_q": 1},
                  {"text": "Why?", "answer": "So."}],
    "votes": [{"decision": "vector_db", "option": "qdrant", "by": "Bob", "vote": "agree", "comment": "ok", "x_v": 1}],
    "room_votes": [{"decision": "vector_db", "option": "qdrant", "agree": 5, "discuss": 3, "against": 1,
                    "fists": [1, 0, 1, 2, 3, 2], "date": "2026-11-29", "x_r": 1},
                   {"decision": "framework", "agree": 2, "discuss": 0, "against": 0}],
    "dots": [{"decision": "vector_db", "option": "milvus", "dots": 4, "x_d": 1}],
    "notes": [{"page": "cost", "text": "Too dear?", "by": "Bob", "date": "2026-11-29", "x_n": 1}, {"text": "Lunch at 12"}],
    "actions": [{"text": "Call the vendor", "owner": "Bob", "due": "2026-12-01", "done": true, "x_a": 1}],
    "participants": [{"by": "Ada", "answers": {"budget": {"value": "low", "comment": "as ever", "x_o": 1},
                                              "expected_traffic": {"value": null}}, "x_t": 1}],
    "answers_shown": true, "x_later": [1, {"deep": true}]})";

} // namespace

TEST_CASE("all that a workshop holds is read from its file")
{
    const Workshop workshop = readWhole(everything).workshop;
    REQUIRE(workshop.pages.size() == 2);
    CHECK_FALSE(workshop.page("brief")->isOn);
    CHECK(workshop.page("brief")->notes == "Slowly.");
    CHECK(workshop.page("decision:vector_db")->isOn);
    CHECK(workshop.page("cost") == nullptr);
    REQUIRE(workshop.questions.size() == 2);
    CHECK(workshop.questions[0].decision == "vector_db");
    CHECK(workshop.questions[0].due == "2027-01-31");
    CHECK(workshop.questions[1].answer == "So.");
    REQUIRE(workshop.votes.size() == 1);
    CHECK(workshop.votes[0].by == "Bob");
    const RoomVote* room = workshop.roomVote("vector_db");
    REQUIRE(room != nullptr);
    CHECK(room->hands() == 9);
    CHECK(room->fists == std::array<int, fistCount>{1, 0, 1, 2, 3, 2});
    CHECK(room->date == "2026-11-29");
    CHECK_FALSE(workshop.roomVote("framework")->fists);
    CHECK(workshop.roomVote("llm_provider") == nullptr);
    CHECK(workshop.dotsOf("vector_db", "milvus") == 4);
    CHECK(workshop.dotsOf("vector_db", "qdrant") == 0);
    REQUIRE(workshop.notes.size() == 2);
    CHECK(workshop.notes[0].page == "cost");
    CHECK(workshop.notes[1].text == "Lunch at 12");
    REQUIRE(workshop.actions.size() == 1);
    CHECK(workshop.actions[0].isDone);
    REQUIRE(workshop.participants.size() == 1);
    CHECK(workshop.participants[0].answerTo(FieldId("budget"))->value == Value("low"));
    CHECK(workshop.participants[0].answerTo(FieldId("budget"))->comment == "as ever");
    CHECK(workshop.participants[0].answerTo(FieldId("expected_traffic"))->value == Value());
    CHECK(workshop.participants[0].answerTo(FieldId("team_size")) == nullptr);
    CHECK(workshop.areAnswersShown);
}

TEST_CASE("a workshop survives a save and a load with what is not known")
{
    const Design design = readWhole(everything);
    const std::string written = writeDesign(design);
    CHECK(readDesign(written, "d.json") == design);
    CHECK(nlohmann::json(Json::parse(written)["workshop"]) == nlohmann::json::parse(everything));
}

TEST_CASE("a workshop that says nothing is written as it came, or not at all")
{
    CHECK(readWhole("{}").workshop.isEmpty());
    CHECK(readWhole("[]").workshop.isEmpty());
    CHECK(Json::parse(writeDesign(readWhole("[]")))["workshop"] == Json::array());
    CHECK(workshopJson(Workshop()).is_null());
    Design design = readWhole("{}");
    design.workshop.notes.push_back({{}, "A note", {}, {}, Json::object()});
    CHECK(Json::parse(writeDesign(design))["workshop"] == Json::parse(R"({"notes": [{"text": "A note"}]})"));
}

TEST_CASE("fists count as hands: 4 and 5 agree, 2 and 3 discuss, 0 and 1 are against")
{
    RoomVote vote;
    vote.takeFists({1, 2, 4, 8, 16, 32});
    CHECK(vote.against == 3);
    CHECK(vote.discuss == 12);
    CHECK(vote.agree == 48);
    CHECK(vote.hands() == 63);
    const Workshop workshop =
        readWhole(R"({"room_votes": [{"decision": "d", "fists": [0, 0, 1, 0, 2, 0], "agree": 9}]})").workshop;
    CHECK(workshop.roomVotes[0].agree == 2);
    CHECK(workshop.roomVotes[0].discuss == 1);
}

TEST_CASE("a workshop of another shape is refused at its place")
{
    const auto [workshop, place] = GENERATE(table<std::string, std::string>({
        {"7", "/workshop"},
        {"null", "/workshop"},
        {"[1]", "/workshop"},
        {R"({"pages": {}})", "/workshop/pages"},
        {R"({"pages": [1]})", "/workshop/pages/0"},
        {R"({"pages": [{"on": true}]})", "/workshop/pages/0"},
        {R"({"pages": [{"id": ""}]})", "/workshop/pages/0/id"},
        {R"({"pages": [{"id": "a", "on": "yes"}]})", "/workshop/pages/0/on"},
        {R"({"pages": [{"id": "a"}, {"id": "b"}, {"id": "a"}]})", "/workshop/pages/2/id"},
        {R"({"questions": [{"text": 1}]})", "/workshop/questions/0/text"},
        {R"({"questions": [{"text": " \n"}]})", "/workshop/questions/0/text"},
        {R"({"votes": [{"by": "Ada"}]})", "/workshop/votes/0"},
        {R"({"room_votes": [{"agree": 1}]})", "/workshop/room_votes/0"},
        {R"({"room_votes": [{"decision": "d", "agree": -1}]})", "/workshop/room_votes/0/agree"},
        {R"({"room_votes": [{"decision": "d", "agree": 1.5}]})", "/workshop/room_votes/0/agree"},
        {R"({"room_votes": [{"decision": "d", "against": 10001}]})", "/workshop/room_votes/0/against"},
        {R"({"room_votes": [{"decision": "d", "against": 10000, "agree": 1}]})", "/workshop/room_votes/0"},
        {R"({"room_votes": [{"decision": "d", "discuss": "3"}]})", "/workshop/room_votes/0/discuss"},
        {R"({"room_votes": [{"decision": "d", "fists": [1, 2, 3, 4, 5]}]})", "/workshop/room_votes/0/fists"},
        {R"({"room_votes": [{"decision": "d", "fists": [1, 2, 3, 4, 5, -6]}]})",
         "/workshop/room_votes/0/fists/5"},
        {R"({"room_votes": [{"decision": "d"}, {"decision": "d"}]})", "/workshop/room_votes/1/decision"},
        {R"({"dots": [{"decision": "d"}]})", "/workshop/dots/0"},
        {R"({"dots": [{"decision": "d", "option": "o", "dots": 1e9}]})", "/workshop/dots/0/dots"},
        {R"({"dots": [{"decision": "d", "option": "o"}, {"decision": "d", "option": "o"}]})",
         "/workshop/dots/1/option"},
        {R"({"notes": [{"page": "cost"}]})", "/workshop/notes/0"},
        {R"({"actions": [{"text": "x", "done": "no"}]})", "/workshop/actions/0/done"},
        {R"({"participants": [{"answers": {}}]})", "/workshop/participants/0"},
        {R"({"participants": [{"by": "Ada", "answers": []}]})", "/workshop/participants/0/answers"},
        {R"({"participants": [{"by": "Ada", "answers": {"budget": "low"}}]})",
         "/workshop/participants/0/answers/budget"},
        {R"({"participants": [{"by": "Ada", "answers": {"budget": {"value": [1]}}}]})",
         "/workshop/participants/0/answers/budget/value"},
        {R"({"participants": [{"by": "Ada"}, {"by": "Ada"}]})", "/workshop/participants/1/by"},
        {R"({"answers_shown": 1})", "/workshop/answers_shown"},
    }));
    INFO(workshop);
    CHECK(refusedPlace(workshop) == place);
}

TEST_CASE("the same option may have dots in two decisions")
{
    CHECK(refusedPlace(R"({"dots": [{"decision": "d", "option": "o"}, {"decision": "e", "option": "o"}]})") ==
          "none");
}

TEST_CASE("a workshop with a deep unknown member is kept, a deeper one is refused")
{
    const auto nested = [](int depth) {
        return R"({"x": )" + std::string(static_cast<std::size_t>(depth), '[') +
               std::string(static_cast<std::size_t>(depth), ']') + "}";
    };
    CHECK(refusedPlace(nested(50)) == "none");
    const auto refused = readDesign(designOfWorkshop(nested(70)), "d.json");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::TooDeep);
}

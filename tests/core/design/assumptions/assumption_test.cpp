#include "core/design/assumptions/assumption.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "core/knowledge/load.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using ogive::test::builtIn;

namespace {

const FieldId teamField("team_size");

std::string fileStating(const std::string& assumptions)
{
    return R"({"format": "ogive-design", "version": 1, "assumptions": )" + assumptions +
           R"(, "scenarios": [{"id": "a", "name": "A"}]})";
}

Design designStating(const std::string& assumptions)
{
    auto design = readDesign(fileStating(assumptions), "test.ogive.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

/// The error of a design file with these assumptions.
Error refusalOfFile(const std::string& assumptions)
{
    const auto design = readDesign(fileStating(assumptions), "test.ogive.json");
    REQUIRE_FALSE(design);
    return design.error();
}

Design afterEdit(const Design& design, const SetAssumption& edit)
{
    auto changed = applyEdit(design, edit, builtIn());
    if (!changed)
        FAIL(describe(changed.error()));
    return *changed;
}

Error refusalOfEdit(const SetAssumption& edit)
{
    const auto changed = applyEdit(designStating("{}"), edit, builtIn());
    REQUIRE_FALSE(changed);
    return changed.error();
}

Assumption stated()
{
    return {"Headcount of 2026", "https://example.org/plan", "Ada", "2026-11-22", "2027-02-28"};
}

} // namespace

TEST_CASE("a design states assumptions by field, in its file's order")
{
    const Design design = designStating(R"({
        "team_size": {"note": "Headcount of 2026", "source": "https://example.org/plan", "owner": "Ada",
                      "date": "2026-11-22", "review_by": "2027-02-28"},
        "budget": {"owner": "CFO"}})");
    REQUIRE(design.assumptions.size() == 2);
    CHECK(design.assumptions[0].first == teamField);
    CHECK(*design.assumptionOf(teamField) == stated());
    CHECK(design.assumptionOf(FieldId("budget"))->owner == "CFO");
    CHECK(design.assumptionOf(FieldId("expected_traffic")) == nullptr);
}

TEST_CASE("a design without assumptions, with an empty list or an empty object has none")
{
    for (const char* none : {"[]", "{}"}) {
        const Design design = designStating(none);
        CHECK(design.assumptions.empty());
        CHECK(Json::parse(writeDesign(design))["assumptions"] == Json::parse(none));
    }
    const auto bare =
        readDesign(R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}]})", "x");
    REQUIRE(bare);
    CHECK(bare->assumptions.empty());
    CHECK_FALSE(Json::parse(writeDesign(*bare)).contains("assumptions"));
}

TEST_CASE("assumptions are written a text a line, in one order, without what is empty")
{
    Design design = designStating("[]");
    design.assumptions.emplace_back(teamField, stated());
    design.assumptions.emplace_back(FieldId("budget"), Assumption{{}, "Board, 2 May", {}, {}, {}});
    const std::string written = writeDesign(design);
    CHECK(written.find(R"(  "assumptions": {
    "team_size": {
      "note": "Headcount of 2026",
      "source": "https://example.org/plan",
      "owner": "Ada",
      "date": "2026-11-22",
      "review_by": "2027-02-28"
    },
    "budget": {
      "source": "Board, 2 May"
    }
  },)") != std::string::npos);
    CHECK(readDesign(written, "x").value().assumptions == design.assumptions);
}

TEST_CASE("unknown fields and unknown members of an assumption survive")
{
    const Design design = designStating(
        R"({"nobody_knows": {"note": "kept", "x_seen": [1, 2]}, "team_size": {"x_only": {"deep": true}}})");
    const Json written = Json::parse(writeDesign(design));
    CHECK(written["assumptions"]["nobody_knows"] == Json::parse(R"({"note": "kept", "x_seen": [1, 2]})"));
    CHECK(written["assumptions"]["team_size"] == Json::parse(R"({"x_only": {"deep": true}})"));
    const Design edited = afterEdit(design, {teamField, stated()});
    CHECK(Json::parse(writeDesign(edited))["assumptions"]["team_size"]["x_only"]["deep"] == true);
}

TEST_CASE("assumptions that can't be read are refused with their place")
{
    const auto pointerOf = [](const std::string& assumptions) {
        return refusalOfFile(assumptions).place.pointer;
    };
    CHECK(pointerOf("3") == "/assumptions");
    CHECK(pointerOf("null") == "/assumptions");
    CHECK(pointerOf("\"none\"") == "/assumptions");
    CHECK(pointerOf(R"([{"field": "team_size"}])") == "/assumptions");
    CHECK(pointerOf(R"({"team_size": "Ada"})") == "/assumptions/team_size");
    CHECK(pointerOf(R"({"team_size": []})") == "/assumptions/team_size");
    CHECK(pointerOf(R"({"team_size": null})") == "/assumptions/team_size");
    CHECK(pointerOf(R"({"team_size": {"note": 5}})") == "/assumptions/team_size/note");
    CHECK(pointerOf(R"({"team_size": {"owner": null}})") == "/assumptions/team_size/owner");
    CHECK(pointerOf(R"({"team_size": {"source": ["a"]}})") == "/assumptions/team_size/source");
    CHECK(pointerOf(R"({"a/b": {"date": 1}})") == "/assumptions/a~1b/date");
    for (const char* day :
         {"2026-02-30", "2026-11", "tomorrow", "2026-11-22T10:00", " 2026-11-22", "22.11.2026"})
        CHECK(pointerOf(R"({"team_size": {"review_by": ")" + std::string(day) + "\"}}") ==
              "/assumptions/team_size/review_by");
    const Error error = refusalOfFile(R"({"team_size": {"date": "soon"}})");
    CHECK(english(error.reason) == "\"soon\" is no day");
    CHECK(english(error.hint) == "Write a day as YYYY-MM-DD");
    CHECK(error.place.line == 1);
}

TEST_CASE("an empty day in a file is a day that is not stated")
{
    CHECK(designStating(R"({"team_size": {"date": "", "review_by": ""}})")
              .assumptionOf(teamField)
              ->date.empty());
}

TEST_CASE("an assumption is stated, replaced in its place and removed")
{
    const Design before = designStating(R"({"budget": {"owner": "CFO"}})");
    const Design after = afterEdit(before, {teamField, stated()});
    CHECK(*after.assumptionOf(teamField) == stated());
    CHECK(after.assumptions.back().first == teamField);
    const Design again = afterEdit(after, {FieldId("budget"), Assumption{"new", {}, {}, {}, {}}});
    CHECK(again.assumptions.front().second.note == "new");
    CHECK(again.assumptions.front().second.owner.empty());
    CHECK(afterEdit(after, {teamField, std::nullopt}) == before);
    CHECK(afterEdit(before, {teamField, std::nullopt}) == before);
}

TEST_CASE("an assumption of a field that is gone can still be removed")
{
    const Design design = designStating(R"({"gone": {"note": "old"}})");
    CHECK(afterEdit(design, {FieldId("gone"), std::nullopt}).assumptions.empty());
}

TEST_CASE("assumptions that make no sense are refused and say why")
{
    CHECK(refusalOfEdit({FieldId("nothing"), stated()}).code == ErrorCode::Unknown);
    CHECK(english(refusalOfEdit({teamField, Assumption{"n", {}, {}, "soon", {}}}).reason) ==
          "\"soon\" is no day");
    CHECK(english(refusalOfEdit({teamField, Assumption{"n", {}, {}, {}, "2026-13-01"}}).reason) ==
          "\"2026-13-01\" is no day");
    CHECK(english(refusalOfEdit({teamField, Assumption{"n", {}, {}, "2026-11-22", "2026-11-21"}}).reason) ==
          "the review lies before the date");
    CHECK(english(refusalOfEdit({teamField, Assumption{{}, {}, {}, "2026-11-22", {}}}).reason) ==
          "an assumption must say something");
    CHECK(afterEdit(designStating("{}"), {teamField, Assumption{"n", {}, {}, "2026-11-22", "2026-11-22"}})
              .assumptionOf(teamField) != nullptr);
}

TEST_CASE("the undo menu names the field, and two statements are two steps")
{
    CHECK(english(describeEdit(SetAssumption{teamField, stated()}, builtIn())) ==
          "State the assumption of Team size");
    CHECK(english(describeEdit(SetAssumption{teamField, std::nullopt}, builtIn())) ==
          "Remove the assumption of Team size");
    CHECK(english(describeEdit(SetAssumption{FieldId("gone"), std::nullopt}, builtIn())) ==
          "Remove the assumption of gone");
    CHECK_FALSE(isSameTarget(SetAssumption{teamField, stated()}, SetAssumption{teamField, stated()}));
}

TEST_CASE("an assumption is overdue from the day after its review on")
{
    const Assumption assumption = stated(); // until 2027-02-28
    CHECK_FALSE(isOverdue(assumption, "2027-02-27"));
    CHECK_FALSE(isOverdue(assumption, "2027-02-28"));
    CHECK(isOverdue(assumption, "2027-03-01"));
    CHECK_FALSE(isOverdue(assumption, ""));
    CHECK_FALSE(isOverdue(Assumption{"n", {}, {}, "2020-01-01", {}}, "2027-03-01"));
}

#include "core/design/report_settings/report_settings.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <array>

using namespace ogive;
using namespace ogive::test;

namespace {

constexpr std::array<std::string_view, 4> standard{"a", "b", "c", "d"};

std::string designReporting(const std::string& report)
{
    return R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "s"}], "report": )" + report +
           "}";
}

Design designOf(const std::string& report)
{
    auto design = readDesign(designReporting(report), "d.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

/// Where the report's settings are refused, or "none".
std::string refusedAt(const std::string& report)
{
    const auto design = readDesign(designReporting(report), "d.json");
    return design ? "none" : design.error().place.pointer;
}

std::vector<std::string> orderOf(const std::vector<std::string>& named)
{
    ReportSettings settings;
    for (const std::string& id : named)
        settings.sections.push_back({id, true, {}, Json::object()});
    return sectionOrder(settings, standard);
}

Design edited(const Design& design, const ChangeReport& change)
{
    auto made = applyEdit(design, change, builtIn());
    if (!made)
        FAIL(describe(made.error()));
    return *made;
}

} // namespace

TEST_CASE("report settings are read, and written back with what is not known")
{
    const Design design = designOf(R"({"title": "T", "paper": "Letter", "language": "en", "x": [1],
        "sections": [{"id": "cost", "on": false, "text": "One\nTwo", "y": 2}, {"id": "of-later"}]})");
    CHECK(design.report.title == "T");
    CHECK(design.report.paper == Paper::Letter);
    CHECK(design.report.language == "en");
    REQUIRE(design.report.sections.size() == 2);
    CHECK_FALSE(design.report.isOn("cost"));
    CHECK(design.report.section("cost")->text == "One\nTwo");
    CHECK(design.report.isOn("of-later"));
    CHECK(design.report.isOn("never named"));
    const Json written = Json::parse(writeDesign(design));
    CHECK(written["report"]["x"] == Json::parse("[1]"));
    CHECK(written["report"]["sections"][0]["y"] == 2);
    CHECK(written["report"]["sections"][1]["id"] == "of-later");
    CHECK(readDesign(writeDesign(design), "d.json") == design);
}

TEST_CASE("report settings that say nothing stay as they were written")
{
    const Design design = designOf(R"({"sections": []})");
    CHECK(design.report == ReportSettings());
    CHECK(Json::parse(writeDesign(design))["report"] == Json::parse(R"({"sections": []})"));
}

TEST_CASE("report settings of another shape are refused with their place")
{
    CHECK(refusedAt("[]") == "/report");
    CHECK(refusedAt("7") == "/report");
    CHECK(refusedAt(R"({"title": 7})") == "/report/title");
    CHECK(refusedAt(R"({"paper": "A5"})") == "/report/paper");
    CHECK(refusedAt(R"({"paper": null})") == "/report/paper");
    CHECK(refusedAt(R"({"language": {}})") == "/report/language");
    CHECK(refusedAt(R"({"sections": {}})") == "/report/sections");
    CHECK(refusedAt(R"({"sections": ["cost"]})") == "/report/sections/0");
    CHECK(refusedAt(R"({"sections": [{"on": true}]})") == "/report/sections/0");
    CHECK(refusedAt(R"({"sections": [{"id": ""}]})") == "/report/sections/0/id");
    CHECK(refusedAt(R"({"sections": [{"id": "a"}, {"id": "a"}]})") == "/report/sections/1/id");
    CHECK(refusedAt(R"({"sections": [{"id": "a", "on": "yes"}]})") == "/report/sections/0/on");
    CHECK(refusedAt(R"({"sections": [{"id": "a", "text": 1}]})") == "/report/sections/0/text");
}

TEST_CASE("chapters that a design does not name stand after their usual predecessor")
{
    using Order = std::vector<std::string>;
    CHECK(orderOf({}) == Order{"a", "b", "c", "d"});
    CHECK(orderOf({"c"}) == Order{"a", "b", "c", "d"});
    CHECK(orderOf({"d", "a"}) == Order{"d", "a", "b", "c"});
    CHECK(orderOf({"d", "c", "b", "a"}) == Order{"d", "c", "b", "a"});
    CHECK(orderOf({"of-later", "b"}) == Order{"a", "b", "c", "d"});
}

TEST_CASE("the first switch keeps the order of all chapters")
{
    const Design design = designOf("{}");
    const Design off = edited(design, {SwitchSection{"c", false, {"a", "b", "c", "d"}}});
    CHECK_FALSE(off.report.isOn("c"));
    CHECK(sectionOrder(off.report, standard) == std::vector<std::string>{"a", "b", "c", "d"});
    const Design text = edited(off, {SetSectionText{"b", "Mine.", {}}});
    CHECK(text.report.section("b")->text == "Mine.");
    CHECK(sectionOrder(text.report, standard) == std::vector<std::string>{"a", "b", "c", "d"});
}

TEST_CASE("another order keeps switches, texts and chapters of a later version")
{
    Design design =
        designOf(R"({"sections": [{"id": "a", "on": false}, {"id": "of-later", "text": "kept"}]})");
    const Design ordered = edited(design, {OrderSections{{"b", "a", "c", "d"}}});
    CHECK(sectionOrder(ordered.report, standard) == std::vector<std::string>{"b", "a", "c", "d"});
    CHECK_FALSE(ordered.report.isOn("a"));
    CHECK(ordered.report.section("of-later")->text == "kept");
    CHECK_FALSE(applyEdit(design, ChangeReport{OrderSections{{"a", "a"}}}, builtIn()).has_value());
    CHECK_FALSE(applyEdit(design, ChangeReport{SwitchSection{"", true, {}}}, builtIn()).has_value());
}

TEST_CASE("typing one chapter's text is one step of undo, another chapter's the next")
{
    const auto text = [](const std::string& id) { return Edit(ChangeReport{SetSectionText{id, "x", {}}}); };
    CHECK(isSameTarget(text("a"), text("a")));
    CHECK_FALSE(isSameTarget(text("a"), text("b")));
    CHECK_FALSE(isSameTarget(text("a"), ChangeReport{SetReportTitle{"t"}}));
    CHECK(isSameTarget(ChangeReport{SetReportTitle{"t"}}, ChangeReport{SetReportTitle{"tt"}}));
    CHECK(english(describeEdit(ChangeReport{SetReportPaper{Paper::Letter}}, builtIn())) ==
          "Set the report on Letter");
}

TEST_CASE("a workshop of another shape is refused with its place")
{
    const auto at = [](const std::string& workshop) {
        const auto design = readDesign(
            R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "s"}], "workshop": )" +
                workshop + "}",
            "d.json");
        return design ? std::string("none") : design.error().place.pointer;
    };
    CHECK(at("{}") == "none");
    CHECK(at("[]") == "none");
    CHECK(at(R"({"notes": [], "x_later": [1, 2]})") == "none");
    CHECK(at(R"({"questions": [{"owner": "Ada"}]})") == "/workshop/questions/0");
    CHECK(at(R"({"votes": [{"decision": 1}]})") == "/workshop/votes/0/decision");
    CHECK(at(R"({"actions": [{"text": "x", "done": "no"}]})") == "/workshop/actions/0/done");
    CHECK(at("7") == "/workshop");
}

#include "core/design/file.h"

#include "core/base/files.h"
#include "core/embedded_files.h"
#include "tests/support/core/built_in.h"

#include "core/evaluation/check_design.h"

#include <filesystem>

#include <unistd.h>

using namespace ogive;
using namespace ogive::test;

namespace {

const std::string minimal = R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}]})";

Design read(const std::string& text)
{
    auto design = readDesign(text, "test.ogive.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

} // namespace

TEST_CASE("a design survives a save and a load with its unknown keys")
{
    const std::string text = R"({
  "$schema": "design.schema.json", "format": "ogive-design", "version": 1, "name": "N", "brief": "B", "rules": "guide-tree",
  "knowledge": {"id": "guide", "version": "2026.11", "hash": "x"}, "prices": {}, "weights": {"vector_db": {"vector_db.scale": 7.5}},
  "ranking": {"vector_db": {"method": "topsis", "weigh_by_pairs": true, "pairwise": [{"first": "vector_db.scale", "second": "vector_db.speed", "times": 3}], "x_seen": 1}},
  "constraints": {"vector_db": [{"criterion": "vector_db.in_house", "at_least": 8, "x_why": "audit"}]},
  "assumptions": {"team_size": {"note": "n", "review_by": "2027-01-31", "x_asked": true}}, "expected": {}, "plan": {}, "report": {"sections": []}, "utility_tree": {}, "workshop": {},
  "scenarios": [{"id": "a", "name": "A", "requirements": {"budget": "low", "expected_traffic": null, "peak_factor": 2.5},
    "uncertainty": {"expected_traffic": {"p10": 1, "p90": 2}},
    "overrides": {"llm_provider": {"option": "openai", "rationale": "because", "date": "2026-11-01", "deciders": ["CTO"]}},
    "patterns": {"batch-api": {"on": true}}, "notes": "n", "x_later": [1, {"deep": true}]}],
  "x_unknown": {"kept": [1, 2, 3]}})";
    const Design design = read(text);
    const std::string written = writeDesign(design);
    CHECK(read(written) == design);
    CHECK(writeDesign(read(written)) == written);
    const Json before = Json::parse(text);
    const Json after = Json::parse(written);
    // The same members with the same values; only the order is ours.
    CHECK(nlohmann::json(before) == nlohmann::json(after));
}

TEST_CASE("one value stands on a line, and changing one changes one line")
{
    Design design = read(minimal);
    design.scenarios[0].requirements.set(FieldId("budget"), std::string("low"));
    design.scenarios[0].requirements.set(FieldId("expected_traffic"), 120000.0);
    const std::string before = writeDesign(design);
    CHECK(before.find("\n        \"expected_traffic\": 120000\n") != std::string::npos);
    design.scenarios[0].requirements.set(FieldId("budget"), std::string("high"));
    const std::string after = writeDesign(design);
    const auto differing = [&] {
        int lines = 0;
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < before.size() && j < after.size()) {
            const auto endBefore = before.find('\n', i);
            const auto endAfter = after.find('\n', j);
            lines += before.substr(i, endBefore - i) != after.substr(j, endAfter - j) ? 1 : 0;
            i = endBefore + 1;
            j = endAfter + 1;
        }
        return lines;
    }();
    CHECK(differing == 1);
}

TEST_CASE("a design file is refused with its place and reason")
{
    const auto [text, pointer, line, word] = GENERATE(table<std::string, std::string, int, std::string>({
        {"[]", "", 1, "object"},
        {R"({"format": "ogive-design"})", "", 1, "missing"},
        {R"({"format": "something", "version": 1, "scenarios": []})", "/format", 1, "no Ogive design"},
        {R"({"format": "ogive-design", "version": 0, "scenarios": []})", "/version", 1, "whole number"},
        {R"({"format": "ogive-design", "version": "1", "scenarios": []})", "/version", 1, "number"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": []})", "/scenarios", 1, "at least one"},
        {"{\"format\": \"ogive-design\", \"version\": 1,\n\"scenarios\": [{\"id\": \"a\"},\n{\"id\": "
         "\"a\"}]}",
         "/scenarios/1/id", 3, "two scenarios"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": ""}]})", "/scenarios/0/id", 1,
         "empty"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": 3}]})", "/scenarios/0/id", 1,
         "text"},
        {"{\"format\": \"ogive-design\", \"version\": 1, \"scenarios\": [{\"id\": \"a\",\n\"requirements\": "
         "{\"budget\": []}}]}",
         "/scenarios/0/requirements/budget", 2, "a requirement is"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a", "overrides": {"x": {}}}]})",
         "/scenarios/0/overrides/x", 1, "missing"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a", "patterns": 3}]})",
         "/scenarios/0/patterns", 1, "object"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "weights": {"d": 3}})",
         "/weights/d", 1, "object"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "weights": {"d": {"c": -1}}})",
         "/weights/d/c", 1, "from 0"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "weights": {"d": {"c": "x"}}})",
         "/weights/d/c", 1, "number"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "ranking": {"d": {"method": "best"}}})",
         "/ranking/d/method", 1, "no ranking method"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}],
          "ranking": {"d": {"pairwise": [{"first": "a", "second": "b", "times": 20}]}}})",
         "/ranking/d/pairwise/0/times", 2, "judgement"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}], "ranking": {"d": {"pairwise": [
          {"first": "a", "second": "b", "times": 2}, {"first": "b", "second": "a", "times": 2}]}}})",
         "/ranking/d/pairwise/1", 2, "same pair"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}],
          "constraints": {"d": [{"criterion": "c", "at_least": 11}]}})",
         "/constraints/d/0/at_least", 2, "must-have"},
        {R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}],
          "constraints": {"d": [{"criterion": "c"}]}})",
         "/constraints/d/0", 2, "missing"},
    }));
    const auto design = readDesign(text, "broken.ogive.json");
    REQUIRE_FALSE(design);
    INFO(describe(design.error()));
    CHECK(design.error().place.file == "broken.ogive.json");
    CHECK(design.error().place.pointer == pointer);
    CHECK(design.error().place.line == line);
    CHECK(describe(design.error()).find(word) != std::string::npos);
}

TEST_CASE("a newer version opens read-only")
{
    const Design design =
        read(R"({"format": "ogive-design", "version": 2, "scenarios": [{"id": "a"}], "later": 1})");
    CHECK(design.isReadOnly());
    CHECK_FALSE(read(minimal).isReadOnly());
}

TEST_CASE("saving an unchanged design and opening it gives the same design")
{
    const Design design = read(minimal);
    CHECK(read(writeDesign(design)) == design);
}

TEST_CASE("values that the knowledge refuses are found with their pointer")
{
    const Design design = read(
        R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "a"}, {"id": "b", "requirements": {"budget": "lavish", "x_later": 1}}]})");
    const auto problem = firstProblem(builtIn(), design);
    REQUIRE(problem);
    CHECK(problem->place.pointer == "/scenarios/1/requirements/budget");
    CHECK(describe(*problem).find("free, low, medium, high") != std::string::npos);
}

TEST_CASE("the shipped samples are sound, and derived values stay derived in them")
{
    int samples = 0;
    for (const EmbeddedFile& file : embeddedFiles()) {
        if (!file.path.starts_with("samples/"))
            continue;
        ++samples;
        INFO(file.path);
        const Design design = read(std::string(file.content));
        CHECK_FALSE(firstProblem(builtIn(), design).has_value());
        CHECK(writeDesign(read(writeDesign(design))) == writeDesign(design));
        for (const Scenario& scenario : design.scenarios)
            for (const char* derived : {"scale", "vectors", "expected_rps", "concurrency", "volume"})
                CHECK_FALSE(scenario.requirements.states(FieldId(derived)));
    }
    CHECK(samples == 3);
}

TEST_CASE("a file is replaced whole or not at all")
{
    const auto folder =
        std::filesystem::temp_directory_path() / ("ogive-file-test-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "a.json").string();
    REQUIRE(replaceFile(path, "one"));
    REQUIRE(replaceFile(path, "two"));
    CHECK(readFile(path, 100).value() == "two");
    CHECK(std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator()) ==
          1);
    const auto tooLarge = readFile(path, 2);
    REQUIRE_FALSE(tooLarge);
    CHECK(tooLarge.error().code == ErrorCode::TooLarge);
    CHECK(replaceFile(folder.string(), "x").error().code == ErrorCode::Unwritable);
    CHECK(replaceFile((folder / "missing" / "a.json").string(), "x").error().code == ErrorCode::Unwritable);
    CHECK(readFile((folder / "none.json").string(), 10).error().code == ErrorCode::Unreadable);
    CHECK(readFile(folder.string(), 10).error().code == ErrorCode::Unreadable);
    std::filesystem::remove_all(folder);
}

TEST_CASE("a file with the marks of a conflict is refused with the line and what to do")
{
    const auto read =
        readDesign("{\"format\": \"ogive-design\",\n<<<<<<< HEAD\n\"version\": 1,\n=======\n", "a");
    REQUIRE_FALSE(read);
    CHECK(read.error().place.line == 2);
    CHECK(english(read.error().hint).find("resolve the conflict") != std::string::npos);
}

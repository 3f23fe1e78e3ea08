#include "core/embedded_files.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;

namespace {

const std::string beginning = R"("format": "ogive-knowledge", "version": 1, )";

/// A knowledge of one field, one decision and one rule set, small enough to break in one place at a time.
std::vector<KnowledgeFile> smallKnowledge()
{
    return {
        {"knowledge.json",
         "{" + beginning +
             R"("kind": "manifest", "id": "k", "title": "K", "edition": "1", "as_of": "2026-01-01"})"},
        {"fields.json", "{" + beginning + R"("kind": "fields", "groups": [{"id": "g", "title": "G"}],
"fields": [
{"id": "load", "title": "Load", "kind": "integer", "group": "g", "minimum": 0, "maximum": 100, "default": 10},
{"id": "twice", "title": "Twice", "kind": "real", "group": "g", "minimum": 0, "maximum": 1000, "derived": {"formula": {"multiply": ["load", 2]}}},
{"id": "size", "title": "Size", "kind": "choice", "group": "g", "choices": [{"id": "s", "title": "S"}, {"id": "l", "title": "L"}], "default": "s"}]})"},
        {"decisions.json",
         "{" + beginning + R"("kind": "decisions", "decisions": [{"id": "d", "title": "D", "question": "D?",
"attributes": [{"id": "pros", "title": "Pros", "kind": "list"}]}]})"},
        {"options/d.json", "{" + beginning + R"("kind": "options", "decision": "d", "options": [
{"id": "a", "title": "A", "attributes": {"pros": ["fast"]}}, {"id": "b", "title": "B"}]})"},
        {"rules/guide.json",
         "{" + beginning + R"("kind": "rules", "id": "guide", "title": "Guide", "decisions": {"d":
{"id": "q", "question": "Large?", "when": {"field": "twice", "op": ">", "value": 50},
"yes": {"outcome": "a"}, "no": {"outcome": "b"}}}})"},
    };
}

Error errorAfter(const std::string& path, const std::string& from, const std::string& to)
{
    auto files = smallKnowledge();
    const auto file =
        std::find_if(files.begin(), files.end(), [&](const auto& one) { return one.path == path; });
    REQUIRE(file != files.end());
    const auto at = file->content.find(from);
    REQUIRE(at != std::string::npos);
    file->content.replace(at, from.size(), to);
    const auto loaded = loadKnowledge(files);
    REQUIRE_FALSE(loaded);
    return loaded.error();
}

} // namespace

TEST_CASE("a small knowledge loads")
{
    const auto loaded = loadKnowledge(smallKnowledge());
    REQUIRE(loaded);
    CHECK(loaded->fields.size() == 3);
    CHECK(loaded->decisions[0].options[1].id == OptionId("b"));
    CHECK(loaded->decisions[0].options[1].attributes[0] == AttributeValue{});
    CHECK(loaded->ruleSets[0].trees[0].nodes.size() == 3);
}

TEST_CASE("a broken knowledge file is refused with file, pointer and reason")
{
    const auto [path, from, to, pointer,
                word] = GENERATE(table<std::string, std::string, std::string, std::string, std::string>({
        {"knowledge.json", "ogive-knowledge", "other", "/format", "no knowledge file"},
        {"knowledge.json", "\"version\": 1", "\"version\": 2", "/version", "newer"},
        {"knowledge.json", "manifest", "poems", "/kind", "unknown kind"},
        {"knowledge.json", "\"id\": \"k\"", "\"id\": 5", "/id", "text"},
        {"fields.json", "\"minimum\": 0, \"maximum\": 100,", "\"minimum\": 9, \"maximum\": 1,", "/fields/0",
         "range"},
        {"fields.json", "\"default\": 10", "\"default\": 1000", "/fields/0/default", "outside"},
        {"fields.json", "\"default\": 10", "\"default\": \"ten\"", "/fields/0/default", "whole number"},
        {"fields.json", "\"default\": \"s\"", "\"default\": \"xl\"", "/fields/2/default", "unknown choice"},
        {"fields.json", "\"kind\": \"integer\"", "\"kind\": \"vector\"", "/fields/0/kind",
         "unknown kind of field"},
        {"fields.json", "\"id\": \"twice\"", "\"id\": \"load\"", "/fields/1/id", "used twice"},
        {"fields.json", "[\"load\", 2]", "[\"lode\", 2]", "/fields/1/derived/formula/multiply/0", "no field"},
        {"fields.json", "[\"load\", 2]", "[\"twice\", 2]", "", "circle"},
        {"fields.json", "\"group\": \"g\"", "\"group\": \"h\"", "/fields/0/group", "no group"},
        {"options/d.json", "\"decision\": \"d\"", "\"decision\": \"e\"", "/decision", "no decision"},
        {"options/d.json", "\"pros\": [\"fast\"]", "\"pros\": \"fast\"", "/options/0/attributes/pros",
         "list"},
        {"options/d.json", "\"pros\":", "\"pro\":", "/options/0/attributes/pro", "no attribute"},
        {"options/d.json", "\"title\": \"A\"", "\"title\": \"A title that is long\"", "/options/0",
         "12 characters"},
        {"rules/guide.json", "\"outcome\": \"a\"", "\"outcome\": \"z\"", "/decisions/d/yes/outcome",
         "no option"},
        {"rules/guide.json", "\"op\": \">\"", "\"op\": \"~\"", "/decisions/d/when/op", "unknown comparison"},
        {"rules/guide.json", "\"value\": 50", "\"value\": \"x\"", "/decisions/d/when/value",
         "expected a number"},
        {"rules/guide.json", "\"no\": {\"outcome\": \"b\"}", "\"not\": 1", "/decisions/d", "missing"},
        {"rules/guide.json", "{\"d\":", "{\"x\":", "/decisions/x", "no decision"},
    }));
    const Error error = errorAfter(path, from, to);
    INFO(describe(error));
    CHECK(error.place.file == path);
    CHECK(error.place.pointer == pointer);
    CHECK(error.place.line > 0);
    CHECK(describe(error).find(word) != std::string::npos);
}

TEST_CASE("knowledge files are refused when they are empty, cut off, too deep, not UTF-8 or say a key twice")
{
    const auto [content, code] = GENERATE(table<std::string, ErrorCode>({
        {"", ErrorCode::Syntax},
        {"{\"format\": \"ogive-knowledge\", \"version\"", ErrorCode::Syntax},
        {std::string(100000, '{'), ErrorCode::Syntax},
        {std::string(100000, '['), ErrorCode::TooDeep},
        {"{\"format\": \"\xff\"}", ErrorCode::Syntax},
        {"{\"format\": \"a\", \"format\": \"a\"}", ErrorCode::Invalid},
        {"[]", ErrorCode::Invalid},
        {"7", ErrorCode::Invalid},
    }));
    auto files = smallKnowledge();
    files[0].content = content;
    const auto loaded = loadKnowledge(files);
    REQUIRE_FALSE(loaded);
    INFO(describe(loaded.error()));
    CHECK(loaded.error().code == code);
    CHECK(loaded.error().place.file == "knowledge.json");
}

TEST_CASE("a knowledge without rules or fields is incomplete")
{
    auto files = smallKnowledge();
    files.pop_back();
    CHECK_FALSE(loadKnowledge(files));
    CHECK_FALSE(loadKnowledge({}));
}

TEST_CASE("the built-in knowledge holds the guide's seven decisions in its order, then those within them")
{
    const auto loaded = loadBuiltinKnowledge();
    if (!loaded)
        FAIL(describe(loaded.error()));
    std::vector<std::string> ids;
    for (const Decision& decision : loaded->decisions)
        ids.push_back(decision.id.value);
    CHECK(ids == std::vector<std::string>{"architecture", "framework", "vector_db", "llm_provider",
                                          "embedding_model", "scalability", "request_pattern", "llm_model",
                                          "serving_engine", "orchestration"});
    CHECK(loaded->mainDecisionCount() == 7);
    CHECK(loaded->ruleSets.front().id == RuleSetId("guide"));
}

#include "core/knowledge/load.h"
#include "core/knowledge/records/condition_words.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

/// The built-in knowledge with a file of one record laid over it.
Result<Knowledge> loadedWith(const std::string& kind, const std::string& list, const std::string& record)
{
    auto files = builtinFiles();
    files.push_back({"own.json",
                     R"({"format": "ogive-knowledge", "version": 1, "kind": ")" + kind + R"(", ")" + list +
                         R"(": [)" + record + "]}",
                     1});
    return loadKnowledge(files);
}

Result<Knowledge> withCheck(const std::string& when)
{
    return loadedWith("checks", "checks",
                      R"({"id": "own", "title": "Own", "message": "Own.", "severity": "info", "when": )" +
                          when + "}");
}

bool fires(const std::string& when, const std::vector<std::pair<std::string, Value>>& requirements)
{
    const auto knowledge = withCheck(when);
    if (!knowledge)
        FAIL(describe(knowledge.error()));
    const Evaluation evaluation = evaluate(*knowledge, scenarioOf(requirements));
    for (const Finding& finding : evaluation.findings)
        if (knowledge->checks[finding.check].id == "own")
            return true;
    return false;
}

} // namespace

TEST_CASE("a check compares sums of products of numbers and fields")
{
    const std::string when =
        R"({"compare": ["top_k", {"multiply": [-2, "team_size"]}], "op": "<=", "with": {"multiply": [2, "languages", 3]}})";
    // 20 − 2 · 4 = 12 and 2 · 2 · 3 = 12
    CHECK(fires(when, {{"top_k", 20.0}, {"team_size", 4.0}, {"languages", 2.0}}));
    CHECK_FALSE(fires(when, {{"top_k", 21.0}, {"team_size", 4.0}, {"languages", 2.0}}));
    CHECK_FALSE(fires(when, {{"top_k", Value()}, {"team_size", 4.0}, {"languages", 2.0}}));
}

TEST_CASE("a check compares with a number of what is chosen, and stays silent where it is not known")
{
    const std::string when =
        R"({"compare": {"chosen": "embedding_model", "attribute": "dimensions"}, "op": "==", "with": 384})";
    CHECK(fires(when, {{"self_hosted", true}})); // sentence-transformers
    CHECK_FALSE(fires(when, {{"self_hosted", false}}));
    CHECK_FALSE(fires(when, {{"self_hosted", Value()}}));
}

TEST_CASE("a check asks whether a field is stated")
{
    CHECK(fires(R"({"stated": "team_size"})", {{"team_size", 3.0}}));
    CHECK_FALSE(fires(R"({"stated": "team_size"})", {}));
    CHECK_FALSE(fires(R"({"stated": "team_size"})", {{"team_size", Value()}}));
    CHECK(fires(R"({"not": {"stated": "team_size"}})", {}));
    CHECK(fires(R"({"stated": "expected_rps"})", {{"expected_traffic", 5.0}})); // derived from a stated one
}

TEST_CASE("comparisons that make no sense are refused with their place")
{
    const auto [when, pointer, word] = GENERATE(table<std::string, std::string, std::string>({
        {R"({"compare": "lode", "op": "<", "with": 1})", "/compare", "no field"},
        {R"({"compare": "budget", "op": "<", "with": 1})", "/compare", "no number"},
        {R"({"compare": ["team_size", true], "op": "<", "with": 1})", "/compare/1", "expected a number"},
        {R"({"compare": [], "op": "<", "with": 1})", "/compare", "at least one term"},
        {R"({"compare": {"multiply": ["top_k", {"multiply": [2]}]}, "op": "<", "with": 1})",
         "/compare/multiply/1", "expected a number"},
        {R"({"compare": "team_size", "op": "in", "with": 1})", "/op", "compared by"},
        {R"({"compare": "team_size", "op": "<"})", "", "\"with\" is missing"},
        {R"({"compare": 1, "op": "<", "with": {"chosen": "nothing", "attribute": "x"}})", "/with/chosen",
         "no decision"},
        {R"({"compare": 1, "op": "<", "with": {"chosen": "llm_model", "attribute": "x"}})", "/with/attribute",
         "no number"},
        {R"({"compare": 1, "op": "<", "with": {"chosen": "llm_model", "attribute": "host"}})",
         "/with/attribute", "no number"},
        {R"({"stated": "lode"})", "/stated", "no field"},
        {R"({"stated": 5})", "/stated", "text"},
    }));
    const auto loaded = withCheck(when);
    REQUIRE_FALSE(loaded);
    INFO(when << ": " << describe(loaded.error()));
    CHECK(loaded.error().place.file == "own.json");
    CHECK(loaded.error().place.line > 0);
    CHECK(loaded.error().place.pointer == "/checks/0/when" + pointer);
    CHECK(describe(loaded.error()).find(word) != std::string::npos);
}

TEST_CASE("only checks and practices may compare numbers, since trees of rules must be analysed exactly")
{
    const std::string compare = R"({"any": [{"compare": "team_size", "op": "<", "with": "top_k"}]})";
    const std::string stated = R"({"not": {"stated": "team_size"}})";
    for (const std::string& when : {compare, stated}) {
        INFO(when);
        auto files = builtinFiles();
        files.push_back(
            {"own.json",
             R"({"format": "ogive-knowledge", "version": 1, "kind": "rules", "id": "own", "title": "Own", "decisions": {"architecture": {"id": "q", "question": "Q?", "when": )" +
                 when + R"(, "yes": {"outcome": "monolith"}, "no": {"outcome": "edge"}}}})",
             1});
        const auto rules = loadKnowledge(files);
        REQUIRE_FALSE(rules);
        CHECK(describe(rules.error()).find("only in checks and practices") != std::string::npos);
        CHECK(rules.error().place.pointer.starts_with("/decisions/architecture/when/"));

        const auto control = loadedWith(
            "controls", "controls",
            R"({"id": "sc-99", "title": "T", "threat": "T", "control": "C", "effort_days": {"low": 1, "typical": 1, "high": 1}, "source": "s", "as_of": "2026", "required_when": )" +
                when + "}");
        REQUIRE_FALSE(control);
        CHECK(describe(control.error()).find("only in checks and practices") != std::string::npos);

        CHECK(loadedWith("practices", "practices",
                         R"({"id": "own", "title": "Own", "violated_when": )" + when + "}"));
    }
}

TEST_CASE("advice is optional in a check of one's own")
{
    const auto knowledge = withCheck(R"({"stated": "team_size"})");
    REQUIRE(knowledge);
    CHECK(knowledge->checks.back().id == "own");
    CHECK(knowledge->checks.back().advice == "");
}

TEST_CASE("comparisons read as a person says them")
{
    const auto words = [](const char* json) { return conditionTextOf(builtIn(), Json::parse(json)); };
    CHECK(words(R"({"compare": ["input_tokens", {"multiply": [-2, "output_tokens"]}], "op": ">",
                    "with": {"chosen": "llm_model", "attribute": "context_tokens"}})") ==
          "Tokens in − tokens out × 2 is more than context of the chosen model");
    CHECK(words(R"({"compare": {"multiply": ["expected_rps", 86400]}, "op": "<", "with": 5})") ==
          "Peak requests per second × 86,400 is less than 5");
    CHECK(words(R"({"stated": "team_size"})") == "Team size is stated");
}

TEST_CASE("an attribute that a catalog completes has the record's number, where the option states none")
{
    const auto decision = builtIn().decisionIndex(DecisionId("vector_db"));
    REQUIRE(decision);
    const Decision& databases = builtIn().decisions[*decision];
    const auto attribute = databases.attributeIndex("max_indexed_dims");
    REQUIRE(attribute);
    const auto valueOf = [&](const char* option) {
        return databases.options[*databases.optionIndex(OptionId(option))].attributes[*attribute];
    };
    CHECK(valueOf("pgvector") == AttributeValue(2000.0));
    CHECK(valueOf("pinecone") == AttributeValue(20000.0));
    CHECK(valueOf("milvus") == AttributeValue());
}

#include "core/knowledge/records/overlay_edit.h"

#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

const RecordPlace models{recordKind("llm-model"), {}};
const RecordPlace databases{recordKind("option"), "vector_db"};

Json put(const std::optional<std::string>& content, const Json& record, const RecordPlace& place = models)
{
    const auto written = withRecord(place, content, "file.json", record);
    if (!written)
        FAIL(describe(written.error()));
    return Json::parse(*written);
}

} // namespace

TEST_CASE("a new file of edits has Ogive's format and the record")
{
    const Json file = put(std::nullopt, {{"id", "a"}});
    REQUIRE(file.dump() ==
            R"({"format":"ogive-knowledge","version":1,"kind":"llm-models","models":[{"id":"a"}]})");
    REQUIRE(editFileEnding(models) == "edit-llm-models.json");
}

TEST_CASE("a file of options says of which decision they are")
{
    REQUIRE(put(std::nullopt, {{"id", "a"}}, databases).at("decision") == "vector_db");
    REQUIRE(editFileEnding(databases) == "edit-options-vector_db.json");
}

TEST_CASE("a record takes the place of the one with its id, else it comes last")
{
    const auto two = put(put(std::nullopt, {{"id", "a"}}).dump(), {{"id", "b"}});
    REQUIRE(two.at("models").size() == 2);
    const auto changed = put(two.dump(), {{"id", "a"}, {"title", "A"}});
    REQUIRE(changed.at("models").dump() == R"([{"id":"a","title":"A"},{"id":"b"}])");
}

TEST_CASE("a record is taken out by its pointer, and a file without records is none")
{
    const auto two = put(put(std::nullopt, {{"id", "a"}}).dump(), {{"id", "b"}});
    const auto one = withoutRecord(two.dump(), "file.json", "/models/0");
    REQUIRE(one);
    REQUIRE(Json::parse(one->value()).at("models").dump() == R"([{"id":"b"}])");
    const auto none = withoutRecord(one->value(), "file.json", "/models/0");
    REQUIRE(none);
    REQUIRE_FALSE(*none);
}

TEST_CASE("a pointer that leads nowhere and a file that can't be read are errors")
{
    REQUIRE_FALSE(withoutRecord(R"({"models": []})", "file.json", "/models/0"));
    REQUIRE_FALSE(withoutRecord("{", "file.json", "/models/0"));
    REQUIRE_FALSE(withRecord(models, "{", "file.json", {{"id", "a"}}));
    REQUIRE_FALSE(withRecord(models, R"({"models": 3})", "file.json", {{"id", "a"}}));
}

TEST_CASE("a record that says it is deleted takes one of the built-in knowledge away")
{
    auto files = builtinFiles();
    const auto content = withRecord({recordKind("gpu"), {}}, std::nullopt, "file.json", deletedRecord("t4"));
    REQUIRE(content);
    REQUIRE(KnowledgeRecords::load(files)->find("gpu", "t4") != nullptr);
    files.push_back({"0001-edit-gpus.json", *content, 1});
    REQUIRE(KnowledgeRecords::load(files)->find("gpu", "t4") == nullptr);
}

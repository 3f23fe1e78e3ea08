#include "core/knowledge/records/record_schema.h"

#include "core/knowledge/reading/knowledge_files.h"
#include "core/knowledge/records/records.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;

namespace {

MemberSchema memberOf(const char* kind, const std::string& key)
{
    const auto members = recordSchema(kind);
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const MemberSchema& member) { return member.key == key; });
    if (found == members.end())
        FAIL("no member " << key);
    return *found;
}

std::string objection(const MemberSchema& member, const Json& value)
{
    const auto message = objectionTo(member, &value);
    return message ? english(*message) : std::string();
}

} // namespace

TEST_CASE("every kind of record has a schema with its id and title")
{
    for (const RecordKind& kind : recordKinds()) {
        INFO(kind.id);
        REQUIRE(memberOf(kind.id.data(), "id").kind == MemberKind::Text);
        REQUIRE(memberOf(kind.id.data(), "id").isRequired);
        REQUIRE(memberOf(kind.id.data(), "title").kind == MemberKind::Text);
    }
    REQUIRE(recordSchema("weather").empty());
}

TEST_CASE("every built-in record is what its schema says")
{
    const auto records = KnowledgeRecords::load(builtinFiles());
    REQUIRE(records);
    for (const RecordKind& kind : recordKinds()) {
        const auto schema = recordSchema(kind.id);
        for (const KnowledgeRecord& record : records->of(kind.id))
            for (const MemberSchema& member : schema) {
                const auto value = record.json.find(member.key);
                const auto problem = objectionTo(member, value == record.json.end() ? nullptr : &*value);
                INFO(kind.id << " " << record.id << " " << member.key);
                REQUIRE_FALSE(problem);
            }
    }
}

TEST_CASE("kinds of members follow from the schema")
{
    const MemberSchema context = memberOf("llm-model", "context_tokens");
    REQUIRE(context.kind == MemberKind::Number);
    REQUIRE(context.isWhole);
    REQUIRE(context.mayBeNull);
    REQUIRE(context.minimum == 1);
    REQUIRE(context.title == "Context tokens");
    const MemberSchema status = memberOf("llm-model", "status");
    REQUIRE(status.kind == MemberKind::Choice);
    REQUIRE(status.choices == std::vector<std::string>{"current", "legacy", "retired"});
    REQUIRE(status.isRequired);
    REQUIRE(memberOf("llm-model", "open_weights").kind == MemberKind::Boolean);
    REQUIRE(memberOf("llm-model", "modalities_in").kind == MemberKind::Texts);
    REQUIRE(memberOf("llm-model", "prices").kind == MemberKind::Data);
    REQUIRE(memberOf("option", "packages").kind == MemberKind::Texts);
    REQUIRE(memberOf("check", "when").kind == MemberKind::Data);
}

TEST_CASE("what is wrong with a value is said in words")
{
    const MemberSchema context = memberOf("llm-model", "context_tokens");
    REQUIRE(objection(context, 128000).empty());
    REQUIRE(objection(context, nullptr).empty());
    REQUIRE(objection(context, 0) == "must be at least 1");
    REQUIRE(objection(context, 1.5) == "must be a whole number");
    REQUIRE(objection(context, "many") == "must be a number");
    REQUIRE(objection(memberOf("gpu", "memory_gb"), 0) == "must be more than 0");
    REQUIRE(objection(memberOf("llm-model", "status"), "old") == "must be one of: current, legacy, retired");
    REQUIRE(objection(memberOf("llm-model", "batch_discount"), 2) == "must be at most 1");
    REQUIRE(objection(memberOf("llm-model", "as_of"), "last week") ==
            "must be a date such as 2026-11-25, or a month or year of one");
    REQUIRE(objection(memberOf("llm-model", "id"), "two words") ==
            "must be made of letters, digits, dots, _ and -, such as my-model-2");
    REQUIRE(objection(memberOf("option", "short_title"), "A very long title") ==
            "must have at most 12 characters; it has 17");
    REQUIRE(objection(memberOf("llm-model", "title"), "") == "must be stated");
}

TEST_CASE("a required member must be there unless it may be unknown")
{
    REQUIRE(objectionTo(memberOf("llm-model", "title"), nullptr));
    REQUIRE_FALSE(objectionTo(memberOf("llm-model", "context_tokens"), nullptr));
    REQUIRE_FALSE(objectionTo(memberOf("llm-model", "note"), nullptr));
}

TEST_CASE("titles of a record's parts come from the schema or from their key")
{
    const auto titles = memberTitles("gpu");
    REQUIRE(titles.at("usd_per_gpu_hour") == "USD per GPU-hour");
    REQUIRE(titleFromKey("effort_days") == "Effort days");
}

#include "core/knowledge/records/record_uses.h"

#include "core/knowledge/reading/knowledge_files.h"
#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

std::vector<std::string> users(std::string_view kind, std::string_view id, std::string_view owner = {})
{
    static const KnowledgeRecords records = KnowledgeRecords::load(builtinFiles()).value();
    std::vector<std::string> found;
    for (const RecordUse& use : usesOf(builtIn(), records, kind, id, owner))
        found.push_back(use.kind + " " + use.id);
    return found;
}

bool has(const std::vector<std::string>& texts, const std::string& text)
{
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

} // namespace

TEST_CASE("a field is used by rules, by conditions and by the starters that state it")
{
    const auto found = users("field", "expected_traffic");
    REQUIRE(has(found, "rules guide/architecture"));
    REQUIRE(has(found, "starter customer-support-rag"));
    REQUIRE(has(found, "decision architecture"));
}

TEST_CASE("an option is used by the rules that lead to it and by checks of its decision")
{
    const auto found = users("option", "microservices", "architecture");
    REQUIRE(has(found, "rules guide/architecture"));
    REQUIRE(has(found, "check start-with-monolith"));
    REQUIRE_FALSE(has(users("option", "monolith", "architecture"), "check start-with-monolith"));
}

TEST_CASE("a provider is used by its models, a model by the provider's quality levels")
{
    REQUIRE(has(users("option", "openai", "llm_provider"), "llm-model gpt-6.2-sol"));
    REQUIRE(has(users("llm-model", "gpt-6-luna"), "option llm_provider/openai"));
}

TEST_CASE("a record does not use itself, and nothing uses an id that is not there")
{
    REQUIRE_FALSE(has(users("llm-model", "gpt-6-luna"), "llm-model gpt-6-luna"));
    REQUIRE(users("llm-model", "no-such-model").empty());
}

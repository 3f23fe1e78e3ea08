// Holds lint and the review of the guide's rules together: each case is one section or row of the review.

#include "core/lint/lint.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace ogive;
using namespace ogive::test;

namespace {

const std::vector<LintFinding>& findings()
{
    static const std::vector<LintFinding> found = lint(builtIn());
    return found;
}

std::string textOf(const LintFinding& finding)
{
    std::string text = english(finding.message);
    for (const Message& detail : finding.details)
        text += "\n" + english(detail);
    return text;
}

std::size_t countFindings(std::string_view rule, std::string_view place)
{
    return static_cast<std::size_t>(
        std::count_if(findings().begin(), findings().end(), [&](const LintFinding& finding) {
            return finding.rule == rule && placeText(finding.place) == place;
        }));
}

/// Whether a rule finds something at a place that says all these words.
bool finds(std::string_view rule, std::string_view place, const std::vector<std::string>& words = {})
{
    return std::any_of(findings().begin(), findings().end(), [&](const LintFinding& finding) {
        const std::string text = textOf(finding);
        return finding.rule == rule && placeText(finding.place) == place &&
               std::all_of(words.begin(), words.end(),
                           [&](const std::string& word) { return text.find(word) != std::string::npos; });
    });
}

} // namespace

TEST_CASE("review 1: architecture drops wishes and contradicts the guide's table")
{
    CHECK(finds("wish-ignored", "rules/guide/architecture",
                {"latency target changes nothing for traffic under 10,000", "team size under 5"}));
    CHECK(finds("wish-ignored", "rules/guide/architecture",
                {"traffic changes nothing", "latency target under 100 ms"}));
    // A million requests at 99 ms: edge, although the table says microservices.
    CHECK(finds("against-table", "option/architecture/microservices",
                {"more than 100,000 requests/day", "Edge", "latency target under 100 ms"}));
    // Little traffic for a larger team: serverless, although the table says monolith.
    CHECK(finds("against-table", "option/architecture/monolith",
                {"under 10,000 requests/day", "Serverless", "team size 5 people or more"}));
    CHECK(finds("against-table", "decision/architecture",
                {"no entry says", "traffic 10,000 up to 100,000 requests/day"}));
    CHECK(finds("entry-missing", "option/architecture/edge"));
    CHECK(finds("against-check", "check/serverless-cold-start", {"latency target 100 to under 1,000 ms"}));
}

TEST_CASE("review 1: architecture's exact thresholds fall to the later branch")
{
    CHECK(
        finds("boundary", "rules/guide/architecture",
              {"Exactly 10,000 requests/day counts as more", "Exactly 100,000 requests/day counts as less"}));
    CHECK(finds("boundary", "rules/guide/architecture", {"Exactly 5 people counts as more"}));
    CHECK(finds("boundary", "rules/guide/architecture", {"Exactly 100 ms counts as more"}));
}

TEST_CASE("review 2: framework and its drawn tree differ for 3 of 8 inputs")
{
    CHECK(finds(
        "rule-sets-disagree", "decision/framework",
        {"3 of 8 inputs", "DSPy against CrewAI", "LangGraph against CrewAI", "DSPy against LangGraph"}));
}

TEST_CASE("review 2: framework never names custom, has no entry for it and never reads the use case")
{
    CHECK(finds("unreachable-option", "option/framework/custom"));
    CHECK(finds("entry-missing", "option/framework/custom"));
    CHECK(finds("unread-field", "decision/framework", {"use case"}));
    CHECK(countFindings("unread-field", "decision/framework") == 1);
}

TEST_CASE("review 2: framework drops optimisation where several agents need no state")
{
    CHECK(finds("wish-ignored", "rules/guide/framework",
                {"prompt optimisation changes nothing", "state management: no", "several agents: yes"}));
    CHECK(finds("off-scale", "option/framework/langgraph", {"medium-high"}));
    CHECK(finds("off-scale", "option/framework/crewai", {"low-medium"}));
    CHECK(finds("dated-entry", "option/framework/langgraph", {"Requires LangChain knowledge"}));
}

TEST_CASE("review 3: vector database never names weaviate, and two tests are redundant")
{
    CHECK(finds("unreachable-option", "option/vector_db/weaviate"));
    CHECK(finds("branch-never-taken", "rules/guide/vector_db/managed", {"never answered yes", "Weaviate"}));
    CHECK(finds("redundant-test", "rules/guide/vector_db/managed-with-budget",
                {"budget level: low, medium or high"}));
    CHECK(finds("redundant-test", "rules/guide/vector_db/large-not-managed",
                {"managed service preferred: no"}));
    CHECK(std::count_if(findings().begin(), findings().end(), [](const LintFinding& finding) {
              return finding.rule == "redundant-test" && finding.place.decision.value == "vector_db";
          }) == 2);
}

TEST_CASE("review 3: vector database and its drawn tree differ for 9, always for 6 of 24 inputs")
{
    CHECK(finds("rule-sets-disagree", "decision/vector_db",
                {"9 of 24 inputs where only vector scale is stated"}));
    CHECK(
        finds("rule-sets-disagree", "decision/vector_db",
              {"6 of 24 inputs, whatever vectors is", "for 3 more only where vectors more than 1,000,000"}));
    CHECK(countFindings("rule-sets-disagree", "decision/vector_db") == 2);
}

TEST_CASE("review 3: vector database treats budgets alike and contradicts best practice")
{
    CHECK(finds("values-alike", "decision/vector_db", {"budget level", "low, medium and high"}));
    CHECK(finds("against-check", "check/managed-vector-db-for-production", {"ChromaDB"}));
    CHECK(finds("against-check", "check/large-scale-on-chroma", {"budget level: free"}));
    CHECK(finds("off-scale", "option/vector_db/pinecone", {"medium-high"}));
    CHECK(finds("off-scale", "option/vector_db/qdrant", {"low-medium"}));
    CHECK(finds("off-scale", "option/vector_db/weaviate", {"low-medium"}));
    CHECK(finds("off-scale", "option/vector_db/milvus", {"very-high"}));
    CHECK(finds("dated-entry", "option/vector_db/milvus", {"self-hosted"}));
}

TEST_CASE("review 4: provider never names google or cohere and has no entry for cohere")
{
    CHECK(finds("unreachable-option", "option/llm_provider/google"));
    CHECK(finds("unreachable-option", "option/llm_provider/cohere"));
    CHECK(finds("entry-missing", "option/llm_provider/cohere"));
}

TEST_CASE("review 4: provider ends at open source for 36 of 54 inputs")
{
    CHECK(finds("lopsided", "rules/guide/llm_provider", {"36 of 54 inputs"}));
    CHECK(finds("wish-ignored", "rules/guide/llm_provider", {"quality changes nothing", "volume: high"}));
}

TEST_CASE("review 4: provider does not use three of its distinctions")
{
    CHECK(finds("values-alike", "decision/llm_provider", {"quality", "low and medium"}));
    CHECK(finds("values-alike", "decision/llm_provider", {"volume", "low and medium"}));
    CHECK(finds("values-alike", "decision/llm_provider", {"budget level", "medium and high"}));
}

TEST_CASE("review 4: provider drops high quality at a low budget, and pays most for the least")
{
    CHECK(
        finds("wish-ignored", "rules/guide/llm_provider", {"quality changes nothing", "budget level: low"}));
    CHECK(finds("above-ask", "option/llm_provider/anthropic", {"the least quality", "quality: low"}));
    CHECK(finds("above-ask", "option/llm_provider/anthropic",
                {"more than is asked for", "budget level: free"}));
    CHECK(finds("above-ask", "option/llm_provider/openai", {"more than is asked for", "budget level: free"}));
}

TEST_CASE("review 4: provider reads values that it does not declare")
{
    CHECK(finds("domain-gap", "rules/guide/llm_provider",
                {"\"very high\" is treated like low and medium", "Anthropic", "Mistral"}));
    CHECK(finds("domain-gap", "rules/guide/llm_provider",
                {"\"free\" is treated like medium and high", "OpenAI", "Anthropic"}));
    CHECK(finds("against-check", "check/free-budget-paid-provider", {"OpenAI", "Anthropic"}));
}

TEST_CASE("review 5: embedding never names cohere, and its default is dominated")
{
    CHECK(finds("unreachable-option", "option/embedding_model/cohere-v3"));
    CHECK(finds("dominated", "option/embedding_model/text-embedding-ada-002",
                {"OpenAI 3 Small", "9 of 32 inputs"}));
    CHECK(finds("against-check", "check/free-budget-paid-embedder", {"Ada-002", "3 Large"}));
}

TEST_CASE("review 5: embedding drops wishes without a word")
{
    CHECK(finds("above-ask", "option/embedding_model/text-embedding-3-small",
                {"less than is asked for", "budget level: low", "quality: very high"}));
    CHECK(finds("wish-ignored", "rules/guide/embedding_model",
                {"quality changes nothing", "self-hosted models: yes"}));
    CHECK(finds("wish-ignored", "rules/guide/embedding_model",
                {"budget level changes nothing", "self-hosted models: yes"}));
    CHECK(finds("values-alike", "decision/embedding_model", {"budget level", "free, medium and high"}));
    CHECK(finds("values-alike", "decision/embedding_model", {"quality", "low, medium and high"}));
    CHECK(finds("dated-entry", "option/embedding_model/sentence-transformers", {"384"}));
}

TEST_CASE("review 6: scalability never reads the GPU, and plans against the practice")
{
    CHECK(finds("unread-field", "decision/scalability", {"GPU available"}));
    CHECK(countFindings("unread-field", "decision/scalability") == 1);
    CHECK(finds("against-check", "check/plan-for-horizontal-scaling"));
    CHECK(finds("boundary", "rules/guide/scalability",
                {"Exactly 10 requests counts as more", "Exactly 100 requests counts as more"}));
}

TEST_CASE("review 7: request pattern answers batch work at once and lets a person wait")
{
    CHECK(finds("boundary", "rules/guide/request_pattern", {"Exactly 1,000 ms counts as more"}));
    CHECK(finds("against-check", "check/async-for-batch", {"latency target under 1,000 ms"}));
    CHECK(finds("against-check", "check/waiting-user-gets-a-queue", {"latency target 1,000 ms or more"}));
    CHECK(finds("wish-ignored", "rules/guide/request_pattern", {"batch processing changes nothing"}));
}

TEST_CASE("review 8: sets that contradict each other, and practices that pull apart")
{
    CHECK(finds("against-check", "check/privacy-with-managed-db"));
    CHECK(finds("against-check", "check/privacy-with-hosted-embedder"));
    CHECK(finds("against-check", "check/small-team-kubernetes", {"Milvus"}));
    CHECK(finds("practices-contradict", "check/start-with-monolith", {"Leave room to scale out"}));
}

TEST_CASE("review 9: stale entries of the guide are dated by newer facts")
{
    CHECK(finds("dated-entry", "option/llm_provider/openai", {"gpt-4, gpt-4-turbo, gpt-3.5-turbo"}));
    CHECK(finds("dated-entry", "option/llm_provider/anthropic", {"claude-3-opus, claude-3-sonnet"}));
    CHECK(finds("dated-entry", "option/llm_provider/anthropic", {"Long context (200K tokens)"}));
    CHECK(finds("dated-entry", "option/llm_provider/google", {"gemini-pro, gemini-ultra"}));
    CHECK(finds("dated-entry", "option/llm_provider/open_source", {"Llama 2, Mistral 7B, Mixtral"}));
    CHECK(finds("dated-entry", "option/framework/langgraph", {"Newer framework"}));
    CHECK(finds("dated-entry", "option/framework/dspy", {"Less production-ready"}));
    CHECK(finds("dated-entry", "option/vector_db/weaviate", {"GraphQL API"}));
    CHECK(finds("dated-entry", "option/vector_db/chromadb", {"\"free\""}));
    CHECK(finds("dated-entry", "option/vector_db/pinecone", {"pinecone-client", "medium-high"}));
    CHECK(finds("retired-model", "option/llm_provider/openai", {"gpt-4"}));
}

TEST_CASE("the built-in knowledge has no error, no broken reference and no fact without a source")
{
    for (const LintFinding& finding : findings()) {
        INFO(placeText(finding.place) + ": " + english(finding.message));
        CHECK(finding.severity != Severity::Error);
        CHECK(finding.rule != "unknown-id");
        CHECK(finding.rule != "no-source");
        CHECK(finding.rule != "not-analysed");
    }
}

TEST_CASE("the lint finds nothing in the rules of current practice")
{
    for (const LintFinding& finding : findings()) {
        INFO(finding.rule << " " << english(finding.message));
        CHECK_FALSE((finding.place.kind == "rules" && finding.place.id == "current"));
        CHECK(english(finding.message).find("Current practice") == std::string::npos);
    }
}

TEST_CASE("current practice reaches every option of every decision that it decides")
{
    for (const LintFinding& finding : findings())
        if (finding.rule == "unreachable-option" && finding.place.id != "llm_model") {
            INFO(english(finding.message));
            CHECK(english(finding.message).rfind("The guide's rules", 0) == 0);
        }
}

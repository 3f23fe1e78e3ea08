#include "core/knowledge/load.h"

#include "core/knowledge/reading/contradiction.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace ogive;

namespace {

/// The error of a built-in knowledge with one more rule file, as one line; "" where it loads.
std::string problemWith(const std::string& tree)
{
    std::vector<KnowledgeFile> files = builtinFiles();
    files.push_back(
        {"rules/mine.json",
         R"({"format": "ogive-knowledge", "version": 1, "kind": "rules", "id": "mine", "title": "Mine",
                         "description": "Mine", "decisions": {"vector_db": )" +
             tree + "}}",
         1});
    const auto loaded = loadKnowledge(files);
    return loaded ? std::string() : describe(loaded.error());
}

bool says(const std::string& problem, const std::string& part)
{
    INFO(problem);
    CHECK(problem.find(part) != std::string::npos);
    return problem.find(part) != std::string::npos;
}

const std::string leaves = R"("yes": {"outcome": "qdrant"}, "no": {"outcome": "milvus"}})";

} // namespace

TEST_CASE("a question that contradicts itself is refused with its name")
{
    const std::string both = R"({"id": "impossible", "question": "Both?", "when": {"all": [
        {"field": "team_size", "op": "<", "value": 5}, {"field": "team_size", "op": ">", "value": 10}]}, )";
    says(problemWith(both + leaves), "impossible");
    says(problemWith(both + leaves), "team_size");
    const std::string onePoint = R"({"id": "narrow", "question": "Five?", "when": {"all": [
        {"field": "team_size", "op": ">", "value": 4}, {"field": "team_size", "op": "<", "value": 6}]}, )";
    CHECK(problemWith(onePoint + leaves).empty());
    const std::string between = R"({"id": "none", "question": "Between?", "when": {"all": [
        {"field": "team_size", "op": ">", "value": 4}, {"field": "team_size", "op": "<", "value": 5}]}, )";
    says(problemWith(between + leaves), "team_size");
}

TEST_CASE("a tree with a missing branch, an unknown field or a threshold out of range is refused")
{
    says(problemWith(R"({"id": "q", "question": "Q?", "when": {"field": "team_size", "op": "<", "value": 5},
                         "yes": {"outcome": "qdrant"}})"),
         "no");
    says(
        problemWith(R"({"id": "q", "question": "Q?", "when": {"field": "no_such", "op": "<", "value": 5}, )" +
                    leaves),
        "no_such");
    says(problemWith(
             R"({"id": "q", "question": "Q?", "when": {"field": "team_size", "op": "<", "value": -5}, )" +
             leaves),
         "/when/value");
    says(problemWith(R"({"outcome": "no-such-option"})"), "outcome");
}

TEST_CASE("a tree may ask whether an option of its decision is ruled out")
{
    CHECK(
        problemWith(R"({"id": "q", "question": "Q?", "when": {"ruled_out": "pinecone"}, )" + leaves).empty());
    says(problemWith(R"({"id": "q", "question": "Q?", "when": {"ruled_out": "openai"}, )" + leaves),
         "ruled_out");
    says(problemWith(R"({"id": "q", "question": "Q?", "when": {"ruled_out": "qdrant"}, )" + leaves),
         "qdrant");
}

#include "core/check/nearest_id.h"
#include "core/check/policy.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using ogive::test::builtIn;

namespace {

std::string policyWith(const std::string& members)
{
    return R"({"format": "ogive-policy")" + (members.empty() ? "" : ", " + members) + "}";
}

Policy policyRead(const std::string& members)
{
    const auto policy = readPolicy(policyWith(members), "policy.json", builtIn());
    if (!policy)
        FAIL(describe(policy.error()));
    return *policy;
}

} // namespace

TEST_CASE("a policy that says nothing is the default one: warnings fail")
{
    CHECK(policyRead("") == Policy());
    CHECK(Policy().failOn == Severity::Warning);
}

TEST_CASE("a policy is read with everything in it")
{
    const Policy policy = policyRead(R"("$schema": "x", "version": 1, "fail_on": "error", "budget_usd": 500,
        "budget_probability": 0.9, "allowed": {"vector_db": ["qdrant", "pgvector"]}, "max_price_age_days": 90,
        "checks": {"ada-002-dominated": "off", "langchain-for-most": "error", "old-price": "warning"})");
    CHECK(policy.failOn == Severity::Error);
    CHECK(policy.budgetUsd == 500.0);
    CHECK(policy.budgetProbability == 0.9);
    CHECK(policy.maxPriceAgeDays == 90);
    REQUIRE(policy.allowed.size() == 1);
    const Decision& decision = builtIn().decisions[policy.allowed[0].first];
    CHECK(decision.id.value == "vector_db");
    CHECK(decision.options[policy.allowed[0].second.at(1)].id.value == "pgvector");
    CHECK(policy.severities.at("ada-002-dominated") == std::nullopt);
    CHECK(policy.severities.at("langchain-for-most") == Severity::Error);
    CHECK(policy.severities.at("old-price") == Severity::Warning);
}

TEST_CASE("a bad policy is refused with its place and a hint")
{
    const auto [members, pointer, word] = GENERATE(table<std::string, std::string, std::string>({
        {R"("version": 2)", "/version", "newer"},
        {R"("version": "1")", "/version", "number"},
        {R"("fail_on": "info")", "/fail_on", "neither error nor warning"},
        {R"("fail_on": 1)", "/fail_on", "text"},
        {R"("fail-on": "error")", "/fail-on", "Did you mean \"fail_on\"?"},
        {R"("colour": "red")", "/colour", "ogive schema policy"},
        {R"("budget_usd": "much")", "/budget_usd", "number"},
        {R"("budget_usd": -1)", "/budget_usd", "negative"},
        {R"("budget_usd": 1, "budget_probability": 0)", "/budget_probability", "more than 0"},
        {R"("budget_usd": 1, "budget_probability": 1.5)", "/budget_probability", "at most 1"},
        {R"("budget_probability": 0.5)", "/budget_probability", "budget_usd"},
        {R"("max_price_age_days": 1.5)", "/max_price_age_days", "whole number"},
        {R"("max_price_age_days": -1)", "/max_price_age_days", "whole number"},
        {R"("max_price_age_days": 1e300)", "/max_price_age_days", "whole number"},
        {R"("allowed": [])", "/allowed", "object"},
        {R"("allowed": {"vector-db": ["qdrant"]})", "/allowed/vector-db", "Did you mean \"vector_db\"?"},
        {R"("allowed": {"colour": ["red"]})", "/allowed/colour", "ogive knowledge list decision"},
        {R"("allowed": {"vector_db": ["quadrant"]})", "/allowed/vector_db/0", "Did you mean \"qdrant\"?"},
        {R"("allowed": {"vector_db": []})", "/allowed/vector_db", "at least one"},
        {R"("allowed": {"vector_db": "qdrant"})", "/allowed/vector_db", "expected a list"},
        {R"("allowed": {"vector_db": [1]})", "/allowed/vector_db/0", "text"},
        {R"("checks": {"ada-002-dominatd": "off"})", "/checks/ada-002-dominatd",
         "Did you mean \"ada-002-dominated\"?"},
        {R"("checks": {"zzz": "off"})", "/checks/zzz", "ogive knowledge list check"},
        {R"("checks": {"ada-002-dominated": "info"})", "/checks/ada-002-dominated", "none of off"},
        {R"("checks": {"ada-002-dominated": false})", "/checks/ada-002-dominated", "text"},
        {R"("checks": {"old-price": "off", "old-price": "off"})", "/checks/old-price", "twice"},
    }));
    const auto policy = readPolicy(policyWith(members), "policy.json", builtIn());
    INFO(members);
    REQUIRE_FALSE(policy);
    INFO(describe(policy.error()));
    CHECK(policy.error().place.file == "policy.json");
    CHECK(policy.error().place.pointer == pointer);
    CHECK(policy.error().place.line == 1);
    CHECK(describe(policy.error()).find(word) != std::string::npos);
}

TEST_CASE("what is no policy at all is refused")
{
    const std::string deep(100'000, '[');
    for (const std::string& text :
         {std::string(), std::string(" \n"), policyWith("").substr(0, 12), std::string("[]"),
          std::string("null"), std::string("5"), std::string("{}"),
          std::string(R"({"format": "ogive-design"})"), std::string(R"({"format": 1})"), policyWith("") + "}",
          std::string("{\"format\": \"ogive-policy\xff\"}"), policyWith(R"("checks": )" + deep),
          policyWith(R"("budget_usd": 1e999)"), policyWith(R"("budget_usd": NaN)")}) {
        INFO(text.substr(0, 60));
        const auto policy = readPolicy(text, "policy.json", builtIn());
        REQUIRE_FALSE(policy);
        CHECK(policy.error().place.file == "policy.json");
    }
}

TEST_CASE("the nearest id is the one that was meant, and a stranger has none")
{
    const std::vector<std::string> ids{"vector_db", "framework", "request_pattern"};
    CHECK(nearestId("vectordb", ids) == "vector_db");
    CHECK(nearestId("request-patern", ids) == "request_pattern");
    CHECK(nearestId("colour", ids) == "");
    CHECK(nearestId("", ids) == "");
    CHECK(nearestId(std::string(1'000'000, 'x'), ids) == "");
}

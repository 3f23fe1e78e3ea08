#include "core/knowledge/records/condition_words.h"

#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

std::string words(const char* json)
{
    return conditionTextOf(builtIn(), Json::parse(json)).value_or("no condition");
}

} // namespace

TEST_CASE("a test of a number names the field, the relation and the value with its unit")
{
    REQUIRE(words(R"({"field": "team_size", "op": "<", "value": 5})") == "Team size is less than 5 people");
    REQUIRE(words(R"({"field": "team_size", "op": ">=", "value": 5})") == "Team size is at least 5 people");
}

TEST_CASE("choices and options are named by their titles")
{
    REQUIRE(words(R"({"field": "budget", "op": "in", "value": ["low", "medium"]})") ==
            "Budget level is Low or Medium");
    REQUIRE(words(R"({"decision": "architecture", "op": "==", "value": "microservices"})") ==
            "Architecture is Microservices");
    REQUIRE(words(R"({"field": "self_hosted", "op": "==", "value": true})") == "Self-hosted models is yes");
}

TEST_CASE("joined tests are joined by words, and groups inside stand in brackets")
{
    REQUIRE(words(R"({"all": [{"field": "self_hosted", "op": "==", "value": true},
                              {"any": [{"field": "team_size", "op": "<", "value": 5},
                                       {"field": "budget", "op": "!=", "value": "low"}]}]})") ==
            "Self-hosted models is yes and (Team size is less than 5 people or Budget level is not Low)");
    REQUIRE(words(R"({"not": {"field": "team_size", "op": ">", "value": 3}})") ==
            "not (Team size is more than 3 people)");
}

TEST_CASE("what is no condition, or names what is not known, is left as it is")
{
    REQUIRE(words(R"({"low": 1, "typical": 2})") == "no condition");
    REQUIRE(words(R"({"field": "weather", "op": "==", "value": "rain"})") == "no condition");
    REQUIRE(words("[1, 2]") == "no condition");
}

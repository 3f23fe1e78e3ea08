#include "core/decide/changes/open_ways.h"

#include "core/evaluation/interview.h"
#include "core/evaluation/parts.h"
#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

using GivenValues = std::vector<std::pair<std::string, Value>>;

std::size_t fieldOf(const std::string& id)
{
    return builtIn().fieldIndex(FieldId(id)).value();
}

std::size_t vectorDatabase()
{
    return builtIn().decisionIndex(DecisionId("vector_db")).value();
}

/// The ids of the open fields that the vector database's ways ask for.
std::vector<std::string> askedFor(const GivenValues& requirements)
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf(requirements));
    std::vector<std::string> ids;
    for (const std::size_t field :
         openFieldsOnWays(builtIn(), chainOf(evaluation), evaluation.fields, vectorDatabase()))
        ids.push_back(builtIn().fields[field].id.value);
    std::sort(ids.begin(), ids.end());
    return ids;
}

const Value open;

} // namespace

TEST_CASE("each answer leaves the outcomes that the guide still allows")
{
    // Free or small is ChromaDB; then managed is Pinecone; then large is Milvus, the rest Qdrant.
    const Evaluation evaluation =
        evaluate(builtIn(), scenarioOf({{"budget", open}, {"scale", open}, {"managed_preference", open}}));
    const std::vector<FieldAnswer> answers{{fieldOf("budget"), 0}, // free
                                           {fieldOf("budget"), 1},
                                           {fieldOf("scale"), 0},
                                           {fieldOf("scale"), 1},
                                           {fieldOf("scale"), 2},
                                           {fieldOf("managed_preference"), 1},
                                           {fieldOf("managed_preference"), 0}};
    CHECK(countsAfter(builtIn(), chainOf(evaluation), evaluation.fields, vectorDatabase(), answers) ==
          std::vector<std::size_t>{1, 4, 1, 3, 3, 2, 3});
}

TEST_CASE("an open field that no way asks for any more does not matter")
{
    const std::string free = "free";
    CHECK(askedFor({{"budget", open}, {"scale", open}, {"managed_preference", open}}) ==
          std::vector<std::string>{"budget", "managed_preference", "scale"});
    CHECK(askedFor({{"budget", free}, {"scale", open}, {"managed_preference", open}}).empty());
    CHECK(askedFor({{"budget", open}, {"scale", std::string("large")}, {"managed_preference", open}}) ==
          std::vector<std::string>{"budget", "managed_preference"});
}

TEST_CASE("a scenario asked anew keeps what is stated, and where all is stated asks for everything")
{
    const Scenario stated = scenarioOf({{"expected_traffic", 5000.0}, {"peak_factor", 4.0}});
    const Evaluation evaluation = evaluate(builtIn(), stated);
    const Scenario asked = askedAnew(builtIn(), stated, evaluation);
    const auto isOpen = [](const Scenario& scenario, const char* field) {
        const Value* value = scenario.requirements.find(FieldId(field));
        return value != nullptr && std::holds_alternative<std::monostate>(*value);
    };
    CHECK(asked.requirements.find(FieldId("expected_traffic")) != nullptr);
    CHECK_FALSE(isOpen(asked, "expected_traffic"));
    CHECK(isOpen(asked, "team_size"));
    const Interview interview = interviewOf(builtIn(), evaluate(builtIn(), asked));
    CHECK_FALSE(interview.unsettled.empty());
    REQUIRE(interview.next);
    CHECK_FALSE(interview.decides.empty());
}

#include "core/decide/controls.h"

#include "core/decide/deciding_values.h"
#include "tests/support/core/built_in.h"

#include <algorithm>

using namespace ogive;
using ogive::test::builtIn;
using ogive::test::outcomeOf;
using ogive::test::scenarioOf;

namespace {

Evaluation starterEvaluation(const std::string& id)
{
    const Starter* starter = builtIn().starter(id);
    REQUIRE(starter);
    Scenario scenario = scenarioOf({});
    for (const auto& [field, value] : starter->requirements)
        scenario.requirements.set(field, value);
    return evaluate(builtIn(), scenario);
}

std::vector<std::string> controlsAt(const Evaluation& evaluation, ControlLevel level)
{
    std::vector<std::string> ids;
    for (const ControlNeed& need : evaluation.controls)
        if (need.level == level)
            ids.push_back(builtIn().controls[need.control].id);
    return ids;
}

const Control& controlOf(const std::string& id)
{
    for (const Control& control : builtIn().controls)
        if (control.id == id)
            return control;
    FAIL("no control " << id);
    return builtIn().controls.front();
}

std::vector<std::string> fieldIds(const std::vector<std::size_t>& fields)
{
    std::vector<std::string> ids;
    for (const std::size_t field : fields)
        ids.push_back(builtIn().fields[field].id.value);
    return ids;
}

struct Expected {
    std::string starter;
    std::vector<std::string> required;
};

} // namespace

TEST_CASE("every starter requires the controls that the facts list for it")
{
    // From facts/templates.json, expected_when_tables_apply.required_controls.
    const Expected expected = GENERATE(values<Expected>({
        {"customer-support-rag",
         {"sc-02", "sc-09", "sc-11", "sc-13", "sc-14", "sc-16", "sc-19", "sc-20", "sc-21", "sc-22", "sc-23",
          "sc-24"}},
        {"internal-knowledge-search",
         {"sc-04", "sc-06", "sc-09", "sc-13", "sc-14", "sc-19", "sc-21", "sc-22", "sc-23"}},
        {"code-assistant",
         {"sc-01", "sc-04", "sc-06", "sc-09", "sc-10", "sc-13", "sc-14", "sc-15", "sc-16", "sc-19", "sc-21",
          "sc-22", "sc-23"}},
        {"contract-review-batch",
         {"sc-02", "sc-04", "sc-06", "sc-09", "sc-11", "sc-13", "sc-17", "sc-19", "sc-20", "sc-21", "sc-22",
          "sc-23", "sc-24"}},
        {"multi-agent-research", {"sc-13", "sc-14", "sc-16", "sc-18", "sc-19", "sc-21", "sc-23", "sc-24"}},
        {"on-prem-healthcare",
         {"sc-02", "sc-03", "sc-05", "sc-06", "sc-08", "sc-09", "sc-11", "sc-13", "sc-14", "sc-17", "sc-19",
          "sc-20", "sc-21", "sc-22", "sc-23", "sc-24"}},
        {"multi-tenant-saas-copilot",
         {"sc-01", "sc-02", "sc-04", "sc-06", "sc-07", "sc-09", "sc-10", "sc-11", "sc-13", "sc-14", "sc-16",
          "sc-19", "sc-20", "sc-21", "sc-22", "sc-23", "sc-24"}},
        {"voice-agent",
         {"sc-01", "sc-02", "sc-03", "sc-04", "sc-06", "sc-08", "sc-09", "sc-10", "sc-11", "sc-13", "sc-16",
          "sc-19", "sc-20", "sc-21", "sc-22", "sc-23", "sc-24"}},
        {"ecommerce-semantic-search",
         {"sc-02", "sc-09", "sc-11", "sc-13", "sc-14", "sc-19", "sc-20", "sc-21", "sc-22", "sc-23", "sc-24"}},
        {"iot-edge-inference", {"sc-05", "sc-09", "sc-13", "sc-19", "sc-21", "sc-22", "sc-23"}},
    }));
    INFO(expected.starter);
    CHECK(controlsAt(starterEvaluation(expected.starter), ControlLevel::Required) == expected.required);
}

TEST_CASE("a starter that hosts its models gets the engine and the orchestration that the facts list")
{
    // From facts/templates.json, expected_when_tables_apply.engine and orchestration.
    const auto [starter, engine, orchestration] = GENERATE(table<std::string, std::string, std::string>({
        {"on-prem-healthcare", "sglang", "single-server"},
        {"ecommerce-semantic-search", "triton", "kserve"},
        {"iot-edge-inference", "llama.cpp", "none"},
    }));
    INFO(starter);
    const Evaluation evaluation = starterEvaluation(starter);
    CHECK(outcomeOf(evaluation, "serving_engine") == engine);
    CHECK(outcomeOf(evaluation, "orchestration") == orchestration);
}

TEST_CASE("a control that only might help is recommended")
{
    const Evaluation evaluation =
        evaluate(builtIn(), scenarioOf({{"target_stage", std::string("pilot")},
                                        {"uses_tools", false},
                                        {"public_exposure", false},
                                        {"needs_multi_agent", false},
                                        {"regulated_sector", std::string("none")}}));
    // Quotas are required in production and worth considering before.
    const auto recommended = controlsAt(evaluation, ControlLevel::Recommended);
    CHECK(std::find(recommended.begin(), recommended.end(), "sc-21") != recommended.end());
}

TEST_CASE("a control whose need depends on an open value is open, and says which value")
{
    const Evaluation evaluation = evaluate(builtIn(), scenarioOf({{"multi_tenant", std::monostate{}}}));
    const auto open = controlsAt(evaluation, ControlLevel::Open);
    REQUIRE(std::find(open.begin(), open.end(), "sc-07") != open.end());
    const DecidingValues values =
        decidingValues(controlOf("sc-07").requiredWhen, evaluation.fields, evaluation.chosen);
    CHECK(fieldIds(values.fields) == std::vector<std::string>{"multi_tenant"});
}

TEST_CASE("of alternatives only those that hold are the reason for a control")
{
    const Evaluation evaluation = evaluate(
        builtIn(), scenarioOf({{"public_exposure", true}, {"regulated_sector", std::string("none")}}));
    const DecidingValues values =
        decidingValues(controlOf("sc-02").requiredWhen, evaluation.fields, evaluation.chosen);
    CHECK(fieldIds(values.fields) == std::vector<std::string>{"public_exposure"});
    CHECK(values.decisions.empty());
}

TEST_CASE("every control names its source, its date, what to do and how to verify it")
{
    REQUIRE_FALSE(builtIn().controls.empty());
    for (const Control& control : builtIn().controls) {
        INFO(control.id);
        CHECK_FALSE(control.source.empty());
        CHECK_FALSE(control.asOf.empty());
        CHECK_FALSE(control.threat.empty());
        CHECK_FALSE(control.action.empty());
        CHECK_FALSE(control.verification.empty());
        CHECK_FALSE(control.references.empty());
    }
}

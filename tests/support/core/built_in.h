#pragma once

#include "core/evaluation/evaluation.h"
#include "core/knowledge/load.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ogive::test {

/// The built-in knowledge, loaded once for all tests.
inline const Knowledge& builtIn()
{
    static const Knowledge knowledge = [] {
        auto loaded = loadBuiltinKnowledge();
        if (!loaded)
            FAIL(describe(loaded.error()));
        return std::move(*loaded);
    }();
    return knowledge;
}

/// A scenario that states these requirements.
inline Scenario scenarioOf(const std::vector<std::pair<std::string, Value>>& requirements)
{
    Scenario scenario;
    scenario.id = ScenarioId("test");
    scenario.name = "Test";
    for (const auto& [field, value] : requirements)
        scenario.requirements.set(FieldId(field), value);
    return scenario;
}

/// The recommended option's id, or "" while it is open.
inline std::string outcomeOf(const Evaluation& evaluation, const std::string& decision)
{
    const auto index = builtIn().decisionIndex(DecisionId(decision));
    REQUIRE(index);
    const auto outcome = evaluation.decisions[*index].outcome;
    return outcome ? builtIn().decisions[*index].options[*outcome].id.value : std::string();
}

} // namespace ogive::test

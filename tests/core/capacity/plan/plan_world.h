#pragma once

#include "core/capacity/plan/capacity_plan.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/expectations.h"

#include <string>
#include <utility>
#include <vector>

namespace ogive::test {

using Stated = std::vector<std::pair<std::string, Value>>;
using Given = std::vector<std::pair<std::string, double>>;

/// The plan of a scenario of the built-in knowledge, with some parameters otherwise and a model decided on.
inline CapacityPlan planOf(const Stated& requirements, const Given& given = {}, const std::string& model = {},
                           const Knowledge& knowledge = builtIn())
{
    const Evaluation evaluation = evaluate(knowledge, scenarioOf(requirements));
    std::vector<std::optional<std::size_t>> chosen = evaluation.chosen;
    if (!model.empty()) {
        const std::size_t decision = knowledge.decisionInRole("chat_model").value();
        chosen[decision] = knowledge.decisions[decision].optionIndex(OptionId(model));
        REQUIRE(chosen[decision]);
    }
    return capacityPlan(knowledge, evaluation.fields, chosen, ParameterValues(knowledge, given));
}

/// 35 requests a second of 6 s each: 210 in flight; a tenth of the latency target is 1 s.
inline Stated busy()
{
    return {{"expected_rps", 35.0}, {"avg_latency_ms", 6000.0}, {"latency_requirement_ms", 10000.0}};
}

inline const GpuFit& fitOn(const ServingPlan& plan, const std::string& gpu,
                           const Knowledge& knowledge = builtIn())
{
    for (const GpuFit& fit : plan.gpus)
        if (knowledge.gpus[fit.gpu].id == gpu)
            return fit;
    FAIL("no GPU " + gpu);
    return plan.gpus.front();
}

} // namespace ogive::test

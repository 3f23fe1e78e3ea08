#pragma once

#include "tests/core/cost/cost_world.h"

#include "core/cost/compare_costs.h"

namespace ogive::test {

/// A CostWorld that also runs on machines: architectures, scaling plans, vector databases, GPUs and prices of
/// a cloud, in round numbers.
struct MachineWorld : CostWorld {
    MachineWorld();

    std::vector<std::optional<std::size_t>> chosen{0, 0, 0, 0, 0};
    std::vector<PatternChoice> patterns;
    ParameterChanges parameters;

    /// Positions of the decisions in `chosen`.
    static constexpr std::size_t provider = 0, embedder = 1, architecture = 2, scaling = 3, database = 4;

    [[nodiscard]] CostSubject subject() const
    {
        return {knowledge, values, chosen, patterns, "2026-11-28", parameters};
    }
    [[nodiscard]] CostEstimate estimate() const { return compareCosts(subject()).estimates.front(); }
    void switchOn(const std::string& pattern, ParameterChanges given = {})
    {
        patterns.push_back({pattern, true, std::move(given), {}});
    }
};

} // namespace ogive::test

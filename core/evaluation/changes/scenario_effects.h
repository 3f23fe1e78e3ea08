#pragma once

#include "core/evaluation/changes/design_changes.h"
#include "core/evaluation/compare/comparison_rows.h"

namespace ogive {

/// A scenario in one state of its design.
struct ScenarioState {
    const Design& design;
    const Scenario& scenario;
};

/// Compares what follows from a scenario before and after a change. The knowledge must outlive it.
class ScenarioEffects {
public:
    ScenarioEffects(const Knowledge& knowledge, std::string_view date);

    /// Decisions, costs, figures and checks that are not as they were; nothing where all is alike.
    void add(std::vector<DesignChange>& changes, const ScenarioState& before,
             const ScenarioState& after) const;

private:
    const Knowledge& m_knowledge;
    std::string m_date;
    std::vector<ComparisonSection> m_sections;
};

} // namespace ogive

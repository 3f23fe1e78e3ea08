#pragma once

#include "core/base/number_text.h"
#include "core/design/design.h"
#include "core/evaluation/compare/comparison_rows.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// What one scenario says in one row.
struct ComparisonCell {
    std::string text;             ///< as people read it; empty where the row does not apply
    std::string note;             ///< what else there is to know: a range, what rules say, why it is unknown
    std::optional<double> number; ///< in full, for what is a number
    /// Stated by the architect (overrides too), derived, the knowledge's, or not known.
    Origin origin = Origin::Derived;

    [[nodiscard]] bool applies() const { return !text.empty(); }
    bool operator==(const ComparisonCell&) const = default;
};

/// What one scenario says in every row, in the order of the rows.
using ScenarioColumn = std::vector<ComparisonCell>;

/// `sections` are comparisonSections() of the same knowledge, the evaluation that of the scenario. Takes less
/// than a millisecond. Numbers are in `style`, those in messages too, whatever the language of the knowledge
/// has.
[[nodiscard]] ScenarioColumn scenarioColumn(const Knowledge& knowledge,
                                            const std::vector<ComparisonSection>& sections,
                                            const Scenario& scenario, const Evaluation& evaluation,
                                            const NumberStyle& style = {});

/// A requirement as it is in effect, with its unit; texts outside the choices as they are stated.
[[nodiscard]] std::string requirementText(const Knowledge& knowledge, const Scenario& scenario,
                                          const Evaluation& evaluation, std::size_t field,
                                          const NumberStyle& style = {});

} // namespace ogive

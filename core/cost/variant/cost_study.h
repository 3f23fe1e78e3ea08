#pragma once

#include "core/cost/variant/cost_curve.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// The cost of one alternative over a field.
struct StudyCurve {
    std::string title;
    Alternative alternative; ///< none: what is chosen
    std::vector<double> usd; ///< a month, one a value of the grid; NaN where not known
    BreakEven breakEven;     ///< against what is chosen
};

/// Cost against one field, of what is chosen and its rivals.
struct CostStudy {
    CurveAxis axis;
    std::vector<double> grid;
    double now = 0;                 ///< the scenario's value of the field; NaN where not known
    std::vector<StudyCurve> curves; ///< what is chosen first
};

/// What a scenario may be compared with: the other providers with a known cost, the cheapest first, and
/// own GPUs against an API or the other way round where a provider's model can run on either.
struct Rival {
    std::string title;
    Alternative alternative;
    double monthlyUsd = 0;
};
[[nodiscard]] std::vector<Rival> rivalsOf(const CostSubject& subject);

/// The cost of what is chosen and of `mostRivals` rivals over a field; absent where the field can't be drawn
/// against. `chosenTitle` names what is chosen.
[[nodiscard]] std::optional<CostStudy> costStudy(const CostSubject& subject, std::size_t field,
                                                 const std::string& chosenTitle, std::size_t mostRivals = 3,
                                                 std::size_t points = 80);

/// The numeric fields on which the cost of what is chosen depends, in the knowledge's order.
[[nodiscard]] std::vector<std::size_t> costFields(const CostSubject& subject);

/// What the study says, as a chart's title: "Self-hosted wins above 310K requests/day".
[[nodiscard]] Message studyFinding(const Knowledge& knowledge, const CostStudy& study);

} // namespace ogive

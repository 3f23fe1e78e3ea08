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

/// What a scenario may be compared with.
struct Rival {
    std::string title;
    Alternative alternative;
    double monthlyUsd = 0;
};

/// The other options of a decision with a known cost, the cheapest first; of the decision of role "llm" also
/// own GPUs against an API, or the other way round, where a provider's model can run on either. Without a
/// decision: every savings pattern switched the other way, what moves the cost most first.
[[nodiscard]] std::vector<Rival> rivalsOf(const CostSubject& subject,
                                          const std::optional<std::size_t>& decision);

/// Decisions whose options differ in what they cost, in the knowledge's order.
[[nodiscard]] std::vector<std::size_t> decisionsThatCost(const CostSubject& subject);

/// The cost of what is chosen and of `mostRivals` of the rivals over a field; absent where the field can't be
/// drawn against. `chosenTitle` names what is chosen.
[[nodiscard]] std::optional<CostStudy> costStudy(const CostSubject& subject, std::size_t field,
                                                 const std::string& chosenTitle, std::vector<Rival> rivals,
                                                 std::size_t mostRivals = 3, std::size_t points = 80);

/// The numeric fields on which the cost of what is chosen depends, in the knowledge's order.
[[nodiscard]] std::vector<std::size_t> costFields(const CostSubject& subject);

/// What the study says, as a chart's title: "Self-hosted wins above 310K requests/day".
[[nodiscard]] Message studyFinding(const Knowledge& knowledge, const CostStudy& study);

} // namespace ogive

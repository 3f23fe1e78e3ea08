#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/field_values.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// Values of the vertical field, from this one up to the next band's, that lead to one outcome.
struct MapBand {
    double from = 0;
    std::optional<std::size_t> outcome; ///< absent: open, or the question does not arise

    bool operator==(const MapBand&) const = default;
};

/// Values of the horizontal field, from this one up to the next column's, with the same bands, rising.
struct MapColumn {
    double from = 0;
    std::vector<MapBand> bands;

    bool operator==(const MapColumn&) const = default;
};

/// The outcomes of a decision over the values of two fields, all others held.
struct DecisionMap {
    std::size_t horizontal = 0; ///< field
    std::size_t vertical = 0;
    std::vector<MapColumn> columns; ///< rising
    /// A border depends on both fields, such as one of requests in flight: then columns are exact where they
    /// begin, and between them a border lies between theirs.
    bool hasCurves = false;

    [[nodiscard]] std::optional<std::size_t> outcomeAt(double x, double y) const;
    /// Every outcome that has a place on the map, in the options' order.
    [[nodiscard]] std::vector<std::size_t> outcomes() const;

    bool operator==(const DecisionMap&) const = default;
};

/// The fields that a map of the decision can be drawn over: those that a person states and that move
/// something which the decision asks about, in field order.
[[nodiscard]] std::vector<std::size_t> mapFields(const Knowledge& knowledge, const DecisionChain& chain,
                                                 const FieldValues& fields, std::size_t decision);

/// The map over two different fields of `mapFields`. Exact: borders are those of the questions, found on the
/// values that a person can give (whole numbers, steps), none is sampled. `at` are values of the horizontal
/// field where columns begin if borders are curved, such as those that the drawing's pixels stand for.
[[nodiscard]] DecisionMap mapOf(const Knowledge& knowledge, const DecisionChain& chain,
                                const FieldValues& fields, std::size_t decision, std::size_t horizontal,
                                std::size_t vertical, std::span<const double> at = {});

/// The two fields whose map shows the most outcomes, ties to those that come first; absent where the decision
/// reads fewer than two fields that a person states.
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> mostTellingFields(const Knowledge& knowledge,
                                                                                   const DecisionChain& chain,
                                                                                   const FieldValues& fields,
                                                                                   std::size_t decision);

} // namespace ogive

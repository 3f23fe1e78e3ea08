#pragma once

#include "core/evaluation/fields/field_flips.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogive {

/// A decision that the rules in force make from a field, itself or what is derived from it.
struct DecisionReading {
    std::size_t decision = 0;
    bool arises = false;          ///< false: its question does not arise in this scenario
    bool isAskedNow = false;      ///< a question on the path taken now reads the field
    std::vector<FieldFlip> flips; ///< by the field alone, the nearest first

    bool operator==(const DecisionReading&) const = default;
};

/// Everything that one field enters. Positions in the knowledge, in its order.
struct FieldRole {
    std::vector<DecisionReading> decisions;
    std::vector<std::size_t> derived; ///< fields that follow from it, directly or not
    std::vector<std::size_t> checks;
    std::vector<std::size_t> practices;
    std::vector<std::size_t> controls;
    std::vector<std::size_t> tasks; ///< of the roadmap
    bool movesCost = false;         ///< some value of it changes what a month costs, the decisions held
    bool movesCapacity = false;     ///< … and what is needed to run

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const FieldRole&) const = default;
};

/// What depends on a field of a scenario. `date` (ISO) chooses prices. Prices the scenario several times: for
/// a person who asks, not for every edit.
[[nodiscard]] FieldRole fieldRole(const Knowledge& knowledge, const Scenario& scenario,
                                  const Evaluation& evaluation, std::string_view date, std::size_t field);

} // namespace ogive

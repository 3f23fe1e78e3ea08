#pragma once

#include "core/decide/truth.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// What a condition rests on: positions of fields and of decisions, each in order of first mention.
struct DecidingValues {
    std::vector<std::size_t> fields;
    std::vector<std::size_t> decisions;

    bool operator==(const DecidingValues&) const = default;
};

/// The values that make the condition what it is: where it holds or not, those that suffice for the answer;
/// where it is open, those that are not known. `chosen` holds the chosen option per decision.
[[nodiscard]] DecidingValues decidingValues(const Condition& condition, const FieldValues& fields,
                                            std::span<const std::optional<std::size_t>> chosen = {});

/// The decisions that a condition tests, in order of first mention.
[[nodiscard]] std::vector<std::size_t> decisionsTested(const Condition& condition);

} // namespace ogive

#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/condition.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// What a condition says of these values: a test of a value that is not known is open, and all, any and not
/// follow Kleene's three-valued logic, so an open part only matters where it can still change the answer.
/// `chosen` holds the chosen option per decision for conditions that test decisions.
[[nodiscard]] Truth truthOf(const Condition& condition, const FieldValues& fields,
                            std::span<const std::optional<std::size_t>> chosen = {});

/// The fields a condition reads for these values, in order of first mention.
[[nodiscard]] std::vector<std::size_t> fieldsRead(const Condition& condition, const FieldValues& fields);

} // namespace ogive

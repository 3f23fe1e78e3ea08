#pragma once

#include "core/knowledge/condition.h"
#include "core/knowledge/field.h"

#include <cstddef>
#include <optional>
#include <span>

namespace ogive {

/// The field whose tests, joined by all, no value passes: "under 5 and over 10". Looks at tests that stand
/// side by side or nested in further all; nothing where some value passes.
[[nodiscard]] std::optional<std::size_t> contradictedField(const Condition& condition,
                                                           std::span<const Field> fields);

} // namespace ogive

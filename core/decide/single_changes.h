#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"
#include "core/knowledge/rule_set.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// How a threshold reads: exactly 5, 5 or more, more than 5, 5 or less, less than 5.
enum class Bound { Exactly, AtLeast, MoreThan, AtMost, LessThan };

/// One field's change that alone leads a tree to another outcome, all other values held as they are.
struct SingleChange {
    std::size_t field = 0;
    std::size_t outcome = 0;
    double value = 0; ///< the nearest value that does it
    Bound bound = Bound::Exactly;
    double threshold = 0; ///< the number that stands in the rule; equal to value for choices and yes/no

    bool operator==(const SingleChange&) const = default;
};

/// The nearest change of each field that the tree tests, for each outcome it can lead to; exact, since an
/// outcome can only change at a number that stands in the tree. In the order in which the tree first tests
/// the fields, then by distance. `current` is the outcome to differ from; without one (open decisions) every
/// value that settles the tree is a change; the lowest range of a number is then given by its upper end. Free
/// texts are left out; values outside a field's range too.
[[nodiscard]] std::vector<SingleChange>
singleChanges(const Knowledge& knowledge, const RuleTree& tree, const FieldValues& fields,
              std::optional<std::size_t> current, std::span<const std::optional<std::size_t>> chosen = {});

} // namespace ogive

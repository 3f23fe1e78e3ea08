#pragma once

#include "core/decide/field_values.h"
#include "core/decide/regions/axis.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace ogive {

/// The fields that a person edits to move a field: itself; where it follows from others and is not pinned,
/// the first of those; of a value that can't be pinned, such as requests in flight, each of them.
[[nodiscard]] std::vector<std::size_t> leversOf(const Knowledge& knowledge, const FieldValues& fields,
                                                std::size_t field);

/// Gives a field a value, as if a person had stated it, and derives anew what follows from it.
void state(const Knowledge& knowledge, FieldValues& fields, std::size_t field, double value);

/// The values that a person can give a field, seen from where it stands: whole numbers, numbers a number of
/// steps away, choices by position.
class Lever {
public:
    /// `now` is the field's value, NaN where it is open.
    Lever(const Field& field, double now);

    [[nodiscard]] std::int64_t first() const { return m_first; }
    [[nodiscard]] std::int64_t last() const { return m_last; }
    /// Where it stands; for an open field the first value.
    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] double valueAt(std::int64_t position) const;
    /// The position of the value or of the nearest one below it.
    [[nodiscard]] std::int64_t positionOf(double value) const;

    /// How far a value is from the present one: the relative step of a number (from 0 the step itself), the
    /// positions between two choices.
    [[nodiscard]] double distance(double value) const;

private:
    std::vector<double> m_values; ///< where the values are few
    double m_from = 0;
    double m_step = 1;
    bool m_isNumber = false;
    std::int64_t m_first = 0;
    std::int64_t m_last = 0;
    std::int64_t m_now = 0;
};

/// Where the class of an axis changes while a lever moves and all else stays: positions at which another
/// class begins, rising. A derived field must rise or fall with its lever, as products, quotients and classes
/// do.
[[nodiscard]] std::vector<std::int64_t> bordersOf(const Knowledge& knowledge, const FieldValues& fields,
                                                  std::size_t leverField, const Lever& lever,
                                                  const Axis& axis);

} // namespace ogive

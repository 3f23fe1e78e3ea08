#pragma once

#include "core/knowledge/condition.h"
#include "core/knowledge/field.h"

#include <bitset>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

inline constexpr std::size_t mostClasses = 128;

/// Some of an axis's classes.
using ClassSet = std::bitset<mostClasses>;

/// Values that no test tells apart: an interval or a point of a number, else one choice by position.
struct ValueClass {
    double lower = 0;
    double upper = 0;
    bool hasLower = true; ///< the lower end belongs to the class
    bool hasUpper = true; ///< … and the upper end
    double representative = 0;

    [[nodiscard]] bool contains(double value) const;
    bool operator==(const ValueClass&) const = default;
};

/// What a field (or the outcome of a decision) can be, cut into finitely many classes in rising order.
struct Axis {
    enum class Kind { Field, Decision };

    Kind kind = Kind::Field;
    std::size_t subject = 0; ///< field or decision
    std::vector<ValueClass> classes;

    [[nodiscard]] std::optional<std::size_t> classOf(double value) const;
    [[nodiscard]] ClassSet all() const;
    /// The classes whose values pass a test of this axis's subject.
    [[nodiscard]] ClassSet passing(const Condition& test) const;

    bool operator==(const Axis&) const = default;
};

/// The classes of a field that these tests tell apart. Choices and yes/no stay one class each, also where no
/// test tells them apart; a text has one class more, for what is none of its choices; a number is cut at the
/// operands into points and intervals, of which neighbours that no test tells apart are joined. Only values
/// within the field's range count, and only whole ones of whole numbers.
[[nodiscard]] std::vector<ValueClass> classesOf(const Field& field, std::span<const Condition> tests);

} // namespace ogive

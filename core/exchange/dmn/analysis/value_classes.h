#pragma once

#include "core/exchange/dmn/dmn_model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

/// Neighbouring classes, both ends included.
struct ClassRange {
    std::size_t first = 0;
    std::size_t last = 0;

    bool operator==(const ClassRange&) const = default;
    auto operator<=>(const ClassRange&) const = default;
};

/// Some of a column's classes: ranges in rising order that do not touch.
using ClassRanges = std::vector<ClassRange>;

/// Values that no test of a column tells apart: an interval of numbers, one value, or all other texts.
struct FeelClass {
    enum class Kind { Single, Interval, Other };

    Kind kind = Kind::Single;
    FeelInterval interval;
    FeelValue value; ///< the value itself, or one of the class
};

/// What a column can look at, cut into finitely many classes in rising order, and what each of its tests
/// takes. A test that takes none can never be passed.
struct ColumnClasses {
    std::vector<FeelClass> classes;
    std::vector<ClassRanges> tests;
    bool areWhole = false; ///< whole numbers only

    [[nodiscard]] ClassRange all() const { return {0, classes.size() - 1}; }
    [[nodiscard]] bool isAll(const ClassRanges& ranges) const;
};

/// What an earlier decision can answer, for the columns that look at it.
struct PossibleAnswers {
    bool areListed = false; ///< only `values`; else any value of the type
    std::vector<FeelValue> values;
    bool mayBeNull = false;
};

/// The classes of a column. `answers` are those of the decision that it looks at; null: it looks at an input.
[[nodiscard]] ColumnClasses classesOf(const DmnColumn& column, const PossibleAnswers* answers);

/// Both joined, in order.
[[nodiscard]] ClassRanges joinedRanges(ClassRanges ranges);
[[nodiscard]] ClassRanges commonRanges(const ClassRanges& a, const ClassRanges& b);
[[nodiscard]] bool haveCommon(const ClassRanges& a, const ClassRanges& b);
/// Whether every class of the second is in the first.
[[nodiscard]] bool contains(const ClassRanges& a, const ClassRanges& b);

/// "Age < 18", "Risk in "low", "none"".
[[nodiscard]] std::string rangesText(const std::string& name, const ColumnClasses& column,
                                     const ClassRanges& ranges);

} // namespace ogive

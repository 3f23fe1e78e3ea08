#include "core/exchange/dmn/analysis/value_classes.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace ogive {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();

/// A number between two ends (both outside) with few digits; absent where there is none.
std::optional<double> numberBetween(double lower, double upper, bool isWhole)
{
    const double next = std::isinf(lower) ? std::ceil(upper) - 1 : std::floor(lower) + 1;
    if (std::isinf(lower) && std::isinf(upper))
        return 0;
    if (next > lower && next < upper)
        return next;
    if (isWhole)
        return std::nullopt;
    const double middle = lower + (upper - lower) / 2;
    for (double step = 0.1; step > 1e-9; step /= 10)
        if (const double rounded = std::round(middle / step) * step; rounded > lower && rounded < upper)
            return rounded;
    return middle > lower && middle < upper ? std::optional(middle) : std::nullopt;
}

/// Numbers: every end of a test or of what is allowed becomes a class, and so does what lies between. Class
/// 2i+1 is the cut i, class 2i what lies below it.
class NumberClasses {
public:
    NumberClasses(const DmnColumn& column, const PossibleAnswers* answers, bool mayBeNull)
        : m_mayBeNull(mayBeNull)
    {
        std::set<double> cuts;
        for (const FeelTest& test : column.tests)
            addCuts(test, cuts);
        if (column.type.allowed)
            addCuts(*column.type.allowed, cuts);
        if (answers && answers->areListed)
            for (const FeelValue& value : answers->values)
                if (const auto* number = std::get_if<double>(&value))
                    cuts.insert(*number);
        m_cuts.assign(cuts.begin(), cuts.end());
        m_made.areWhole = column.type.base == FeelType::Integer;
        ClassRanges kept{{0, 2 * m_cuts.size()}};
        if (column.type.allowed)
            kept = rangesOf(*column.type.allowed);
        if (answers && answers->areListed)
            kept = commonRanges(kept, pointsOf(answers->values));
        keep(kept);
        for (const FeelTest& test : column.tests)
            m_made.tests.push_back(renumbered(test));
    }

    ColumnClasses take() { return std::move(m_made); }

private:
    static void addCuts(const FeelTest& test, std::set<double>& cuts)
    {
        for (const FeelTest::Part& part : test.parts) {
            const auto* interval = std::get_if<FeelInterval>(&part);
            const auto* value = std::get_if<FeelValue>(&part);
            const auto* number = value ? std::get_if<double>(value) : nullptr;
            if (number)
                cuts.insert(*number);
            for (const double end :
                 {interval ? interval->lower : infinite, interval ? interval->upper : infinite})
                if (std::isfinite(end))
                    cuts.insert(end);
        }
    }

    [[nodiscard]] std::size_t pointClass(double cut) const
    {
        const auto found = std::lower_bound(m_cuts.begin(), m_cuts.end(), cut);
        return 2 * static_cast<std::size_t>(found - m_cuts.begin()) + 1;
    }

    [[nodiscard]] ClassRanges pointsOf(const std::vector<FeelValue>& values) const
    {
        ClassRanges ranges;
        for (const FeelValue& value : values)
            if (const auto* number = std::get_if<double>(&value))
                ranges.push_back({pointClass(*number), pointClass(*number)});
        return joinedRanges(std::move(ranges));
    }

    /// What a test takes of all classes, null left out.
    [[nodiscard]] ClassRanges rangesOf(const FeelTest& test) const
    {
        const std::size_t last = 2 * m_cuts.size();
        if (test.isAny)
            return {{0, last}};
        ClassRanges ranges;
        for (const FeelTest::Part& part : test.parts) {
            if (const auto* interval = std::get_if<FeelInterval>(&part)) {
                const bool hasLower = std::isfinite(interval->lower);
                const bool hasUpper = std::isfinite(interval->upper);
                const std::size_t from =
                    hasLower ? pointClass(interval->lower) + (interval->hasLower ? 0 : 1) : 0;
                const std::size_t to =
                    hasUpper ? pointClass(interval->upper) - (interval->hasUpper ? 0 : 1) : last;
                if (from <= to)
                    ranges.push_back({from, to});
            } else if (const auto* number = std::get_if<double>(&std::get<FeelValue>(part))) {
                ranges.push_back({pointClass(*number), pointClass(*number)});
            }
        }
        ranges = joinedRanges(std::move(ranges));
        return test.isNegated ? inverted(ranges, last) : ranges;
    }

    static ClassRanges inverted(const ClassRanges& ranges, std::size_t last)
    {
        ClassRanges others;
        std::size_t next = 0;
        for (const ClassRange& range : ranges) {
            if (range.first > next)
                others.push_back({next, range.first - 1});
            next = range.last + 1;
        }
        if (next <= last)
            others.push_back({next, last});
        return others;
    }

    [[nodiscard]] std::optional<FeelClass> classAt(std::size_t index) const
    {
        if (index % 2 == 1) {
            const double cut = m_cuts[index / 2];
            if (m_made.areWhole && cut != std::floor(cut))
                return std::nullopt;
            return FeelClass{FeelClass::Kind::Single, {cut, cut, true, true}, cut};
        }
        const double lower = index == 0 ? -infinite : m_cuts[index / 2 - 1];
        const double upper = index / 2 == m_cuts.size() ? infinite : m_cuts[index / 2];
        const auto example = numberBetween(lower, upper, m_made.areWhole);
        if (!example)
            return std::nullopt;
        return FeelClass{FeelClass::Kind::Interval, {lower, upper, false, false}, *example};
    }

    void keep(const ClassRanges& kept)
    {
        m_numbers.assign(2 * m_cuts.size() + 2, 0);
        std::size_t at = 0;
        for (std::size_t i = 0; i <= 2 * m_cuts.size(); ++i) {
            m_numbers[i] = m_made.classes.size();
            while (at < kept.size() && kept[at].last < i)
                ++at;
            if (at == kept.size() || kept[at].first > i)
                continue;
            if (auto made = classAt(i))
                m_made.classes.push_back(std::move(*made));
        }
        m_numbers.back() = m_made.classes.size();
        if (m_mayBeNull)
            m_made.classes.push_back({});
    }

    [[nodiscard]] ClassRanges renumbered(const FeelTest& test) const
    {
        ClassRanges ranges;
        for (const ClassRange& range : rangesOf(test))
            if (m_numbers[range.first] < m_numbers[range.last + 1])
                ranges.push_back({m_numbers[range.first], m_numbers[range.last + 1] - 1});
        const bool takesNull = test.isAny || test.namesNull() != test.isNegated;
        if (m_mayBeNull && takesNull)
            ranges.push_back({m_made.classes.size() - 1, m_made.classes.size() - 1});
        return joinedRanges(std::move(ranges));
    }

    bool m_mayBeNull;
    std::vector<double> m_cuts;
    std::vector<std::size_t> m_numbers; ///< per class, how many classes before it are kept
    ColumnClasses m_made;
};

void addValue(const FeelValue& value, std::vector<FeelValue>& values)
{
    if (!isNull(value) && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

void addValues(const FeelTest& test, std::set<FeelValue>& values)
{
    for (const FeelTest::Part& part : test.parts)
        if (const auto* value = std::get_if<FeelValue>(&part); value && !isNull(*value))
            values.insert(*value);
}

/// Texts and yes/no: one class a value; where texts are not listed, one more for all others.
ColumnClasses valueClasses(const DmnColumn& column, const PossibleAnswers* answers, bool mayBeNull)
{
    std::vector<FeelValue> values;
    bool hasOther = false;
    const auto& allowed = column.type.allowed;
    if (answers && answers->areListed) {
        for (const FeelValue& value : answers->values)
            addValue(value, values);
    } else if (allowed && !allowed->isNegated) {
        for (const FeelTest::Part& part : allowed->parts)
            addValue(std::get<FeelValue>(part), values);
    } else if (column.type.base == FeelType::Boolean) {
        for (const bool flag : {false, true})
            if (!allowed || allowed->accepts(flag))
                values.emplace_back(flag);
    } else {
        std::set<FeelValue> named;
        for (const FeelTest& test : column.tests)
            addValues(test, named);
        std::copy_if(named.begin(), named.end(), std::back_inserter(values),
                     [&](const FeelValue& value) { return !allowed || allowed->accepts(value); });
        hasOther = true;
    }
    ColumnClasses made;
    for (const FeelValue& value : values)
        made.classes.push_back({FeelClass::Kind::Single, {}, value});
    if (hasOther) {
        std::string other = "something else";
        while (allowed && !allowed->accepts(other))
            other += " still"; // it is one of those that are not allowed
        made.classes.push_back({FeelClass::Kind::Other, {}, other});
    }
    if (mayBeNull)
        made.classes.push_back({});
    for (const FeelTest& test : column.tests) {
        ClassRanges ranges;
        for (std::size_t i = 0; i < made.classes.size(); ++i)
            if (test.accepts(made.classes[i].value))
                ranges.push_back({i, i});
        made.tests.push_back(joinedRanges(std::move(ranges)));
    }
    return made;
}

} // namespace

bool ColumnClasses::isAll(const ClassRanges& ranges) const
{
    return ranges.size() == 1 && ranges[0] == all();
}

ClassRanges joinedRanges(ClassRanges ranges)
{
    std::sort(ranges.begin(), ranges.end());
    ClassRanges joined;
    for (const ClassRange& range : ranges) {
        if (!joined.empty() && range.first <= joined.back().last + 1)
            joined.back().last = std::max(joined.back().last, range.last);
        else
            joined.push_back(range);
    }
    return joined;
}

ClassRanges commonRanges(const ClassRanges& a, const ClassRanges& b)
{
    ClassRanges both;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        const ClassRange range{std::max(a[i].first, b[j].first), std::min(a[i].last, b[j].last)};
        if (range.first <= range.last)
            both.push_back(range);
        (a[i].last < b[j].last ? i : j) += 1;
    }
    return both;
}

bool haveCommon(const ClassRanges& a, const ClassRanges& b)
{
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (std::max(a[i].first, b[j].first) <= std::min(a[i].last, b[j].last))
            return true;
        (a[i].last < b[j].last ? i : j) += 1;
    }
    return false;
}

bool contains(const ClassRanges& a, const ClassRanges& b)
{
    return std::all_of(b.begin(), b.end(), [&](const ClassRange& inner) {
        return std::any_of(a.begin(), a.end(), [&](const ClassRange& outer) {
            return outer.first <= inner.first && inner.last <= outer.last;
        });
    });
}

ColumnClasses classesOf(const DmnColumn& column, const PossibleAnswers* answers)
{
    const bool namesNull = std::any_of(column.tests.begin(), column.tests.end(),
                                       [](const FeelTest& test) { return test.namesNull(); });
    const bool mayBeNull = answers ? answers->mayBeNull : namesNull;
    if (column.type.base == FeelType::Number || column.type.base == FeelType::Integer)
        return NumberClasses(column, answers, mayBeNull).take();
    return valueClasses(column, answers, mayBeNull);
}

std::string rangesText(const std::string& name, const ColumnClasses& column, const ClassRanges& ranges)
{
    FeelTest test;
    test.isAny = false;
    bool hasOther = false;
    for (const ClassRange& range : ranges)
        for (std::size_t i = range.first; i <= range.last; ++i) {
            const FeelClass& one = column.classes[i];
            hasOther = hasOther || one.kind == FeelClass::Kind::Other;
            auto* before = test.parts.empty() ? nullptr : std::get_if<FeelInterval>(&test.parts.back());
            const bool isNumber = std::holds_alternative<double>(one.value);
            if (isNumber && before && i > range.first) {
                before->upper = one.interval.upper;
                before->hasUpper = one.interval.hasUpper;
            } else if (isNumber) {
                test.parts.emplace_back(one.interval);
            } else if (one.kind == FeelClass::Kind::Single) {
                test.parts.emplace_back(one.value);
            }
        }
    for (FeelTest::Part& part : test.parts)
        if (const auto* range = std::get_if<FeelInterval>(&part); range && range->lower == range->upper)
            part = FeelValue(range->lower);
    if (hasOther) {
        test.isNegated = true;
        FeelTest named = test;
        test.parts.clear();
        for (const FeelClass& one : column.classes)
            if (one.kind == FeelClass::Kind::Single && named.accepts(one.value))
                test.parts.emplace_back(one.value);
    }
    if (test.parts.empty())
        return name + ": -";
    const bool isComparison = test.parts.size() == 1 && std::holds_alternative<FeelInterval>(test.parts[0]) &&
                              feelText(test).find("..") == std::string::npos;
    const bool isValue = test.parts.size() == 1 && std::holds_alternative<FeelValue>(test.parts[0]);
    return name + (isComparison ? " " : isValue && !test.isNegated ? " = " : " in ") + feelText(test);
}

} // namespace ogive

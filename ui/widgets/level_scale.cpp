#include "ui/widgets/level_scale.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double tolerance = 1e-9;

/// Without the dust of binary fractions: 0.30000000000000004 becomes 0.3.
double tidied(double value)
{
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 12);
    double tidy = value;
    std::from_chars(buffer.data(), end.ptr, tidy);
    return tidy;
}

/// The power of ten at or below a positive value.
double decadeOf(double value)
{
    return std::pow(10, std::floor(std::log10(value) + tolerance));
}

double nextInSeries(double value)
{
    const double decade = decadeOf(value);
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * decade > value * (1 + tolerance))
            return factor * decade;
    }
    return 10 * decade;
}

double previousInSeries(double value)
{
    const double decade = decadeOf(value);
    for (const double factor : {5.0, 2.0, 1.0}) {
        if (factor * decade < value * (1 - tolerance))
            return factor * decade;
    }
    return decade / 2;
}

/// To steps of 5 % at the beginning of a decade and of 2 % at its end.
double roundedInDecade(double value)
{
    const double decade = decadeOf(value);
    const double grain = value < 5 * decade ? 0.05 * decade : 0.1 * decade;
    return std::round(value / grain) * grain;
}

} // namespace

bool LevelScale::isLogarithmic() const
{
    return logarithmic && minimum >= 0 && maximum > smallest();
}

double LevelScale::smallest() const
{
    if (minimum > 0)
        return minimum;
    return step > 0 ? step : maximum * 1e-6;
}

double LevelScale::clamped(double value) const
{
    return std::clamp(value, minimum, std::max(minimum, maximum));
}

double LevelScale::snapped(double value) const
{
    return tidied(step > 0 ? std::round(value / step) * step : value);
}

double LevelScale::settled(double value) const
{
    return clamped(snapped(clamped(value)));
}

int LevelScale::positionOf(double value) const
{
    if (!(maximum > minimum) || std::isnan(value))
        return 0;
    const double inside = clamped(value);
    if (!isLogarithmic())
        return static_cast<int>(std::lround((inside - minimum) / (maximum - minimum) * positions));
    const double lowest = smallest();
    const int first = minimum > 0 ? 0 : 1; // position 0 is the value 0
    if (inside < lowest * (1 - tolerance))
        return 0;
    const double share = std::log(inside / lowest) / std::log(maximum / lowest);
    return first + static_cast<int>(std::lround(std::max(0.0, share) * (positions - first)));
}

double LevelScale::valueAt(int position) const
{
    if (position <= 0)
        return minimum;
    if (position >= positions)
        return maximum;
    if (!isLogarithmic())
        return settled(minimum + (maximum - minimum) * position / positions);
    const double lowest = smallest();
    const int first = minimum > 0 ? 0 : 1;
    const double share = static_cast<double>(position - first) / (positions - first);
    return settled(std::max(lowest, roundedInDecade(lowest * std::pow(maximum / lowest, share))));
}

double LevelScale::linearNudge() const
{
    const double hundredth = (maximum - minimum) / 100;
    if (step <= 0)
        return hundredth;
    if (hundredth <= 2 * step)
        return step;
    const double nice = previousInSeries(hundredth * (1 + 2 * tolerance));
    return std::max(step, std::round(nice / step) * step);
}

double LevelScale::nudged(double value, int count) const
{
    if (!isLogarithmic())
        return settled(value + count * linearNudge());
    double moved = clamped(value);
    for (int i = 0; i < std::abs(count); ++i) {
        const bool isBelow = moved < smallest() * (1 - tolerance);
        const bool isLowest = moved <= smallest() * (1 + tolerance);
        if (count > 0)
            moved = isBelow ? smallest() : nextInSeries(moved);
        else
            moved = isLowest ? minimum : std::max(smallest(), previousInSeries(moved));
    }
    return settled(moved);
}

double LevelScale::paged(double value, int count) const
{
    if (!isLogarithmic())
        return settled(value + 10 * count * linearNudge());
    const double start = std::max(clamped(value), smallest());
    const bool leavesDecades = count < 0 && start <= smallest() * (1 + tolerance);
    return leavesDecades ? minimum : settled(std::max(smallest(), start * std::pow(10, count)));
}

double LevelScale::stepped(double value, int count) const
{
    if (!isLogarithmic())
        return settled(value + count * (step > 0 ? step : linearNudge()));
    double moved = clamped(value);
    for (int i = 0; i < std::abs(count); ++i) {
        if (moved < smallest() * (1 - tolerance) || (count < 0 && moved <= smallest() * (1 + tolerance))) {
            moved = count > 0 ? smallest() : minimum;
            continue;
        }
        // Going down from 10 000 takes the step of the decade below.
        const double decade = decadeOf(count > 0 ? moved : moved * (1 - 1e-6));
        const double grain = std::max(decade / 10, step);
        const double cell = moved / grain;
        moved = grain * (count > 0 ? std::floor(cell + tolerance) + 1 : std::ceil(cell - tolerance) - 1);
    }
    return settled(moved);
}

} // namespace ogive::ui

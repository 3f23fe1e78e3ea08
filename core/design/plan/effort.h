#pragma once

namespace ogive {

/// Work in person-days: if all goes well, as it mostly goes, if much goes wrong.
struct Effort {
    double lowDays = 0;
    double typicalDays = 0;
    double highDays = 0;

    Effort& operator+=(const Effort& other)
    {
        lowDays += other.lowDays;
        typicalDays += other.typicalDays;
        highDays += other.highDays;
        return *this;
    }
    bool operator==(const Effort&) const = default;
};

/// No single task takes longer, and none waits longer.
inline constexpr double mostTaskDays = 1000;

/// Whether low, typical and high are numbers from 0 to mostTaskDays that do not fall.
[[nodiscard]] constexpr bool isEffort(const Effort& effort)
{
    return effort.lowDays >= 0 && effort.lowDays <= effort.typicalDays &&
           effort.typicalDays <= effort.highDays && effort.highDays <= mostTaskDays;
}

} // namespace ogive

#pragma once

namespace ogive::ui {

/// How a range of numbers lies along a slider, and which steps the keyboard takes through it.
struct LevelScale {
    static constexpr int positions = 1000;

    double minimum = 0;
    double maximum = 100;
    double step = 1;          ///< values are multiples of it; 0: any value
    bool logarithmic = false; ///< only where the range has no negative part

    [[nodiscard]] double clamped(double value) const;
    [[nodiscard]] int positionOf(double value) const;

    /// The value at a position, rounded so that dragging gives numbers one would type. On a logarithmic scale
    /// from 0 the first position is 0 and the second the smallest step.
    [[nodiscard]] double valueAt(int position) const;

    /// `count` keyboard steps up or down: 1, 2, 5, 10 and so on where logarithmic, else about a hundredth of
    /// the range in whole steps.
    [[nodiscard]] double nudged(double value, int count) const;

    /// A tenfold step where logarithmic, else ten small ones.
    [[nodiscard]] double paged(double value, int count) const;

    /// A step of a number editor: the step itself, or one of the second digit where logarithmic.
    [[nodiscard]] double stepped(double value, int count) const;

private:
    [[nodiscard]] bool isLogarithmic() const;
    [[nodiscard]] double smallest() const; ///< the lower end of the logarithmic part
    [[nodiscard]] double linearNudge() const;
    [[nodiscard]] double snapped(double value) const;
    [[nodiscard]] double settled(double value) const; ///< snapped and inside the range
};

} // namespace ogive::ui

#pragma once

#include "core/figure/chart/chart_frame.h"
#include "core/figure/figure.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

struct StackedBar {
    std::string label;
    bool isChosen = false; ///< label and total are bold
    /// One a series, from the bottom up. Absent, missing at the end, negative or not finite: not known.
    std::vector<std::optional<double>> values;
    double foot = 0; ///< where the stack begins: above 0 it floats, as a step of a waterfall

    auto operator<=>(const StackedBar&) const = default;
};

/// The words a chart adds of its own, in the reader's language.
struct ChartWords {
    std::string notKnown = "not known";
    std::string nothing = "Nothing to compare yet";

    auto operator<=>(const ChartWords&) const = default;
};

struct StackedBarPicture {
    std::string title;               ///< the finding: "Output tokens are 58 % of the bill"
    std::string subtitle;            ///< what is shown: "Monthly cost by line, typical use"
    std::string description;         ///< if empty, all values in words are taken
    std::vector<std::string> series; ///< names, at most 8 told apart by colour
    std::vector<StackedBar> bars;
    std::vector<ChartGuide> guides;               ///< horizontal ones; the axis reaches them
    std::function<std::string(double)> tickText;  ///< of the axis: "$4K"; plain ticks if none is given
    std::function<std::string(double)> valueText; ///< of totals and the description: "$8,420"; as above
    ChartWords words;
    Size size{392, 330}; ///< wished for; the figure grows where its texts need more
};

/// What is known of a bar.
struct StackSum {
    double total = 0; ///< of what is known, without the foot
    bool hasKnown = false;
    bool hasUnknown = false;
};
[[nodiscard]] StackSum stackSum(const StackedBar& bar, std::size_t series);

/// The largest number that the chart has to hold.
[[nodiscard]] double largestOf(const StackedBarPicture& picture);

/// What stands above a bar: its total, "≥ …" where a part is not known, or that nothing is.
[[nodiscard]] std::string totalText(const StackedBarPicture& picture, std::size_t bar);

/// Bars of stacked values with an axis from 0, the total above each stack, and a legend. A value that is not
/// known is a dashed box on top of its stack and its total reads "≥ …"; a bar of which nothing is known says
/// so.
[[nodiscard]] Figure drawStackedBars(const StackedBarPicture& picture);

} // namespace ogive

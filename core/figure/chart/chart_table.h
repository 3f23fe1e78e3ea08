#pragma once

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// A cell as people read it; a number also as it is.
struct ChartCell {
    std::string text;
    std::optional<double> number = {};

    bool operator==(const ChartCell&) const = default;
};

/// The data behind a chart.
struct ChartTable {
    std::vector<std::string> columns;
    std::vector<std::vector<ChartCell>> rows; ///< each as long as `columns`

    bool operator==(const ChartTable&) const = default;
};

/// As comma-separated values (RFC 4180) with a head; numbers in full, without grouping.
[[nodiscard]] std::string csvOf(const ChartTable& table);

} // namespace ogive

#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// The sheets that a report is set on.
enum class Paper { A4, Letter };

/// What a design says of one chapter of its report.
struct ReportSection {
    std::string id;
    bool isOn = true;
    std::string text; ///< the architect's own paragraphs below the heading, one a line; may be empty
    Json rest = Json::object();

    bool operator==(const ReportSection&) const = default;
};

/// What a design's report holds and how it is set.
struct ReportSettings {
    std::string title;                   ///< empty: the design's name
    std::vector<ReportSection> sections; ///< in the order of the report; each id once
    Paper paper = Paper::A4;
    std::string language; ///< of the report's own words, whatever the window speaks; empty: the window's,
                          ///< English without one
    Json rest = Json::object();

    [[nodiscard]] const ReportSection* section(std::string_view id) const; ///< null: nothing is said of it
    [[nodiscard]] bool isOn(std::string_view id) const;
    bool operator==(const ReportSettings&) const = default;
};

/// All chapters of `standard` in the order that the design asks for: those that it names in its order, each
/// other one right after the one that comes before it in the standard order. Names that are not standard are
/// left out.
[[nodiscard]] std::vector<std::string> sectionOrder(const ReportSettings& settings,
                                                    std::span<const std::string_view> standard);

} // namespace ogive

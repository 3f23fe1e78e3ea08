#pragma once

#include "core/base/message.h"
#include "core/design/report_settings/report_settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// A chapter that a report may have.
struct ReportChapter {
    std::string_view id; ///< in designs; also its anchor in the document
    Message title;
};

/// Every chapter, in the standard order.
[[nodiscard]] std::vector<ReportChapter> reportChapters();

/// Every chapter in the order that a design asks for, those that are switched off included.
[[nodiscard]] std::vector<ReportChapter> reportChapters(const ReportSettings& settings);

} // namespace ogive

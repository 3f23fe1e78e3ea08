#pragma once

#include "core/base/message.h"
#include "core/base/result.h"
#include "core/design/design.h"

#include <string>
#include <variant>
#include <vector>

namespace ogive {

/// Take a chapter into the report, or leave it out. `order` is that of all chapters as they stand: the design
/// says it where it has not said anything of the chapter yet.
struct SwitchSection {
    std::string section;
    bool isOn = true;
    std::vector<std::string> order = {};
};

/// Write paragraphs of one's own below a chapter's heading; empty: none. `order` as above.
struct SetSectionText {
    std::string section;
    std::string text;
    std::vector<std::string> order = {};
};

/// Put the chapters into another order: all of them, each once.
struct OrderSections {
    std::vector<std::string> order;
};

/// Name the document; empty: as the design.
struct SetReportTitle {
    std::string title;
};

struct SetReportPaper {
    Paper paper = Paper::A4;
};

/// Write the report in another language, whatever the window speaks; empty: as the window does.
struct SetReportLanguage {
    std::string code;
};

/// A change of what a design's report holds.
struct ChangeReport {
    std::variant<SwitchSection, SetSectionText, OrderSections, SetReportTitle, SetReportPaper,
                 SetReportLanguage>
        change;
};

/// Refused, with the reason: sections without a name or named twice.
[[nodiscard]] Result<void> changeReport(Design& design, const ChangeReport& change);

/// What the change does, for the undo menu.
[[nodiscard]] Message describeReportChange(const ChangeReport& change);

/// Whether two changes in a row are one step of undo: the same text.
[[nodiscard]] bool isSameReportTarget(const ChangeReport& earlier, const ChangeReport& later);

} // namespace ogive

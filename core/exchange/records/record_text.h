#pragma once

#include "core/exchange/records/record_file.h"
#include "core/report/report_context.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ogive {

/// A record that another one refers to.
struct RecordLink {
    std::size_t decision = 0;
    std::string number; ///< 0003
    std::string path;   ///< of its file, beside this one
};

/// What a record's text needs beside the decision itself.
struct RecordRelations {
    std::vector<RecordLink> links; ///< of all decisions of this export
    std::string supersedes;        ///< path of the record whose place it takes; empty: none
    std::string supersedesNumber;
};

/// The sections of one decision's record, by MADR 4's template.
[[nodiscard]] std::vector<RecordSection> recordSections(const ReportContext& context, std::size_t decision,
                                                        const RecordRelations& relations);

/// The front matter: status, date and decision-makers.
[[nodiscard]] std::string recordHead(const ReportContext& context, std::size_t decision);

} // namespace ogive

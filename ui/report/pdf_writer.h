#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/report/layout/page_layout.h"

#include <QByteArray>

#include <atomic>
#include <optional>
#include <stop_token>
#include <string>

namespace ogive::ui {

struct PdfOptions {
    std::optional<PageSize> pageSize = {}; ///< none: the report's own paper
    std::string author = {};               ///< may be empty
    std::string designName = {};           ///< of the attached NAME.ogive.json; the report's title if empty
    std::stop_token stop = {};             ///< looked at once a page; a stopped report is an error
    std::atomic<int>* percent = nullptr;   ///< how much is done, for a progress bar
};

/// The report as a PDF: text and vectors only, with outline, links, page labels and its design file attached.
///
/// The same report gives the same bytes wherever the same fonts, Qt and zlib are: nothing depends on time,
/// folder, locale, zone or the process' hash seed, which is fixed for the time of the call.
[[nodiscard]] Result<QByteArray> writePdf(const Report& report, const PdfOptions& options = {});

} // namespace ogive::ui

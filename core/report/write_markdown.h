#pragma once

#include "core/base/text/language.h"
#include "core/report/report.h"

#include <string>
#include <vector>

namespace ogive {

/// A picture to be written beside the Markdown file, in the folder that the text refers to.
struct MarkdownFigure {
    std::string fileName; ///< such as decision-1.svg
    std::string svg;

    bool operator==(const MarkdownFigure&) const = default;
};

struct MarkdownReport {
    std::string text; ///< UTF-8, lines end with \n
    std::vector<MarkdownFigure> figures;

    bool operator==(const MarkdownReport&) const = default;
};

/// The report as GitHub Markdown with tables, numbered headings and linked contents. `figureFolder` is the
/// folder of the pictures as seen from the text, such as NAME-figures. Texts of users can't become markup;
/// the same report gives the same bytes.
[[nodiscard]] MarkdownReport writeMarkdown(const Report& report, const std::string& figureFolder = "figures",
                                           const Words& words = english);

} // namespace ogive

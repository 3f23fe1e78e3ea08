#pragma once

#include <string>
#include <vector>

class QPDF;

namespace ogive {
struct Report;
}

namespace ogive::ui {

class PageLayout;

/// Adds the outline of chapters and sections, opened in the viewer's side bar.
void addOutline(QPDF& pdf, const PageLayout& layout);

/// Adds an outline with an entry a page.
void addPageOutline(QPDF& pdf, const std::vector<std::string>& titles);

/// Adds the links of all pages as annotations: within the document, or to the web.
void addLinks(QPDF& pdf, const PageLayout& layout);

/// Roman numbers for cover and contents, then 1, 2, …
void addPageLabels(QPDF& pdf, const PageLayout& layout);

/// Title, subject, language and dates; the dates are the report's own (none if it has none), never the
/// clock's.
void addMetadata(QPDF& pdf, const Report& report, const std::string& author);

/// An ISO date as PDF writes it, such as D:20260805000000Z; empty if it is no date.
[[nodiscard]] std::string pdfDate(const std::string& isoDate);

} // namespace ogive::ui

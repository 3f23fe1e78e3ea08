#pragma once

#include <string>

class QPDF;

namespace ogive::ui {

/// Attaches a design file to a PDF as its source, under `name`.ogive.json. `pdfDate` may be empty.
void attachDesign(QPDF& pdf, const std::string& design, const std::string& name, const std::string& pdfDate,
                  const std::string& description);

/// A title as the stem of a file name: what no file system wants becomes a hyphen. "design" for an empty one.
[[nodiscard]] std::string fileStem(const std::string& title);

} // namespace ogive::ui

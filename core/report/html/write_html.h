#pragma once

#include "core/base/text/language.h"
#include "core/report/report.h"

#include <string>

namespace ogive {

/// The report as one HTML page that needs nothing beside it: no script, no fonts or pictures from elsewhere,
/// figures as SVG within. It prints on paper as it reads on a screen, light or dark. Texts of users can't
/// become markup; the same report gives the same bytes.
[[nodiscard]] std::string writeHtml(const Report& report, const Words& words = english);

} // namespace ogive

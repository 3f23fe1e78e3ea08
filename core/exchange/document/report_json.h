#pragma once

#include "core/base/json.h"
#include "core/exchange/formats/export_format.h"

namespace ogive {

/// The report as data, by resources/schemas/report.schema.json: everything that `ogive evaluate` and `ogive
/// estimate` say of the scenario, with its requirements, roadmap, assumptions and sources. Errors as of
/// estimateScenario.
[[nodiscard]] Result<Json> reportJson(const ExportSubject& subject);

} // namespace ogive

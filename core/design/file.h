#pragma once

#include "core/base/json_reader.h"
#include "core/base/result.h"
#include "core/design/design.h"

#include <string>
#include <string_view>

namespace ogive {

/// Reads a design file. Errors carry file, line, JSON pointer and reason. A newer version than this program
/// knows is read as far as it can be and is read-only. Values are checked against knowledge by checkDesign.
[[nodiscard]] Result<Design> readDesign(std::string_view text, const std::string& fileName);

/// The design as a file: stable key order, one value a line, unknown members kept.
[[nodiscard]] std::string writeDesign(const Design& design);

/// A scenario as it stands in a design file.
[[nodiscard]] Json scenarioJson(const Scenario& scenario);

/// A scenario read from a place in a design file; errors go to the reader's log.
[[nodiscard]] Scenario readScenario(const JsonReader& json);

/// An override as it stands in a design file.
[[nodiscard]] Json overrideJson(const Override& override);

/// A stated value as it stands in a design file; not known is null.
[[nodiscard]] Json statedJson(const Value& value);

/// Requirements as a JSON object {field: value}, read without knowledge: every value a scalar.
[[nodiscard]] Result<Requirements> readRequirements(const Json& json, const std::string& fileName,
                                                    const std::string& pointer);

} // namespace ogive

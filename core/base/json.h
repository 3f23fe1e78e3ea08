#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ogive {

/// JSON with object keys in file order, so that a save changes only what the user changed.
using Json = nlohmann::ordered_json;

struct JsonLimits {
    std::size_t bytes = 64U * 1000 * 1000;
    int depth = 64;
};

/// Parses one JSON text. Refused, with file and line: empty, larger or deeper than the limits, not UTF-8,
/// duplicate keys in an object, NaN, infinities and numbers that overflow.
[[nodiscard]] Result<Json> parseJson(std::string_view text, const std::string& file,
                                     const JsonLimits& limits = {});

/// Line (from 1) at which the value a JSON pointer names begins; 0 when it is not there.
[[nodiscard]] int lineOfPointer(std::string_view text, std::string_view pointer);

/// `key` as a part of a JSON pointer (RFC 6901: ~ becomes ~0, / becomes ~1).
[[nodiscard]] std::string pointerPart(std::string_view key);

/// A finite number as files state it: a whole one as such, 120000 and not 120000.0.
[[nodiscard]] Json jsonOfNumber(double number);

} // namespace ogive

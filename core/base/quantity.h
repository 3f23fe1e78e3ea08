#pragma once

#include "core/base/result.h"

#include <string_view>

namespace ogive {

/// The number a person typed into a field, in the field's unit.
///
/// Read are: digits with or without grouping (space, no-break space, comma, apostrophe; "1,200" is a group,
/// "1,5" a decimal comma), an exponent, a multiplier (k, M, m, B, bn, G, T and the words), a currency sign
/// before the number, and a unit that converts into `unit`: times (1.5 s into ms; 1 month = 730 h), rates
/// (10/s into /day), bytes (decimal kB, MB, GB; binary KiB, MiB, GiB), per cent (50% is 0.5 where there is no
/// unit, 50 where the unit is %). A number without a unit is in the field's unit.
///
/// `unit` is what stands around the number in the field, such as "ms", "/day", "$", "$/month" or "".
/// Refused, each with its reason: nothing typed, not UTF-8, longer than 100 bytes, no number, an unknown
/// suffix or another unit, what does not fit into a double. Ranges are the caller's business.
[[nodiscard]] Result<double> parseQuantity(std::string_view text, std::string_view unit = {});

} // namespace ogive

#pragma once

#include "core/knowledge/field.h"

#include <QString>

namespace ogive::ui {

/// The values a field takes, in words: "1 to 100,000 people", "Low, Medium or High".
[[nodiscard]] QString rangeText(const Field& field);

/// The field's value without any statement: "1,000 requests/day"; empty where it is derived or not known.
[[nodiscard]] QString defaultText(const Field& field);

/// What the field means, its unit and its range, short and plain, for a screen reader.
[[nodiscard]] QString fieldDescription(const Field& field);

} // namespace ogive::ui

#pragma once

#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <string>
#include <vector>

namespace ogive {

/// Where a field's value comes from.
enum class Origin {
    Stated,  ///< the user gave it
    Derived, ///< follows from at least one stated field
    Assumed, ///< follows from defaults only
    Default, ///< the knowledge's default
    Open     ///< not known
};

/// All fields' values of one scenario, in the knowledge's order; NaN where not known.
struct FieldValues {
    std::vector<double> values;
    std::vector<Origin> origins;
    std::vector<bool> pinned = {}; ///< derived fields whose value is given, "not known" included; empty: none

    [[nodiscard]] bool isPinned(std::size_t field) const { return !pinned.empty() && pinned[field]; }
    [[nodiscard]] bool isStated(std::size_t field) const
    {
        return origins[field] == Origin::Stated || origins[field] == Origin::Derived;
    }
    bool operator==(const FieldValues& other) const;
};

/// Resolves every field: stated, else derived, else default. Requirements the knowledge does not know are
/// ignored.
[[nodiscard]] FieldValues resolveFields(const Knowledge& knowledge, const Requirements& requirements);

/// Takes anew what follows from other fields and is not pinned.
void deriveFields(const Knowledge& knowledge, FieldValues& fields);

/// The value of a field as a person reads it, with its unit; "other" for a text outside the choices.
[[nodiscard]] std::string fieldText(const Knowledge& knowledge, const FieldValues& values, std::size_t field,
                                    const NumberStyle& style = {});

} // namespace ogive

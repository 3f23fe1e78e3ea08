#pragma once

#include "core/design/edit.h"

#include <string>
#include <vector>

namespace ogive {

/// Things that a scenario says of its own.
struct ScenarioParts {
    std::vector<FieldId> fields;
    std::vector<DecisionId> decisions;
    std::vector<std::string> patterns;
    std::vector<std::string> parameters;
};

/// The edits after which `to` says of these parts what `from` says: values stated, taken back and not known,
/// how far they may be off, overrides, savings patterns and parameters. A value that follows from others is
/// no statement: it is given back to its derivation, not copied. Empty where both say the same.
[[nodiscard]] std::vector<Edit> copyEdits(const Scenario& from, const Scenario& to,
                                          const ScenarioParts& parts, const Knowledge& knowledge);

} // namespace ogive

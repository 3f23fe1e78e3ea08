#pragma once

#include "core/knowledge/knowledge.h"

#include <span>
#include <string_view>

namespace ogive {

/// How many tokens the scenario's content takes against English prose of the same meaning: the parameter of
/// the content chosen in the field of role "content", with its source. Null where nothing is chosen or known;
/// token counts then hold as they are.
[[nodiscard]] const Parameter* tokenFactorRecord(const Knowledge& knowledge,
                                                 std::span<const double> fieldValues);

/// The record's value; 1 without one.
[[nodiscard]] double tokenFactor(const Knowledge& knowledge, std::span<const double> fieldValues);

/// Whether the field of a role counts tokens of text, which the factor multiplies.
[[nodiscard]] bool isTextTokens(std::string_view role);

} // namespace ogive

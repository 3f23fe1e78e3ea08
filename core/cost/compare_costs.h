#pragma once

#include "core/cost/estimate.h"
#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace ogive {

/// What every provider would cost a month, by MODELS.md section 11: W4 tokens of a request, C1 at the price
/// that holds on `isoDate` for a call's prompt, C4 retries, E2 embedding. No savings pattern is on. Amounts
/// are US dollars, each one finite; an amount that needs an unknown number is absent and its note names that
/// number.
///
/// `chosenProvider` and `chosenEmbedding` are positions in the decisions of roles "llm" and "embedding"; the
/// model is the one that the option names for the scenario's quality level, for the chosen provider
/// `chosenModel` where there is one. Without a decision in role "llm"
/// the comparison is empty.
///
/// Models that run on own machines (self-hosting stated; open weights that their maker doesn't sell as this
/// very option, or an embedding model without a fee) have no amount here.
[[nodiscard]] CostComparison compareCosts(const Knowledge& knowledge, const FieldValues& values,
                                          std::optional<std::size_t> chosenProvider,
                                          std::optional<std::size_t> chosenEmbedding,
                                          std::string_view isoDate, const Model* chosenModel = nullptr);

} // namespace ogive

#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace ogive {

/// The open field to ask about next.
struct NextQuestion {
    std::size_t field = 0;
    /// Bits of doubt about the outcomes, as log2 of how many each decision can still come to: before the
    /// answer, and on average over the answers that the decisions tell apart.
    double doubtNow = 0;
    double doubtAfter = 0;
    std::vector<std::size_t> decisions = {}; ///< those of the asked ones that the answer can change

    bool operator==(const NextQuestion&) const = default;
};

/// Of the open fields that the decisions read, the one whose answer leaves the least doubt about them; ties
/// go to the field that comes first. Fields in `leftOut` are not asked about. Nothing where every one of
/// these decisions is settled, however the open fields will be answered, or where no field is left to ask
/// about.
[[nodiscard]] std::optional<NextQuestion> nextQuestion(const Knowledge& knowledge, const DecisionChain& chain,
                                                       const FieldValues& fields,
                                                       std::span<const std::size_t> decisions,
                                                       std::span<const std::size_t> leftOut = {});

/// The fields that a person states and that these decisions read, known or not, in field order.
[[nodiscard]] std::vector<std::size_t> fieldsRead(const Knowledge& knowledge, const DecisionChain& chain,
                                                  const FieldValues& fields,
                                                  std::span<const std::size_t> decisions);

/// The open fields that can still change one of these decisions, in field order.
[[nodiscard]] std::vector<std::size_t> openFieldsThatMatter(const Knowledge& knowledge,
                                                            const DecisionChain& chain,
                                                            const FieldValues& fields,
                                                            std::span<const std::size_t> decisions);

} // namespace ogive

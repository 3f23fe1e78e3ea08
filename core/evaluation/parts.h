#pragma once

#include "core/decide/changes/decision_chain.h"
#include "core/evaluation/evaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// The decisions within another one that arise in this scenario, in the knowledge's order.
[[nodiscard]] std::vector<std::size_t> partsOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                               std::size_t decision);

/// Every decision that arises, in the order in which people read them: each main one, then its parts.
[[nodiscard]] std::vector<std::size_t> decisionsInOrder(const Knowledge& knowledge,
                                                        const Evaluation& evaluation);

/// The decision whose outcome follows from a decision's chosen option, such as the model from the provider.
[[nodiscard]] std::optional<std::size_t> followerOf(const Knowledge& knowledge, std::size_t decision);

/// The main decision that a decision stands within, or itself.
[[nodiscard]] std::size_t mainDecisionOf(const Knowledge& knowledge, std::size_t decision);

/// The title of the option that holds now; empty while the decision is open.
[[nodiscard]] std::string chosenTitle(const Knowledge& knowledge, const Evaluation& evaluation,
                                      std::size_t decision);

/// By which trees these decisions were made, and which of them the architect made otherwise.
[[nodiscard]] DecisionChain chainOf(const Evaluation& evaluation);

/// What the rules recommend for each decision when fields have other values and the architect's own choices
/// stay. Absent: open, or the question does not arise then.
[[nodiscard]] std::vector<std::optional<std::size_t>>
outcomesWith(const Knowledge& knowledge, const Evaluation& evaluation, const FieldValues& fields);

} // namespace ogive

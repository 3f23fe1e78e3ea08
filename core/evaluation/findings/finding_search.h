#pragma once

#include "core/capacity/plan/capacity_plan.h"
#include "core/evaluation/findings/number_findings.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

enum class NumberCheckKind {
    OverBudget,
    FirstOutputLate,
    MeanAnswerDiffers,
    ProviderUnavailable,
    ChatModelRetires,
    EmbeddingModelRetires
};

/// One scenario, and what is found in its numbers.
struct FindingSearch {
    const Knowledge& knowledge;
    const Scenario& scenario;
    const Evaluation& evaluation;
    std::string_view date;
    const Forecast* forecast = nullptr;
    std::vector<NumberFinding> findings = {};

    /// `roles` are those of the fields to look at; the knowledge may leave some without a field.
    void add(NumberCheckKind kind, Message message, Message advice,
             std::initializer_list<std::string_view> roles);

    [[nodiscard]] std::optional<double>
    number(std::string_view role) const; ///< of a field; absent: not known
    /// Whether somebody has given the field its value: a default is no target that could be missed.
    [[nodiscard]] bool isStated(std::string_view role) const;
    [[nodiscard]] bool isYes(std::string_view role) const { return number(role) == 1.0; }
    [[nodiscard]] const CostEstimate* chosenEstimate() const; ///< null while no provider is chosen
    /// What a month costs now, as text.
    [[nodiscard]] double monthlyUsd() const;
};

/// Whether a chat model can take another one's place: current, served until `until` (empty: no matter), with
/// room for the scenario's prompts, and able to call tools if the other is.
[[nodiscard]] bool canReplace(const FindingSearch& search, const Model& model, const Model& present,
                              const std::string& until);

/// The estimate of the cheapest provider beside the chosen one that the requirements do not rule out and
/// whose model can replace the present one; null: there is none.
[[nodiscard]] const CostEstimate* cheapestOther(const FindingSearch& search, const std::string& until);

// What there is to look for.

void findOverBudget(FindingSearch& search);
void findSlowAnswers(FindingSearch& search, const LatencyPlan& latency);
void findUnavailable(FindingSearch& search, const AvailabilityPlan& availability);
void findRetiringModels(FindingSearch& search);

} // namespace ogive

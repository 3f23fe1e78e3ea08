#pragma once

#include "core/cost/bill/bill_plan.h"

#include <string>
#include <vector>

namespace ogive {

/// US dollars of a million as US dollars of one.
inline constexpr double perMillion = 1e-6;

// The parts of planBill, each for some lines. Messages say why a line is not known.

/// A scenario with what its parts look up: shared by all parts of one plan.
struct PlanContext {
    const CostSubject& subject;
    const QuantitySources& sources;
    const Quantities& quantities;

    /// The chosen option of the decision in a role; null where there is no such decision or it is open.
    [[nodiscard]] const Option* optionInRole(std::string_view role) const;
    /// The value of the field in a role; NaN where it is not known or there is none.
    [[nodiscard]] double fieldInRole(std::string_view role) const;
    [[nodiscard]] std::string_view choiceInRole(std::string_view role) const; ///< its id; empty: not known
    [[nodiscard]] Message fieldNotKnown(std::string_view role) const;
    /// The unit price in a role, for the scenario's cloud where the knowledge has one; null: none.
    [[nodiscard]] const CloudUnit* unitInRole(std::string_view role) const;
    [[nodiscard]] double unitUsd(std::string_view role) const; ///< NaN: none
    /// Whether the scenario switches on the pattern that plays a role in C7.
    [[nodiscard]] bool hasPatternInRole(std::string_view role) const;
    [[nodiscard]] bool hasPattern(std::string_view id) const;
};

void planChat(const PlanContext& context, BillPlan& plan);
void planEmbedding(const PlanContext& context, BillPlan& plan);
void planVectorDatabase(const PlanContext& context, BillPlan& plan);
void planOwnServing(const PlanContext& context, BillPlan& plan);
void planCompute(const PlanContext& context, BillPlan& plan);
void planAround(const PlanContext& context, BillPlan& plan); ///< platform, storage, egress, people, …
void planPatterns(const PlanContext& context, BillPlan& plan);

/// The model that an option names for a quality level; null: none.
[[nodiscard]] const Model* namedModel(const Knowledge& knowledge, const Option& option,
                                      std::string_view quality);

/// Whether a model may run on the architect's own machines: open weights that the option's own vendor made
/// are bought from that vendor.
[[nodiscard]] bool canRunAtHome(const Model& model, const Option& option);

} // namespace ogive

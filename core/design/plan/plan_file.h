#pragma once

#include "core/base/json_reader.h"
#include "core/design/plan/plan_choices.h"

namespace ogive {

/// Reads the member "plan" of a design, where it has one. Refused: days that are none or stand twice, numbers
/// out of range, efforts that fall from low to high, and own tasks without or with the same id, or that wait
/// for each other in a circle. Whether tasks and phases exist is checked against knowledge by
/// firstPlanProblem.
[[nodiscard]] PlanChoices readPlan(const JsonReader& designJson);

/// The member "plan" of a design file; empty where nothing is stated.
[[nodiscard]] Json planJson(const PlanChoices& plan);

} // namespace ogive

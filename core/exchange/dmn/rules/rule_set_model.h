#pragma once

#include "core/exchange/dmn/dmn_model.h"
#include "core/knowledge/knowledge.h"

namespace ogive {

/// A rule set as decision tables: one for each decision that it makes, or that the default rule set makes for
/// it. Every way through a tree becomes rules that exclude one another, so the hit policy is UNIQUE, and
/// every input within the fields' ranges meets exactly one. Derived fields are inputs like any other.
///
/// A decision with a plan for an outcome becomes two: the option, and the plan's attributes by the option.
/// Where a decision's question does not arise its answer is null. A field for which another stands in where
/// it is not stated may be null.
///
/// An error where there is no such rule set, or a tree is too large to be written as a table.
[[nodiscard]] Result<DmnModel> dmnOf(const Knowledge& knowledge, const RuleSetId& rules);

} // namespace ogive

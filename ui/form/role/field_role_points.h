#pragma once

#include "core/evaluation/fields/field_role.h"
#include "ui/widgets/point_list.h"

namespace ogive::ui {

/// The decisions that a field enters: what they are now, whether their questions ask for it now, and at which
/// values they would come out otherwise. Linked to their views by name.
[[nodiscard]] QList<Point> decisionPoints(const Knowledge& knowledge, const Evaluation& evaluation,
                                          const FieldRole& role, std::size_t field);

/// What else reads it: cost, capacity, checks, controls, tasks, and the fields that follow from it, linked as
/// "field:ID".
[[nodiscard]] QList<Point> readerPoints(const Knowledge& knowledge, const FieldRole& role);

} // namespace ogive::ui

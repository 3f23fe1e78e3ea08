#pragma once

#include "core/evaluation/evaluation.h"
#include "core/knowledge/decision.h"
#include "ui/widgets/point_list.h"

namespace ogive::ui {

/// What speaks for an option with ticks, what speaks against it with dashes, and what else matters with its
/// title.
[[nodiscard]] QList<Point> optionPoints(const Decision& decision, const Option& option);

/// The dated facts that stand beside the guide's texts.
[[nodiscard]] QList<Point> factPoints(const Option& option);

/// The ids of fields, for points that lead to them.
[[nodiscard]] QStringList linksTo(const Knowledge& knowledge, const std::vector<std::size_t>& fields);

/// The way to an outcome in words, each step leading to the fields that it reads; an open question comes
/// last.
[[nodiscard]] QList<Point> whyPoints(const Knowledge& knowledge, const Evaluation& evaluation,
                                     std::size_t decision);

} // namespace ogive::ui

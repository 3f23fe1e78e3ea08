#pragma once

#include "core/evaluation/evaluation.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace ogive::ui {

/// One changed value that would lead a decision to another option.
struct TreeChange {
    std::size_t option = 0;
    FieldId field;
    Value value;
    bool canBeStated = true; ///< false for a value that is always calculated
    QString text;            ///< "Vector scale → Large"
    QString sideEffect;      ///< "also changes Embedding"; empty where nothing else changes

    bool operator==(const TreeChange&) const = default;
};

/// For each option that is one change away from the decision's outcome, the nearest such change.
[[nodiscard]] std::vector<TreeChange> changesFrom(const Knowledge& knowledge, const Scenario& scenario,
                                                  const Evaluation& evaluation, std::size_t decision);

} // namespace ogive::ui

#pragma once

#include "core/evaluation/evaluation.h"

#include <QList>
#include <QString>

#include <cstddef>

namespace ogive::ui {

/// A decision that comes out otherwise than before.
struct OutcomeChange {
    std::size_t decision = 0;
    QString title;
    QString was; ///< the option's title, or that the decision is open or is not asked
    QString is;

    bool operator==(const OutcomeChange&) const = default;
};

/// What differs between two evaluations of the same knowledge, in the knowledge's order.
[[nodiscard]] QList<OutcomeChange> outcomeMoves(const Knowledge& knowledge, const Evaluation& before,
                                                const Evaluation& now);

/// The same a sentence each: "Architecture is now Microservices (was Monolith)." Empty where all is as
/// before.
[[nodiscard]] QString outcomeChanges(const Knowledge& knowledge, const Evaluation& before,
                                     const Evaluation& now);

} // namespace ogive::ui

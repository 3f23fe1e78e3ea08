#pragma once

#include "core/evaluation/compare/scenario_comparison.h"
#include "ui/session/design_session.h"

#include <QList>
#include <QString>

#include <map>
#include <memory>
#include <vector>

namespace ogive::ui {

/// What stands above a scenario's column.
struct ScenarioHead {
    ScenarioId id;
    QString name;
    bool isBaseline = false;
    bool isShown = false;     ///< the scenario in view
    bool isReference = false; ///< the others are compared with it

    /// What the scenario is here, in words: "baseline · in view".
    [[nodiscard]] QString stateText() const;
    bool operator==(const ScenarioHead&) const = default;
};

/// Every scenario of the design, the reference marked: the one chosen to compare with, else the baseline.
[[nodiscard]] QList<ScenarioHead> scenarioHeads(const DesignSession& session);

/// Puts the scenarios of a design side by side; only a scenario that says something else is computed again.
class ColumnCache {
public:
    /// `heads` are those of the session.
    [[nodiscard]] ScenarioComparison compare(const DesignSession& session, const QList<ScenarioHead>& heads);

private:
    struct Known {
        EvaluationPtr evaluation;
        std::shared_ptr<const ScenarioColumn> column;
    };

    std::shared_ptr<const Knowledge> m_knowledge;
    std::vector<ComparisonSection> m_sections;
    std::map<ScenarioId, Known> m_known;
};

} // namespace ogive::ui

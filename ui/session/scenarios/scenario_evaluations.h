#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <QString>

#include <map>
#include <memory>

namespace ogive::ui {

/// The evaluations of a design's scenarios. Each is computed when it is first asked for, and again only when
/// what the scenario says, the rules, the prices' date or the knowledge are others.
class ScenarioEvaluations {
public:
    using Pointer = std::shared_ptr<const Evaluation>;

    [[nodiscard]] Pointer of(const std::shared_ptr<const Knowledge>& knowledge, const Scenario& scenario,
                             const RuleSetId& rules, const QString& date);

private:
    struct Known {
        Scenario scenario;
        Pointer evaluation;
    };

    std::shared_ptr<const Knowledge> m_knowledge;
    RuleSetId m_rules;
    QString m_date;
    std::map<ScenarioId, Known> m_known;
};

} // namespace ogive::ui

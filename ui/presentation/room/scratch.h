#pragma once

#include "ui/session/design_session.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace ogive::ui {

/// What a room tries out: values in place of those of the scenario in view. They are evaluated at once and
/// never enter the design, unless the room keeps them as a scenario.
class Scratch : public QObject {
    Q_OBJECT

public:
    explicit Scratch(DesignSession& session, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return !m_values.empty(); }
    /// Fields with the values that are tried, as evaluation reads them, in the order they were first tried.
    [[nodiscard]] const std::vector<std::pair<std::size_t, double>>& values() const { return m_values; }
    [[nodiscard]] bool tries(std::size_t field) const;

    /// The scenario in view with what is tried.
    [[nodiscard]] const Scenario& scenario() const { return *m_scenario; }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    [[nodiscard]] std::shared_ptr<const Scenario> sharedScenario() const { return m_scenario; }
    [[nodiscard]] EvaluationPtr sharedEvaluation() const { return m_evaluation; }

    /// Tries a value; that of the scenario itself tries nothing any more.
    void tryValue(std::size_t field, double value);
    void drop();

signals:
    void changed(); ///< what is tried, or what it is tried on

private:
    void follow();
    void evaluateNow();

    DesignSession& m_session;
    ScenarioId m_base; ///< the scenario that the values are tried on
    std::vector<std::pair<std::size_t, double>> m_values;
    std::shared_ptr<const Scenario> m_scenario;
    EvaluationPtr m_evaluation;
};

} // namespace ogive::ui

#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <QStringList>

#include <memory>
#include <string>

namespace ogive::ui {

class DesignSession;

/// What a report is made from, in the report's own language, whatever the window speaks. Holds the design as
/// it was when this was made, so that work in other threads may keep it.
class ReportSource {
public:
    /// In the language that the design asks for, else in the window's.
    explicit ReportSource(const DesignSession& session);

    [[nodiscard]] const Design& design() const { return *m_design; }
    [[nodiscard]] const Scenario& scenario() const { return *m_design->scenario(m_scenario); }
    [[nodiscard]] const std::string& date() const { return m_date; }

    /// Loads the knowledge in the report's language and evaluates with it, where the window speaks another.
    /// Takes some milliseconds the first time. Before the two below.
    void translate();
    [[nodiscard]] const Knowledge& knowledge() const { return *m_knowledge; }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    /// Whether it is in the window's language, so that what the window evaluated serves.
    [[nodiscard]] bool isInWindowsLanguage() const;

private:
    std::shared_ptr<const Knowledge> m_knowledge;
    std::shared_ptr<const Design> m_design;
    std::shared_ptr<const Evaluation> m_evaluation;
    ScenarioId m_scenario;
    std::string m_date;
    std::string m_folder; ///< of the user's knowledge
    QStringList m_translations;
};

} // namespace ogive::ui

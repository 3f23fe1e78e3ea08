#pragma once

#include "core/design/design.h"
#include "core/evaluation/evaluation.h"

#include <QObject>
#include <QString>

#include <memory>

namespace ogive::ui {

class DesignSession;

/// The scenario that the one in view is compared with: a choice of the window that no file keeps and no undo
/// takes back.
class ComparedScenario : public QObject {
    Q_OBJECT

public:
    explicit ComparedScenario(const DesignSession& session);

    void choose(const ScenarioId& scenario); ///< an empty id: none
    /// As it was chosen, even while it is the one in view; empty where none is or it is gone.
    [[nodiscard]] ScenarioId chosen() const;

    /// What the one in view is compared with; null where none is chosen, or it is the one in view itself.
    [[nodiscard]] const Scenario* scenario() const;
    [[nodiscard]] std::shared_ptr<const Evaluation> evaluation() const; ///< of scenario(); null likewise
    [[nodiscard]] QString name() const; ///< of scenario(), shortened where it is long; empty likewise

    /// What a decision is there, "Baseline: ChromaDB"; empty where it is the same here, or none is compared.
    [[nodiscard]] QString otherOutcome(std::size_t decision) const;

signals:
    void changed(); ///< another scenario was chosen, or none

private:
    const DesignSession& m_session;
    ScenarioId m_chosen;
};

} // namespace ogive::ui

#pragma once

#include "ui/session/design_session.h"

#include <QUndoCommand>

namespace ogive::ui {

/// The one undo command: the design before and after. Edits of the same target in a row become one step.
class EditCommand : public QUndoCommand {
public:
    EditCommand(DesignSession& session, DesignPtr before, ScenarioId scenarioBefore, DesignPtr after,
                ScenarioId scenarioAfter, std::optional<Edit> edit, const QString& text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* later) override;

private:
    DesignSession& m_session;
    DesignPtr m_before;
    DesignPtr m_after;
    ScenarioId m_scenarioBefore;
    ScenarioId m_scenarioAfter;
    std::optional<Edit> m_edit; ///< absent for several edits in one step, which never merge
};

} // namespace ogive::ui

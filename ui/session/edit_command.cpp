#include "ui/session/edit_command.h"

namespace ogive::ui {

EditCommand::EditCommand(DesignSession& session, DesignPtr before, ScenarioId scenarioBefore, DesignPtr after,
                         ScenarioId scenarioAfter, std::optional<Edit> edit, const QString& text)
    : QUndoCommand(text)
    , m_session(session)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_scenarioBefore(std::move(scenarioBefore))
    , m_scenarioAfter(std::move(scenarioAfter))
    , m_edit(std::move(edit))
{}

void EditCommand::undo()
{
    m_session.replaceDesign(m_before, m_scenarioBefore);
}

void EditCommand::redo()
{
    m_session.replaceDesign(m_after, m_scenarioAfter);
}

int EditCommand::id() const
{
    return m_edit ? 1 : -1;
}

bool EditCommand::mergeWith(const QUndoCommand* later)
{
    const auto* next = static_cast<const EditCommand*>(later);
    if (!m_edit || !next->m_edit || !isSameTarget(*m_edit, *next->m_edit))
        return false;
    m_after = next->m_after;
    m_scenarioAfter = next->m_scenarioAfter;
    m_edit = next->m_edit;
    setText(next->text());
    return true;
}

} // namespace ogive::ui

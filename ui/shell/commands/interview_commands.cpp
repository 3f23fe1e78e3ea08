#include "ui/shell/commands/interview_commands.h"

#include "core/evaluation/interview.h"
#include "ui/form/interview/interview_dialog.h"
#include "ui/session/design_session.h"

#include <QWidget>

namespace ogive::ui {

InterviewCommands::InterviewCommands(DesignSession& session, QWidget& window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
    , m_action(new QAction(tr("&Guided interview…"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_I);
    m_action->setToolTip(tr("Asks what is not known yet, what matters most first"));
    connect(m_action, &QAction::triggered, this, [this] { show(); });
}

void InterviewCommands::setDesignOpen(bool isOpen)
{
    m_action->setEnabled(isOpen);
    if (!isOpen)
        close();
}

InterviewDialog& InterviewCommands::show()
{
    if (m_dialog.isNull()) {
        m_dialog = new InterviewDialog(m_session, &m_window);
        m_dialog->addActions(m_shared);
        const QPoint corner = m_window.geometry().center() - QPoint(m_dialog->width() / 2, 0);
        m_dialog->move(corner.x(), m_window.geometry().top() + m_window.height() / 5);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

void InterviewCommands::showForUnknown()
{
    const Scenario asked = askedAnew(m_session.knowledge(), m_session.scenario(), m_session.evaluation());
    SetRequirements unknown{m_session.currentScenario(), {}};
    for (const auto& [field, value] : asked.requirements)
        if (std::holds_alternative<std::monostate>(value))
            unknown.values.emplace_back(field, Value());
    (void)m_session.apply(unknown); // stating nothing is never refused
    show();
}

void InterviewCommands::close()
{
    if (!m_dialog.isNull())
        delete m_dialog;
}

} // namespace ogive::ui

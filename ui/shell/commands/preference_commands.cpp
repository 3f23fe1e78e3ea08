#include "ui/shell/commands/preference_commands.h"

#include "ui/preferences/preferences_dialog.h"
#include "ui/session/appearance.h"
#include "ui/session/design_session.h"

#include <QWidget>

namespace ogive::ui {

PreferenceCommands::PreferenceCommands(Appearance& appearance, KnowledgeLibrary& library,
                                       const DesignSession& session, QWidget& window)
    : QObject(&window)
    , m_appearance(appearance)
    , m_library(library)
    , m_session(session)
    , m_window(window)
    , m_action(new QAction(tr("&Settings…"), this))
{
    m_action->setShortcut(Qt::CTRL | Qt::Key_Comma);
    m_action->setMenuRole(QAction::PreferencesRole);
    m_action->setToolTip(tr("Theme, language, numbers, currency and knowledge"));
    connect(m_action, &QAction::triggered, this, [this] { show(); });
}

PreferencesDialog* PreferenceCommands::dialog() const
{
    return m_dialog;
}

PreferencesDialog& PreferenceCommands::show()
{
    if (m_dialog.isNull()) {
        m_dialog = new PreferencesDialog(m_appearance, m_library, m_session.date(), &m_window);
        connect(m_dialog, &PreferencesDialog::factAgeLimitChanged, this,
                [this] { emit factAgeLimitChanged(m_appearance.settings().factAgeLimitDays()); });
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    return *m_dialog;
}

} // namespace ogive::ui

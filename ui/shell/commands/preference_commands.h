#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

class QWidget;

namespace ogive::ui {

class Appearance;
class DesignSession;
class KnowledgeLibrary;
class PreferencesDialog;

/// The settings: their action, and their one dialog beside the window.
class PreferenceCommands : public QObject {
    Q_OBJECT

public:
    PreferenceCommands(Appearance& appearance, KnowledgeLibrary& library, const DesignSession& session,
                       QWidget& window);

    [[nodiscard]] QAction* action() const { return m_action; }
    /// The dialog, shown and in front.
    PreferencesDialog& show();
    [[nodiscard]] PreferencesDialog* dialog() const; ///< null unless it is open

signals:
    void factAgeLimitChanged(int days);

private:
    Appearance& m_appearance;
    KnowledgeLibrary& m_library;
    const DesignSession& m_session;
    QWidget& m_window;
    QAction* m_action;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace ogive::ui

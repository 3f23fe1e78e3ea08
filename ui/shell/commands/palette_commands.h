#pragma once

#include "ui/shell/palette/go_to_entries.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace ogive::ui {

class CommandPalette;
class DesignSession;
class Settings;
class ShortcutsDialog;

/// The command palette and the list of keys, both made from the window's menus.
class PaletteCommands : public QObject {
    Q_OBJECT

public:
    PaletteCommands(DesignSession& session, Settings& settings, GoTo goTo, QMainWindow& window);

    void fillHelpMenu(QMenu& menu);
    void setDesignOpen(bool isOpen); ///< without one there are no requirements to go to
    /// For windows beside the main one, so that its key works in them too.
    [[nodiscard]] QAction* paletteAction() const { return m_palette; }

    /// Everything the palette offers now.
    [[nodiscard]] QList<PaletteEntry> entries() const;
    /// Shows the palette over the window that is in use, or leaves it where it is shown.
    void show();
    void showShortcuts();

private:
    [[nodiscard]] QWidget& windowInUse() const;

    DesignSession& m_session;
    Settings& m_settings;
    GoTo m_goTo;
    QMainWindow& m_window;
    QAction* m_palette;
    QAction* m_shortcuts;
    QPointer<CommandPalette> m_shown;
    QPointer<ShortcutsDialog> m_dialog;
    bool m_isDesignOpen = false;
};

} // namespace ogive::ui

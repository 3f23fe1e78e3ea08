#pragma once

#include "ui/shell/palette/go_to_entries.h"

#include <QObject>

class QMenu;

namespace ogive::ui {

class ContextMenus;
class DecisionCommands;
class LayoutCommands;
class MainWindow;
class PaletteCommands;
class PresentationCommands;
class Document;
class Settings;
class WindowCommands;
class WindowHost;
class WorkbenchDocks;

/// What every window has around its design: the other windows, the layouts of its docks and the command
/// palette.
class WindowFrame : public QObject {
    Q_OBJECT

public:
    WindowFrame(DesignSession& session, Document& document, Settings& settings, WindowHost* host,
                WorkbenchDocks& docks, MainWindow& window);

    void fillViewMenu(QMenu& menu);
    void fillDecisionMenu(QMenu& menu);
    void fillPresentationMenu(QMenu& menu);
    void fillHelpMenu(QMenu& menu);
    /// Adds the menu of the windows before the last one, and what opens windows to the one of files.
    void fillWindowMenu(QMenu& fileMenu);
    void setDesignOpen(bool isOpen);
    [[nodiscard]] PresentationCommands& presentation() const { return *m_presentation; }

private:
    [[nodiscard]] GoTo goTo(DesignSession& session) const;
    void connectMessages();

    MainWindow& m_window;
    WindowCommands* m_windows;
    LayoutCommands* m_layouts;
    DecisionCommands* m_decisions;
    ContextMenus* m_menus;
    PaletteCommands* m_palette;
    PresentationCommands* m_presentation;
};

} // namespace ogive::ui

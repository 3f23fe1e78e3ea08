#pragma once

#include <QAction>
#include <QObject>

class QMenu;

namespace ogive::ui {

class FileCommands;
class MainWindow;
class WindowHost;

/// What a window can do with the other windows of the program.
class WindowCommands : public QObject {
    Q_OBJECT

public:
    /// Without a host the window is the only one: Quit closes it, and there is nothing else.
    WindowCommands(WindowHost* host, FileCommands& files, MainWindow& window);

    /// Adds what opens windows beside what opens designs, and the menu of the windows to the menu bar.
    void addTo(QMenu& fileMenu);

private:
    void createActions();
    void connectFiles();
    void chooseFile();
    void fillWindowMenu(QMenu& menu);
    void updateActions();
    void showNext(int step);
    void quit();

    WindowHost* m_host;
    FileCommands& m_files;
    MainWindow& m_window;
    QAction* m_new = nullptr;
    QAction* m_openNew = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_close = nullptr;
};

} // namespace ogive::ui

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace ogive::ui {

class Appearance;
class MainWindow;

/// What holds the windows of the program, as one of them sees it. A window without one is the only window.
class WindowHost : public QObject {
    Q_OBJECT

public:
    [[nodiscard]] virtual Appearance& appearance() = 0;           ///< of all windows
    [[nodiscard]] virtual QList<MainWindow*> windows() const = 0; ///< in the order they were opened
    /// Opens a window with the start page.
    virtual MainWindow& openWindow() = 0;
    /// Opens a design in a window of its own; one that has it already comes to the front instead.
    virtual void openInNewWindow(const QString& path) = 0;
    /// Brings the window that has this file to the front. False where none but `asking` has it.
    virtual bool showElsewhere(const QString& path, const MainWindow& asking) = 0;
    virtual void bringToFront(MainWindow& window) = 0;
    /// Closes every window after each was asked about its unsaved changes; one Cancel keeps them all.
    virtual void quit() = 0;

signals:
    void windowsChanged(); ///< one was opened or closed
};

} // namespace ogive::ui

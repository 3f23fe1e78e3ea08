#pragma once

#include "core/knowledge/knowledge.h"
#include "ui/session/appearance.h"
#include "ui/shell/windows/window_host.h"

#include <QString>

#include <memory>
#include <vector>

namespace ogive::ui {

class Settings;

/// What the windows of a program begin with.
struct WindowBasis {
    std::shared_ptr<const Knowledge> knowledge;
    QString knowledgeFolder; ///< what is laid over the built-in knowledge; empty: nothing
    QString date;            ///< ISO date used for the age of facts
};

/// The windows of the program, each with a design of its own. Settings and appearance are shared, and another
/// knowledge reaches every window. A window that was closed is gone; with the last one the program ends.
class WindowSet : public WindowHost {
    Q_OBJECT

public:
    WindowSet(Settings& settings, WindowBasis basis);
    ~WindowSet() override;

    /// Shows a design: in the window that has it, else in one without a design, else in a new one. An empty
    /// path shows a window with the start page.
    MainWindow& open(const QString& path);

    [[nodiscard]] Appearance& appearance() override { return m_appearance; }
    [[nodiscard]] QList<MainWindow*> windows() const override;
    MainWindow& openWindow() override;
    void openInNewWindow(const QString& path) override;
    bool showElsewhere(const QString& path, const MainWindow& asking) override;
    void bringToFront(MainWindow& window) override;
    void quit() override;

protected:
    /// Ctrl+Alt and the wheel change the text size, wherever the pointer is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Bench;

    Bench& addBench();
    static void fitToScreen(MainWindow& window);
    void placeBeside(MainWindow& window, const MainWindow& other) const;
    [[nodiscard]] Bench* benchWith(const QString& path) const; ///< null: no window has this file
    [[nodiscard]] Bench* benchWithoutDesign() const;           ///< …
    void spreadKnowledge(const Bench& source);
    void remove(const Bench* closed);

    Settings& m_settings;
    Appearance m_appearance;
    WindowBasis m_basis;
    std::vector<std::unique_ptr<Bench>> m_benches;
    bool m_isSpreading = false;
    int m_turned = 0; ///< by the wheel since the last step, in eighths of a degree
};

} // namespace ogive::ui

#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace ogive::ui {

class DesignSession;
class Document;
class MainWindow;
class Presentation;
class Settings;

/// Starts presentations of the open design and ends them; chooses their screen, and whether they are
/// recorded.
class PresentationCommands : public QObject {
    Q_OBJECT

public:
    PresentationCommands(DesignSession& session, Document& document, Settings& settings, MainWindow& window);
    ~PresentationCommands() override;

    void fillMenu(QMenu& menu);
    [[nodiscard]] QAction* action() const { return m_present; }
    [[nodiscard]] QAction* recordAction() const { return m_record; } ///< not in the menu yet
    void setDesignOpen(bool isOpen);

    /// From the first page, on the screen of the settings.
    void start();
    /// Ends it; what is only tried is lost, all else is in the design.
    void stop();
    [[nodiscard]] Presentation* presentation() const { return m_presentation.get(); } ///< null unless it runs
    /// present, present:N or present:PAGE, in a window of its own. False for another name.
    bool showNamed(const QString& name);

signals:
    void failed(const QString& problem);
    void offered(const QString& message, const QString& offer, const std::function<void()>& act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createActions();
    bool create();
    void startHere();
    void fillScreens(QMenu& menu);
    void keepRecord(bool keeps);
    void leave();
    void applyIcon();

    DesignSession& m_session;
    Document& m_document;
    Settings& m_settings;
    MainWindow& m_window;
    QAction* m_present = nullptr;
    QAction* m_here = nullptr;
    QAction* m_presenter = nullptr;
    QAction* m_record = nullptr;
    std::unique_ptr<Presentation> m_presentation;
};

} // namespace ogive::ui

#pragma once

#include "ui/tour/tour.h"

#include <QAction>
#include <QByteArray>
#include <QObject>
#include <QPointer>

namespace ogive::ui {

class DesignSession;
class Document;
class FileCommands;
class MainWindow;

/// The guided tour: its action, the design it needs, and how the window was before it.
class TourCommands : public QObject, private TourStage {
    Q_OBJECT

public:
    TourCommands(DesignSession& session, Document& document, FileCommands& files, MainWindow& window);

    [[nodiscard]] QAction* action() const { return m_action; }
    /// Through the open design, else through the first starter.
    void start();
    /// Ends it where its parts are about to go.
    void stop();
    [[nodiscard]] Tour* tour() const { return m_tour; } ///< null unless it runs

private:
    [[nodiscard]] bool hasView(const QString& id) const override;
    void showView(const QString& id) override;
    void openSomething();
    void restore();

    DesignSession& m_session;
    Document& m_document;
    FileCommands& m_files;
    MainWindow& m_window;
    QAction* m_action;
    QPointer<Tour> m_tour;
    int m_viewBefore = 0;
    QByteArray m_layoutBefore;
};

} // namespace ogive::ui

#pragma once

#include "ui/knowledge/import/import_preview.h"
#include "ui/session/latest_task.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QStackedWidget;

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;
class PreviewPanel;
class TextLabel;

/// Shows what taking over a price list would change before anything is. The file is read off the window's
/// thread; closing the dialog gives that up.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(DesignSession& session, KnowledgeLibrary& library, const QString& file,
                 QWidget* parent = nullptr);

    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }
    [[nodiscard]] const PreviewPanel& preview() const { return *m_panel; }
    [[nodiscard]] QString problem() const; ///< why the file is refused; empty where it is not

signals:
    void takenOver(const QString& message); ///< the list is part of the knowledge; what that did

private:
    void createPages();
    void createLayout();
    void read();
    void showResult(Result<ImportPreview> result);
    void showProblem(const QString& problem);
    void takeOver();
    [[nodiscard]] QString summary() const;

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    QString m_file;
    LatestTask<Result<ImportPreview>> m_task;
    std::unique_ptr<const ImportPreview> m_preview;
    TextLabel* m_title = nullptr;
    TextLabel* m_subtitle = nullptr;
    QStackedWidget* m_pages = nullptr;
    TextLabel* m_progress = nullptr;
    TextLabel* m_problem = nullptr;
    PreviewPanel* m_panel = nullptr;
    TextLabel* m_note = nullptr;
    QPushButton* m_takeOver = nullptr;
};

} // namespace ogive::ui

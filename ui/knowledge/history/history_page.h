#pragma once

#include "ui/knowledge/history/layer_changes.h"
#include "ui/session/latest_task.h"

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ogive::ui {

class DesignSession;
class HistoryModel;
class KnowledgeLibrary;
class LayerChangesModel;
class MessageBar;
class Settings;
class TextLabel;

/// What was laid over the built-in knowledge, in order, and what each layer changes. One can be taken away;
/// everything done in this run can be undone and redone.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    HistoryPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
                QWidget* parent = nullptr);

    [[nodiscard]] HistoryModel& model() const { return *m_model; }
    [[nodiscard]] LayerChangesModel& changes() const { return *m_changesModel; }
    void selectLayer(int row);

public slots:
    void removeSelected(); ///< can be undone
    void openFolder();

signals:
    void recordRequested(const QString& kind, const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createTables();
    void createButtons();
    void createLayout();
    void connectLibrary();
    void showLayers();
    void showSelected();
    void showChanges(const Result<std::vector<RecordChange>>& changes);
    void applyIcons();

    DesignSession& m_session;
    KnowledgeLibrary& m_library;
    LatestTask<Result<std::vector<RecordChange>>> m_task;
    HistoryModel* m_model;
    LayerChangesModel* m_changesModel;
    MessageBar* m_messages = nullptr;
    TextLabel* m_folder = nullptr;
    TextLabel* m_changesTitle = nullptr;
    QTableView* m_layers = nullptr;
    QTableView* m_changes = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_empty = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_openFolder = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui

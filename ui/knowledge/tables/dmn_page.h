#pragma once

#include "core/base/result.h"
#include "core/exchange/dmn/dmn_model.h"
#include "ui/knowledge/findings/finding_rows.h"
#include "ui/session/latest_task.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTreeView;

namespace ogive::ui {

class DesignSession;
class DmnTableModel;
class FindingModel;
class KnowledgeLibrary;
class MessageBar;
class Settings;
class TextLabel;

/// Whether a path names a file of decision tables, by its ending.
[[nodiscard]] bool isDmnFile(const QString& path);

/// Decision tables of another tool: opened from a DMN file, shown table by table, with what is wrong with
/// them. The knowledge stays as it is.
class DmnPage : public QWidget {
    Q_OBJECT

public:
    DmnPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings, QWidget* parent = nullptr);

    /// Reads and analyses a file off the window's thread; what can't be read leaves the page as it was.
    void openFile(const QString& path);
    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }
    [[nodiscard]] const DmnModel& tables() const { return m_tables; }
    [[nodiscard]] const FindingModel& findings() const { return *m_findings; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QTreeView* findingTree() const { return m_tree; }
    [[nodiscard]] QComboBox* decisions() const { return m_decisions; }
    [[nodiscard]] MessageBar* messages() const { return m_messages; }

signals:
    void recordRequested(const QString& kind, const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A file that was read, with what was found in it.
    struct Opened {
        DmnModel tables;
        QList<FindingGroup> findings;
    };

    void createWidgets();
    void createViews();
    void createLayout();
    void chooseFile();
    void showOpened(Result<Opened> opened);
    void showDecision(int index);
    void showSpot();
    void showSummary();

    Settings& m_settings;
    LatestTask<Result<Opened>> m_task;
    DmnModel m_tables;
    DmnTableModel* m_model;
    FindingModel* m_findings;
    MessageBar* m_messages = nullptr;
    QPushButton* m_open = nullptr;
    TextLabel* m_file = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_empty = nullptr;
    QComboBox* m_decisions = nullptr;
    QTableView* m_table = nullptr;
    QTreeView* m_tree = nullptr;
    QStackedWidget* m_stack = nullptr;
};

} // namespace ogive::ui

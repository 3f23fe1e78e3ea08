#pragma once

#include "core/lint/lint.h"
#include "ui/knowledge/findings/finding_rows.h"
#include "ui/session/latest_task.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ogive::ui {

class DesignSession;
class FindingModel;
class FindingPanel;
class KnowledgeLibrary;
class SegmentedControl;
class Settings;
class TextLabel;

/// What lint finds in the knowledge: under its rules, to be filtered, copied and followed to the records.
/// Found when first shown and after every change of the knowledge.
class LintPage : public QWidget {
    Q_OBJECT

public:
    LintPage(DesignSession& session, KnowledgeLibrary& library, Settings& settings,
             QWidget* parent = nullptr);

    /// Shows only a rule's findings, or with an empty text all of them.
    void setFilter(const QString& text);
    [[nodiscard]] const FindingModel& model() const { return *m_model; }
    [[nodiscard]] bool isLooking() const { return m_task.isRunning(); }

signals:
    void recordRequested(const QString& kind, const QString& id);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createWidgets();
    void createTree();
    void createLayout();
    void look();
    void lookAgain();
    void showFiltered();
    void showCounts();
    void showSelected();
    void requestRecord();
    void copy(QString (*written)(const QList<FindingGroup>&)) const;

    DesignSession& m_session;
    Settings& m_settings;
    LatestTask<QList<FindingGroup>> m_task;
    QList<FindingGroup> m_groups; ///< before the filter
    FindingModel* m_model;
    QTreeView* m_tree = nullptr;
    FindingPanel* m_panel = nullptr;
    SegmentedControl* m_severity = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_copy = nullptr;
    QStackedWidget* m_stack = nullptr;
    TextLabel* m_counts = nullptr;
    TextLabel* m_empty = nullptr;
    int m_ageLimit = 0;
    bool m_isStale = true;
};

} // namespace ogive::ui

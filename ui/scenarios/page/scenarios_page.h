#pragma once

#include "core/base/ids.h"
#include "ui/scenarios/page/column_cache.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;

namespace ogive::ui {

class ChartCard;
class ScenarioTable;
class ScenarioTableModel;
class SegmentedControl;
class TextLabel;

/// All scenarios of the design side by side, what differs from the reference marked, and their bills below.
/// Computed only while it is seen, once for all edits of a moment.
class ScenariosPage : public QWidget {
    Q_OBJECT

public:
    explicit ScenariosPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] ScenarioTable* table() const { return m_table; }
    [[nodiscard]] ScenarioTableModel* model() const { return m_model; }
    [[nodiscard]] ChartCard* bills() const { return m_bills; }

signals:
    void fieldRequested(const ogive::FieldId& field);
    void decisionRequested(const ogive::DecisionId& decision);
    void failed(const QString& problem);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createTable();
    void createControls();
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createTableCard();
    void createLayout();
    void connectParts();
    void showSoon();
    void showAll();
    void showTable();
    void showBills();
    void showNotes();
    void showWhatIf();
    void arrange();

    DesignSession& m_session;
    ColumnCache m_columns;
    QList<ScenarioHead> m_heads;
    QTimer m_soon;
    bool m_isStale = true;
    ScenarioTableModel* m_model;
    ScenarioTable* m_table = nullptr;
    QLineEdit* m_search = nullptr;
    QCheckBox* m_differencesOnly = nullptr;
    TextLabel* m_note = nullptr;
    TextLabel* m_nothing = nullptr; ///< why the table has no rows
    QStackedWidget* m_parts = nullptr;
    QSplitter* m_split = nullptr;
    QStackedWidget* m_tableParts = nullptr;
    SegmentedControl* m_shownPart = nullptr; ///< table or bills, where there is no room for both
    QWidget* m_upper = nullptr;              ///< the table and its note
    ChartCard* m_bills = nullptr;
};

} // namespace ogive::ui

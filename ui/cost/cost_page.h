#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;

namespace ogive::ui {

class AssumptionModel;
class CostChart;
class CostTableModel;
class DesignSession;
class SegmentedControl;
class TextLabel;

/// What the models cost a month, line by line, for the chosen provider and for every other, and what that
/// rests on.
class CostPage : public QWidget {
    Q_OBJECT

public:
    explicit CostPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const CostChart& chart() const { return *m_chart; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    [[nodiscard]] QWidget* createFigures();
    [[nodiscard]] QWidget* createBillCard();
    [[nodiscard]] QWidget* createAssumptionCard();
    void showCost();
    void showFigures();
    void showFinding();

    DesignSession& m_session;
    CostChart* m_chart = nullptr;
    CostTableModel* m_tableModel = nullptr;
    AssumptionModel* m_assumptionModel = nullptr;
    QTableView* m_table = nullptr;
    QTableView* m_assumptions = nullptr;
    QStackedWidget* m_views = nullptr;
    SegmentedControl* m_switch = nullptr;
    TextLabel* m_finding = nullptr;
    TextLabel* m_alternatives = nullptr;
    TextLabel* m_pricesAsOf = nullptr;
    TextLabel* m_monthly = nullptr;
    TextLabel* m_perRequest = nullptr;
    TextLabel* m_once = nullptr;
    TextLabel* m_monthlyNote = nullptr;
    TextLabel* m_perRequestNote = nullptr;
    TextLabel* m_onceNote = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui

#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;
class QTableView;

namespace ogive {
struct CapacityPlan;
struct HorizonPlan;
struct ServingPlan;
} // namespace ogive

namespace ogive::ui {

class ChartCard;
class ChartTableModel;
class DesignSession;
class FactCard;
class TextLabel;

/// How much of everything the design needs: requests in flight, replicas, the time of an answer, GPUs, the
/// vector index, and how all of it grows. Drawn only while it is seen, once for all edits of a moment.
class CapacityPage : public QWidget {
    Q_OBJECT

public:
    explicit CapacityPage(DesignSession& session, QWidget* parent = nullptr);

    [[nodiscard]] const QList<ChartCard*>& cards() const { return m_cards; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createWidgets();
    void createLayout();
    [[nodiscard]] QWidget* createAssumptionCard();
    void arrangeCards();
    void planSoon();
    void showPlan();
    void showLoad(const CapacityPlan& plan);
    void showServing(const ServingPlan& plan);
    void showHorizon(const HorizonPlan& plan);
    void showFacts(const CapacityPlan& plan);
    void showAssumptions(const CapacityPlan& plan);
    void takeMeanLatency();

    DesignSession& m_session;
    QTimer m_soon; ///< once the event loop is free
    bool m_isStale = true;
    double m_meanAnswerMs = 0;
    ChartCard* m_load = nullptr;
    ChartCard* m_replicas = nullptr;
    ChartCard* m_latency = nullptr;
    ChartCard* m_serving = nullptr;
    ChartCard* m_index = nullptr;
    ChartCard* m_horizon = nullptr;
    QList<ChartCard*> m_cards;
    FactCard* m_answer = nullptr;
    FactCard* m_availability = nullptr;
    FactCard* m_batch = nullptr;
    QPushButton* m_takeAnswer = nullptr;
    QWidget* m_content = nullptr;
    QGridLayout* m_grid = nullptr;
    int m_columns = 0;
    QTableView* m_assumptions = nullptr;
    ChartTableModel* m_assumptionModel = nullptr;
};

} // namespace ogive::ui

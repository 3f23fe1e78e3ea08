#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QScrollArea>

namespace ogive::ui {

class DesignSession;
class Forecaster;
class FindingList;
class OverviewRow;
class PointList;
class TextLabel;

/// Every decision, the cost, the checks and the work ahead on one page.
class OverviewPage : public QScrollArea {
    Q_OBJECT

public:
    OverviewPage(DesignSession& session, Forecaster& forecaster, QWidget* parent = nullptr);

signals:
    void decisionRequested(const ogive::DecisionId& decision);
    void fieldRequested(const ogive::FieldId& field);
    void costRequested();
    void capacityRequested();
    void controlsRequested();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void createPage();
    [[nodiscard]] QWidget* createDecisions(QWidget* page);
    [[nodiscard]] QWidget* createCost(QWidget* page);
    [[nodiscard]] QWidget* createRobustness(QWidget* page);
    [[nodiscard]] QWidget* createCapacity(QWidget* page);
    [[nodiscard]] QWidget* createRoadmap(QWidget* page);
    [[nodiscard]] QWidget* createChecks(QWidget* page);
    [[nodiscard]] QWidget* createControls(QWidget* page);
    void showDesign();
    void showEvaluation();
    void showCost();
    void showRobustness();
    void showCapacity();
    void showRoadmap();
    void showControls();
    void showFindings();

    DesignSession& m_session;
    Forecaster& m_forecaster;
    TextLabel* m_name = nullptr;
    TextLabel* m_brief = nullptr;
    QList<OverviewRow*> m_rows; ///< in the knowledge's order
    TextLabel* m_cost = nullptr;
    PointList* m_costPoints = nullptr;
    PointList* m_robustness = nullptr;
    PointList* m_capacity = nullptr;
    TextLabel* m_effort = nullptr;
    PointList* m_phases = nullptr;
    TextLabel* m_checksTitle = nullptr;
    FindingList* m_findings = nullptr;
    TextLabel* m_controlsTitle = nullptr;
    PointList* m_controls = nullptr;
    TextLabel* m_recommended = nullptr;
    bool m_isStale = true;
};

} // namespace ogive::ui

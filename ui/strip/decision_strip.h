#pragma once

#include "core/base/ids.h"
#include "ui/strip/decision_card.h"

#include <QList>
#include <QWidget>

namespace ogive::ui {

class DesignSession;
class Forecaster;

/// What every decision that stands for itself becomes and what it costs, always in sight.
class DecisionStrip : public QWidget {
    Q_OBJECT

public:
    explicit DecisionStrip(DesignSession& session, QWidget* parent = nullptr);

    /// Shows how sure the cost is, whenever that is known.
    void setForecaster(Forecaster& forecaster);
    void setCurrentDecision(const DecisionId& decision);
    [[nodiscard]] const QList<DecisionCard*>& cards() const { return m_cards; } ///< in the decisions' order
    [[nodiscard]] DecisionCard* costCard() const { return m_costCard; }

signals:
    void decisionRequested(const ogive::DecisionId& decision);
    void costRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createCards();
    void showEvaluation();
    void showCost();
    void fitDetails();
    void fitDetailsAnew();
    void setDetailLines(int lines);

    DesignSession& m_session;
    QList<DecisionCard*> m_cards;
    DecisionCard* m_costCard = nullptr;
    Forecaster* m_forecaster = nullptr;
};

} // namespace ogive::ui

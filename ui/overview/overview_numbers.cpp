#include "core/capacity/plan/findings.h"
#include "core/cost/cost_finding.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/plan/growth_changes.h"
#include "core/plan/roadmap.h"
#include "ui/models/decision_content.h"
#include "ui/overview/overview_page.h"
#include "ui/session/design_session.h"
#include "ui/session/forecaster.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <cmath>

namespace ogive::ui {
namespace {

QString days(double number)
{
    return toQString(groupedNumber(number, numberStyle()));
}

/// What changes first as traffic grows.
std::optional<DatedChange> firstChange(const DesignSession& session)
{
    const Knowledge& knowledge = session.knowledge();
    const auto changes = growthChanges(knowledge, session.scenario(), session.evaluation());
    if (changes.empty())
        return std::nullopt;
    const Decision& decision = knowledge.decisions[changes.front().decision];
    return DatedChange{changes.front().month, decision.title, decision.options[changes.front().to].title};
}

} // namespace

void OverviewPage::showCost()
{
    const Knowledge& knowledge = m_session.knowledge();
    const CostComparison& cost = m_session.evaluation().cost;
    const auto decision = knowledge.decisionInRole("llm");
    const CardContent content = costContent(m_session, m_forecaster.latest());
    m_cost->setText(content.outcome);
    if (!decision)
        return;
    const auto chosen = m_session.evaluation().decisions[*decision].chosen();
    const CostEstimate* estimate = chosenEstimate(cost, chosen);
    QList<Point> points;
    if (!content.reason.isEmpty())
        points.append({Point::Mark::Dot, content.reason, {}});
    for (const CardPart& part : content.parts)
        points.append({Point::Mark::Dot, part.text, {}});
    if (estimate != nullptr)
        points.append({Point::Mark::Dot, toQString(estimate->llmTitle), {}});
    points.append({Point::Mark::Dot, translated(costFinding(estimate)), {}});
    if (const auto others = alternativesFinding(cost, knowledge.decisions[*decision], chosen))
        points.append({Point::Mark::Dot, translated(*others), {}});
    m_costPoints->setPoints(points);
}

void OverviewPage::showRoadmap()
{
    const Knowledge& knowledge = m_session.knowledge();
    const Roadmap roadmap = planRoadmap(knowledge, m_session.evaluation().fields, m_session.design().plan);
    m_effort->setText(tr("%1 tasks, %2 person-days (%3 to %4), at least %5 working days")
                          .arg(QString::number(roadmap.tasks.size()), days(roadmap.effort.typicalDays),
                               days(roadmap.effort.lowDays), days(roadmap.effort.highDays),
                               days(roadmap.durationDays)));
    QList<Point> points;
    for (const PlannedPhase& phase : roadmap.phases) {
        points.append(
            {Point::Mark::Number,
             tr("%1: %2 person-days")
                 .arg(toQString(knowledge.phases[phase.phase].title), days(phase.effort.typicalDays)),
             {}});
    }
    m_phases->setPoints(points);
}

void OverviewPage::showRobustness()
{
    const Forecast* forecast = m_forecaster.latest();
    QList<Point> points;
    if (forecast == nullptr) {
        m_robustness->setPoints({{Point::Mark::None, tr("Being computed"), {}}});
        return;
    }
    constexpr double sure = 0.9995;
    const Knowledge& knowledge = m_session.knowledge();
    for (const DecisionShares& shares : forecast->robustness) {
        const Decision& decision = knowledge.decisions[shares.decision];
        if (decision.within || !shares.now || shares.same.share >= sure)
            continue;
        QStringList others;
        for (const auto& [option, share] : shares.shares)
            if (option != *shares.now)
                others << tr("%1 %2 %").arg(toQString(decision.options[option].title),
                                            QString::number(std::round(share * 1000) / 10));
        points.append({Point::Mark::Dot,
                       tr("%1: %2 in %3 % of the cases")
                           .arg(toQString(decision.title), toQString(decision.options[*shares.now].title),
                                QString::number(std::round(shares.same.share * 1000) / 10)),
                       others.join(QStringLiteral(", "))});
    }
    if (points.isEmpty())
        points.append({Point::Mark::Good, tr("No decision changes within what is uncertain"), {}});
    m_robustness->setPoints(points);
}

void OverviewPage::showCapacity()
{
    const CapacityPlan plan = capacityOf(m_session.knowledge(), m_session.scenario(), m_session.evaluation());
    QList<Point> points;
    for (const Message& finding :
         {loadFinding(plan.load), replicaFinding(plan.replicas), latencyFinding(plan.latency),
          horizonFinding(plan.horizon, firstChange(m_session))})
        points.append({Point::Mark::Dot, translated(finding), {}});
    m_capacity->setPoints(points);
}

} // namespace ogive::ui

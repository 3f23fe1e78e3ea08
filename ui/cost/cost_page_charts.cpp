#include "core/cost/cost_finding.h"
#include "core/cost/pattern_report.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/parts.h"
#include "core/simulate/forecast/sampled_scenario.h"
#include "ui/cost/cost_page.h"
#include "ui/cost/pattern_card.h"
#include "ui/session/design_session.h"
#include "ui/session/forecaster.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr std::size_t mostColumns = 6;

CostSubject subjectOf(const DesignSession& session, const std::string& date)
{
    return costSubject(session.knowledge(), session.scenario(), session.evaluation(), date);
}

} // namespace

std::string CostPage::chosenTitle() const
{
    const auto chosen = m_rivals ? m_session.evaluation().chosen[*m_rivals] : std::nullopt;
    return chosen ? m_session.knowledge().decisions[*m_rivals].options[*chosen].shortTitle
                  : toStdString(tr("As set"));
}

/// Why there is no cost to draw.
QString CostPage::costReason() const
{
    const auto decision = m_session.knowledge().decisionInRole("llm");
    const CostEstimate* chosen = decision
                                     ? chosenEstimate(m_session.evaluation().cost,
                                                      m_session.evaluation().decisions[*decision].chosen())
                                     : nullptr;
    return translated(costFinding(chosen));
}

std::vector<BillColumn> CostPage::providerColumns() const
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto decision = knowledge.decisionInRole("llm");
    std::vector<BillColumn> columns;
    if (!decision)
        return columns;
    const auto& estimates = m_session.evaluation().cost.estimates;
    const auto chosen = m_session.evaluation().chosen[*decision];
    std::vector<const CostEstimate*> shown;
    for (const CostEstimate& estimate : estimates)
        shown.push_back(&estimate);
    // What is chosen stands first; of the others the cheapest are shown.
    const auto first = shown.begin() + (chosen && !shown.empty() ? 1 : 0);
    std::stable_sort(first, shown.end(), [](const CostEstimate* left, const CostEstimate* right) {
        return left->monthlyUsd.value_or(unaffordableUsd) < right->monthlyUsd.value_or(unaffordableUsd);
    });
    for (const CostEstimate* estimate : shown)
        if (columns.size() < mostColumns)
            columns.push_back({knowledge.decisions[*decision].options[estimate->option].shortTitle,
                               chosen == estimate->option, estimate->lines});
    return columns;
}

std::vector<BillColumn> CostPage::scenarioColumns() const
{
    const Knowledge& knowledge = m_session.knowledge();
    const auto decision = knowledge.decisionInRole("llm");
    std::vector<BillColumn> columns;
    for (const Scenario& scenario : m_session.design().scenarios) {
        if (columns.size() == mostColumns || !decision)
            break;
        const bool isCurrent = scenario.id == m_session.currentScenario();
        const Evaluation evaluation = isCurrent ? m_session.evaluation()
                                                : evaluate(knowledge, scenario, m_session.design().rules,
                                                           toStdString(m_session.date()));
        if (!evaluation.cost.estimates.empty())
            columns.push_back({scenario.name, isCurrent, evaluation.cost.estimates.front().lines});
    }
    return columns;
}

std::vector<BillColumn> CostPage::useColumns() const
{
    const std::string date = toStdString(m_session.date());
    const Variant variant(subjectOf(m_session, date));
    const UseBills bills = useBills(variant, uncertainInputs(variant, m_session.scenario().uncertainty));
    return {{toStdString(tr("Low")), false,
             linesOf(variant.plan(), bills.low, m_session.knowledge().language.words)},
            {toStdString(tr("Typical")), true,
             linesOf(variant.plan(), bills.typical, m_session.knowledge().language.words)},
            {toStdString(tr("High")), false,
             linesOf(variant.plan(), bills.high, m_session.knowledge().language.words)}};
}

std::vector<BillColumn> CostPage::columns() const
{
    switch (static_cast<Columns>(m_columns->currentIndex())) {
    case Columns::Scenarios:
        return scenarioColumns();
    case Columns::Use:
        return useColumns();
    case Columns::Providers:
        break;
    }
    return providerColumns();
}

void CostPage::showBill()
{
    CostBars bars = billBars(columns());
    const auto decision = m_session.knowledge().decisionInRole("llm");
    QString subtitle = tr("Monthly cost by line");
    if (m_columns->currentIndex() == 0 && decision)
        if (const auto others =
                alternativesFinding(m_session.evaluation().cost, m_session.knowledge().decisions[*decision],
                                    m_session.evaluation().chosen[*decision]))
            subtitle = tr("%1 · %2").arg(subtitle, translated(*others));
    bars.picture.title = toStdString(costReason());
    bars.picture.subtitle = toStdString(subtitle);
    if (bars.picture.bars.empty())
        m_bill->showReason(tr("Bill"), costReason());
    else
        m_bill->showBars(bars.picture, bars.table);
}

/// The fields that cost depends on; the one drawn against stays while it does, else it is traffic.
void CostPage::fillFields(const CostSubject& subject)
{
    const std::vector<std::size_t> fields = costFields(subject);
    const Knowledge& knowledge = m_session.knowledge();
    if (!m_field || std::find(fields.begin(), fields.end(), *m_field) == fields.end()) {
        m_field = knowledge.fieldInRole("requests_per_day");
        if (!fields.empty() &&
            (!m_field || std::find(fields.begin(), fields.end(), *m_field) == fields.end()))
            m_field = fields.front();
    }
    QList<qulonglong> known;
    for (int i = 0; i < m_against->count(); ++i)
        known.append(m_against->itemData(i).toULongLong());
    if (known != QList<qulonglong>(fields.begin(), fields.end())) {
        m_against->clear();
        for (const std::size_t field : fields)
            m_against->addItem(toQString(knowledge.fields[field].title), static_cast<qulonglong>(field));
    }
    m_against->setEnabled(!fields.empty());
    m_against->setCurrentIndex(m_field ? m_against->findData(static_cast<qulonglong>(*m_field)) : -1);
}

/// The decisions whose options differ in cost, and the savings patterns.
void CostPage::fillRivals(const CostSubject& subject)
{
    const Knowledge& knowledge = m_session.knowledge();
    QList<qlonglong> wanted;
    for (const std::size_t decision : decisionsThatCost(subject))
        wanted.append(static_cast<qlonglong>(decision));
    wanted.append(-1);
    QList<qlonglong> known;
    for (int i = 0; i < m_beside->count(); ++i)
        known.append(m_beside->itemData(i).toLongLong());
    if (known != wanted) {
        m_beside->clear();
        for (const qlonglong decision : wanted)
            m_beside->addItem(decision < 0
                                  ? tr("Savings patterns")
                                  : toQString(knowledge.decisions[static_cast<std::size_t>(decision)].title),
                              decision);
    }
    const qlonglong current = m_rivals ? static_cast<qlonglong>(*m_rivals) : -1;
    m_beside->setCurrentIndex(std::max(0, m_beside->findData(current)));
    const qlonglong shown = m_beside->currentData().toLongLong();
    m_rivals = shown < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(shown));
}

void CostPage::showStudy()
{
    const std::string date = toStdString(m_session.date());
    const CostSubject subject = subjectOf(m_session, date);
    fillFields(subject);
    fillRivals(subject);
    m_lastStudy.reset();
    const bool isKnown = !std::isnan(Variant(subject).bill().monthly);
    if (isKnown && m_field)
        m_lastStudy = costStudy(subject, *m_field, chosenTitle(), rivalsOf(subject, m_rivals));
    if (!m_lastStudy) {
        m_study->showReason(tr("Cost over a number"), costReason());
        return;
    }
    const Forecast* forecast = m_forecaster.latest();
    const CostCurves curves = studyCurves(m_session.knowledge(), *m_lastStudy, std::nullopt,
                                          forecast ? forecast->budget : std::nullopt);
    m_study->showCurves(curves.picture, curves.table);
    m_bandsSoon.start();
}

/// The uncertainty of the curve is drawn in once it is computed.
void CostPage::startBands()
{
    if (!m_lastStudy)
        return;
    const auto work = [knowledge = m_session.sharedKnowledge(), design = m_session.sharedDesign(),
                       evaluation = m_session.sharedEvaluation(), id = m_session.currentScenario(),
                       date = toStdString(m_session.date()), study = *m_lastStudy]() -> StudyBands {
        const Scenario& scenario = *design->scenario(id);
        const CostSubject subject = costSubject(*knowledge, scenario, *evaluation, date);
        const Variant chosen(subject);
        const auto inputs = uncertainInputs(chosen, scenario.uncertainty);
        StudyBands bands{costBand(chosen, inputs, study.axis.field, study.grid), std::nullopt};
        for (const StudyCurve& curve : study.curves)
            if (!bands.breakEven && !curve.breakEven.values.empty())
                bands.breakEven = breakEvenBand(chosen, Variant(subject, curve.alternative), inputs,
                                                study.axis, curve.breakEven.values.front());
        return bands;
    };
    m_bands.start(work, [this](const StudyBands& bands) {
        if (!m_lastStudy)
            return;
        const Forecast* forecast = m_forecaster.latest();
        const CostCurves curves = studyCurves(m_session.knowledge(), *m_lastStudy, bands,
                                              forecast ? forecast->budget : std::nullopt);
        m_study->showCurves(curves.picture, curves.table);
    });
}

void CostPage::showPatterns()
{
    const std::string date = toStdString(m_session.date());
    m_patterns->showReport(patternReport(subjectOf(m_session, date)));
}

/// How many samples the figures rest on, or how far their computing is.
void CostPage::showSureness()
{
    const Forecast* forecast = m_forecaster.forecast();
    const bool isWorking = m_forecaster.isRunning() || forecast == nullptr;
    if (isWorking && isVisible())
        m_progress.start();
    else
        m_progress.stop();
    if (isWorking)
        m_sureness->setText(tr("Simulating: %1 %").arg(std::round(m_forecaster.progress() * 100)));
    else if (forecast->whyNot || forecast->cost.mean <= 0)
        m_sureness->clear();
    else
        m_sureness->setText(
            tr("Seed %1 · %2 samples · mean ±%3 %")
                .arg(QString::number(forecast->seed),
                     toQString(groupedNumber(static_cast<double>(forecast->samples), numberStyle())),
                     toQString(readableNumber(
                         std::round(forecast->cost.standardError / forecast->cost.mean * 10000) / 100,
                         numberStyle()))));
}

void CostPage::showForecast()
{
    showSureness();
    const Forecast* forecast = m_forecaster.latest();
    const std::pair shown(forecast, m_forecaster.isFine());
    if (forecast != nullptr && shown == m_shownForecast)
        return;
    m_shownForecast = shown;
    m_patterns->showForecast(m_forecaster.isFine() ? forecast : nullptr);
    if (forecast == nullptr || forecast->whyNot) {
        const QString reason = forecast ? translated(*forecast->whyNot) : tr("Being computed");
        m_distribution->showReason(tr("How sure the cost is"), reason);
        m_tornado->showReason(tr("What moves the cost"), reason);
        return;
    }
    const CostCurves curves = distributionCurves(*forecast);
    m_distribution->showCurves(curves.picture, curves.table);
    const CostBars bars = tornadoBars(*forecast);
    if (bars.picture.bars.empty())
        m_tornado->showReason(toQString(bars.picture.title), tr("No number of the estimate is uncertain."));
    else
        m_tornado->showBars(bars.picture, bars.table);
}

} // namespace ogive::ui

#include "ui/capacity/capacity_page.h"

#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/plan/growth_changes.h"
#include "ui/capacity/capacity_pictures.h"
#include "ui/capacity/fact_card.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/charts/chart_card.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/pages/plain_table.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <cmath>
#include <set>

namespace ogive::ui {
namespace {

constexpr int lowestCard = 350;
constexpr double basePixels = 13; ///< the text that the widths are for
constexpr double widthForThree = 1020;
constexpr double widthForTwo = 600;

/// The chart of a part, or the sentence why it has none.
template <class Part, class Show>
void showPart(ChartCard& card, const Part& part, const QString& topic, Show show)
{
    if (part.whyNot)
        card.showReason(topic, translated(*part.whyNot));
    else
        show();
}

std::vector<DatedChange> decisionChanges(DesignSession& session)
{
    const Knowledge& knowledge = session.knowledge();
    std::vector<DatedChange> dated;
    for (const GrowthChange& change : growthChanges(knowledge, session.scenario(), session.evaluation())) {
        const Decision& decision = knowledge.decisions[change.decision];
        dated.push_back({change.month, decision.title, decision.options[change.to].shortTitle});
    }
    return dated;
}

QString percentText(double fraction)
{
    return CapacityPage::tr("%1 %").arg(
        toQString(readableNumber(std::round(fraction * 1e6) / 1e4, numberStyle())));
}

} // namespace

CapacityPage::CapacityPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &CapacityPage::showPlan);
    createWidgets();
    createLayout();
    connect(&m_session, &DesignSession::evaluationChanged, this, &CapacityPage::planSoon);
}

void CapacityPage::createWidgets()
{
    using Kind = ChartCard::Kind;
    m_content = new QWidget(this);
    const auto add = [this](Kind kind, const QString& name) {
        auto* card = new ChartCard(kind, name, m_content);
        card->setMinimumHeight(lowestCard);
        m_cards.append(card);
        return card;
    };
    m_load = add(Kind::Curves, tr("Requests in flight"));
    m_replicas = add(Kind::Curves, tr("Replicas"));
    m_latency = add(Kind::Bars, tr("Time of an answer"));
    m_serving = add(Kind::Bars, tr("GPU memory"));
    m_index = add(Kind::Bars, tr("Vector index"));
    m_horizon = add(Kind::Curves, tr("Growth"));
    m_answer = new FactCard(tr("A full answer, on average"), m_content);
    m_availability = new FactCard(tr("Available"), m_content);
    m_batch = new FactCard(tr("A day's work in lots"), m_content);
    m_takeAnswer = new QPushButton(m_content);
    m_answer->addAction(m_takeAnswer);
    connect(m_takeAnswer, &QPushButton::clicked, this, &CapacityPage::takeMeanLatency);
}

void CapacityPage::createLayout()
{
    auto* facts = new QHBoxLayout;
    facts->setSpacing(12);
    for (FactCard* fact : {m_answer, m_availability, m_batch})
        facts->addWidget(fact, 1);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);

    auto* page = new QVBoxLayout(m_content);
    page->setContentsMargins(16, 14, 16, 16);
    page->setSpacing(12);
    page->addWidget(new TextLabel(tr("Capacity"), TextSize::Title, m_content));
    page->addLayout(facts);
    page->addLayout(m_grid, 1);
    page->addWidget(createAssumptionCard());
    arrangeCards();

    auto* scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* CapacityPage::createAssumptionCard()
{
    auto* card = new Card(m_content);
    m_assumptionModel = new ChartTableModel(this);
    m_assumptions = plainTable(*m_assumptionModel, tr("Assumptions of the capacity plan"), card);
    m_assumptions->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_assumptions->setMinimumHeight(6 * m_assumptions->verticalHeader()->defaultSectionSize());
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("What this rests on"), TextSize::Strong, card));
    column->addWidget(m_assumptions, 1);
    return card;
}

/// One to three cards side by side, by the room there is.
void CapacityPage::arrangeCards()
{
    const double room = width() * basePixels / textFont(TextSize::Base).pixelSize();
    const int columns = room >= widthForThree ? 3 : room >= widthForTwo ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void CapacityPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeCards();
}

void CapacityPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid != nullptr)
        arrangeCards();
}

void CapacityPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showPlan();
}

void CapacityPage::planSoon()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void CapacityPage::showPlan()
{
    if (!isVisible())
        return;
    m_soon.stop();
    m_isStale = false;
    const CapacityPlan plan = capacityOf(m_session.knowledge(), m_session.scenario(), m_session.evaluation());
    showLoad(plan);
    showServing(plan.serving);
    showPart(*m_index, plan.index, tr("Vector index"), [&] {
        const BarContent content = indexBars(plan.index);
        m_index->showBars(content.picture, content.table);
    });
    showHorizon(plan.horizon);
    showFacts(plan);
    showAssumptions(plan);
}

void CapacityPage::showLoad(const CapacityPlan& plan)
{
    showPart(*m_load, plan.load, tr("Requests in flight"), [&] {
        const CurveContent content = loadCurves(plan.load);
        m_load->showCurves(content.picture, content.table);
    });
    showPart(*m_replicas, plan.replicas, tr("Replicas"), [&] {
        const CurveContent content = replicaCurves(plan.replicas);
        m_replicas->showCurves(content.picture, content.table);
    });
    showPart(*m_latency, plan.latency, tr("Time of an answer"), [&] {
        const BarContent content = latencyBars(plan.latency);
        m_latency->showBars(content.picture, content.table);
    });
}

void CapacityPage::showServing(const ServingPlan& plan)
{
    const Knowledge& knowledge = m_session.knowledge();
    showPart(*m_serving, plan, tr("GPU memory"), [&] {
        if (!plan.proposed) {
            m_serving->showReason(
                translated(servingFinding(plan, knowledge)),
                tr("The weights take %1. Fewer bits a weight, or a smaller model, would "
                   "need less.")
                    .arg(toQString(bytesText(plan.weights, ByteUnits::Binary, numberStyle()))));
            return;
        }
        const BarContent content = servingBars(plan, knowledge);
        m_serving->showBars(content.picture, content.table);
    });
}

void CapacityPage::showHorizon(const HorizonPlan& plan)
{
    showPart(*m_horizon, plan, tr("Growth"), [&] {
        const CurveContent content = horizonCurves(plan, decisionChanges(m_session));
        m_horizon->showCurves(content.picture, content.table);
    });
}

void CapacityPage::showFacts(const CapacityPlan& plan)
{
    const LatencyPlan& latency = plan.latency;
    m_meanAnswerMs = latency.isKnown() ? std::round(latency.meanAnswerMs()) : 0;
    if (latency.isKnown())
        m_answer->showFact(toQString(durationText(latency.fullAnswer.mean, numberStyle())),
                           tr("95 of 100 within %1; at most %2 if all stages are slow together")
                               .arg(toQString(durationText(latency.fullAnswer.p95, numberStyle())),
                                    toQString(durationText(latency.fullAnswer.bound, numberStyle()))));
    else
        m_answer->showFact(tr("open"), translated(*latency.whyNot));
    m_takeAnswer->setText(tr("Plan with %1 ms").arg(numberText(m_meanAnswerMs)));
    m_takeAnswer->setToolTip(
        tr("Takes it as the mean time of an answer, from which requests in flight follow"));
    m_takeAnswer->setVisible(latency.isKnown() && plan.load.isKnown() &&
                             std::round(plan.load.meanLatency * 1000) != m_meanAnswerMs);

    const AvailabilityPlan& availability = plan.availability;
    if (availability.isKnown())
        m_availability->showFact(
            percentText(availability.shown().availability),
            tr("%1. Down %2 hours a year; the target allows %3.")
                .arg(translated(availabilityFinding(availability)),
                     toQString(readableNumber(availability.downtime.hoursPerYear, numberStyle())),
                     toQString(readableNumber(availability.allowed.hoursPerYear, numberStyle()))));
    else
        m_availability->showFact(tr("open"), translated(*availability.whyNot));

    const BatchPlan& batch = plan.batch;
    if (!batch.isKnown()) {
        m_batch->showFact(tr("none"), translated(*batch.whyNot));
        return;
    }
    const QString alone =
        batch.drainByReplicas
            ? tr("The %1 replicas alone would need %2.")
                  .arg(toQString(groupedNumber(plan.replicas.planned.replicas, numberStyle())),
                       toQString(durationText(*batch.drainByReplicas, numberStyle())))
            : tr("The replicas alone would never get it done.");
    m_batch->showFact(tr("%1 workers").arg(toQString(groupedNumber(batch.workers, numberStyle()))),
                      tr("%1. %2").arg(translated(batchFinding(batch)), alone));
}

void CapacityPage::showAssumptions(const CapacityPlan& plan)
{
    ChartTable table;
    for (const QString& column : {tr("Assumption"), tr("Value"), tr("Unit"), tr("Source"), tr("As of")})
        table.columns.push_back(toStdString(column));
    std::set<std::string> listed;
    const auto parts = {
        static_cast<const PlanPart*>(&plan.replicas),     static_cast<const PlanPart*>(&plan.latency),
        static_cast<const PlanPart*>(&plan.availability), static_cast<const PlanPart*>(&plan.batch),
        static_cast<const PlanPart*>(&plan.serving),      static_cast<const PlanPart*>(&plan.index)};
    for (const PlanPart* part : parts)
        for (const PlanInput& input : part->inputs)
            if (!input.source.empty() && part->isKnown() && listed.insert(input.title).second)
                table.rows.push_back({{input.title, {}},
                                      {readableNumber(input.value, numberStyle()), input.value},
                                      {input.unit, {}},
                                      {input.source, {}},
                                      {input.asOf, {}}});
    m_assumptionModel->setTable(table);
}

void CapacityPage::takeMeanLatency()
{
    const Knowledge& knowledge = m_session.knowledge();
    if (const auto field = knowledge.fieldInRole("mean_latency"); field && m_meanAnswerMs > 0)
        (void)m_session.apply(
            SetRequirement{m_session.currentScenario(), knowledge.fields[*field].id, Value(m_meanAnswerMs)});
}

} // namespace ogive::ui

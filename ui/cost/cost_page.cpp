#include "ui/cost/cost_page.h"

#include "core/base/number_text.h"
#include "core/cost/cost_finding.h"
#include "ui/cost/assumption_model.h"
#include "ui/cost/cost_chart.h"
#include "ui/cost/cost_table.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace ogive::ui {
namespace {

QTableView* plainTable(QAbstractItemModel& model, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setAccessibleName(name);
    view->setModel(&model);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setCornerButtonEnabled(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->horizontalHeader()->setHighlightSections(false);
    view->verticalHeader()->setHighlightSections(false);
    return view;
}

struct OneTimeCost {
    double usd = 0;
    bool isKnown = true;
    QStringList titles;
    QString leftOut; ///< why a line is not part of this figure
};

OneTimeCost oneTimeCost(const CostEstimate& estimate)
{
    OneTimeCost cost;
    for (const CostLine& line : estimate.lines) {
        if (line.oneTime && !line.included)
            cost.leftOut = toQString(line.note);
        if (!line.oneTime || !line.included)
            continue;
        cost.usd += line.usd.value_or(0);
        cost.isKnown = cost.isKnown && line.usd;
        cost.titles.append(toQString(line.title));
    }
    return cost;
}

} // namespace

CostPage::CostPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_tableModel(new CostTableModel(this))
    , m_assumptionModel(new AssumptionModel(this))
{
    createWidgets();
    createLayout();
    connect(&m_session, &DesignSession::evaluationChanged, this, &CostPage::showCost);
}

void CostPage::createWidgets()
{
    m_chart = new CostChart(this);
    m_table = plainTable(*m_tableModel, tr("Monthly cost by line and provider"), this);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_assumptions = plainTable(*m_assumptionModel, tr("Assumptions of the estimate"), this);
    m_assumptions->verticalHeader()->hide();
    m_assumptions->setWordWrap(false);
    m_assumptions->horizontalHeader()->setStretchLastSection(false);
    m_assumptions->horizontalHeader()->setSectionResizeMode(AssumptionModel::Title,
                                                            QHeaderView::ResizeToContents);
    m_assumptions->horizontalHeader()->setSectionResizeMode(AssumptionModel::Value,
                                                            QHeaderView::ResizeToContents);
    m_assumptions->horizontalHeader()->setSectionResizeMode(AssumptionModel::Source, QHeaderView::Stretch);
    m_assumptions->horizontalHeader()->setSectionResizeMode(AssumptionModel::AsOf,
                                                            QHeaderView::ResizeToContents);

    m_views = new QStackedWidget(this);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_switch = new SegmentedControl(this);
    m_switch->setChoices({tr("Chart"), tr("Table")});
    m_switch->setAccessibleName(tr("Show the bill as"));
    m_switch->setCurrentIndex(0);
    connect(m_switch, &SegmentedControl::chosen, m_views, &QStackedWidget::setCurrentIndex);
}

void CostPage::createLayout()
{
    m_pricesAsOf = new TextLabel({}, TextSize::Base, this);
    m_pricesAsOf->setMuted(true);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Cost"), TextSize::Title, this));
    head->addStretch();
    head->addWidget(m_pricesAsOf);

    // Low windows scroll the page instead of squeezing the chart.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(16, 14, 16, 16);
    page->setSpacing(12);
    page->addLayout(head);
    page->addWidget(createFigures());
    page->addWidget(createBillCard(), 5);
    page->addWidget(createAssumptionCard(), 3);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

/// Three headline numbers, each with what it stands for below.
QWidget* CostPage::createFigures()
{
    auto* figures = new QWidget(this);
    auto* row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const auto addFigure = [&](const QString& title, TextLabel*& number, TextLabel*& note) {
        auto* card = new Card(figures);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(14, 10, 14, 10);
        column->setSpacing(2);
        auto* head = new TextLabel(title, TextSize::Small, card);
        head->setMuted(true);
        number = new TextLabel({}, TextSize::Title, card);
        note = new TextLabel({}, TextSize::Small, card);
        note->setMuted(true);
        note->setWordWrap(true);
        note->setMinimumWidth(80);
        column->addWidget(head);
        column->addWidget(number);
        column->addWidget(note);
        column->addStretch();
        row->addWidget(card, 1);
    };
    addFigure(tr("A month"), m_monthly, m_monthlyNote);
    addFigure(tr("A request"), m_perRequest, m_perRequestNote);
    addFigure(tr("Once, at the start"), m_once, m_onceNote);
    return figures;
}

QWidget* CostPage::createBillCard()
{
    auto* card = new Card(this);
    m_finding = new TextLabel({}, TextSize::Strong, card);
    m_finding->setWordWrap(true);
    m_alternatives = new TextLabel({}, TextSize::Small, card);
    m_alternatives->setMuted(true);
    m_alternatives->setWordWrap(true);

    auto* titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(m_finding);
    titles->addWidget(m_alternatives);
    auto* head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(card);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_views, 1);
    return card;
}

QWidget* CostPage::createAssumptionCard()
{
    auto* card = new Card(this);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 8);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("What this rests on"), TextSize::Strong, card));
    column->addWidget(m_assumptions, 1);
    m_assumptions->setMinimumHeight(5 * m_assumptions->verticalHeader()->defaultSectionSize());
    return card;
}

void CostPage::showCost()
{
    m_isStale = !isVisible();
    const Knowledge& knowledge = m_session.knowledge();
    const auto decision = knowledge.decisionInRole("llm");
    if (m_isStale || !decision)
        return;
    const Evaluation& evaluation = m_session.evaluation();
    const CostTable table = costTable(evaluation.cost, knowledge.decisions[*decision]);
    const bool hasChosen =
        chosenEstimate(evaluation.cost, evaluation.decisions[*decision].chosen()) != nullptr;
    m_chart->setTable(table, hasChosen);
    m_tableModel->setTable(table);
    m_assumptionModel->setAssumptions(evaluation.cost.assumptions);
    m_pricesAsOf->setText(tr("Prices as of %1").arg(toQString(evaluation.cost.pricesAsOf)));
    m_pricesAsOf->setVisible(!evaluation.cost.pricesAsOf.empty());
    showFinding();
    showFigures();
}

void CostPage::showFinding()
{
    const Knowledge& knowledge = m_session.knowledge();
    const Evaluation& evaluation = m_session.evaluation();
    const std::size_t decision = *knowledge.decisionInRole("llm");
    const auto chosen = evaluation.decisions[decision].chosen();
    m_finding->setText(translated(costFinding(chosenEstimate(evaluation.cost, chosen))));
    const auto others = alternativesFinding(evaluation.cost, knowledge.decisions[decision], chosen);
    QString subtitle = tr("LLM and embedding a month by line, each provider with its model for this quality");
    if (others)
        subtitle = tr("%1. %2.").arg(subtitle, translated(*others));
    m_alternatives->setText(subtitle);
    m_chart->setAccessibleName(m_finding->text());
    m_chart->setAccessibleDescription(tr("%1 The table beside the chart has the numbers.").arg(subtitle));
}

void CostPage::showFigures()
{
    const Knowledge& knowledge = m_session.knowledge();
    const Evaluation& evaluation = m_session.evaluation();
    const std::size_t decision = *knowledge.decisionInRole("llm");
    const CostEstimate* chosen = chosenEstimate(evaluation.cost, evaluation.decisions[decision].chosen());
    const auto amount = [](const std::optional<double>& usd) {
        return usd ? toQString(usdText(*usd)) : tr("not known");
    };
    if (chosen == nullptr) {
        for (TextLabel* number : {m_monthly, m_perRequest, m_once})
            number->setText(tr("open"));
        m_monthlyNote->setText(tr("The provider is not decided yet."));
        m_perRequestNote->clear();
        m_onceNote->clear();
        return;
    }
    const QString provider = toQString(knowledge.decisions[decision].options[chosen->option].title);
    m_monthly->setText(amount(chosen->monthlyUsd));
    m_monthlyNote->setText(tr("%1, %2").arg(provider, toQString(chosen->llmTitle)));
    m_perRequest->setText(amount(chosen->perRequestUsd));
    m_perRequestNote->setText(tr("The month's bill over its requests"));
    const OneTimeCost once = oneTimeCost(*chosen);
    if (once.titles.isEmpty() && !once.leftOut.isEmpty()) {
        m_once->setText(tr("not included"));
        m_onceNote->setText(once.leftOut);
        return;
    }
    m_once->setText(once.isKnown ? toQString(usdText(once.usd)) : tr("not known"));
    m_onceNote->setText(once.titles.isEmpty() ? tr("Nothing is embedded in advance")
                                              : once.titles.join(QStringLiteral(", ")));
}

void CostPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showCost();
}

} // namespace ogive::ui

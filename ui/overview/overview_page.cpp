#include "ui/overview/overview_page.h"

#include "ui/models/decision_content.h"
#include "ui/models/shown_findings.h"
#include "ui/overview/finding_list.h"
#include "ui/overview/overview_row.h"
#include "ui/session/design_session.h"
#include "ui/session/forecaster.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/text/convert.h"
#include "ui/widgets/card.h"
#include "ui/widgets/point_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QVBoxLayout* columnOf(Card* card, const QString& title, TextLabel** titleLabel = nullptr)
{
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(14, 12, 14, 14);
    column->setSpacing(8);
    auto* head = new TextLabel(title, TextSize::Strong, card);
    column->addWidget(head);
    if (titleLabel != nullptr)
        *titleLabel = head;
    return column;
}

} // namespace

OverviewPage::OverviewPage(DesignSession& session, Forecaster& forecaster, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_forecaster(forecaster)
{
    setAccessibleName(tr("Overview"));
    setFocusPolicy(Qt::NoFocus); // what is inside passes on the keys that scroll
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createPage();
    connect(&m_session, &DesignSession::designChanged, this, &OverviewPage::showDesign);
    connect(&m_session, &DesignSession::evaluationChanged, this, &OverviewPage::showEvaluation);
    connect(&m_session.compared(), &ComparedScenario::changed, this, &OverviewPage::showEvaluation);
    connect(&m_forecaster, &Forecaster::forecastChanged, this, [this] {
        if (m_isStale)
            return;
        showCost();
        showRobustness();
        showFindings();
    });
}

void OverviewPage::createPage()
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(true);
    m_name = new TextLabel({}, TextSize::Title, page);
    m_name->setWordWrap(true);
    m_brief = new TextLabel({}, TextSize::Base, page);
    m_brief->setMuted(true);
    m_brief->setWordWrap(true);

    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(createCost(page));
    right->addWidget(createRobustness(page));
    right->addWidget(createCapacity(page));
    right->addWidget(createRoadmap(page));
    right->addStretch();
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(createDecisions(page), 5, Qt::AlignTop);
    cards->addLayout(right, 4);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_name);
    column->addWidget(m_brief);
    column->addLayout(cards);
    column->addWidget(createChecks(page));
    column->addWidget(createControls(page));
    column->addStretch();
    setWidget(page);
}

QWidget* OverviewPage::createDecisions(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Decisions"));
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(0);
    column->itemAt(0)->widget()->setContentsMargins(13, 0, 13, 6);
    const auto& decisions = m_session.knowledge().decisions;
    for (const Decision& decision : decisions) {
        auto* row = new OverviewRow(card);
        row->setIndented(decision.within.has_value());
        connect(row, &QAbstractButton::clicked, this,
                [this, id = decision.id] { emit decisionRequested(id); });
        m_rows.append(row);
    }
    for (std::size_t whole = 0; whole < decisions.size(); ++whole) {
        if (!decisions[whole].within)
            column->addWidget(m_rows[static_cast<qsizetype>(whole)]);
        for (std::size_t part = 0; part < decisions.size(); ++part) {
            if (decisions[part].within == whole)
                column->addWidget(m_rows[static_cast<qsizetype>(part)]);
        }
    }
    return card;
}

QWidget* OverviewPage::createCost(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Cost a month"));
    m_cost = new TextLabel({}, TextSize::Title, card);
    m_costPoints = new PointList(card);
    m_costPoints->setAccessibleName(tr("Cost a month"));
    auto* more = new QPushButton(tr("Open Cost"), card);
    connect(more, &QPushButton::clicked, this, &OverviewPage::costRequested);
    column->addWidget(m_cost);
    column->addWidget(m_costPoints);
    column->addWidget(more, 0, Qt::AlignLeft);
    return card;
}

QWidget* OverviewPage::createRobustness(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("How sure the decisions are"));
    m_robustness = new PointList(card);
    m_robustness->setAccessibleName(tr("How sure the decisions are"));
    column->addWidget(m_robustness);
    return card;
}

QWidget* OverviewPage::createCapacity(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Capacity"));
    m_capacity = new PointList(card);
    m_capacity->setAccessibleName(tr("Capacity"));
    auto* more = new QPushButton(tr("Open Capacity"), card);
    connect(more, &QPushButton::clicked, this, &OverviewPage::capacityRequested);
    column->addWidget(m_capacity);
    column->addWidget(more, 0, Qt::AlignLeft);
    return card;
}

QWidget* OverviewPage::createRoadmap(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Work ahead"));
    m_effort = new TextLabel({}, TextSize::Base, card);
    m_effort->setWordWrap(true);
    m_phases = new PointList(card);
    m_phases->setAccessibleName(tr("Work ahead"));
    column->addWidget(m_effort);
    column->addWidget(m_phases);
    return card;
}

QWidget* OverviewPage::createChecks(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Checks"), &m_checksTitle);
    m_findings = new FindingList(m_session.knowledge(), card);
    connect(m_findings, &FindingList::fieldRequested, this, &OverviewPage::fieldRequested);
    column->addWidget(m_findings);
    return card;
}

QWidget* OverviewPage::createControls(QWidget* page)
{
    auto* card = new Card(page);
    QVBoxLayout* column = columnOf(card, tr("Security controls"), &m_controlsTitle);
    m_controls = new PointList(card);
    m_controls->setAccessibleName(tr("Security controls"));
    m_recommended = new TextLabel({}, TextSize::Base, card);
    m_recommended->setMuted(true);
    m_recommended->setWordWrap(true);
    auto* more = new QPushButton(tr("Open Controls"), card);
    connect(more, &QPushButton::clicked, this, &OverviewPage::controlsRequested);
    column->addWidget(m_controls);
    column->addWidget(m_recommended);
    column->addWidget(more, 0, Qt::AlignLeft);
    return card;
}

void OverviewPage::showDesign()
{
    m_name->setText(toQString(m_session.design().name));
    m_brief->setText(toQString(m_session.design().brief));
    m_brief->setVisible(!m_session.design().brief.empty());
}

void OverviewPage::showEvaluation()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto decision = static_cast<std::size_t>(i);
        const bool isRelevant = m_session.evaluation().decisions[decision].isRelevant;
        m_rows[i]->setVisible(isRelevant);
        if (isRelevant)
            m_rows[i]->setContent(decisionContent(m_session, decision));
    }
    showCost();
    showRobustness();
    showCapacity();
    showRoadmap();
    showControls();
    showFindings();
}

void OverviewPage::showFindings()
{
    const QList<ShownFinding> findings = shownFindings(m_session, m_forecaster.latest());
    m_checksTitle->setText(findings.isEmpty() ? tr("Checks") : tr("Checks: %1").arg(findings.size()));
    m_findings->setFindings(findings);
}

/// What is required with what it stops; what is only worth considering by name.
void OverviewPage::showControls()
{
    const Knowledge& knowledge = m_session.knowledge();
    QList<Point> required;
    QStringList others;
    for (const ControlNeed& need : m_session.evaluation().controls) {
        const Control& control = knowledge.controls[need.control];
        if (need.level == ControlLevel::Required)
            required.append({Point::Mark::Dot, toQString(control.title), toQString(control.threat)});
        else
            others << toQString(control.title);
    }
    m_controlsTitle->setText(
        tr("Security controls: %1 required, %2 to consider").arg(required.size()).arg(others.size()));
    m_controls->setPoints(required);
    m_controls->setVisible(!required.isEmpty());
    m_recommended->setText(tr("To consider: %1").arg(others.join(u" · "_s)));
    m_recommended->setVisible(!others.isEmpty());
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!m_isStale)
        return;
    showDesign();
    showEvaluation();
}

} // namespace ogive::ui

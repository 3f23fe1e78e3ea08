#include "ui/shell/view_tabs.h"

#include "ui/capacity/capacity_page.h"
#include "ui/compare/compare_page.h"
#include "ui/controls/controls_page.h"
#include "ui/cost/cost_page.h"
#include "ui/overview/overview_page.h"
#include "ui/report/report_page.h"
#include "ui/roadmap/roadmap_page.h"
#include "ui/scenarios/page/scenarios_page.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/tree/decision_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

QList<ViewTitle> allViews()
{
    return {{View::Overview, "overview", ViewTabs::tr("Overview")},
            {View::Decision, "decision", ViewTabs::tr("Decision")},
            {View::Compare, "compare", ViewTabs::tr("Compare")},
            {View::Cost, "cost", ViewTabs::tr("Cost")},
            {View::Capacity, "capacity", ViewTabs::tr("Capacity")},
            {View::Scenarios, "scenarios", ViewTabs::tr("Scenarios")},
            {View::Controls, "controls", ViewTabs::tr("Controls")},
            {View::Roadmap, "roadmap", ViewTabs::tr("Roadmap")},
            {View::Report, "report", ViewTabs::tr("Report")}};
}

ViewTabs::ViewTabs(DesignSession& session, Forecaster& forecaster, QWidget* parent)
    : QTabWidget(parent)
    , m_session(session)
    , m_forecaster(forecaster)
    , m_decision(session.knowledge().decisions.front().id)
{
    setDocumentMode(true);
    setAccessibleName(tr("Views"));
    setFocusPolicy(Qt::NoFocus); // the tabs take the keyboard
    for (const ViewTitle& view : allViews()) {
        auto* place = new QWidget(this);
        auto* column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        addTab(place, view.title);
        m_pages.append(nullptr);
    }
    buildPage(currentIndex());
    connect(this, &QTabWidget::currentChanged, this, &ViewTabs::buildPage);
}

void ViewTabs::showView(View view)
{
    setCurrentIndex(static_cast<int>(view));
}

bool ViewTabs::showNamed(const QString& name)
{
    const QString kind = name.section(u':', 0, 0);
    const DecisionId decision(toStdString(name.section(u':', 1, 1)));
    const QString drawing = name.section(u':', 2);
    const auto views = allViews();
    const auto view = std::ranges::find_if(
        views, [&](const ViewTitle& title) { return kind == QLatin1StringView(title.id); });
    if (view == views.end())
        return false;
    const bool isOfDecision = view->view == View::Decision || view->view == View::Compare;
    if (isOfDecision ? !m_session.knowledge().decisionIndex(decision) : name.contains(u':'))
        return false;
    if (isOfDecision) {
        setDecision(decision);
        emit decisionSelected(decision);
    }
    showView(view->view);
    if (drawing.isEmpty())
        return true;
    if (view->view != View::Decision || (drawing != u"map"_s && drawing != u"rules"_s))
        return false;
    m_decisionPage->showDrawing(drawing == u"map"_s ? DecisionPage::Drawing::Map
                                                    : DecisionPage::Drawing::RuleSets);
    return true;
}

void ViewTabs::showOption(const OptionId& option)
{
    showView(View::Compare);
    m_comparePage->showOption(option);
}

QWidget* ViewTabs::page(View view) const
{
    return m_pages[static_cast<int>(view)];
}

void ViewTabs::setDecision(const DecisionId& decision)
{
    m_decision = decision;
    if (m_decisionPage != nullptr)
        m_decisionPage->setDecision(decision);
    if (m_comparePage != nullptr)
        m_comparePage->setDecision(decision);
}

void ViewTabs::buildPage(int index)
{
    if (index < 0 || m_pages[index] != nullptr)
        return;
    QWidget* built = nullptr;
    switch (static_cast<View>(index)) {
    case View::Overview:
        built = createOverview();
        break;
    case View::Decision:
        built = createDecision();
        break;
    case View::Compare:
        built = createCompare();
        break;
    case View::Cost:
        built = new CostPage(m_session, m_forecaster, widget(index));
        break;
    case View::Capacity:
        built = new CapacityPage(m_session, widget(index));
        break;
    case View::Scenarios:
        built = createScenarios();
        break;
    case View::Controls:
        built = createControls();
        break;
    case View::Roadmap:
        built = createRoadmap();
        break;
    case View::Report:
        built = createReport();
        break;
    }
    built->setObjectName(QLatin1StringView(allViews()[index].id));
    m_pages[index] = built;
    widget(index)->layout()->addWidget(built);
    built
        ->show(); // at once, not with the next layout: what is asked of the page now is asked of what is seen
}

QWidget* ViewTabs::createOverview()
{
    auto* page = new OverviewPage(m_session, m_forecaster, this);
    connect(page, &OverviewPage::decisionRequested, this, &ViewTabs::decisionRequested);
    connect(page, &OverviewPage::fieldRequested, this, &ViewTabs::fieldRequested);
    connect(page, &OverviewPage::costRequested, this, [this] { showView(View::Cost); });
    connect(page, &OverviewPage::capacityRequested, this, [this] { showView(View::Capacity); });
    connect(page, &OverviewPage::controlsRequested, this, [this] { showView(View::Controls); });
    return page;
}

QWidget* ViewTabs::createDecision()
{
    m_decisionPage = new DecisionPage(m_session, this);
    m_decisionPage->setDecision(m_decision);
    connect(m_decisionPage, &DecisionPage::fieldsRequested, this, &ViewTabs::fieldsRequested);
    return m_decisionPage;
}

QWidget* ViewTabs::createCompare()
{
    m_comparePage = new ComparePage(m_session, this);
    m_comparePage->setDecision(m_decision);
    connect(m_comparePage, &ComparePage::decisionSelected, this, &ViewTabs::decisionSelected);
    return m_comparePage;
}

QWidget* ViewTabs::createScenarios()
{
    auto* page = new ScenariosPage(m_session, this);
    connect(page, &ScenariosPage::fieldRequested, this, &ViewTabs::fieldRequested);
    connect(page, &ScenariosPage::decisionRequested, this, &ViewTabs::decisionRequested);
    connect(page, &ScenariosPage::failed, this, &ViewTabs::failed);
    return page;
}

QWidget* ViewTabs::createControls()
{
    auto* page = new ControlsPage(m_session, this);
    connect(page, &ControlsPage::fieldRequested, this, &ViewTabs::fieldRequested);
    connect(page, &ControlsPage::decisionRequested, this, &ViewTabs::decisionRequested);
    return page;
}

QWidget* ViewTabs::createRoadmap()
{
    auto* page = new RoadmapPage(m_session, this);
    connect(page, &RoadmapPage::failed, this, &ViewTabs::failed);
    return page;
}

QWidget* ViewTabs::createReport()
{
    auto* page = new ReportPage(m_session, this);
    connect(page, &ReportPage::exportRequested, this, &ViewTabs::exportRequested);
    return page;
}

} // namespace ogive::ui

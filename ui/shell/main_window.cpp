#include "ui/shell/main_window.h"

#include "ui/files/file_commands.h"
#include "ui/files/safety/file_safety.h"
#include "ui/form/requirements_panel.h"
#include "ui/inspector/inspector.h"
#include "ui/report/export/export_design.h"
#include "ui/scenarios/scenario_commands.h"
#include "ui/session/appearance.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/forecaster.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/accessibility/window_accessibility.h"
#include "ui/shell/actions.h"
#include "ui/shell/amounts_note.h"
#include "ui/shell/commands/assumption_commands.h"
#include "ui/shell/commands/interview_commands.h"
#include "ui/shell/commands/knowledge_commands.h"
#include "ui/shell/commands/preference_commands.h"
#include "ui/shell/commands/tour_commands.h"
#include "ui/shell/design_bar.h"
#include "ui/shell/docks/workbench_docks.h"
#include "ui/shell/help/help_commands.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/view_tabs.h"
#include "ui/shell/windows/window_frame.h"
#include "ui/shell/windows/window_host.h"
#include "ui/start/start_page.h"
#include "ui/strip/decision_strip.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolBar>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QSize firstSize(1440, 900);

} // namespace

MainWindow::MainWindow(DesignSession& session, Document& document, Settings& settings,
                       const QString& knowledgeFolder, WindowHost* host)
    : m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_appearance(host != nullptr ? &host->appearance() : new Appearance(settings, this))
    , m_library(new KnowledgeLibrary(session, knowledgeFolder, this))
    , m_files(new FileCommands(session, document, settings, exportDesign, *this))
    , m_scenarios(new ScenarioCommands(session, this))
    , m_knowledge(new KnowledgeCommands(session, *m_library, settings, *this))
    , m_interview(new InterviewCommands(session, *this))
    , m_preferences(new PreferenceCommands(*m_appearance, *m_library, session, *this))
    , m_help(new HelpCommands(session, *m_library, settings, *this))
    , m_tour(new TourCommands(session, document, *m_files, *this))
    , m_actions(new Actions(session, *m_appearance, *this))
    , m_docks(std::make_unique<WorkbenchDocks>(*this, settings))
    , m_accessibility(new WindowAccessibility(*this, session, settings))
{
    setContextMenuPolicy(Qt::NoContextMenu);
    m_designBar = new DesignBar(session, *m_files, *m_actions, *m_scenarios, this);
    addToolBar(m_designBar);
    createCentre();
    m_frame = new WindowFrame(session, document, settings, host, *m_docks, *this);
    createMenus();
    connectParts();
    resize(firstSize);
    restoreGeometry(settings.windowGeometry());
    showDocument();
}

MainWindow::~MainWindow() = default;

void MainWindow::createCentre()
{
    m_messages = new MessageBar(this);
    m_centre = new QStackedWidget(this);
    connectStart();
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_files->safety().bars());
    column->addWidget(m_messages);
    column->addWidget(m_centre, 1);
    setCentralWidget(middle);
    auto* status = new StatusBar(m_session, m_document, this);
    connect(status, &StatusBar::fieldRequested, this, [this](const FieldId& field) { showFields({field}); });
    status->setFactAgeLimit(m_settings.factAgeLimitDays());
    connect(status, &StatusBar::oldFactsRequested, m_knowledge, &KnowledgeCommands::showOldFacts);
    status->addPermanentWidget(new AmountsNote(*m_appearance, *m_preferences->action(), status));
    connect(m_preferences, &PreferenceCommands::factAgeLimitChanged, status, &StatusBar::setFactAgeLimit);
    setStatusBar(status);
    m_assumptions = new AssumptionCommands(m_session, *m_docks->assumptions(), *status);
    connect(m_assumptions, &AssumptionCommands::fieldRequested, this,
            [this](const FieldId& field) { showFields({field}); });
    connect(m_assumptions, &AssumptionCommands::editRequested, this, [this](const FieldId& field) {
        m_docks->requirements()->show();
        m_requirements->editAssumption(field);
    });
}

void MainWindow::connectParts()
{
    connect(&m_document, &Document::changed, this, &MainWindow::showDocument);
    connect(&m_session, &DesignSession::designChanged, this, &MainWindow::showDocument);
    connect(m_files, &FileCommands::failed, m_messages, &MessageBar::showProblem);
    connect(m_files, &FileCommands::done, m_messages, &MessageBar::showDone);
    connect(m_scenarios, &ScenarioCommands::failed, m_messages, &MessageBar::showProblem);
    connect(m_scenarios, &ScenarioCommands::renameRequested, m_designBar, &DesignBar::startScenarioRename);
    connect(m_designBar, &DesignBar::failed, m_messages, &MessageBar::showProblem);
    connect(m_actions, &Actions::renameDesignRequested, m_designBar, &DesignBar::startDesignRename);
    connect(m_actions, &Actions::viewRequested, this, [this](View view) { m_views->showView(view); });
    connect(m_actions, &Actions::decisionRequested, this, &MainWindow::showDecision);
    connect(m_actions, &Actions::findRequirementRequested, this, [this] {
        m_docks->requirements()->show();
        m_requirements->focusSearch();
    });
    connect(m_library, &KnowledgeLibrary::aboutToChange, this, &MainWindow::removeWorkbench);
    connect(m_library, &KnowledgeLibrary::changed, this, &MainWindow::showDocument);
    connect(m_appearance, &Appearance::numbersChanged, this, &MainWindow::showAnew);
    connect(m_files, &FileCommands::tablesDropped, m_knowledge, &KnowledgeCommands::showFile);
    connect(m_knowledge, &KnowledgeCommands::failed, m_messages, &MessageBar::showProblem);
    connect(m_knowledge, &KnowledgeCommands::done, m_messages, &MessageBar::showDone);
    connect(m_help, &HelpCommands::done, m_messages, &MessageBar::showDone);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return m_accessibility->moveFocus(next);
}

void MainWindow::connectStart()
{
    m_start = new StartPage(m_session, m_settings, this);
    m_centre->addWidget(m_start);
    connect(m_start, &StartPage::blankRequested, m_files, &FileCommands::startBlank);
    connect(m_start, &StartPage::interviewRequested, this, [this] {
        m_files->startBlank();
        if (m_document.hasDesign())
            m_interview->showForUnknown();
    });
    connect(m_start, &StartPage::tourRequested, m_tour, &TourCommands::start);
    connect(m_start, &StartPage::failed, m_messages, &MessageBar::showProblem);
    connect(m_start, &StartPage::offered, m_messages, &MessageBar::showOffer);
    connect(m_start, &StartPage::openRequested, m_files, &FileCommands::chooseFile);
    connect(m_start, &StartPage::fileRequested, m_files, &FileCommands::openRecent);
    connect(m_start, &StartPage::starterRequested, m_files, &FileCommands::startFrom);
    connect(m_start, &StartPage::sampleRequested, m_files, &FileCommands::openSample);
}

/// Made with the first design, so that the start page is there at once.
void MainWindow::createWorkbench()
{
    m_forecaster = new Forecaster(m_session, this);
    m_strip = new DecisionStrip(m_session, this);
    m_strip->setForecaster(*m_forecaster);
    addToolBarBreak();
    m_stripBar = addToolBar(tr("Decisions"));
    m_stripBar->setObjectName(u"stripBar"_s);
    m_stripBar->setMovable(false);
    m_stripBar->layout()->setContentsMargins(0, 0, 0, 0);
    m_stripBar->addWidget(m_strip);
    m_views = new ViewTabs(m_session, *m_forecaster, m_centre);
    m_centre->addWidget(m_views);
    m_requirements = new RequirementsPanel(m_session, m_docks->requirements());
    m_docks->requirements()->setWidget(m_requirements);
    m_inspector = new Inspector(m_session, m_docks->inspector());
    m_docks->inspector()->setWidget(m_inspector);
    m_assumptions->createPanel();
    selectDecision(m_session.knowledge().decisions.front().id);
    connectWorkbench();
}

/// Everything that was built from the knowledge, before another one takes its place.
void MainWindow::removeWorkbench()
{
    if (m_isWorkbenchShown)
        m_docks->rememberLayout();
    m_isWorkbenchShown = false;
    m_interview->close();
    m_assumptions->removePanel();
    m_tour->stop();
    if (m_stripBar != nullptr)
        removeToolBarBreak(m_stripBar);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_views, m_requirements, m_inspector, m_stripBar, m_start})
        delete part;
    delete m_forecaster;
    m_forecaster = nullptr;
    m_views = nullptr;
    m_requirements = nullptr;
    m_inspector = nullptr;
    m_stripBar = nullptr;
    m_strip = nullptr;
    m_start = nullptr;
}

void MainWindow::connectWorkbench()
{
    connect(m_strip, &DecisionStrip::decisionRequested, this, &MainWindow::showDecision);
    connect(m_strip, &DecisionStrip::costRequested, this, [this] { m_views->showView(View::Cost); });
    connect(m_views, &ViewTabs::decisionSelected, this, &MainWindow::selectDecision);
    connect(m_views, &ViewTabs::decisionRequested, this, &MainWindow::showDecision);
    connect(m_views, &ViewTabs::fieldsRequested, this, &MainWindow::showFields);
    connect(m_views, &ViewTabs::fieldRequested, this, [this](const FieldId& field) { showFields({field}); });
    connect(m_views, &ViewTabs::exportRequested, m_files, &FileCommands::exportTo);
    connect(m_views, &ViewTabs::failed, m_messages, &MessageBar::showProblem);
    connect(m_requirements, &RequirementsPanel::viewRequested, this, &MainWindow::showView);
    connect(m_requirements, &RequirementsPanel::assumptionsRequested, m_assumptions,
            &AssumptionCommands::show);
    connect(m_inspector, &Inspector::fieldsRequested, this, &MainWindow::showFields);
    connect(m_inspector, &Inspector::failed, m_messages, &MessageBar::showProblem);
    connect(m_inspector, &Inspector::guideRequested, this,
            [this](const DecisionId& decision) { m_help->showGuide(decision); });
}

void MainWindow::showDocument()
{
    const bool hasDesign = m_document.hasDesign();
    setWindowTitle(hasDesign ? tr("%1[*] – Ogive").arg(toQString(m_session.design().name)) : tr("Ogive"));
    setWindowModified(m_document.isModified());
    setWindowFilePath(m_document.path());
    if (hasDesign == m_isWorkbenchShown && m_stripBar != nullptr)
        return;
    if (!hasDesign && m_isWorkbenchShown)
        m_docks->rememberLayout();
    if (m_start == nullptr)
        connectStart();
    if (hasDesign && m_strip == nullptr)
        createWorkbench();
    m_isWorkbenchShown = hasDesign;
    m_designBar->setVisible(hasDesign);
    m_scenarios->setEnabled(hasDesign);
    m_interview->setDesignOpen(hasDesign);
    m_assumptions->setDesignOpen(hasDesign);
    m_actions->setDesignOpen(hasDesign);
    m_frame->setDesignOpen(hasDesign);
    m_docks->setVisible(hasDesign);
    if (m_stripBar != nullptr)
        m_stripBar->setVisible(hasDesign);
    if (!hasDesign) {
        m_centre->setCurrentWidget(m_start);
        return;
    }
    m_centre->setCurrentWidget(m_views);
    m_views->setFocus();
    m_docks->restoreLayout();
}

/// Numbers are written in another way: everything that shows some is made anew, with the same in view.
void MainWindow::showAnew()
{
    const int view = m_views != nullptr ? m_views->currentIndex() : -1;
    const DecisionId decision = m_decision;
    removeWorkbench();
    showDocument();
    m_knowledge->showAnew();
    m_help->rewriteGuide();
    if (view < 0 || m_views == nullptr)
        return;
    selectDecision(decision);
    m_views->setCurrentIndex(view);
}

void MainWindow::selectDecision(const DecisionId& decision)
{
    m_decision = decision;
    m_help->setSubject(decision);
    m_strip->setCurrentDecision(decision);
    m_inspector->setDecision(decision);
    m_views->setDecision(decision);
}

void MainWindow::showDecision(const DecisionId& decision)
{
    selectDecision(decision);
    m_views->showView(View::Decision);
}

void MainWindow::startCall()
{
    m_docks->inspector()->show();
    m_inspector->startCall();
}

void MainWindow::showFields(const std::vector<FieldId>& fields)
{
    m_docks->requirements()->show();
    if (fields.size() == 1)
        m_requirements->focusField(fields.front());
    else
        m_requirements->highlightFields(fields);
}

bool MainWindow::showView(const QString& name)
{
    return (m_views != nullptr && m_views->showNamed(name)) || m_knowledge->showNamed(name);
}

void MainWindow::openDesign(const QString& path)
{
    m_files->openFile(path);
}

QString MainWindow::designTitle() const
{
    return m_document.hasDesign() ? toQString(m_session.design().name) : tr("Start page");
}

bool MainWindow::mayClose()
{
    return m_files->mayReplaceDesign();
}

void MainWindow::closeNow()
{
    m_isLeaving = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_isLeaving && !mayClose()) {
        event->ignore();
        return;
    }
    m_files->safety().release();
    m_settings.setWindowGeometry(saveGeometry());
    if (m_isWorkbenchShown)
        m_docks->rememberLayout();
    event->accept();
    emit closed();
}

} // namespace ogive::ui

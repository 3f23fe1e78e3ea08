#include "ui/report/report_page.h"

#include "core/report/build_report.h"
#include "core/report/extras/report_of.h"
#include "ui/report/report_preview.h"
#include "ui/report/side/chapter_list.h"
#include "ui/report/side/outline_tree.h"
#include "ui/session/design_session.h"
#include "ui/session/language/report_source.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include <chrono>
#include <map>

namespace ogive::ui {
namespace {

constexpr std::chrono::milliseconds pauseOfEdits(25);
constexpr int sideWidth = 270;

} // namespace

ReportPage::ReportPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(*this)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseOfEdits);
    createWidgets();
    createLayout();
    connectWidgets();
}

ReportPage::~ReportPage()
{
    m_stop.request_stop();
}

void ReportPage::createWidgets()
{
    m_preview = new ReportPreview(this);
    m_chapters = new ChapterList(m_session, this);
    m_outline = new OutlineTree(this);
    m_subject = new TextLabel({}, TextSize::Base, this);
    m_subject->setMuted(true);
    m_pages = new TextLabel({}, TextSize::Base, this);
    m_pages->setMuted(true);
}

void ReportPage::createLayout()
{
    auto* pdf = new QPushButton(tr("Export &PDF…"), this);
    auto* markdown = new QPushButton(tr("Export &Markdown…"), this);
    makePrimary(*pdf);
    connect(pdf, &QPushButton::clicked, this, [this] { emit exportRequested(ReportFormat::Pdf); });
    connect(markdown, &QPushButton::clicked, this, [this] { emit exportRequested(ReportFormat::Markdown); });

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->setContentsMargins(16, 14, 16, 10);
    head->addWidget(new TextLabel(tr("Report"), TextSize::Title, this));
    head->addWidget(m_subject, 1, Qt::AlignVCenter);
    head->addWidget(m_pages, 0, Qt::AlignVCenter);
    head->addWidget(markdown);
    head->addWidget(pdf);

    auto* side = new QTabWidget(this);
    side->setDocumentMode(true);
    side->setAccessibleName(tr("Contents and chapters"));
    side->tabBar()->setAccessibleName(tr("Contents and chapters"));
    side->addTab(m_outline, tr("Contents"));
    side->addTab(m_chapters, tr("Chapters"));
    side->setFocusPolicy(Qt::NoFocus); // its bar of tabs takes the keyboard
    side->setFixedWidth(sideWidth);
    auto* both = new QHBoxLayout;
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(side);
    both->addWidget(m_preview, 1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addLayout(both, 1);
}

void ReportPage::connectWidgets()
{
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::startReport);
    connect(&m_session, &DesignSession::designChanged, this, &ReportPage::showLater);
    connect(&m_session, &DesignSession::evaluationChanged, this, &ReportPage::showLater);
    connect(m_preview, &ReportPreview::pagesChanged, this, &ReportPage::showOutline);
    connect(m_preview, &ReportPreview::currentPageChanged, this,
            [this](int page, int count) { m_pages->setText(tr("Page %1 of %2").arg(page + 1).arg(count)); });
    connect(m_outline, &OutlineTree::placeSelected, m_preview, &ReportPreview::scrollTo);
    connect(m_chapters, &ChapterList::chapterSelected, m_preview, &ReportPreview::scrollToAnchor);
}

void ReportPage::showLater()
{
    m_isStale = true;
    if (isVisible() && !m_delay.isActive())
        m_delay.start();
}

/// What makes the report as the design is now; usable on any thread.
std::function<ReportPage::ReportPtr()> ReportPage::work(std::stop_token stop) const
{
    std::map<std::string, EvaluationPtr> others;
    for (const Scenario& scenario : m_session.design().scenarios)
        if (scenario.id != m_session.currentScenario())
            others.emplace(scenario.id.value, m_session.evaluationOf(scenario));
    return [source = ReportSource(m_session), others = std::move(others), stop = std::move(stop)]() mutable {
        const bool isInWindowsLanguage = source.isInWindowsLanguage();
        source.translate();
        SimulationRun run;
        run.stop = stop;
        const Result<Forecast> forecast =
            reportForecast(source.knowledge(), source.scenario(), source.evaluation(), source.date(), run);
        ReportExtras extras;
        if (forecast && !forecast->isCancelled)
            extras.forecast = &*forecast;
        if (isInWindowsLanguage)
            extras.evaluationOf = [&others](const Scenario& other) { return others.at(other.id.value); };
        return std::make_shared<const Report>(
            buildReport(source.knowledge(), source.design(), source.scenario(), source.evaluation(),
                        source.knowledge().language.words, source.date(), extras));
    };
}

void ReportPage::startReport()
{
    m_isStale = false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_task.start(work(m_stop.get_token()), [this](const ReportPtr& report) { showReport(report); });
}

void ReportPage::showReport(ReportPtr report)
{
    m_hasReport = true;
    const QString scenario = tr("Scenario: %1").arg(toQString(m_session.scenario().name));
    m_subject->setText(displayStyle().currencyCode.isEmpty()
                           ? scenario
                           : tr("%1 · amounts in US dollars, as they are printed").arg(scenario));
    m_preview->setPageSize(pageSizeOf(*report));
    m_preview->setReport(std::move(report));
}

void ReportPage::showOutline()
{
    std::vector<OutlineEntry> entries = m_preview->outline();
    QStringList labels;
    for (const OutlineEntry& entry : entries)
        labels.append(m_preview->pageLabel(entry.place.page));
    m_outline->setOutline(std::move(entries), labels);
}

/// The first report is there when the page is; later ones come as soon as they are made.
void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    if (m_hasReport) {
        startReport();
        return;
    }
    m_isStale = false;
    showReport(work({})());
}

} // namespace ogive::ui

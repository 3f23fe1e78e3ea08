#include "ui/report/report_page.h"

#include "core/report/build_report.h"
#include "ui/report/report_preview.h"
#include "ui/session/design_session.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <chrono>

namespace ogive::ui {
namespace {

constexpr std::chrono::milliseconds pauseOfEdits(250);

} // namespace

ReportPage::ReportPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_preview(new ReportPreview(this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(pauseOfEdits);
    createLayout();
    connect(&m_delay, &QTimer::timeout, this, &ReportPage::showReport);
    connect(&m_session, &DesignSession::designChanged, this, &ReportPage::showLater);
    connect(&m_session, &DesignSession::evaluationChanged, this, &ReportPage::showLater);
}

void ReportPage::createLayout()
{
    m_subject = new TextLabel({}, TextSize::Base, this);
    m_subject->setMuted(true);
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
    head->addWidget(markdown);
    head->addWidget(pdf);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addLayout(head);
    page->addWidget(m_preview, 1);
}

void ReportPage::showLater()
{
    m_isStale = true;
    if (isVisible())
        m_delay.start();
}

void ReportPage::showReport()
{
    m_isStale = false;
    const QString scenario = tr("Scenario: %1").arg(toQString(m_session.scenario().name));
    m_subject->setText(displayStyle().currencyCode.isEmpty()
                           ? scenario
                           : tr("%1 · amounts in US dollars, as they are printed").arg(scenario));
    m_preview->setReport(std::make_shared<const Report>(
        buildReport(m_session.knowledge(), m_session.design(), m_session.scenario(), m_session.evaluation(),
                    english, toStdString(m_session.date()))));
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showReport();
}

} // namespace ogive::ui

#include "ui/roadmap/roadmap_page.h"

#include "core/plan/write_roadmap.h"
#include "ui/roadmap/gantt_view.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/charts/chart_table_model.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/day_edit.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <limits>

// What the page shows; how it is put together stands in roadmap_page_parts, what it changes in
// roadmap_page_edits.

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

enum RoadmapPart { GanttPart, TablePart, NothingPart };

} // namespace

RoadmapPage::RoadmapPage(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_task(*this)
    , m_calendar(session.design().plan)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RoadmapPage::showPlan);
    constexpr int pause = 30; // as long as edits follow each other, the forecast is not begun
    m_forecastSoon.setSingleShot(true);
    m_forecastSoon.setInterval(pause);
    connect(&m_forecastSoon, &QTimer::timeout, this, &RoadmapPage::startForecast);
    createWidgets();
    connectGantt();
    setIcons();
    connect(&m_session, &DesignSession::evaluationChanged, this, &RoadmapPage::showSoon);
    connect(&m_session, &DesignSession::designChanged, this, &RoadmapPage::showSoon);
}

void RoadmapPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showPlan();
}

void RoadmapPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

void RoadmapPage::showSoon()
{
    m_isStale = true;
    if (isVisible())
        m_soon.start();
}

void RoadmapPage::showPlan()
{
    if (!isVisible())
        return;
    m_soon.stop();
    m_isStale = false;
    const Knowledge& knowledge = m_session.knowledge();
    const PlanChoices& plan = m_session.design().plan;
    m_calendar = WorkCalendar(plan);
    Roadmap roadmap = planRoadmap(knowledge, m_session.evaluation().fields, plan);
    const bool isOther = !(roadmap == m_gantt->content().roadmap);
    m_gantt->showContent(ganttContentOf(knowledge, std::move(roadmap), m_calendar));
    const auto words = [](const Message& message) { return toStdString(translated(message)); };
    m_model->setTable(roadmapTable(knowledge, m_gantt->content().roadmap, m_calendar, words));
    if (isOther || !m_forecast) {
        m_task.cancel(); // what still runs is of another plan
        m_forecast.reset();
        m_forecastSoon.start();
    } else {
        m_gantt->showFinish(m_forecast->finish);
    }
    showHead();
    showFinish();
    showCurrent();
    showPart(m_part);
}

void RoadmapPage::showHead()
{
    const PlanChoices& plan = m_session.design().plan;
    m_start->setToday(m_session.date());
    if (!m_start->hasFocus() || m_start->day()) // else somebody types
        m_start->setDay(toQString(plan.start));
    const auto& people = m_gantt->content().roadmap.people;
    m_people->setEmptyText(people && !plan.peopleOf(peopleKey)
                               ? tr("%1, as required").arg(numberText(*people))
                               : tr("no limit"));
    m_people->setValue(plan.peopleOf(peopleKey).value_or(std::numeric_limits<double>::quiet_NaN()));
    for (std::size_t day = 0; day < weekLength; ++day) {
        const bool isUsual = plan.workingDays.empty() && day <= lastWorkday;
        const auto& stated = plan.workingDays;
        m_dayActions[day]->setChecked(isUsual ||
                                      std::find(stated.begin(), stated.end(), day) != stated.end());
    }
    const auto week = static_cast<int>(m_calendar.daysAWeek());
    m_days->setText(plan.holidays.empty() ? tr("%1 days a week").arg(week)
                                          : tr("%1 days, %2 holidays").arg(week).arg(plan.holidays.size()));
}

QString RoadmapPage::whenText(double finish) const
{
    const QString day = numberText(std::ceil(finish - 1e-6));
    return m_calendar.isKnown() ? tr("%1 (working day %2)").arg(toQString(m_calendar.endText(finish)), day)
                                : tr("working day %1").arg(day);
}

QString RoadmapPage::finishText() const
{
    return m_finish->text();
}

void RoadmapPage::showFinish()
{
    const Roadmap& roadmap = m_gantt->content().roadmap;
    if (roadmap.tasks.empty())
        m_finish->setText({});
    else if (m_forecast)
        m_finish->setText(tr("Done by %1 in half of %2 sampled futures, by %3 in nine of ten")
                              .arg(whenText(m_forecast->finish.p50),
                                   numberText(static_cast<double>(m_forecast->samples)),
                                   whenText(m_forecast->finish.p90)));
    else
        m_finish->setText(tr("Done by %1 at typical effort; the uncertainty is being computed")
                              .arg(whenText(roadmap.durationDays)));
    const QString path = tr("%1 tasks, %2 of them on the critical path")
                             .arg(roadmap.tasks.size())
                             .arg(roadmap.criticalPath.size());
    m_title->setText(path);
    m_subtitle->setText(
        tr("%1 person-days in %2 working days; bars at typical effort, lines from P10 to P90")
            .arg(numberText(roadmap.effort.typicalDays), numberText(std::ceil(roadmap.durationDays - 1e-6))));
}

/// The row of the keyboard in one or two lines, as its tip says it.
void RoadmapPage::showCurrent()
{
    const auto row = m_gantt->currentRow();
    QStringList lines;
    if (row && *row < m_gantt->layoutOfRows().rows.size())
        lines << m_gantt->nameOf(*row) << m_gantt->detailOf(*row).split(u'\n');
    m_current->setText(lines.isEmpty() ? tr("Enter edits a task, Insert adds one, Delete leaves one out")
                                       : lines.join(u" · "_s));
}

void RoadmapPage::showPart(int part)
{
    m_part = part;
    const bool isEmpty = m_gantt->content().isEmpty();
    m_views->setCurrentIndex(isEmpty ? int(NothingPart) : part);
    m_current->setVisible(!isEmpty && part == GanttPart);
}

void RoadmapPage::startForecast()
{
    const Roadmap roadmap = m_gantt->content().roadmap;
    m_task.start([roadmap] { return forecastRoadmap(roadmap); },
                 [this](const RoadmapForecast& forecast) {
                     m_forecast = forecast;
                     m_gantt->showFinish(forecast.finish);
                     showFinish();
                 });
}

std::string RoadmapPage::taskAt(int tableRow) const
{
    const auto& tasks = m_gantt->content().roadmap.tasks;
    return tableRow < 0 || tableRow >= static_cast<int>(tasks.size())
               ? std::string()
               : tasks[static_cast<std::size_t>(tableRow)].id;
}

/// The table acts as the chart does.
bool RoadmapPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const std::string task = taskAt(m_table->currentIndex().row());
    if (key == Qt::Key_Insert)
        addTask({});
    else if (key == Qt::Key_Delete && !task.empty())
        removeTask(task);
    else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !task.empty())
        editTask(task);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

RoadmapSource RoadmapPage::source() const
{
    return {m_session.knowledge(), m_gantt->content().roadmap, m_calendar, m_forecast,
            toQString(m_session.design().name)};
}

} // namespace ogive::ui

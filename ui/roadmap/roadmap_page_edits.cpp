#include "ui/roadmap/gantt_view.h"
#include "ui/roadmap/roadmap_page.h"
#include "ui/roadmap/task_dialog.h"
#include "ui/roadmap/team_dialog.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/day_edit.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

// What RoadmapPage changes, all of it through the session.

namespace ogive::ui {
namespace {

const RoadmapTask* knownTask(const Knowledge& knowledge, const std::string& id)
{
    const auto found = std::ranges::find(knowledge.tasks, id, &RoadmapTask::id);
    return found == knowledge.tasks.end() ? nullptr : &*found;
}

/// What the design says of a task, or the knowledge.
std::optional<TaskDraft> draftOf(const Knowledge& knowledge, const PlanChoices& plan, const std::string& id)
{
    TaskDraft draft;
    const TaskChoice* choice = plan.choiceFor(id);
    draft.slackDays = choice != nullptr ? choice->slackDays : 0;
    if (const OwnTask* own = plan.ownTask(id)) {
        draft.isOwn = true;
        draft.task = *own;
        return draft;
    }
    const RoadmapTask* task = knownTask(knowledge, id);
    if (task == nullptr)
        return std::nullopt;
    draft.usual = Effort{task->lowDays, task->typicalDays, task->highDays};
    draft.task.id = id;
    draft.task.title = task->title;
    draft.task.effort = choice != nullptr && choice->effort ? *choice->effort : *draft.usual;
    return draft;
}

} // namespace

void RoadmapPage::applyStart()
{
    const auto day = m_start->day();
    m_start->settle();
    if (!day || *day == toQString(m_session.design().plan.start))
        return;
    (void)m_session.apply(ChangePlan{ChangeStart{toStdString(*day)}});
}

void RoadmapPage::applyDays()
{
    ChangeWorkingDays change;
    for (std::size_t day = 0; day < weekLength; ++day)
        if (m_dayActions[day]->isChecked())
            change.days.push_back(day);
    if (change.days.empty()) {
        emit failed(tr("A week needs at least one working day."));
        showHead();
        return;
    }
    (void)m_session.apply(ChangePlan{change});
}

void RoadmapPage::editHolidays()
{
    auto* dialog = new HolidaysDialog(m_session.design().plan.holidays, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { (void)m_session.apply(ChangePlan{ChangeHolidays{dialog->holidays()}}); });
    dialog->open();
}

void RoadmapPage::editTeam()
{
    std::vector<std::string> roles;
    for (const PlannedTask& task : m_gantt->content().roadmap.tasks)
        for (const std::string& role : task.roles)
            if (std::ranges::find(roles, role) == roles.end() && role != peopleKey)
                roles.push_back(role);
    std::ranges::sort(roles);
    auto* dialog = new TeamDialog(m_session.design().plan, roles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        std::vector<Edit> edits;
        for (const auto& [role, people] : dialog->limits())
            if (people != m_session.design().plan.peopleOf(role))
                edits.emplace_back(ChangePlan{ChangeTeam{role, people}});
        if (!edits.empty())
            (void)m_session.applyAll(edits, tr("Change the team"));
    });
    dialog->open();
}

void RoadmapPage::editTask(const std::string& task)
{
    if (const auto draft = draftOf(m_session.knowledge(), m_session.design().plan, task))
        openDialog(*draft, tr("Change “%1”").arg(toQString(draft->task.title)));
}

void RoadmapPage::addTask(const std::string& phase)
{
    const Knowledge& knowledge = m_session.knowledge();
    if (knowledge.phases.empty())
        return;
    TaskDraft draft;
    draft.isOwn = true;
    draft.task.phase = phase.empty() ? knowledge.phases.front().id : phase;
    draft.task.effort = {1, 2, 4};
    openDialog(draft, tr("Add a task"));
}

void RoadmapPage::openDialog(const TaskDraft& draft, const QString& title)
{
    TaskTitles others;
    for (const PlannedTask& task : m_gantt->content().roadmap.tasks)
        if (task.id != draft.task.id)
            others.emplace_back(task.id, task.title);
    auto* dialog = new TaskDialog(draft, m_session.knowledge(), others, this);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, draft] { keepTask(draft, dialog->draft()); });
    dialog->open();
}

/// Everything that one dialog changed is one step of undo.
void RoadmapPage::keepTask(const TaskDraft& before, const TaskDraft& after)
{
    OwnTask task = after.task;
    if (task.id.empty()) {
        std::vector<std::string> taken;
        for (const RoadmapTask& known : m_session.knowledge().tasks)
            taken.push_back(known.id);
        task.id = freeTaskId(m_session.design().plan, taken, task.title);
    }
    // What the dialog does not list stays: tasks that the requirements leave out at the moment.
    for (const std::string& id : before.task.dependsOn) {
        const auto& planned = m_gantt->content().roadmap.tasks;
        if (std::ranges::find(planned, id, &PlannedTask::id) == planned.end())
            task.dependsOn.push_back(id);
    }
    std::vector<Edit> edits;
    if (after.isOwn && (before.task.id.empty() || !(task == before.task)))
        edits.emplace_back(ChangePlan{SetOwnTask{task}});
    else if (!after.isOwn && !(task.effort == before.task.effort))
        edits.emplace_back(ChangePlan{ChangeEffort{task.id, task.effort}});
    if (after.slackDays != before.slackDays)
        edits.emplace_back(ChangePlan{ChangeSlack{task.id, after.slackDays}});
    if (edits.empty())
        return;
    const QString title = before.task.id.empty() ? tr("Add “%1”") : tr("Change “%1”");
    if (const auto done = m_session.applyAll(edits, title.arg(toQString(task.title))); !done)
        emit failed(translated(done.error()));
}

void RoadmapPage::removeTask(const std::string& task)
{
    const PlanChoices& plan = m_session.design().plan;
    const TaskChoice* choice = plan.choiceFor(task);
    if (plan.ownTask(task) != nullptr)
        (void)m_session.apply(ChangePlan{RemoveOwnTask{task}});
    else
        (void)m_session.apply(ChangePlan{SwitchTask{task, choice == nullptr || !choice->isOff}});
}

void RoadmapPage::fillLeftOut()
{
    m_leftOut->clear();
    for (const LeftOutTask& task : m_gantt->content().roadmap.leftOut)
        m_leftOut->addAction(toQString(task.title), this, [this, id = task.id] {
            (void)m_session.apply(ChangePlan{SwitchTask{id, false}});
        });
    m_leftOut->setEnabled(!m_leftOut->isEmpty());
}

void RoadmapPage::copy(RoadmapFormat format) const
{
    copyRoadmap(source(), format, font());
}

void RoadmapPage::save()
{
    if (const QString problem = saveRoadmap(source(), this); !problem.isEmpty())
        emit failed(problem);
}

} // namespace ogive::ui

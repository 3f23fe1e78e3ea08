#include "ui/presentation/stage/stage.h"

#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/panels/dots_panel.h"
#include "ui/presentation/panels/entry_panel.h"
#include "ui/presentation/panels/keys_panel.h"
#include "ui/presentation/panels/override_panel.h"
#include "ui/presentation/panels/scratch_panels.h"
#include "ui/presentation/panels/vote_panel.h"
#include "ui/presentation/room/room.h"
#include "ui/presentation/stage/stage_bits.h"
#include "ui/presentation/stage/tree_zoom.h"
#include "ui/session/settings.h"
#include "ui/widgets/accessible/announce.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <utility>

namespace ogive::ui {

// What the commands of the stage do; stage_input.cpp says which key or finger asks for them.

void Stage::run(StageAction action)
{
    if (!turnPage(action) && !openPanelFor(action))
        command(action);
}

bool Stage::turnPage(StageAction action)
{
    switch (action) {
    case StageAction::Next:
        m_room.turn(1);
        return true;
    case StageAction::Previous:
        m_room.turn(-1);
        return true;
    case StageAction::First:
        m_room.goTo(std::size_t(0));
        return true;
    case StageAction::Last:
        m_room.goTo(m_room.course().count() - 1);
        return true;
    default:
        return false;
    }
}

bool Stage::openPanelFor(StageAction action)
{
    switch (action) {
    case StageAction::Vote:
        openVote();
        return true;
    case StageAction::Dots:
        openDots();
        return true;
    case StageAction::Note:
        openPanel(new EntryPanel(m_room, EntryPanel::Kind::Note, this));
        return true;
    case StageAction::Question:
        openPanel(new EntryPanel(m_room, EntryPanel::Kind::Question, this));
        return true;
    case StageAction::Action:
        openPanel(new EntryPanel(m_room, EntryPanel::Kind::Action, this));
        return true;
    case StageAction::Override:
        openOverride();
        return true;
    case StageAction::Keep:
        openKeep();
        return true;
    case StageAction::Keys:
        openPanel(new KeysPanel(this));
        return true;
    default:
        return false;
    }
}

void Stage::command(StageAction action)
{
    switch (action) {
    case StageAction::Drop:
        m_room.drop();
        break;
    case StageAction::Zoom:
        zoom();
        break;
    case StageAction::Blank:
        blank();
        break;
    case StageAction::Timer:
        m_room.clock().setLength(std::chrono::minutes(m_room.settings().timerMinutes()));
        m_room.clock().startOrPause();
        break;
    case StageAction::ResetTimer:
        m_room.clock().reset();
        break;
    case StageAction::Presenter:
        emit presenterRequested();
        break;
    case StageAction::Undo:
        m_room.undo();
        break;
    case StageAction::Redo:
        m_room.redo();
        break;
    case StageAction::Leave:
        leave();
        break;
    default:
        break;
    }
}

void Stage::openPanel(StagePanel* panel)
{
    closePanel();
    closeZoom();
    m_panel = panel;
    connect(panel, &StagePanel::done, this, &Stage::closePanel);
    panel->setUnit(m_page->unit());
    panel->setGeometry(panelPlace());
    panel->show();
    placePanel();
    panel->begin();
    announce(*this, panel->accessibleName());
}

void Stage::closePanel()
{
    if (m_panel == nullptr)
        return;
    StagePanel* closed = std::exchange(m_panel, nullptr);
    closed->disconnect(this);
    closed->hide();
    closed->deleteLater();
    if (m_whatIf->isVisibleTo(this))
        m_whatIf->focusCurrent();
    else
        setFocus(Qt::OtherFocusReason);
}

/// Says why where there is none.
bool Stage::isOnDecision()
{
    if (m_room.decision())
        return true;
    m_toast->say(tr("That goes on the page of a decision."));
    return false;
}

void Stage::openVote()
{
    if (isOnDecision())
        openPanel(new VotePanel(m_room, *m_room.decision(), this));
}

void Stage::openDots()
{
    if (isOnDecision())
        openPanel(new DotsPanel(m_room, *m_room.decision(), this));
}

void Stage::openOverride()
{
    if (isOnDecision())
        openPanel(new OverridePanel(m_room, *m_room.decision(), this));
}

void Stage::openKeep()
{
    if (m_room.scratch().isOn())
        openPanel(new KeepPanel(m_room, this));
    else
        m_toast->say(tr("There is no what-if to keep."));
}

/// Closes what is open first; what is tried is asked about once.
void Stage::leave()
{
    if (m_panel != nullptr) {
        closePanel();
        return;
    }
    if (isZoomed()) {
        closeZoom();
        return;
    }
    if (!m_number.isEmpty()) {
        forgetNumber();
        return;
    }
    if (mayLeave()) {
        emit leaveRequested();
        return;
    }
    m_hasAsked = true;
    auto* asking = new LeavePanel(m_room, this);
    connect(asking, &LeavePanel::keepRequested, this, &Stage::openKeep);
    connect(asking, &LeavePanel::dropRequested, this, [this] {
        m_room.drop();
        emit leaveRequested();
    });
    openPanel(asking);
}

void Stage::blank()
{
    m_blank->setGeometry(rect());
    m_blank->setVisible(!isBlank());
    m_blank->raise();
    announce(*this, isBlank() ? tr("The screen is blank.") : tr("The page is shown again."));
}

/// Where the pointer is on the tree, else where its path ends.
void Stage::zoom()
{
    if (isZoomed()) {
        closeZoom();
        return;
    }
    const QPointF pointer = mapFromGlobal(QCursor::pos());
    openZoom(isOnTree(pointer) && underMouse() ? std::optional(pointer) : std::nullopt);
}

void Stage::openZoom(const std::optional<QPointF>& place)
{
    const DeckRegion* tree = region(DeckRegion::Kind::Tree);
    if (tree == nullptr || !m_page->picture().tree) {
        m_toast->say(tr("There is no tree on this page."));
        return;
    }
    closePanel();
    m_zoom->show();
    placeZoom();
    m_zoom->showTree(*m_page->picture().tree);
    if (place) {
        // As far as the page shows it: the tree is drawn from its region's corner on.
        const QPointF units = m_page->unitsAt(*place);
        m_zoom->lookAt(
            {(units.x() - tree->rect.x) / tree->rect.width, (units.y() - tree->rect.y) / tree->rect.height});
    } else {
        m_zoom->lookAtOutcome();
    }
    m_zoom->raise();
    m_toast->raise();
    setFocus(Qt::OtherFocusReason);
}

void Stage::closeZoom()
{
    if (!isZoomed())
        return;
    m_zoom->hide();
    if (m_whatIf->isVisibleTo(this))
        m_whatIf->focusCurrent();
}

void Stage::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void Stage::showMenu(const QPoint& globalPlace)
{
    QMenu menu(this);
    std::optional<StageGroup> group;
    for (const StageCommand& command : stageCommands()) {
        if (group && *group != command.group)
            menu.addSeparator();
        group = command.group;
        QAction* action = menu.addAction(command.title);
        action->setShortcut(command.keys.value(0));
        action->setShortcutVisibleInContextMenu(true);
        action->setShortcutContext(Qt::WidgetShortcut); // shown only: the stage takes its keys itself
        connect(action, &QAction::triggered, this, [this, what = command.action] { run(what); });
    }
    menu.exec(globalPlace);
}

} // namespace ogive::ui

#include "ui/presentation/stage/stage.h"

#include "ui/presentation/controls/region_button.h"
#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/panels/stage_panel.h"
#include "ui/presentation/room/room.h"
#include "ui/presentation/stage/stage_bits.h"
#include "ui/presentation/stage/tree_zoom.h"
#include "ui/shell/theme.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/accessible/announce.h"

#include <QCloseEvent>
#include <QPalette>

namespace ogive::ui {
namespace {

constexpr int idleMs = 3000;
constexpr int numberMs = 3000;
constexpr QSize smallestStage(320, 240);
constexpr QSize firstStage(1280, 720);

} // namespace

Stage::Stage(Room& room, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_room(room)
    , m_page(new PageView(this))
    , m_whatIf(new WhatIfCard(room, this))
    , m_vote(new RegionButton(tr("Room vote"), tr("Vote (V)"), this))
    , m_ranking(new RegionButton(tr("Ranking and dots"), tr("Dots for the options (D)"), this))
    , m_commands(new RegionButton(tr("Commands"), tr("All commands; ? shows the keys"), this))
    , m_band(new ScratchBand(room, this))
    , m_clock(new ClockChip(room.clock(), this))
    , m_toast(new StageToast(this))
    , m_zoom(new TreeZoom(this))
    , m_blank(new QWidget(this))
{
    createParts();
    connectParts();
    resize(firstStage);
    showPage();
}

Stage::~Stage() = default;

void Stage::createParts()
{
    setWindowTitle(tr("Presentation – Ogive"));
    setAccessibleName(tr("Presentation"));
    setAccessibleRole(*this, QAccessible::Window);
    setMinimumSize(smallestStage);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setMouseTracking(true);
    m_page->setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    m_zoom->hide();
    m_band->hide();
    m_blank->setAccessibleName(tr("Blank screen"));
    m_blank->setAutoFillBackground(true);
    QPalette dark = palette();
    dark.setColor(QPalette::Window, themeFor(ThemeKind::Dark).background);
    m_blank->setPalette(dark);
    m_blank->hide();
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    m_numberEnd.setSingleShot(true);
    m_numberEnd.setInterval(numberMs);
}

void Stage::connectParts()
{
    connect(&m_room, &Room::pageChanged, this, &Stage::showPage);
    connect(&m_room, &Room::contentChanged, this, &Stage::showContent);
    connect(&m_room, &Room::flipped, this, [this](const QString& words) { announce(*this, words); });
    connect(&m_room, &Room::said, this, [this](const QString& words) { m_toast->say(words); });
    connect(&m_room, &Room::failed, this, [this](const QString& problem) { m_toast->say(problem, true); });
    connect(m_page, &PageView::resized, this, [this] { showPicture(PageView::Change::Page); });
    connect(m_vote, &QAbstractButton::clicked, this, [this] { run(StageAction::Vote); });
    connect(m_ranking, &QAbstractButton::clicked, this, [this] { run(StageAction::Dots); });
    connect(m_commands, &QAbstractButton::clicked, this,
            [this] { showMenu(m_commands->mapToGlobal(QPoint(0, 0))); });
    connect(m_band, &ScratchBand::keepRequested, this, [this] { run(StageAction::Keep); });
    connect(m_band, &ScratchBand::dropRequested, this, [this] { run(StageAction::Drop); });
    connect(m_zoom, &TreeZoom::done, this, &Stage::closeZoom);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isFullScreen())
            setCursor(Qt::BlankCursor);
    });
    connect(&m_numberEnd, &QTimer::timeout, this, &Stage::forgetNumber);
}

bool Stage::isBlank() const
{
    return m_blank->isVisibleTo(this);
}

bool Stage::isZoomed() const
{
    return m_zoom->isVisibleTo(this);
}

bool Stage::mayLeave() const
{
    return !m_room.scratch().isOn() || m_hasAsked;
}

/// Whoever closes the window by other means than its keys is asked too.
void Stage::closeEvent(QCloseEvent* event)
{
    if (!mayLeave()) {
        event->ignore();
        leave();
        return;
    }
    event->accept();
    emit leaveRequested();
}

/// While a panel is open, Tab stays in it.
bool Stage::focusNextPrevChild(bool next)
{
    constexpr int most = 400;
    setAttribute(Qt::WA_KeyboardFocusChange);
    for (int i = 0; i < most; ++i) {
        if (!QWidget::focusNextPrevChild(next))
            return false;
        const QWidget* now = focusWidget();
        if (m_panel == nullptr || (now != nullptr && m_panel->isAncestorOf(now)))
            return true;
    }
    return false;
}

} // namespace ogive::ui

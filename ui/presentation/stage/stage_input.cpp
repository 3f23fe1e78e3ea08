#include "ui/presentation/stage/stage.h"

#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/controls/what_if_control.h"
#include "ui/presentation/panels/digit_key.h"
#include "ui/presentation/panels/stage_panel.h"
#include "ui/presentation/room/room.h"
#include "ui/presentation/stage/stage_bits.h"
#include "ui/presentation/stage/tree_zoom.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPinchGesture>
#include <QTouchEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ogive::ui {

// Keys, pointer and fingers; stage_actions.cpp does what they ask for.

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double edgeShare = 0.06;  // of the width: a tap there turns the page
constexpr double swipeShare = 0.12; // of the width
constexpr double tapPixels = 12;
constexpr int doubleTapMs = 400;
constexpr qsizetype longestNumber = 3;

} // namespace

void Stage::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (isBlank()) {
        if (event->text().isEmpty() && event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_ScrollLock)
            return; // a modifier alone
        blank();
        return;
    }
    if (takeOverlayKey(*event) || takeNumberKey(*event) || takeWhatIfKey(*event))
        return;
    if (const StageCommand* command = commandOf(*event))
        run(command->action);
    else if (isEnter(*event))
        run(StageAction::Next); // as some clickers send it
    else
        QWidget::keyPressEvent(event);
}

/// What lies over the page comes first; keys that turn pages close it, unless it is written in.
bool Stage::takeOverlayKey(QKeyEvent& event)
{
    if (m_panel != nullptr) {
        const bool takesText = m_panel->takesText(); // a key may close it
        return m_panel->takeKey(event) || takesText;
    }
    return isZoomed() && m_zoom->takeKey(event);
}

bool Stage::takeNumberKey(const QKeyEvent& event)
{
    if (!m_number.isEmpty() && isEnter(event)) {
        const std::size_t page = m_number.toUInt();
        forgetNumber();
        if (page >= 1 && page <= m_room.course().count())
            m_room.goTo(page - 1);
        else
            m_toast->say(tr("There are pages 1 to %1.").arg(m_room.course().count()));
        return true;
    }
    const auto key = digitOf(event);
    if (!key || key->takesBack)
        return false;
    m_number = (m_number + QString::number(key->digit)).last(std::min(longestNumber, m_number.size() + 1));
    m_toast->keep(tr("Page %1: Enter").arg(m_number));
    m_numberEnd.start();
    return true;
}

void Stage::forgetNumber()
{
    m_numberEnd.stop();
    if (m_number.isEmpty())
        return;
    m_number.clear();
    m_toast->clear();
}

/// Arrows reach the what-if in focus also while the keyboard is elsewhere on the page.
bool Stage::takeWhatIfKey(const QKeyEvent& event)
{
    const bool isArrow = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (!isArrow || m_panel != nullptr)
        return false;
    WhatIfControl* control = m_whatIf->isVisibleTo(this) ? m_whatIf->current() : nullptr;
    if (control == nullptr)
        return true; // nothing to change, and no reason to turn the page
    const int direction = event.key() == Qt::Key_Up ? 1 : -1;
    m_whatIf->focusCurrent();
    if (event.modifiers().testFlag(Qt::ShiftModifier))
        control->stepBeyondMark(direction);
    else
        control->step(direction);
    return true;
}

bool Stage::isOnTree(const QPointF& place) const
{
    const DeckRegion* tree = region(DeckRegion::Kind::Tree);
    return tree != nullptr && m_page->placeOf(tree->rect).contains(place.toPoint());
}

/// At an edge of the window: the page before or after.
void Stage::takeTap(const QPointF& place)
{
    const double edge = width() * edgeShare;
    if (place.x() < edge)
        m_room.turn(-1);
    else if (place.x() > width() - edge)
        m_room.turn(1);
}

void Stage::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position();
    if (isBlank())
        blank();
    else if (event->button() == Qt::BackButton)
        m_room.turn(-1);
    else if (event->button() == Qt::ForwardButton)
        m_room.turn(1);
}

void Stage::mouseMoveEvent(QMouseEvent* /*event*/)
{
    unsetCursor();
    m_idle.start();
}

void Stage::mouseReleaseEvent(QMouseEvent* event)
{
    const double moved = (event->position() - m_pressed).manhattanLength();
    if (event->button() == Qt::LeftButton && moved <= tapPixels && m_panel == nullptr)
        takeTap(event->position());
}

void Stage::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isOnTree(event->position()))
        openZoom(event->position());
    else
        mousePressEvent(event);
}

/// Pages are never turned by the wheel; with Ctrl it looks closer at the tree.
void Stage::wheelEvent(QWheelEvent* event)
{
    event->accept();
    const bool isCloser = event->modifiers().testFlag(Qt::ControlModifier) && event->angleDelta().y() > 0;
    if (isCloser && !isZoomed() && isOnTree(event->position()))
        openZoom(event->position());
}

bool Stage::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        return takeTouch(*static_cast<QTouchEvent*>(event)) || QWidget::event(event);
    case QEvent::Gesture:
        return takeGesture(*event) || QWidget::event(event);
    case QEvent::Resize: {
        const bool done = QWidget::event(event);
        m_page->setGeometry(rect());
        placeParts();
        return done;
    }
    default:
        return QWidget::event(event);
    }
}

/// A finger on a control is a pointer there; on the page it swipes and taps.
bool Stage::takeTouch(QTouchEvent& event)
{
    if (event.pointCount() == 0)
        return false;
    const QPointF place = event.points().first().position();
    if (event.type() == QEvent::TouchBegin) {
        const QWidget* touched = childAt(place.toPoint());
        if (m_panel != nullptr || (touched != nullptr && touched != m_page))
            return false;
        m_pressed = place;
        m_fingers = 1;
    }
    m_fingers = std::max(m_fingers, static_cast<int>(event.pointCount()));
    event.accept();
    if (event.type() != QEvent::TouchEnd || m_fingers > 1)
        return true;
    const QPointF moved = place - m_pressed;
    if (std::abs(moved.x()) > width() * swipeShare && std::abs(moved.x()) > 2 * std::abs(moved.y())) {
        m_room.turn(moved.x() < 0 ? 1 : -1);
    } else if (moved.manhattanLength() <= 2 * tapPixels) {
        const bool isSecond = m_lastTap.isValid() && m_lastTap.elapsed() < doubleTapMs;
        m_lastTap.start();
        if (isSecond && isOnTree(place))
            openZoom(place);
        else
            takeTap(place);
    }
    return true;
}

bool Stage::takeGesture(QEvent& event)
{
    auto& gestures = static_cast<QGestureEvent&>(event);
    auto* pinch = static_cast<QPinchGesture*>(gestures.gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    gestures.accept(pinch);
    constexpr double apart = 1.2;
    const QPointF centre = mapFromGlobal(pinch->centerPoint());
    if (!isZoomed() && m_panel == nullptr && pinch->totalScaleFactor() > apart && isOnTree(centre))
        openZoom(centre);
    return true;
}

} // namespace ogive::ui

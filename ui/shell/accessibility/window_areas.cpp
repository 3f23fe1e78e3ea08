#include "ui/shell/accessibility/window_areas.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

bool isTabStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr &&
           widget.isEnabled() && widget.isVisible();
}

qsizetype areaOf(const QList<QWidget*>& areas, const QWidget* widget)
{
    const auto found = std::ranges::find_if(areas, [widget](const QWidget* area) {
        return widget != nullptr && (area == widget || area->isAncestorOf(widget));
    });
    return found == areas.end() ? -1 : found - areas.begin();
}

/// Moves the keyboard there and scrolls until it can be seen.
void focus(QWidget& widget, Qt::FocusReason reason)
{
    widget.window()->setAttribute(Qt::WA_KeyboardFocusChange); // rings are for who uses the keyboard
    widget.setFocus(reason);
    for (QWidget* around = widget.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(around))
            scroll->ensureWidgetVisible(&widget);
        if (around->isWindow())
            return;
    }
}

} // namespace

WindowAreas::WindowAreas(QMainWindow& window)
    : m_window(window)
{
    const auto add = [this](const QKeySequence& keys, bool forward) {
        auto* shortcut = new QShortcut(keys, &m_window);
        connect(shortcut, &QShortcut::activated, this, [this, forward] { changeArea(forward); });
    };
    add(QKeySequence(Qt::Key_F6), true);
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), false);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*before*/, QWidget* now) { remember(now); });
}

QList<QWidget*> WindowAreas::visibleAreas() const
{
    QList<QWidget*> bars;
    for (QToolBar* bar : m_window.findChildren<QToolBar*>(QString(), Qt::FindDirectChildrenOnly))
        bars.append(bar);
    std::ranges::sort(bars, {}, [](const QWidget* bar) { return std::pair(bar->y(), bar->x()); });
    QList<QWidget*> before;
    QList<QWidget*> after;
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const Qt::DockWidgetArea side = m_window.dockWidgetArea(dock);
        const bool isBefore =
            !dock->isFloating() && (side == Qt::LeftDockWidgetArea || side == Qt::TopDockWidgetArea);
        (isBefore ? before : after).append(dock);
    }
    QList<QWidget*> areas = bars + before;
    areas << m_window.centralWidget();
    areas += after;
    areas << m_window.statusBar();
    areas.removeIf([](const QWidget* area) { return area == nullptr || !area->isVisible(); });
    return areas;
}

void WindowAreas::remember(QWidget* focused)
{
    if (focused == nullptr || focused->window() != &m_window)
        return; // also while the window goes
    const auto areas = visibleAreas();
    if (const auto area = areaOf(areas, focused); area >= 0)
        m_last[areas[area]] = focused;
}

QList<QWidget*> WindowAreas::tabStops(QWidget& area)
{
    QList<QWidget*> stops;
    const QWidget* window = area.window();
    // The chain is a ring of all widgets of the window; it begins at the window itself.
    for (QWidget* next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if ((next == &area || area.isAncestorOf(next)) && next->window() == window && isTabStop(*next))
            stops.append(next);
    }
    return stops;
}

/// The place in the order of what has the keyboard, which may be no stop itself, such as a choice that arrows
/// reach: then between two stops, before the one returned.
qsizetype WindowAreas::placeIn(const QList<QWidget*>& stops, bool forward)
{
    QWidget* now = QApplication::focusWidget();
    const qsizetype at = stops.indexOf(now);
    if (at >= 0 || now == nullptr)
        return at;
    for (QWidget* next = now->nextInFocusChain(); next != now; next = next->nextInFocusChain()) {
        if (const qsizetype after = stops.indexOf(next); after >= 0)
            return forward ? after - 1 : after;
    }
    return -1;
}

bool WindowAreas::moveFocus(bool forward)
{
    QList<QWidget*> all;
    qsizetype at = -1;
    for (QWidget* area : visibleAreas()) {
        if (area->window() != &m_window)
            continue;
        const auto stops = tabStops(*area);
        const QWidget* now = QApplication::focusWidget();
        if (now != nullptr && (now == area || area->isAncestorOf(now)))
            at = all.size() + placeIn(stops, forward);
        all += stops;
    }
    if (all.isEmpty())
        return false;
    const qsizetype count = all.size();
    const qsizetype next = at < 0 && !forward ? count - 1 : (at + (forward ? 1 : -1) + count) % count;
    focus(*all[next], forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void WindowAreas::changeArea(bool forward)
{
    const auto areas = visibleAreas();
    const qsizetype now = areaOf(areas, QApplication::focusWidget());
    qsizetype next = now;
    for (qsizetype tried = 0; tried < areas.size(); ++tried) {
        next = next < 0 && !forward ? areas.size() - 1
                                    : (next + (forward ? 1 : -1) + areas.size()) % areas.size();
        QWidget* area = areas[next];
        const auto stops = tabStops(*area);
        if (stops.isEmpty())
            continue;
        QWidget* last = m_last.value(area);
        const bool isThere = last != nullptr && last->isVisible() && last->isEnabled() &&
                             (last == area || area->isAncestorOf(last)) && last->window() == area->window();
        if (!area->isActiveWindow())
            area->activateWindow();
        focus(isThere ? *last : *stops.first(), Qt::ShortcutFocusReason);
        return;
    }
}

} // namespace ogive::ui

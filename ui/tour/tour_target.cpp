#include "ui/tour/tour_target.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>

#include <algorithm>

namespace ogive::ui {
namespace {

QDockWidget* dockOf(QWidget* widget)
{
    for (QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(at))
            return dock;
    }
    return nullptr;
}

/// Nothing but a hidden or floating dock stands between it and the window.
bool canBeShown(const QWidget* widget, const QWidget& window)
{
    for (const QWidget* at = widget; at != &window; at = at->parentWidget()) {
        if (at == nullptr)
            return false;
        if (qobject_cast<const QDockWidget*>(at) == nullptr && (at->isHidden() || at->isWindow()))
            return false;
    }
    return true;
}

bool standsBefore(const QWidget* a, const QWidget* b)
{
    const QPoint first = a->mapToGlobal(QPoint());
    const QPoint second = b->mapToGlobal(QPoint());
    return first.y() != second.y() ? first.y() < second.y() : first.x() < second.x();
}

TourTarget menuEntry(const QWidget& window, const QMenu& menu)
{
    auto* bar = window.findChild<QMenuBar*>();
    QAction* entry = menu.menuAction();
    const bool isThere = bar != nullptr && !bar->isNativeMenuBar() && bar->isVisible() &&
                         bar->actions().contains(entry) && entry->isVisible();
    return isThere ? TourTarget(bar, entry) : TourTarget();
}

} // namespace

TourTarget::TourTarget(QWidget* widget, QAction* entry)
    : m_widget(widget)
    , m_entry(entry)
{}

TourTarget TourTarget::find(QWidget& window, const QString& name)
{
    QWidget* first = nullptr;
    for (QWidget* widget : window.findChildren<QWidget*>(name)) {
        if (const auto* menu = qobject_cast<const QMenu*>(widget))
            return menuEntry(window, *menu);
        if (canBeShown(widget, window) && (first == nullptr || standsBefore(widget, first)))
            first = widget;
    }
    return TourTarget(first);
}

QRect TourTarget::visibleRect(const QWidget& window) const
{
    if (isNull() || !m_widget->isVisible() || m_widget->window() != &window)
        return {};
    QRect seen = m_entry.isNull() ? m_widget->rect()
                                  : static_cast<const QMenuBar*>(m_widget.data())->actionGeometry(m_entry);
    for (const QWidget* at = m_widget; at != &window; at = at->parentWidget())
        seen = seen.intersected(at->rect()).translated(at->pos());
    return seen.intersected(window.rect());
}

void TourTarget::reveal() const
{
    if (isNull())
        return;
    if (QDockWidget* dock = dockOf(m_widget)) {
        if (dock->isFloating())
            dock->setFloating(false);
        dock->show();
        dock->raise();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    constexpr int margin = 16;
    for (QWidget* at = m_widget->parentWidget(); at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(at))
            area->ensureWidgetVisible(m_widget, margin, margin);
    }
}

QList<QWidget*> TourTarget::tabStops() const
{
    QList<QWidget*> stops;
    if (isNull())
        return stops;
    const QWidget* window = m_widget->window();
    for (QWidget* at = window->nextInFocusChain(); at != window; at = at->nextInFocusChain()) {
        const bool isInside = at == m_widget || m_widget->isAncestorOf(at);
        if (isInside && (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && at->isVisible() &&
            at->isEnabled())
            stops.append(at);
    }
    return stops;
}

} // namespace ogive::ui

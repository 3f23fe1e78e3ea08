#pragma once

#include <QAction>
#include <QPointer>
#include <QRect>
#include <QWidget>

namespace ogive::ui {

/// What a step of the tour points at: a widget, or an entry of the menu bar.
class TourTarget {
public:
    TourTarget() = default;
    explicit TourTarget(QWidget* widget, QAction* entry = nullptr);

    /// The first thing of this object name that is shown in the window, or would be if its dock was.
    [[nodiscard]] static TourTarget find(QWidget& window, const QString& name);

    [[nodiscard]] bool isNull() const { return m_widget.isNull(); }
    [[nodiscard]] QWidget* widget() const { return m_widget; }
    /// What of it can be seen, in the window's coordinates; empty where it is scrolled or tabbed away.
    [[nodiscard]] QRect visibleRect(const QWidget& window) const;
    /// Shows its dock and scrolls to it.
    void reveal() const;
    /// What Tab visits in it, in that order.
    [[nodiscard]] QList<QWidget*> tabStops() const;

private:
    QPointer<QWidget> m_widget;
    QPointer<QAction> m_entry;
};

} // namespace ogive::ui

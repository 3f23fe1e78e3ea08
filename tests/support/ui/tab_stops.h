#pragma once

#include <QAccessible>
#include <QApplication>
#include <QtTest>

#include <catch2/catch.hpp>

namespace ogive::ui::test {

/// What Tab should stop at in a part of a window.
inline QList<QWidget*> tabStopsOf(const QWidget& part)
{
    QList<QWidget*> stops;
    for (QWidget* widget : part.findChildren<QWidget*>())
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr &&
            widget->isVisible() && widget->isEnabled() && widget->window() == part.window())
            stops.append(widget);
    return stops;
}

/// Checks that Tab, pressed where the keyboard is, comes to each of them, and that each has a name.
inline void checkStops(const QList<QWidget*>& stops)
{
    constexpr int most = 100;
    QList<QWidget*> passed;
    for (int i = 0; i < most && !passed.contains(QApplication::focusWidget()); ++i) {
        REQUIRE(QApplication::focusWidget() != nullptr);
        passed.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* stop : stops) {
        INFO(stop->metaObject()->className() << " in " << stop->window()->metaObject()->className());
        QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(stop);
        REQUIRE(seen != nullptr);
        CHECK_FALSE(seen->text(QAccessible::Name).isEmpty());
        CHECK(passed.contains(stop));
    }
}

} // namespace ogive::ui::test

#include "ui/form/field_row.h"

#include "ui/form/row/field_menu.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>

namespace ogive::ui {

// What the pointer and the keyboard do with a row; field_row.cpp shows it.

void FieldRow::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    updateIcon();
}

void FieldRow::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    updateIcon();
}

bool FieldRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        emit toolTipRequested(static_cast<QHelpEvent*>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1)
        event->accept(); // help about this field, before help about the program
    return QWidget::event(event);
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    showMenu(event->globalPos());
}

void FieldRow::showMenu(const QPoint& globalPosition)
{
    QMenu menu;
    fillFieldMenu(menu, *this);
    menu.exec(globalPosition);
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        showMenu(focusTarget()->mapToGlobal(QPoint(0, focusTarget()->height())));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::NoModifier)
        emit roleRequested();
    else if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::NoModifier)
        openAssumption();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ogive::ui

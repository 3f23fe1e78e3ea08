#include "ui/shell/windows/settled_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

namespace ogive::ui {

SettledPaint::SettledPaint(QWidget& window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool SettledPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::UpdateRequest)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui

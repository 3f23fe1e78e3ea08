#include "ui/knowledge/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ogive::ui {

FileDrop::FileDrop(QWidget& target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FileDrop::take(QDropEvent& event)
{
    const QList<QUrl> files = event.mimeData()->urls();
    const QString path = files.size() == 1 ? files.front().toLocalFile() : QString();
    if (path.isEmpty())
        return false;
    event.acceptProposedAction();
    const bool isDrop = event.type() == QEvent::Drop;
    emit hovered(!isDrop);
    // Later, so that what opens does not hold up the program that the file was dragged from.
    if (isDrop)
        QMetaObject::invokeMethod(
            this, [this, path] { emit dropped(path); }, Qt::QueuedConnection);
    return true;
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop)
        return take(static_cast<QDropEvent&>(*event));
    if (event->type() == QEvent::DragLeave)
        emit hovered(false);
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui

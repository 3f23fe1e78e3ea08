#include "ui/workshop/frame/files_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ogive::ui {

FilesDrop::FilesDrop(QWidget& target)
    : QObject(&target)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FilesDrop::take(QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (paths.isEmpty())
        return false;
    event.acceptProposedAction();
    const bool isDrop = event.type() == QEvent::Drop;
    emit hovered(!isDrop);
    // Later, so that what is read does not hold up the program that the files were dragged from.
    if (isDrop)
        QMetaObject::invokeMethod(
            this, [this, paths] { emit dropped(paths); }, Qt::QueuedConnection);
    return true;
}

bool FilesDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop)
        return take(static_cast<QDropEvent&>(*event));
    if (event->type() == QEvent::DragLeave)
        emit hovered(false);
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui

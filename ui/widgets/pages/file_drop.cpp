#include "ui/widgets/pages/file_drop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ogive::ui {

FileDrop::FileDrop(QWidget& target, Takes takes)
    : QObject(&target)
    , m_takes(takes)
{
    target.setAcceptDrops(true);
    target.installEventFilter(this);
}

bool FileDrop::take(QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    if (paths.isEmpty() || (m_takes == Takes::One && event.mimeData()->urls().size() > 1))
        return false;
    event.acceptProposedAction();
    const bool isDrop = event.type() == QEvent::Drop;
    emit hovered(!isDrop);
    // Later, so that what opens does not hold up the program that the file was dragged from.
    if (isDrop)
        QMetaObject::invokeMethod(
            this,
            [this, paths] {
                if (m_takes == Takes::One)
                    emit dropped(paths.front());
                else
                    emit filesDropped(paths);
            },
            Qt::QueuedConnection);
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

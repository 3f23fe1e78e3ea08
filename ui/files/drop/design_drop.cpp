#include "ui/files/drop/design_drop.h"

#include "ui/files/drop/drop_hint.h"
#include "ui/session/document.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

DroppedFile refusal(const QString& reason)
{
    return {{}, reason, false};
}

} // namespace

DroppedFile droppedDesign(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() > 1)
        return refusal(DesignDrop::tr("These are %1 files. Drop one design at a time.").arg(urls.size()));
    const QString path = urls.isEmpty() ? QString() : urls.front().toLocalFile();
    if (path.isEmpty())
        return refusal(
            DesignDrop::tr("This is no file on this computer. Save it first, then drop the file."));
    const QFileInfo file(path);
    if (file.isDir())
        return refusal(DesignDrop::tr("%1 is a folder. Drop a design file from it.").arg(file.fileName()));
    if (file.suffix().compare("dmn"_L1, Qt::CaseInsensitive) == 0)
        return {path, {}, true};
    const bool isReport =
        file.suffix().compare("pdf"_L1, Qt::CaseInsensitive) == 0; // it may carry its design
    if (!isReport && file.suffix().compare("json"_L1, Qt::CaseInsensitive) != 0)
        return refusal(DesignDrop::tr("%1 is no Ogive design. The names of design files end in %2.")
                           .arg(file.fileName(), QLatin1StringView(Document::fileEnding)));
    return {path, {}, false};
}

DesignDrop::DesignDrop(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

DropHint& DesignDrop::hint()
{
    if (m_hint == nullptr)
        m_hint = new DropHint(&m_window);
    return *m_hint;
}

/// Everything that has files or addresses is taken, also what is then refused: only so is the window told
/// when the drag leaves or ends.
bool DesignDrop::take(QDropEvent& event)
{
    if (!event.mimeData()->hasUrls())
        return false;
    event.acceptProposedAction();
    if (event.type() == QEvent::DragEnter) {
        const DroppedFile file = droppedDesign(*event.mimeData());
        const QString welcome =
            file.isTables ? tr("Drop to see the decision tables of %1") : tr("Drop to open %1");
        hint().showOver(file.reason.isEmpty() ? welcome.arg(QFileInfo(file.path).fileName()) : file.reason,
                        file.reason.isEmpty());
    } else if (event.type() == QEvent::Drop) {
        finish(*event.mimeData());
    }
    return true;
}

void DesignDrop::finish(const QMimeData& data)
{
    hint().hide();
    // Later, so that a question does not hold up the program that the file was dragged from.
    QMetaObject::invokeMethod(
        this,
        [this, file = droppedDesign(data)] {
            if (!file.reason.isEmpty())
                emit refused(file.reason);
            else if (file.isTables)
                emit tablesDropped(file.path);
            else
                emit dropped(file.path);
        },
        Qt::QueuedConnection);
}

bool DesignDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_window)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return take(static_cast<QDropEvent&>(*event));
    case QEvent::DragLeave:
        if (m_hint != nullptr)
            m_hint->hide();
        return false;
    default:
        return false;
    }
}

} // namespace ogive::ui

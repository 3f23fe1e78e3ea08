#include "ui/files/safety/file_safety.h"

#include "ui/files/safety/disk_changes.h"
#include "ui/files/safety/recovery_offers.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QWidget>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

FileSafety::FileSafety(DesignSession& session, Document& document, const Settings& settings, QWidget& window,
                       MayReplace mayReplace, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_window(window)
    , m_recovery(session, document, RecoveryStore(settings.stateFolder() + u"/recovery"_s))
    , m_lock(document, settings.stateFolder() + u"/open"_s)
    , m_bars(new QWidget(&window))
    , m_recoverAction(new QAction(tr("&Unsaved designs…"), this))
{
    m_recoverAction->setToolTip(tr("Designs that were not saved when Ogive ended"));
    m_recoverAction->setEnabled(false);
    auto* fileBar = new MessageBar(m_bars);
    auto* recoveryBar = new MessageBar(m_bars);
    fileBar->setObjectName(u"fileBar"_s);
    recoveryBar->setObjectName(u"recoveryBar"_s);
    auto* column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(recoveryBar);
    column->addWidget(fileBar);
    m_diskChanges = new DiskChanges(session, document, *fileBar, window);
    m_offers = new RecoveryOffers(session, document, m_recovery, *recoveryBar, window, std::move(mayReplace));
    connectParts();
    // Once the window is complete, so that it can show what is offered.
    QMetaObject::invokeMethod(m_offers, &RecoveryOffers::look, Qt::QueuedConnection);
}

void FileSafety::connectParts()
{
    connect(&m_recovery, &Recovery::failed, this, [this](const Error& error) {
        emit failed(tr("Recovery copies can't be written: a crash would lose what is not saved. %1")
                        .arg(translated(error)));
    });
    connect(m_diskChanges, &DiskChanges::saveRequested, this, &FileSafety::saveRequested);
    connect(m_diskChanges, &DiskChanges::saveAsRequested, this, &FileSafety::saveAsRequested);
    connect(m_offers, &RecoveryOffers::changed, this,
            [this] { m_recoverAction->setEnabled(!m_offers->offers().empty()); });
    connect(m_recoverAction, &QAction::triggered, m_offers, &RecoveryOffers::showAll);
    connect(m_offers, &RecoveryOffers::failed, this, &FileSafety::failed);
    connect(m_offers, &RecoveryOffers::restored, m_diskChanges, &DiskChanges::look);
    connect(&m_document, &Document::changed, this, [this] {
        if (m_path != m_document.path())
            m_offers->look();
        m_path = m_document.path();
    });
    // The end of the user's session: no time to ask.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_recovery.writeNow(); },
        Qt::DirectConnection);
}

OpenAs FileSafety::howToOpen(const QString& path)
{
    const auto holder = m_lock.holderOf(path);
    return holder ? askHowToOpen(m_window, path, *holder) : OpenAs::Itself;
}

SaveWhere FileSafety::whereToSave(const QString& path)
{
    if (path != m_document.path() || m_document.fileHash().isEmpty())
        return SaveWhere::Here;
    const QString now = contentHash(path);
    const bool isOthers = !now.isEmpty() && now != m_document.fileHash();
    return isOthers ? askToReplaceChanged(m_window, path) : SaveWhere::Here;
}

void FileSafety::showSaveFailure(const Error& error)
{
    m_diskChanges->showSaveFailure(error);
}

} // namespace ogive::ui

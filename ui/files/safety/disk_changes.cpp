#include "ui/files/safety/disk_changes.h"

#include "ui/files/compare/compare_dialog.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QWidget>

#include <utility>

namespace ogive::ui {

DiskChanges::DiskChanges(DesignSession& session, Document& document, MessageBar& bar, QWidget& window)
    : QObject(&bar)
    , m_session(session)
    , m_document(document)
    , m_bar(bar)
    , m_window(window)
{
    connect(&m_document, &Document::changed, this, &DiskChanges::followDocument);
    connect(&m_session, &DesignSession::designChanged, this, &DiskChanges::followDesign);
    connect(&m_watch, &FileWatch::touched, this, &DiskChanges::look);
    m_window.installEventFilter(this);
    followDocument();
}

/// Another file, or the same one read or written anew: what the bar said is settled.
void DiskChanges::followDocument()
{
    const QString path = m_document.hasDesign() ? m_document.path() : QString();
    if (path == m_path && m_document.fileHash() == m_fileHash)
        return;
    m_path = path;
    m_fileHash = m_document.fileHash();
    m_toldHash.clear();
    m_isGone = false;
    m_isReloadShown = false;
    m_bar.hide();
    m_watch.watch(path);
}

/// An edit after the reload: taking the reload back is for Undo in the menu now.
void DiskChanges::followDesign()
{
    if (std::exchange(m_isReloadShown, false))
        m_bar.hide();
}

void DiskChanges::look()
{
    if (m_path.isEmpty() || m_fileHash.isEmpty())
        return;
    const FileOnDisk file = m_document.fileOnDisk();
    if (!file.isThere) {
        if (!std::exchange(m_isGone, true))
            tellGone();
        return;
    }
    const bool wasGone = std::exchange(m_isGone, false);
    if (file.hash == m_fileHash) {
        if (wasGone || !m_toldHash.isEmpty())
            m_bar.hide();
        m_toldHash.clear();
        return;
    }
    if (!file.hash.isEmpty() && file.hash == m_toldHash)
        return;
    take(file);
}

void DiskChanges::take(const FileOnDisk& file)
{
    m_toldHash = file.hash;
    if (!file.design) {
        tellUnreadable(file.design.error());
    } else if (m_document.isModified()) {
        ask();
    } else {
        m_document.reload(file);
        m_bar.showChoices(MessageBar::Kind::Done,
                          tr("“%1” was reloaded, because another program changed it.").arg(fileName()),
                          {{tr("Undo"), tr("Back to the design as it was before"),
                            [this] { m_session.undoStack()->undo(); }}});
        m_isReloadShown = true;
    }
}

void DiskChanges::ask()
{
    m_bar.showChoices(
        MessageBar::Kind::Question,
        tr("“%1” was changed by another program, and here it has changes that are not saved.")
            .arg(fileName()),
        {{tr("Compare…"), tr("Shows what differs"), [this] { compare(); }},
         {tr("Reload"), tr("Takes what the file holds now; Undo brings your changes back"),
          [this] { reload(); }},
         {tr("Keep mine"), tr("Goes on with the design as it is here; saving replaces what the file holds"),
          [this] { keepMine(); }}});
}

void DiskChanges::tellGone()
{
    m_document.markUnsaved();
    m_bar.showChoices(
        MessageBar::Kind::Question,
        tr("“%1” was moved or deleted by another program. The design is still here; saving writes the "
           "file again.")
            .arg(fileName()),
        {{tr("Save"), tr("Writes the file where it was"), [this] { emit saveRequested(); }}, saveAsChoice()});
}

void DiskChanges::tellUnreadable(const Error& error)
{
    m_document.markUnsaved();
    m_bar.showChoices(MessageBar::Kind::Problem,
                      tr("Another program changed the file, and it can't be read now. The design is still "
                         "here as it was. %1")
                          .arg(translated(error)),
                      {saveAsChoice()});
}

void DiskChanges::showSaveFailure(const Error& error)
{
    m_bar.showChoices(
        MessageBar::Kind::Problem,
        tr("The design was not saved; it is still here with all changes. %1").arg(translated(error)),
        {saveAsChoice(), {tr("Try again"), {}, [this] { emit saveRequested(); }}});
}

/// The file as it is now, which may not be what the user was told of.
void DiskChanges::reload()
{
    const FileOnDisk file = m_document.fileOnDisk();
    if (file.isThere && file.design)
        m_document.reload(file);
    else
        look();
}

void DiskChanges::keepMine()
{
    const FileOnDisk file = m_document.fileOnDisk();
    if (file.isThere)
        m_document.keepInsteadOf(file);
    else
        look();
}

/// The question stays while the dialog is open.
void DiskChanges::compare()
{
    ask();
    const FileOnDisk file = m_document.fileOnDisk();
    if (!file.isThere || !file.design) {
        look();
        return;
    }
    auto* dialog = new CompareDialog(
        {fileName(), tr("In this window"), tr("In the file"),
         designDifferences(m_session.design(), *file.design, m_session.knowledge())},
        {{tr("&Reload"), tr("Takes what the file holds now; Undo brings your changes back"),
          [this] { reload(); }},
         {tr("&Keep mine"), tr("Goes on with the design as it is here; saving replaces what the file holds"),
          [this] { keepMine(); }}},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString DiskChanges::fileName() const
{
    return QFileInfo(m_path).fileName();
}

MessageChoice DiskChanges::saveAsChoice()
{
    return {tr("Save as…"), tr("Saves the design under another name"), [this] { emit saveAsRequested(); }};
}

/// Where the system tells nothing of changes, coming back to the window is when they matter.
bool DiskChanges::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate)
        m_watch.look();
    return QObject::eventFilter(watched, event);
}

} // namespace ogive::ui

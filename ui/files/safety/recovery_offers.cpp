#include "ui/files/safety/recovery_offers.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/design/file.h"
#include "ui/files/compare/compare_dialog.h"
#include "ui/files/safety/recovery_dialog.h"
#include "ui/files/safety/recovery_words.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/recovery/recovery.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr std::size_t mostNamed = 3;

Result<Design> designInFile(const RecoveryCopy& copy)
{
    const auto text = readFile(copy.note.path, JsonLimits{}.bytes);
    return text ? readDesign(*text, copy.note.path) : Failure(text.error());
}

} // namespace

RecoveryOffers::RecoveryOffers(DesignSession& session, Document& document, Recovery& recovery,
                               MessageBar& bar, QWidget& window, MayReplace mayReplace)
    : QObject(&bar)
    , m_session(session)
    , m_document(document)
    , m_recovery(recovery)
    , m_bar(bar)
    , m_window(window)
    , m_mayReplace(std::move(mayReplace))
{}

/// A copy of what was saved after all says nothing new.
bool RecoveryOffers::isInFile(const RecoveryCopy& copy) const
{
    if (copy.note.path.empty())
        return false;
    const auto saved = designInFile(copy);
    return saved && designDifferences(copy.design, *saved, m_session.knowledge()).empty();
}

void RecoveryOffers::look()
{
    RecoveryStore::LeftBehind left = m_recovery.store().claimLeft();
    for (const Error& broken : left.broken)
        emit failed(tr("A recovery copy can't be read; it was kept as it is. %1").arg(translated(broken)));
    const std::size_t before = m_offers.size();
    for (RecoveryStore::LeftCopy& found : left.copies) {
        if (isInFile(found.copy))
            RecoveryStore::remove(found.place);
        else
            m_offers.push_back(std::move(found));
    }
    if (m_offers.size() != before)
        offer();
}

void RecoveryOffers::offer()
{
    emit changed();
    if (m_dialog)
        showOffers();
    if (m_offers.empty()) {
        m_bar.hide();
    } else if (m_offers.size() == 1) {
        offerOne(m_offers.front());
    } else {
        QStringList names;
        for (std::size_t i = 0; i < std::min(m_offers.size(), mostNamed); ++i)
            names << tr("“%1”").arg(toQString(m_offers[i].copy.design.name));
        if (m_offers.size() > mostNamed)
            names << tr("…");
        m_bar.showChoices(
            MessageBar::Kind::Question,
            tr("%1 designs had changes that were not saved when Ogive ended: %2")
                .arg(m_offers.size())
                .arg(names.join(tr(", "))),
            {{tr("Show them…"), tr("To restore or discard each of them"), [this] { showAll(); }}});
    }
}

void RecoveryOffers::offerOne(const RecoveryStore::LeftCopy& left)
{
    const QString path = left.place.path;
    QList<MessageChoice> choices;
    if (QFileInfo::exists(toQString(left.copy.note.path)))
        choices << MessageChoice{tr("Compare…"), tr("Shows what differs from the file"),
                                 [this, path] { compare(path); }};
    choices << MessageChoice{tr("Restore"), tr("Opens the design with the changes; nothing is saved yet"),
                             [this, path] { restore(path); }}
            << MessageChoice{tr("Discard"), tr("Deletes the recovery copy"), [this, path] { discard(path); }};
    m_bar.showChoices(MessageBar::Kind::Question, offerText(left.copy), choices);
}

void RecoveryOffers::restore(const QString& copyPath)
{
    const auto found = find(copyPath);
    if (found == m_offers.end())
        return;
    if (!m_mayReplace()) {
        offer();
        return;
    }
    if (const auto shown = m_document.restore(found->copy); !shown) {
        offer();
        emit failed(tr("“%1” can't be restored with the knowledge in use; its copy is kept. %2")
                        .arg(toQString(found->copy.design.name), translated(shown.error())));
        return;
    }
    m_recovery.adopt(std::move(found->place));
    m_offers.erase(found);
    offer();
    emit restored();
}

void RecoveryOffers::discard(const QString& copyPath)
{
    const auto found = find(copyPath);
    if (found == m_offers.end())
        return;
    RecoveryCopy copy = std::move(found->copy);
    RecoveryStore::remove(found->place);
    m_offers.erase(found);
    offer();
    if (m_offers.empty())
        m_bar.showChoices(MessageBar::Kind::Done,
                          tr("The recovery copy of “%1” was deleted.").arg(toQString(copy.design.name)),
                          {{tr("Undo"), tr("Brings the copy back"), [this, copy] { takeBack(copy); }}});
}

void RecoveryOffers::takeBack(const RecoveryCopy& copy)
{
    auto place = m_recovery.store().newPlace();
    const auto written = place ? RecoveryStore::write(place->path, copy.note, copy.design)
                               : Result<void>(Failure(place.error()));
    if (written)
        m_offers.push_back({std::move(*place), copy});
    else
        emit failed(translated(written.error()));
    offer();
}

void RecoveryOffers::compare(const QString& copyPath)
{
    const auto found = find(copyPath);
    if (found == m_offers.end())
        return;
    offer(); // the question stays while the dialog is open
    const auto saved = designInFile(found->copy);
    if (!saved) {
        emit failed(translated(saved.error()));
        return;
    }
    auto* dialog = new CompareDialog(
        {toQString(found->copy.design.name), tr("Recovery copy"), tr("In the file"),
         designDifferences(found->copy.design, *saved, m_session.knowledge())},
        {{tr("&Restore"), tr("Opens the design with the changes; nothing is saved yet"),
          [this, copyPath] { restore(copyPath); }},
         {tr("&Discard"), tr("Deletes the recovery copy"), [this, copyPath] { discard(copyPath); }}},
        m_dialog ? static_cast<QWidget*>(m_dialog) : &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecoveryOffers::showAll()
{
    m_dialog = new RecoveryDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &RecoveryDialog::restoreRequested, this, &RecoveryOffers::restore);
    connect(m_dialog, &RecoveryDialog::discardRequested, this, &RecoveryOffers::discard);
    connect(m_dialog, &RecoveryDialog::compareRequested, this, &RecoveryOffers::compare);
    offer();
    m_dialog->open();
}

void RecoveryOffers::showOffers()
{
    QList<RecoveryRow> rows;
    for (const RecoveryStore::LeftCopy& left : m_offers)
        rows << recoveryRow(left);
    m_dialog->setRows(rows);
    if (rows.isEmpty())
        m_dialog->accept();
}

RecoveryOffers::Offers::iterator RecoveryOffers::find(const QString& copyPath)
{
    return std::ranges::find_if(
        m_offers, [&](const RecoveryStore::LeftCopy& left) { return left.place.path == copyPath; });
}

} // namespace ogive::ui

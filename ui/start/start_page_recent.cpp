// The recent designs of the start page.

#include "ui/session/settings.h"
#include "ui/start/card_grid.h"
#include "ui/start/recent_card.h"
#include "ui/start/start_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace ogive::ui {

/// The pinned ones first, each group in the order in which they were used.
void StartPage::fillRecent()
{
    QStringList paths = m_settings.recentFiles();
    std::ranges::stable_partition(paths, [this](const QString& path) { return m_settings.isPinned(path); });
    QList<StartCard*> cards;
    for (const QString& path : paths)
        cards.append(createRecentCard(path, m_settings.isPinned(path)));
    m_recent->setCards(cards);
    m_recent->setVisible(!cards.isEmpty());
    m_welcome->setVisible(cards.isEmpty());
    readRecentFiles();
}

RecentCard* StartPage::createRecentCard(const QString& path, bool isPinned)
{
    auto* card = new RecentCard(path, isPinned, m_recent);
    card->setDesign(m_reader.known(path));
    connect(card, &RecentCard::openRequested, this, &StartPage::fileRequested);
    connect(card, &RecentCard::lookAgainRequested, this, &StartPage::readRecentFiles);
    connect(card, &RecentCard::folderRequested, this, &StartPage::openFolder);
    // Later, as these delete the card that asks.
    connect(card, &RecentCard::pinRequested, this, &StartPage::pin, Qt::QueuedConnection);
    connect(card, &RecentCard::removeRequested, this, &StartPage::removeRecent, Qt::QueuedConnection);
    return card;
}

void StartPage::readRecentFiles()
{
    QStringList paths;
    for (const StartCard* card : m_recent->cards())
        paths.append(static_cast<const RecentCard*>(card)->path());
    m_reader.read(paths);
}

RecentCard* StartPage::recentCard(const QString& path) const
{
    for (StartCard* card : m_recent->cards()) {
        if (auto* recent = static_cast<RecentCard*>(card); recent->path() == path)
            return recent;
    }
    return nullptr;
}

void StartPage::showCut()
{
    const qsizetype count = m_recent->cards().size();
    m_all->setVisible(m_recent->cutCards() > 0 || (m_all->isChecked() && count > 1));
    m_all->setText(m_all->isChecked() ? tr("Show fewer") : tr("Show all %1").arg(count));
}

void StartPage::openFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QFileInfo::exists(folder) || !QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        emit failed(tr("The folder %1 can't be opened.").arg(QDir::toNativeSeparators(folder)));
}

void StartPage::pin(const QString& path, bool pinned)
{
    m_settings.setPinned(path, pinned);
    fillRecent();
    if (RecentCard* card = recentCard(path); card != nullptr && isVisible())
        card->setFocus(Qt::OtherFocusReason);
}

/// The file stays where it is; the keyboard goes to the card that moves into its place.
void StartPage::removeRecent(const QString& path)
{
    const QStringList before = m_settings.recentFiles();
    const bool wasPinned = m_settings.isPinned(path);
    RecentCard* removed = recentCard(path);
    const qsizetype place = m_recent->cards().indexOf(removed);
    const QWidget* focused = focusWidget();
    const bool hadKeyboard = removed != nullptr && (focused == removed || removed->isAncestorOf(focused));
    m_settings.forgetRecentFile(path);
    fillRecent();
    const QList<StartCard*> left = m_recent->shownCards();
    if (hadKeyboard && !left.isEmpty())
        left[std::clamp<qsizetype>(place, 0, left.size() - 1)]->setFocus(Qt::OtherFocusReason);
    emit offered(tr("%1 was taken off the list; the file is untouched.").arg(QDir::toNativeSeparators(path)),
                 // The offer may outlive the page.
                 tr("Put back"), [page = QPointer(this), &settings = m_settings, before, path, wasPinned] {
                     settings.setRecentFiles(before);
                     settings.setPinned(path, wasPinned);
                     if (page != nullptr && page->isVisible())
                         page->fillRecent();
                 });
}

} // namespace ogive::ui

#include "ui/session/recovery/recovery_store.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "ui/text/convert.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr auto copyEnding = ".recovery"_L1;
constexpr auto lockEnding = ".lock"_L1;
constexpr auto brokenEnding = ".broken"_L1;
constexpr std::size_t longestNoteBytes = 64U * 1000;

QString lockOf(const QString& copy)
{
    return copy.chopped(copyEnding.size()) + lockEnding;
}

/// Keeps what can't be read where a person can still look at it.
Error setAside(const QString& path, Error problem)
{
    const QString aside = path + brokenEnding;
    QFile::rename(path, aside);
    problem.place.file = toStdString(QDir::toNativeSeparators(aside));
    return problem;
}

} // namespace

RecoveryStore::RecoveryStore(QString folder)
    : m_folder(std::move(folder))
{}

Result<RecoveryStore::Place> RecoveryStore::newPlace() const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString path = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::Id128) + copyEnding);
    auto lock = ProcessLock::take(lockOf(path), {});
    if (!lock)
        return Failure(lock.error());
    return Place{path, std::move(*lock)};
}

Result<void> RecoveryStore::write(const QString& path, const RecoveryNote& note, const Design& design)
{
    return replaceFile(toStdString(path), writeRecoveryCopy(note, design), NewFile::ForOwnerOnly);
}

void RecoveryStore::remove(Place& place)
{
    QFile::remove(place.path);
    place.lock.release();
    place.path.clear();
}

RecoveryStore::LeftBehind RecoveryStore::claimLeft() const
{
    LeftBehind left;
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u'*' + copyEnding}, QDir::Files)) {
        const QString path = folder.filePath(name);
        auto lock = ProcessLock::take(lockOf(path), {});
        // Its owner may have saved and removed it in between.
        if (!lock || !QFile::exists(path))
            continue;
        const auto text = readFile(toStdString(path), JsonLimits{}.bytes + longestNoteBytes);
        auto copy = text ? readRecoveryCopy(*text, toStdString(path)) : Failure(text.error());
        if (copy)
            left.copies.push_back({{path, std::move(*lock)}, std::move(*copy)});
        else if (copy.error().code == ErrorCode::NewerVersion || !text)
            left.broken.push_back(copy.error());
        else
            left.broken.push_back(setAside(path, copy.error()));
    }
    // Of processes that ended before they had anything to keep.
    for (const QString& name : folder.entryList({u'*' + lockEnding}, QDir::Files)) {
        const QString path = folder.filePath(name);
        if (!QFile::exists(path.chopped(lockEnding.size()) + copyEnding))
            (void)ProcessLock::take(path, {});
    }
    std::ranges::sort(left.copies, std::ranges::greater(),
                      [](const LeftCopy& one) { return one.copy.note.time; });
    return left;
}

} // namespace ogive::ui

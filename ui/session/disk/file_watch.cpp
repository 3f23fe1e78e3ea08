#include "ui/session/disk/file_watch.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace ogive::ui {
namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

} // namespace

FileWatch::FileWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FileWatch::tell);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::notice);
}

FileWatch::Stamp FileWatch::stamp() const
{
    struct stat status {};
    if (m_path.isEmpty() || ::stat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    return {true, status.st_size, static_cast<qint64>(status.st_dev), static_cast<qint64>(status.st_ino),
            status.st_ctim.tv_sec * nanosecondsPerSecond + status.st_ctim.tv_nsec};
}

void FileWatch::watch(const QString& path)
{
    m_timer.stop();
    m_path = path;
    m_told = stamp();
    watchAgain();
}

/// The file and the folders of its name and of what the name leads to: a replaced file is another one, of
/// which the watcher knows nothing until it is told again.
void FileWatch::watchAgain()
{
    QStringList wanted;
    if (!m_path.isEmpty()) {
        const QFileInfo file(m_path);
        const QString canonical = file.canonicalFilePath();
        wanted = {m_path, file.absolutePath()};
        if (!canonical.isEmpty())
            wanted << canonical << QFileInfo(canonical).absolutePath();
        wanted.removeDuplicates();
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void FileWatch::look()
{
    if (!m_timer.isActive())
        notice();
}

void FileWatch::notice()
{
    watchAgain();
    const Stamp now = stamp();
    if (now != m_told)
        m_timer.start(now.isThere ? pause : pauseWhenGone);
}

void FileWatch::tell()
{
    watchAgain();
    const Stamp now = stamp();
    if (now == m_told)
        return;
    m_told = now;
    emit touched();
}

} // namespace ogive::ui

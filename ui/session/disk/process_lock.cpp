#include "ui/session/disk/process_lock.h"

#include "ui/text/convert.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ogive::ui {
namespace {

constexpr mode_t lockFileMode = 0600;
constexpr int mostAttempts = 16;
constexpr std::size_t longestNote = 512;

/// Whether the path still leads to the opened file, and not to one that took its place.
bool isStillAt(int descriptor, const QByteArray& path)
{
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

QByteArray noteIn(int descriptor)
{
    std::array<char, longestNote> note{};
    const ssize_t got = ::pread(descriptor, note.data(), note.size(), 0);
    return {note.data(), got > 0 ? got : 0};
}

/// Others may see an empty note for a moment; that is told as a holder of whom nothing is known.
void writeNote(int descriptor, const QByteArray& note)
{
    if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(descriptor, note.constData(), std::size_t(note.size()), 0);
}

Failure notTaken(const QString& path, int problem)
{
    return Failure(
        Error{ErrorCode::Unwritable,
              {toStdString(path), {}, 0},
              OGIVE_TR("lock", "the lock can't be taken: %1").arg(std::generic_category().message(problem)),
              {}});
}

} // namespace

Result<ProcessLock> ProcessLock::take(const QString& path, const QByteArray& note)
{
    const QByteArray name = QFile::encodeName(path);
    for (int i = 0; i < mostAttempts; ++i) {
        ProcessLock lock;
        lock.m_descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, lockFileMode);
        if (lock.m_descriptor < 0)
            return notTaken(path, errno);
        if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0)
            return notTaken(path, errno);
        // Its holder may have removed the file between the two calls.
        if (!isStillAt(lock.m_descriptor, name))
            continue;
        lock.m_path = path;
        writeNote(lock.m_descriptor, note);
        return lock;
    }
    return notTaken(path, EAGAIN);
}

std::optional<QByteArray> ProcessLock::noteOfHolder(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<QByteArray> note;
    if (::flock(descriptor, LOCK_SH | LOCK_NB) != 0)
        note = noteIn(descriptor);
    ::close(descriptor);
    return note;
}

ProcessLock& ProcessLock::operator=(ProcessLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_path = std::move(other.m_path);
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

void ProcessLock::release()
{
    if (m_descriptor < 0)
        return;
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
    ::close(std::exchange(m_descriptor, -1));
    m_path.clear();
}

} // namespace ogive::ui

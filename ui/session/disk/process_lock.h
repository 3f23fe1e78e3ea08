#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace ogive::ui {

/// A file that one process holds while it lives. The system lets go when the process ends, however it ends,
/// so there is no stale lock to judge; between computers that share the folder it holds as far as their file
/// system passes locks on. Two locks of the same process exclude each other too.
class ProcessLock {
public:
    /// Makes the file where there is none. `note` is what others read who ask for the holder.
    [[nodiscard]] static Result<ProcessLock> take(const QString& path, const QByteArray& note);
    /// The note of whoever holds the lock; nothing where nobody does.
    [[nodiscard]] static std::optional<QByteArray> noteOfHolder(const QString& path);

    ProcessLock() = default;
    ~ProcessLock() { release(); }
    ProcessLock(ProcessLock&& other) noexcept
        : m_path(std::move(other.m_path))
        , m_descriptor(std::exchange(other.m_descriptor, -1))
    {}
    ProcessLock& operator=(ProcessLock&& other) noexcept;
    ProcessLock(const ProcessLock&) = delete;
    ProcessLock& operator=(const ProcessLock&) = delete;

    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }
    void release(); ///< and removes the file

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace ogive::ui

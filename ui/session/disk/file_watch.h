#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace ogive::ui {

/// Notices that a file may have been written to, replaced or removed. It says so once the writing has paused;
/// for a file that is gone it waits longer, as programs that replace a file may remove it first.
class FileWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds pause{200};
    static constexpr std::chrono::milliseconds pauseWhenGone{1000};

    explicit FileWatch(QObject* parent = nullptr);

    void watch(const QString& path); ///< empty: nothing
    /// Looks for itself, where the system tells nothing, such as on network folders.
    void look();

signals:
    void touched();

private:
    /// What tells one state of a file from another without reading it.
    struct Stamp {
        bool isThere = false;
        qint64 size = 0;
        qint64 device = 0;
        qint64 number = 0;  ///< inode
        qint64 changed = 0; ///< ns since 1970

        bool operator==(const Stamp&) const = default;
    };

    [[nodiscard]] Stamp stamp() const;
    void notice();
    void tell();
    void watchAgain();

    QString m_path;
    Stamp m_told; ///< the state that was last told of
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
};

} // namespace ogive::ui

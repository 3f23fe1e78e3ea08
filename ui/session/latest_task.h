#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

namespace ogive::ui {

/// Work done off the window's thread of which only the latest counts: starting anew or cancelling drops the
/// result of what still runs. A member of the object that waits for it.
template <class T>
class LatestTask {
public:
    explicit LatestTask(QObject& owner)
        : m_owner(owner)
    {}

    /// `work` may use only what it holds itself; `done` is called in the window's thread.
    void start(std::function<T()> work, std::function<void(T)> done)
    {
        auto* watcher = new QFutureWatcher<T>(&m_owner);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, &m_owner,
                         [this, watcher, done = std::move(done)] { finish(*watcher, done); });
        watcher->setFuture(QtConcurrent::run(std::move(work)));
    }
    void cancel() { m_watcher = nullptr; }
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

private:
    void finish(QFutureWatcher<T>& watcher, const std::function<void(T)>& done)
    {
        watcher.deleteLater();
        if (&watcher != m_watcher)
            return;
        m_watcher = nullptr;
        done(watcher.future().takeResult());
    }

    QObject& m_owner;
    QObject* m_watcher = nullptr;
};

} // namespace ogive::ui

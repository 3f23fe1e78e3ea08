#pragma once

#include "ui/session/design_session.h"
#include "ui/session/recovery/recovery_store.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <optional>

namespace ogive::ui {

class Document;

/// Keeps a copy of the open design while it has changes that are not saved: never older than `longestDelay`
/// and the time that writing takes. The copy goes when the changes are saved, undone or given up; it stays
/// when the program ends in any other way, and so does one of which nobody was asked.
class Recovery : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds longestDelay{500};

    Recovery(DesignSession& session, Document& document, RecoveryStore store, QObject* parent = nullptr);
    ~Recovery() override;

    [[nodiscard]] const RecoveryStore& store() const { return m_store; }
    /// Where the copy of what is open lies; empty while there is none.
    [[nodiscard]] QString copyPath() const { return m_place ? m_place->path : QString(); }
    /// Writes what is not yet written before it returns; for when the program may be ended any moment.
    void writeNow();
    /// The user was asked and gives the changes up, or has saved them: no copy stays.
    void release();
    /// Goes on with a copy that was left behind, from which the open design was just restored.
    void adopt(RecoveryStore::Place place);

signals:
    void failed(const ogive::Error& error); ///< the first time that no copy could be written

private:
    void follow();
    void startWriting();
    void finishWriting();
    void report(const Result<void>& written);
    void drop();
    [[nodiscard]] bool isWanted() const;
    [[nodiscard]] bool isUpToDate() const;
    [[nodiscard]] bool takePlace();
    [[nodiscard]] RecoveryNote note() const;

    DesignSession& m_session;
    Document& m_document;
    RecoveryStore m_store;
    std::optional<RecoveryStore::Place> m_place;
    DesignPtr m_written;          ///< what the copy holds, or will once the running job is done
    ScenarioId m_writtenScenario; ///< …
    QThreadPool m_pool;           ///< of its own: simulations may fill the program's
    QFutureWatcher<Result<void>> m_job;
    QTimer m_timer;
    bool m_isReleased = false;
    bool m_hasFailed = false;
};

} // namespace ogive::ui

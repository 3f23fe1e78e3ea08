#pragma once

#include "core/design/recovery/recovery_copy.h"
#include "ui/session/disk/process_lock.h"

#include <QString>

#include <vector>

namespace ogive::ui {

/// Recovery copies in a folder of the user. A copy belongs to the process that holds its lock; what nobody
/// holds was left behind by one that ended without saving.
class RecoveryStore {
public:
    /// Room for one copy, held by this process as long as it lives.
    struct Place {
        QString path;
        ProcessLock lock;
    };

    struct LeftCopy {
        Place place;
        RecoveryCopy copy;
    };

    struct LeftBehind {
        std::vector<LeftCopy> copies; ///< the latest first
        std::vector<Error> broken;    ///< what could not be read; each was set aside under another name
    };

    explicit RecoveryStore(QString folder);

    [[nodiscard]] QString folder() const { return m_folder; }

    [[nodiscard]] Result<Place> newPlace() const;
    /// Replaces the copy in a place, for its user alone to read. May be called from any thread.
    [[nodiscard]] static Result<void> write(const QString& path, const RecoveryNote& note,
                                            const Design& design);
    /// Removes the copy and gives up its place.
    static void remove(Place& place);

    /// Takes over everything that was left behind. What this returns nobody else is offered.
    [[nodiscard]] LeftBehind claimLeft() const;

private:
    QString m_folder;
};

} // namespace ogive::ui

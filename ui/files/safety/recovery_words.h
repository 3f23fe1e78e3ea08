#pragma once

#include "ui/session/recovery/recovery_store.h"

#include <QString>

namespace ogive::ui {

/// A design that was not saved, as a list shows it.
struct RecoveryRow {
    QString copyPath;
    QString name;
    QString file; ///< empty: it was never saved
    QString time;
    QString remark; ///< what became of the file since
    bool isFileThere = false;
};

[[nodiscard]] RecoveryRow recoveryRow(const RecoveryStore::LeftCopy& left);

/// The same as one sentence for the message bar.
[[nodiscard]] QString offerText(const RecoveryCopy& copy);

} // namespace ogive::ui

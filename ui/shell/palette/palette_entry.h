#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace ogive::ui {

/// Something the palette can do or go to.
struct PaletteEntry {
    QString id;                ///< what is remembered of it
    QString title;             ///< as its menu says it, without the mark of its letter
    QString place;             ///< where it is found otherwise: "File", "View › Theme"
    QList<QKeySequence> keys;  ///< none: it has no shortcut
    bool isEnabled = true;     ///< false: shown, but does nothing now
    std::function<void()> run; ///< called with the window in front that the palette was opened over
};

} // namespace ogive::ui

#pragma once

#include <QList>
#include <QString>

class QMenuBar;

namespace ogive::ui {

/// What keys do: a command of a menu, or what a view does while it has the keyboard.
struct ShortcutLine {
    QString what;
    QString keys; ///< all of them, as the desktop writes them

    bool operator==(const ShortcutLine&) const = default;
};

struct ShortcutGroup {
    QString title; ///< the menus that lead there, or where the keys hold
    QList<ShortcutLine> lines;

    bool operator==(const ShortcutGroup&) const = default;
};

/// Every command of the menus that has keys, grouped as the menus are, then the keys of the views.
[[nodiscard]] QList<ShortcutGroup> shortcutGroups(const QMenuBar& menuBar);

/// Only what holds each of the typed words, in its name, keys or group.
[[nodiscard]] QList<ShortcutGroup> withWords(const QList<ShortcutGroup>& groups, const QString& typed);

/// The list as plain text, for a note or for paper.
[[nodiscard]] QString textOf(const QList<ShortcutGroup>& groups);

} // namespace ogive::ui

#pragma once

#include "ui/shell/palette/palette_entry.h"

class QAction;
class QMenuBar;

namespace ogive::ui {

/// A command of a menu bar and the titles of the menus that lead to it: "View › Theme".
struct MenuCommand {
    QAction* action = nullptr;
    QString place;
    bool isEnabled = true; ///< the action and every menu above it
};

/// Every visible command of the menus, in their order; menus that are filled when they open are filled for
/// it.
[[nodiscard]] QList<MenuCommand> menuCommands(const QMenuBar& menuBar);

/// The action's text as people read it: without the mark of its letter.
[[nodiscard]] QString plainText(const QAction& action);

[[nodiscard]] QList<PaletteEntry> menuEntries(const QMenuBar& menuBar);

} // namespace ogive::ui

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QKeyEvent;

namespace ogive::ui {

/// What the stage does by a key, or from its menu.
enum class StageAction {
    Next,
    Previous,
    First,
    Last,
    Vote,
    Dots,
    Note,
    Question,
    Action,
    Override,
    Keep,
    Drop,
    Zoom,
    Blank,
    Timer,
    ResetTimer,
    Presenter,
    Undo,
    Redo,
    Keys,
    Leave
};

/// In the list of keys and in the menu they stand in groups.
enum class StageGroup { Pages, Room, WhatIf, Screen };

struct StageCommand {
    StageAction action;
    StageGroup group;
    QString title;
    QList<QKeySequence> keys; ///< the first one is shown
};

/// All of them, group by group.
[[nodiscard]] const QList<StageCommand>& stageCommands();

/// The command of a key; null where it has none.
[[nodiscard]] const StageCommand* commandOf(const QKeyEvent& event);

/// What keys do that no command stands for: what, and the keys as one reads them.
[[nodiscard]] QList<std::pair<QString, QString>> otherStageKeys();

/// The keys of a command as one reads them, the usual ones.
[[nodiscard]] QString keysText(const StageCommand& command);

} // namespace ogive::ui

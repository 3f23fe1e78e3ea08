#include "ui/presentation/stage/stage_commands.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct StageWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::Stage)
};

QList<StageCommand> pageCommands()
{
    return {
        {StageAction::Next,
         StageGroup::Pages,
         StageWords::tr("Next page"),
         {Qt::Key_Right, Qt::Key_PageDown, Qt::Key_Space, Qt::Key_Forward, Qt::Key_MediaNext}},
        {StageAction::Previous,
         StageGroup::Pages,
         StageWords::tr("Previous page"),
         {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Back, Qt::Key_MediaPrevious}},
        {StageAction::First, StageGroup::Pages, StageWords::tr("First page"), {Qt::Key_Home}},
        {StageAction::Last, StageGroup::Pages, StageWords::tr("Last page"), {Qt::Key_End}},
        {StageAction::Zoom, StageGroup::Pages, StageWords::tr("Zoom into the tree, and back"), {Qt::Key_Z}}};
}

QList<StageCommand> roomCommands()
{
    return {{StageAction::Vote, StageGroup::Room, StageWords::tr("Vote"), {Qt::Key_V}},
            {StageAction::Dots, StageGroup::Room, StageWords::tr("Dots for the options"), {Qt::Key_D}},
            {StageAction::Note, StageGroup::Room, StageWords::tr("Note"), {Qt::Key_N}},
            {StageAction::Question, StageGroup::Room, StageWords::tr("Open question"), {Qt::Key_O}},
            {StageAction::Action, StageGroup::Room, StageWords::tr("Action"), {Qt::Key_A}},
            {StageAction::Override, StageGroup::Room, StageWords::tr("Decide otherwise"), {Qt::Key_R}},
            {StageAction::Undo, StageGroup::Room, StageWords::tr("Undo"),
             QKeySequence::keyBindings(QKeySequence::Undo)},
            {StageAction::Redo, StageGroup::Room, StageWords::tr("Redo"),
             QKeySequence::keyBindings(QKeySequence::Redo)}};
}

QList<StageCommand> otherCommands()
{
    return {{StageAction::Keep,
             StageGroup::WhatIf,
             StageWords::tr("Keep the what-if as a scenario"),
             {Qt::Key_K}},
            {StageAction::Drop, StageGroup::WhatIf, StageWords::tr("Drop the what-if"), {Qt::Key_X}},
            {StageAction::Blank,
             StageGroup::Screen,
             StageWords::tr("Blank the screen"),
             {Qt::Key_B, Qt::Key_Period}},
            {StageAction::Timer, StageGroup::Screen, StageWords::tr("Start or pause the timer"), {Qt::Key_T}},
            {StageAction::ResetTimer,
             StageGroup::Screen,
             StageWords::tr("Take the timer away"),
             {QKeySequence(Qt::SHIFT | Qt::Key_T)}},
            {StageAction::Presenter, StageGroup::Screen, StageWords::tr("Presenter's view"), {Qt::Key_P}},
            {StageAction::Keys, StageGroup::Screen, StageWords::tr("Keys"), {Qt::Key_Question, Qt::Key_F1}},
            {StageAction::Leave,
             StageGroup::Screen,
             StageWords::tr("Close what is open, leave"),
             {Qt::Key_Escape}}};
}

} // namespace

const QList<StageCommand>& stageCommands()
{
    static const QList<StageCommand> commands = pageCommands() + roomCommands() + otherCommands();
    return commands;
}

const StageCommand* commandOf(const QKeyEvent& event)
{
    // Number pads say that they are one; "?" is written with Shift on most keyboards.
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Question || event.key() == Qt::Key_Period)
        modifiers &= ~Qt::ShiftModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    const auto& commands = stageCommands();
    const auto found = std::ranges::find_if(
        commands, [&](const StageCommand& command) { return command.keys.contains(pressed); });
    return found == commands.end() ? nullptr : &*found;
}

QList<std::pair<QString, QString>> otherStageKeys()
{
    return {
        {StageWords::tr("Go to a page"), StageWords::tr("Its number, then Enter")},
        {StageWords::tr("To the next what-if"), QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText)},
        {StageWords::tr("Change the what-if in focus"), u"↑ ↓"_s},
        {StageWords::tr("Change it to beyond the next mark"), StageWords::tr("Shift and ↑ ↓")}};
}

QString keysText(const StageCommand& command)
{
    QStringList texts;
    constexpr qsizetype mostShown = 3; // clickers know the others
    for (const QKeySequence& keys : command.keys.first(std::min(mostShown, command.keys.size())))
        texts << keys.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return texts.join(", "_L1);
}

} // namespace ogive::ui

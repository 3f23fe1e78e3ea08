#include "ui/shell/palette/shortcut_list.h"

#include "ui/presentation/stage/stage_commands.h"
#include "ui/shell/palette/menu_entries.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::ShortcutsDialog)
};

QString nativeText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& sequence : keys)
        texts << sequence.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return texts.join(", "_L1);
}

QString pair(Qt::Key one, Qt::Key other)
{
    return nativeText({QKeySequence(one), QKeySequence(other)});
}

QString arrows()
{
    return KeyWords::tr("Arrow keys");
}

ShortcutGroup keysOfStage()
{
    ShortcutGroup group{KeyWords::tr("While presenting"), {}};
    for (const StageCommand& command : stageCommands())
        group.lines.append({command.title, keysText(command)});
    for (const auto& [what, keys] : otherStageKeys())
        group.lines.append({what, keys});
    return group;
}

/// What views do with keys of their own, which no menu shows.
QList<ShortcutGroup> keysOfViews()
{
    const QString enter = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    const QString escape = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    return {
        {KeyWords::tr("In the decision tree"),
         {{KeyWords::tr("Walk along the tree"), arrows()},
          {KeyWords::tr("First question, outcome of the path"), pair(Qt::Key_Home, Qt::Key_End)},
          {KeyWords::tr("Go to the question's requirements, try what is one change away"), enter},
          {KeyWords::tr("Larger, smaller"), pair(Qt::Key_Plus, Qt::Key_Minus)},
          {KeyWords::tr("Plain size, whole tree"), pair(Qt::Key_0, Qt::Key_F)},
          {KeyWords::tr("Copy as a picture"), nativeText({QKeySequence::Copy})}}},
        {KeyWords::tr("In the decision map"),
         {{KeyWords::tr("Try other values"), arrows()},
          {KeyWords::tr("Take back what is being dragged"), escape}}},
        {KeyWords::tr("On a slider"),
         {{KeyWords::tr("A step down or up"), arrows()},
          {KeyWords::tr("To the next mark, or ten steps"), pair(Qt::Key_PageDown, Qt::Key_PageUp)},
          {KeyWords::tr("Smallest, largest"), pair(Qt::Key_Home, Qt::Key_End)}}},
        {KeyWords::tr("In a chart"),
         {{KeyWords::tr("Larger, smaller"), pair(Qt::Key_Plus, Qt::Key_Minus)},
          {KeyWords::tr("Left and right part"), pair(Qt::Key_Left, Qt::Key_Right)},
          {KeyWords::tr("All of it"), nativeText({QKeySequence(Qt::Key_0)})}}},
        {KeyWords::tr("In an editor"),
         {{KeyWords::tr("Take the value"), enter}, {KeyWords::tr("Go back to the value before"), escape}}},
        keysOfStage()};
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<ShortcutGroup> shortcutGroups(const QMenuBar& menuBar)
{
    QList<ShortcutGroup> groups;
    for (const MenuCommand& command : menuCommands(menuBar)) {
        if (command.action->shortcut().isEmpty())
            continue;
        const auto known = std::ranges::find(groups, command.place, &ShortcutGroup::title);
        ShortcutGroup& group =
            known == groups.end() ? groups.emplace_back(ShortcutGroup{command.place, {}}) : *known;
        group.lines.append({plainText(*command.action), nativeText(command.action->shortcuts())});
    }
    return groups + keysOfViews();
}

QList<ShortcutGroup> withWords(const QList<ShortcutGroup>& groups, const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    QList<ShortcutGroup> found;
    for (const ShortcutGroup& group : groups) {
        ShortcutGroup part{group.title, {}};
        for (const ShortcutLine& line : group.lines)
            if (holdsAll(u"%1\n%2\n%3"_s.arg(group.title, line.what, line.keys), words))
                part.lines.append(line);
        if (!part.lines.isEmpty())
            found.append(part);
    }
    return found;
}

QString textOf(const QList<ShortcutGroup>& groups)
{
    qsizetype widest = 0;
    for (const ShortcutGroup& group : groups)
        for (const ShortcutLine& line : group.lines)
            widest = std::max(widest, line.what.size());
    QStringList parts;
    for (const ShortcutGroup& group : groups) {
        QStringList lines{group.title};
        for (const ShortcutLine& line : group.lines)
            lines << u"  %1  %2"_s.arg(line.what.leftJustified(widest), line.keys);
        parts << lines.join(u'\n');
    }
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace ogive::ui

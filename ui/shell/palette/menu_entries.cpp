#include "ui/shell/palette/menu_entries.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

struct MenuWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::CommandPalette)
};

QString withoutMnemonic(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'&')
            text.remove(i, 1); // of two, the second stays
    return text.trimmed();
}

void gather(const QMenu& menu, const QString& place, bool isEnabled, QList<MenuCommand>& commands)
{
    QMetaObject::invokeMethod(const_cast<QMenu*>(&menu), "aboutToShow");
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const bool isPossible = isEnabled && action->isEnabled();
        if (const QMenu* inner = action->menu())
            gather(*inner, MenuWords::tr("%1 › %2").arg(place, withoutMnemonic(inner->title())), isPossible,
                   commands);
        else
            commands.append({action, place, isPossible});
    }
}

} // namespace

QList<MenuCommand> menuCommands(const QMenuBar& menuBar)
{
    QList<MenuCommand> commands;
    for (const QAction* action : menuBar.actions())
        if (const QMenu* menu = action->menu(); menu != nullptr && action->isVisible())
            gather(*menu, withoutMnemonic(menu->title()), action->isEnabled(), commands);
    return commands;
}

QString plainText(const QAction& action)
{
    return withoutMnemonic(action.text());
}

QList<PaletteEntry> menuEntries(const QMenuBar& menuBar)
{
    QList<PaletteEntry> entries;
    for (const MenuCommand& command : menuCommands(menuBar)) {
        PaletteEntry entry;
        entry.title = plainText(*command.action);
        entry.place = command.place;
        entry.id = u"%1/%2"_s.arg(entry.place, entry.title);
        entry.keys = command.action->shortcuts();
        entry.isEnabled = command.isEnabled;
        // A list in a menu, such as the recent designs, may have been filled anew since.
        entry.run = [action = QPointer(command.action)] {
            if (action)
                action->trigger();
        };
        entries.append(std::move(entry));
    }
    return entries;
}

} // namespace ogive::ui

#include "tests/ui/shell/open_workbench.h"
#include "ui/shell/palette/shortcuts_dialog.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

ShortcutsDialog& openDialog(OpenWorkbench& workbench)
{
    QTest::keyClick(&workbench.window, Qt::Key_F1, Qt::ControlModifier);
    settle();
    auto* dialog = workbench.window.findChild<ShortcutsDialog*>();
    REQUIRE(dialog != nullptr);
    return *dialog;
}

} // namespace

TEST_CASE("the list of keys has every command that has one, under its menu")
{
    OpenWorkbench workbench;
    const QList<ShortcutGroup> groups = shortcutGroups(*workbench.window.menuBar());
    REQUIRE(groups.front().title == u"File"_s);
    REQUIRE(groups.front().lines.contains(
        {u"Save"_s, QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)}));
    const QString text = textOf(groups);
    INFO(text.toStdString());
    for (const char* part : {"View › Text size", "Ctrl+K", "In the decision tree"})
        REQUIRE(text.contains(QString::fromUtf8(part)));
}

TEST_CASE("searching keeps the groups of what is found")
{
    const QList<ShortcutGroup> groups{{u"File"_s, {{u"Save"_s, u"Ctrl+S"_s}, {u"Open…"_s, u"Ctrl+O"_s}}},
                                      {u"Edit"_s, {{u"Undo"_s, u"Ctrl+Z"_s}}}};
    REQUIRE(withWords(groups, u"ctrl file o"_s) ==
            QList<ShortcutGroup>{{u"File"_s, {{u"Open…"_s, u"Ctrl+O"_s}}}});
    REQUIRE(withWords(groups, u"ctrl+z"_s) == QList<ShortcutGroup>{groups[1]});
    REQUIRE(withWords(groups, u"nothing"_s).isEmpty());
    REQUIRE(withWords(groups, u" "_s) == groups);
}

TEST_CASE("the dialog opens with its search in hand, filters, copies and closes with Escape")
{
    OpenWorkbench workbench;
    ShortcutsDialog& dialog = openDialog(workbench);
    REQUIRE(dialog.searchBox().hasFocus());
    const int all = dialog.list().model()->rowCount();
    REQUIRE(all > 5);
    QTest::keyClicks(&dialog.searchBox(), u"undo"_s);
    REQUIRE(dialog.list().model()->rowCount() < all);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().remove(u'&') == u"Copy as text"_s)
            button->click();
    REQUIRE(QApplication::clipboard()->text().contains(u"Undo"_s));
    REQUIRE_FALSE(QApplication::clipboard()->text().contains(u"Redo"_s));
    QTest::keyClick(&dialog.searchBox(), Qt::Key_Escape);
    REQUIRE_FALSE(dialog.isVisible());
}

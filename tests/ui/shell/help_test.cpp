#include "tests/support/ui/workbench.h"
#include "ui/shell/help/about_dialog.h"
#include "ui/shell/help/components.h"
#include "ui/shell/help/data_sources.h"
#include "ui/shell/help/diagnostics.h"
#include "ui/shell/help/help_commands.h"
#include "ui/widgets/pages/message_bar.h"

#include <catch2/catch.hpp>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

using namespace Qt::Literals::StringLiterals;

QAction* helpAction(const MainWindow& window, const QString& text)
{
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().remove(u'&') == text)
            return action;
    FAIL("no action " << text.toStdString());
    return nullptr;
}

} // namespace

TEST_CASE("every library and font has a licence that can be read")
{
    const QList<Component> all = components();
    REQUIRE(all.size() >= 7);
    for (const Component& component : all) {
        INFO(component.title.toStdString());
        CHECK_FALSE(component.use.isEmpty());
        CHECK_FALSE(component.copyright.isEmpty());
        CHECK(component.address.startsWith(u"https://"_s));
        CHECK(licenceText(component.licence).size() > 900);
    }
    CHECK(licenceText(ownLicence).contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    CHECK(licenceText(u"no-licence"_s).isEmpty());
    CHECK(licenceText(u"../palettes/palette"_s).isEmpty());
}

TEST_CASE("About shows the version, each component's licence and the data with dates, by keyboard")
{
    const Workbench bench;
    helpAction(bench.window, u"About Ogive…"_s)->trigger();
    auto* dialog = bench.window.findChild<AboutDialog*>();
    REQUIRE(dialog != nullptr);
    QString words;
    for (const auto* label : dialog->findChildren<QLabel*>())
        words += label->text() + u'\n';
    CHECK(words.contains(u"Ogive " OGIVE_VERSION ""_s));
    CHECK(words.contains(QString::fromLatin1(qVersion())));

    auto* first = dialog->findChildren<QAbstractButton*>().front();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    settle();
    auto* list = dialog->findChild<QListWidget*>();
    REQUIRE(list->isVisible());
    list->setCurrentRow(0);
    for (int row = 0; row < list->count(); ++row) {
        auto* text = named<QPlainTextEdit>(*list->parentWidget(), u"Text of the licence"_s);
        INFO(list->item(row)->text().toStdString());
        CHECK(text->toPlainText().size() > 900);
        QTest::keyClick(list, Qt::Key_Down);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    auto* sources = dialog->findChild<QTreeWidget*>();
    REQUIRE(sources != nullptr);
    CHECK(sources->topLevelItemCount() > 5);
}

TEST_CASE("data sources are hosts with the date of their latest fact")
{
    const Workbench bench;
    const QList<DataSource> sources = dataSources(bench.session.knowledge());
    REQUIRE_FALSE(sources.isEmpty());
    CHECK_FALSE(sources.front().newest.isEmpty());
    for (const DataSource& source : sources) {
        INFO(source.place.toStdString());
        CHECK(source.facts > 0);
        CHECK_FALSE(source.place.startsWith(u"http"_s));
        // Some facts are dated by month or year, and a few not at all.
        static const QRegularExpression date(u"^(\\d{4}(-\\d\\d){0,2})?$"_s);
        CHECK(date.match(source.newest).hasMatch());
    }
    CHECK(std::ranges::is_sorted(sources, std::ranges::greater(), &DataSource::facts));
}

TEST_CASE("the diagnostics are copied in one step, and the window says so")
{
    const Workbench bench;
    QApplication::clipboard()->clear();
    helpAction(bench.window, u"Copy diagnostics"_s)->trigger();
    const QString text = QApplication::clipboard()->text();
    for (const QString& part :
         {u"Ogive " OGIVE_VERSION ""_s, u"Qt 6"_s, u"Theme: light, as the system"_s, u"Text size: 100 %"_s,
          u"Currency: USD"_s, u"Knowledge folder: none"_s, u"Memory: "_s, u"Evaluating the scenario: "_s}) {
        INFO(part.toStdString());
        CHECK(text.contains(part));
    }
    CHECK(bench.window.messages().isVisible());
    CHECK(bench.window.messages().text().contains(u"clipboard"_s));
}

TEST_CASE("the diagnostics name no home folder and no design")
{
    Workbench bench;
    bench.document.startBlank();
    const QString home = QDir::homePath();
    helpAction(bench.window, u"Copy diagnostics"_s)->trigger();
    const QString text = QApplication::clipboard()->text();
    CHECK_FALSE(text.contains(home + u'/'));
    CHECK_FALSE(text.contains(u"New design"_s));
}

#include "tests/ui/knowledge/price_stage.h"
#include "ui/knowledge/history/history_models.h"
#include "ui/knowledge/history/history_page.h"

#include "core/exchange/prices/overlay.h"

#include <QAbstractItemModelTester>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using Tester = QAbstractItemModelTester;

namespace {

struct ShownHistory : PriceStage {
    HistoryPage page{session, library, settings};

    ShownHistory()
    {
        page.resize(900, 600);
        page.show();
    }

    void importList()
    {
        const auto list = readPriceList(litellmList, "prices.json");
        REQUIRE(list);
        REQUIRE(library.changeFile(QStringLiteral("0001-import-litellm.json"),
                                   priceListFile(session.knowledge(), *list, "2026-11-22"),
                                   QStringLiteral("import")));
    }

    void removeCheck(const char* id)
    {
        const std::string content =
            R"({"format": "ogive-knowledge", "version": 1, "kind": "checks", "checks": [{"id": ")" +
            std::string(id) + R"(", "deleted": true}]})";
        REQUIRE(library.changeFile(QStringLiteral("0002-edit-checks.json"), content, QStringLiteral("edit")));
    }
};

} // namespace

TEST_CASE("the history is empty on the built-in knowledge alone")
{
    ShownHistory shown;
    REQUIRE(shown.page.model().rowCount() == 0);
}

TEST_CASE("every layer says what it is and which records it touches")
{
    ShownHistory shown;
    const Tester tester(&shown.page.model(), Tester::FailureReportingMode::Fatal);
    const Tester changesTester(&shown.page.changes(), Tester::FailureReportingMode::Fatal);
    shown.importList();
    const std::string check = shown.session.knowledge().checks.front().id;
    shown.removeCheck(check.c_str());
    REQUIRE(shown.page.model().rowCount() == 2);
    REQUIRE(linesOf(shown.page.model()).front() ==
            QStringLiteral("0001 | Prices from LiteLLM, as of 2026-11-22 | 4 | 2026-11-22 | "
                           "0001-import-litellm.json"));
    REQUIRE(linesOf(shown.page.model()).last().startsWith(QStringLiteral("0002 | Checks, edited | 1 | ")));

    REQUIRE(comesTrue([&] { return shown.page.changes().rowCount() == 1; }));
    REQUIRE(linesOf(shown.page.changes()).front() ==
            QStringLiteral("removed | check | %1").arg(toQString(check)));
    shown.page.selectLayer(0);
    REQUIRE(comesTrue([&] { return shown.page.changes().rowCount() == 4; }));
    const QStringList changes = linesOf(shown.page.changes());
    REQUIRE(changes.contains(QStringLiteral("changed | chat model | gpt-6.2-sol")));
    REQUIRE(changes.contains(QStringLiteral("new | chat model | invented-chat")));
    REQUIRE(changes.contains(QStringLiteral("new | embedding model | invented-vectors")));
}

TEST_CASE("a layer is taken away and comes back with undo")
{
    ShownHistory shown;
    shown.importList();
    shown.page.selectLayer(0);
    shown.page.removeSelected();
    REQUIRE(shown.page.model().rowCount() == 0);
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2);
    shown.library.undoStack()->undo();
    REQUIRE(shown.page.model().rowCount() == 1);
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2.5);
}

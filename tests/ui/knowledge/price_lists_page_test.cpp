#include "tests/ui/knowledge/price_stage.h"

#include "core/design/file.h"
#include "ui/knowledge/import/import_dialog.h"
#include "ui/knowledge/import/preview_panel.h"
#include "ui/knowledge/prices/compare_panel.h"
#include "ui/knowledge/prices/impact_model.h"
#include "ui/knowledge/prices/impact_panel.h"
#include "ui/knowledge/prices/price_lists_model.h"
#include "ui/knowledge/prices/price_lists_page.h"
#include "ui/knowledge/prices/rate_table.h"
#include "ui/widgets/pages/message_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;

namespace {

struct ShownPage : PriceStage {
    PriceListsPage page{session, library, settings};

    ShownPage()
    {
        page.resize(1000, 700);
        page.show();
        REQUIRE(comesTrue([this] { return isRead(1); }));
    }

    bool isRead(int lists) const { return page.model().rowCount() == lists && !page.isReading(); }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        // As from a person: nothing is dropped where it was not held before.
        QDragEnterEvent enter({20, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &enter);
        QDropEvent event({20, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&page, &event);
        QApplication::processEvents();
    }

    ImportDialog& dialog()
    {
        auto* found = page.findChild<ImportDialog*>();
        REQUIRE(found != nullptr);
        REQUIRE(comesTrue([&] { return !found->isReading(); }));
        return *found;
    }

    static QPushButton& button(QWidget& parent, const QString& text)
    {
        for (auto* button : parent.findChildren<QPushButton*>())
            if (button->text().remove(u'&') == text)
                return *button;
        FAIL("no button " << text.toStdString());
        throw 0;
    }

    void importList(const char* content = litellmList)
    {
        drop(write(QStringLiteral("prices.json"), content));
        ImportDialog& shown = dialog();
        button(shown, QStringLiteral("Take over")).click();
        REQUIRE(comesTrue([this] { return isRead(2); }));
    }

    QString cell(int row, PriceListsModel::Column column) const
    {
        return page.model().index(row, column).data().toString();
    }
};

} // namespace

TEST_CASE("the built-in prices are the first row, all of them in force")
{
    ShownPage shown;
    REQUIRE(shown.cell(0, PriceListsModel::Title) == QStringLiteral("Built-in prices"));
    REQUIRE(shown.cell(0, PriceListsModel::Imported) == QStringLiteral("with Ogive"));
    REQUIRE(shown.cell(0, PriceListsModel::AsOf) == toQString(shown.session.knowledge().asOf));
}

TEST_CASE("a file dropped on the page is previewed with counts that add up, and changes nothing yet")
{
    ShownPage shown;
    shown.drop(shown.write(QStringLiteral("prices.json"), litellmList));
    ImportDialog& dialog = shown.dialog();
    REQUIRE(dialog.problem().isEmpty());
    // changed, new, unchanged, skipped: the six entries of the file
    REQUIRE(dialog.preview().counts() ==
            QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("2")});
    REQUIRE(linesOf(dialog.preview().changes().model()) ==
            QStringList{QStringLiteral("GPT-6.2 Sol | Input | $2.00 | $2.50 | +25 %")});
    dialog.reject();
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2);
    REQUIRE(shown.session.knowledge().priceLists.empty());
}

TEST_CASE("taking a list over gives the knowledge its price and the page its row, and undo takes both away")
{
    ShownPage shown;
    shown.importList();
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2.5);
    REQUIRE(shown.inputPrice("invented-chat") == 1);
    REQUIRE(QFile::exists(shown.folder.filePath(QStringLiteral("knowledge/0001-import-litellm.json"))));
    REQUIRE(shown.cell(1, PriceListsModel::Format) == QStringLiteral("LiteLLM"));
    REQUIRE(shown.cell(1, PriceListsModel::Imported) == QStringLiteral("2026-11-22"));
    REQUIRE(shown.cell(1, PriceListsModel::Models) == QStringLiteral("4"));
    REQUIRE(shown.cell(1, PriceListsModel::InForce) == QStringLiteral("all"));
    REQUIRE(shown.page.messages().isVisible());
    REQUIRE(shown.page.messages().text() ==
            QStringLiteral("Prices from LiteLLM were taken over: 1 changed, 2 new, 1 unchanged."));

    auto* messages = shown.page.findChild<MessageBar*>();
    ShownPage::button(*messages, QStringLiteral("Undo")).click();
    REQUIRE(comesTrue([&] { return shown.isRead(1); }));
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2);
    REQUIRE(shown.session.knowledge().llmModel(ModelId("invented-chat")) == nullptr);
    REQUIRE_FALSE(shown.page.messages().isVisible());
}

TEST_CASE("removing a list can be undone")
{
    ShownPage shown;
    shown.importList();
    shown.page.selectRows({1});
    shown.page.removeSelected();
    REQUIRE(comesTrue([&] { return shown.isRead(1); }));
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2);
    shown.library.undoStack()->undo();
    REQUIRE(comesTrue([&] { return shown.isRead(2); }));
    REQUIRE(shown.inputPrice("gpt-6.2-sol") == 2.5);
}

TEST_CASE("the built-in prices can't be removed")
{
    ShownPage shown;
    shown.page.selectRows({0});
    REQUIRE_FALSE(ShownPage::button(shown.page, QStringLiteral("Remove")).isEnabled());
}

TEST_CASE("a file that is no price list is refused with the reason, and nothing changes")
{
    const auto [content, reason] = GENERATE(std::pair{"{\"a\": 1}", "no price list that Ogive knows"},
                                            std::pair{"{\"a\": 1", "refused.json:1"});
    ShownPage shown;
    shown.drop(shown.write(QStringLiteral("refused.json"), content));
    ImportDialog& dialog = shown.dialog();
    INFO(dialog.problem().toStdString());
    REQUIRE(dialog.problem().contains(QLatin1StringView(reason)));
    REQUIRE_FALSE(ShownPage::button(dialog, QStringLiteral("Take over")).isEnabled());
    REQUIRE(shown.session.knowledge().priceLists.empty());
    REQUIRE_FALSE(QDir(shown.folder.filePath(QStringLiteral("knowledge"))).exists());
}

TEST_CASE("closing the dialog while the file is read gives it up")
{
    ShownPage shown;
    shown.drop(shown.write(QStringLiteral("prices.json"), litellmList));
    auto* dialog = shown.page.findChild<ImportDialog*>();
    dialog->reject();
    REQUIRE(comesTrue([&] { return shown.page.findChild<ImportDialog*>() == nullptr; }));
    REQUIRE(shown.session.knowledge().priceLists.empty());
}

TEST_CASE("comparing two lists shows where they disagree and how old each is")
{
    ShownPage shown;
    shown.importList();
    shown.page.selectRows({0, 1});
    shown.page.compareSelected();
    const RateTable& table = shown.page.comparison().table();
    REQUIRE(comesTrue([&] { return table.model().rowCount() == 1; }));
    REQUIRE(linesOf(table.model()).front() == QStringLiteral("GPT-6.2 Sol | Input | $2.00 | $2.50 | +25 %"));
    const QString summary = shown.page.comparison().summary();
    INFO(summary.toStdString());
    REQUIRE(summary.startsWith(QStringLiteral("Models that differ: 1, that are the same: 1,")));
    REQUIRE(summary.contains(QStringLiteral("0 days old")));
}

TEST_CASE("a list is compared with a file that is not taken over")
{
    ShownPage shown;
    shown.page.comparison().compareWithFile(shown.write(QStringLiteral("other.json"), litellmList));
    const RateTable& table = shown.page.comparison().table();
    REQUIRE(comesTrue([&] { return table.model().rowCount() == 1; }));
    REQUIRE(shown.session.knowledge().priceLists.empty());
}

TEST_CASE("impact lists what moves in every scenario of a folder, and a broken design with the reason")
{
    ShownPage shown;
    const Evaluation& now = shown.session.evaluation();
    REQUIRE_FALSE(now.cost.estimates.empty());
    const Model* used = shown.session.knowledge().llmModel(now.cost.estimates.front().llmModel);
    REQUIRE(used != nullptr);
    const double input = priceOf(*used, "2026-11-22", 0).rates->inputUsdPerMtok.value();
    const QByteArray list = QStringLiteral(R"({"%1": {"litellm_provider": "%2", "mode": "chat",
                               "input_cost_per_token": %3, "output_cost_per_token": 0.00009}})")
                                .arg(toQString(used->id.value), toQString(used->host))
                                .arg(input * 2 / 1e6, 0, 'g', 12)
                                .toUtf8();
    QDir(shown.folder.path()).mkpath(QStringLiteral("designs/deeper"));
    Design design = shown.session.design();
    design.name = "Support";
    (void)shown.write(QStringLiteral("designs/deeper/good.ogive.json"),
                      QByteArray::fromStdString(writeDesign(design)));
    (void)shown.write(QStringLiteral("designs/broken.ogive.json"), "{");

    ImpactPanel& impact = shown.page.impact();
    impact.chooseFile(shown.write(QStringLiteral("dearer.json"), list));
    impact.setDesigns({shown.folder.filePath(QStringLiteral("designs"))});
    REQUIRE(comesTrue([&] { return impact.model().rowCount() == 2; }));
    const auto cell = [&](int row, ImpactModel::Column column) {
        return impact.model().index(row, column).data().toString();
    };
    REQUIRE(cell(0, ImpactModel::DesignName) == QStringLiteral("broken.ogive.json"));
    REQUIRE(cell(0, ImpactModel::Prices).contains(QStringLiteral("broken.ogive.json:1")));
    REQUIRE(cell(1, ImpactModel::DesignName) == QStringLiteral("Support"));
    REQUIRE(cell(1, ImpactModel::Prices) == toQString(used->title));
    REQUIRE(cell(1, ImpactModel::Change).startsWith(QStringLiteral("+$")));
    REQUIRE(impact.model().movedCount() == 1);
    REQUIRE(impact.summary().contains(QStringLiteral("can't be read: 1")));
    REQUIRE(shown.session.knowledge().priceLists.empty());
}

TEST_CASE("the models of the pages keep the rules of models")
{
    using ModelTester = QAbstractItemModelTester;
    PriceListsModel lists;
    const ModelTester listsTester(&lists, ModelTester::FailureReportingMode::Fatal);
    lists.setLists(readKeptLists({}, "2026-11-22"), QStringLiteral("2026-11-22"), 180);
    REQUIRE(lists.rowCount() == 1);
    RateModel rates;
    const ModelTester ratesTester(&rates, ModelTester::FailureReportingMode::Fatal);
    rates.setRows({{QStringLiteral("m"), QStringLiteral("M"), QStringLiteral("Input"), 1.0, 2.0, 100.0}});
    rates.setRows({});
    ImpactModel impacts;
    const ModelTester impactsTester(&impacts, ModelTester::FailureReportingMode::Fatal);
    const Error problem{ErrorCode::Syntax, {"a.ogive.json", {}, 1}, {"test", "not JSON", {}}, {}};
    DesignImpact unreadable{"a.ogive.json", {}, {}, {}, problem};
    impacts.setImpacts({std::make_shared<const Knowledge>(), {unreadable}});
    impacts.setMovedOnly(true);
    REQUIRE(impacts.rowCount() == 1);
}

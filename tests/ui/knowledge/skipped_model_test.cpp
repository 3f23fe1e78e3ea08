#include "tests/ui/knowledge/price_stage.h"
#include "ui/knowledge/import/new_models_model.h"
#include "ui/knowledge/import/skipped_model.h"

#include <QAbstractItemModelTester>

using namespace ogive;
using namespace ogive::ui;
using namespace ogive::ui::test;
using Tester = QAbstractItemModelTester;

TEST_CASE("skipped entries stand under their reasons, the commonest first")
{
    SkippedModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const Message none = OGIVE_TR("prices", "no price");
    const Message image = OGIVE_TR("prices", "priced by the %1").arg("image");
    model.setSkipped({{"painter", image}, {"alpha", none}, {"beta", none}});
    REQUIRE(linesOf(model) == QStringList{QStringLiteral("no price (2)"), QStringLiteral("alpha"),
                                          QStringLiteral("beta"), QStringLiteral("priced by the image (1)"),
                                          QStringLiteral("painter")});
    model.setFilter(QStringLiteral("BETA"));
    REQUIRE(linesOf(model) == QStringList{QStringLiteral("no price (1)"), QStringLiteral("beta")});
    model.setFilter(QStringLiteral("image"));
    REQUIRE(linesOf(model) ==
            QStringList{QStringLiteral("priced by the image (1)"), QStringLiteral("painter")});
}

TEST_CASE("new models are listed with the rates in force and what is not known said so")
{
    NewModelsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ListedModel listed;
    listed.model.id = ModelId("invented-chat");
    listed.model.host = "openai";
    Price price;
    price.inputUsdPerMtok = 1;
    listed.model.prices = {price};
    PriceList list;
    list.models = {listed};
    PriceImport import;
    import.freshModels = {listed.model.id};
    model.setModels(list, import, "2026-11-22");
    REQUIRE(linesOf(model) ==
            QStringList{QStringLiteral("invented-chat | openai | chat | $1.00 | not known | not known")});
}

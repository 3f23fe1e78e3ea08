#include "ui/session/document.h"

#include "core/base/files.h"
#include "core/design/file.h"
#include "core/report/extras/report_of.h"
#include "tests/support/core/built_in.h"
#include "tests/ui/report/pdf_tools.h"
#include "ui/report/pdf_writer.h"
#include "ui/session/design_session.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a PDF report opens as a copy of the design that it carries", "[pdf]")
{
    const QTemporaryDir folder;
    DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &ogive::test::builtIn())};
    Settings settings{folder.filePath(u"settings.ini"_s)};
    Document document{session, settings};

    Design design;
    design.name = "Assistant";
    design.scenarios = {ogive::test::scenarioOf({{"expected_traffic", 24000.0}})};
    const Report report = reportOf(ogive::test::builtIn(), design, design.scenarios.front(), "2026-11-29");
    const Result<QByteArray> pdf = writePdf(report);
    REQUIRE(pdf.has_value());
    const QString path = folder.filePath(u"report.pdf"_s);
    REQUIRE(replaceFile(toStdString(path), viewOf(*pdf)).has_value());

    REQUIRE(document.open(path).has_value());
    CHECK(writeDesign(session.design()) == report.designFile);
    CHECK(document.path().isEmpty()); // a save must not write a design over the report

    REQUIRE(replaceFile(toStdString(path), "%PDF-1.7\nnothing").has_value());
    const Result<void> refused = document.open(path);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().place.file == toStdString(path));
    CHECK(session.design().name == "Assistant");
}

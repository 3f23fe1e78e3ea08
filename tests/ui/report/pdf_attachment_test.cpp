#include "ui/report/pdf_attachment.h"

#include "core/exchange/pdf/design_in_pdf.h"

#include "tests/ui/report/pdf_tools.h"
#include "ui/report/pdf_writer.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;

TEST_CASE("a design comes back from a PDF unchanged, whatever it holds", "[pdf]")
{
    Report report;
    report.title = "A/B: test?";
    report.designFile = "{\"name\": \"\xC3\xA4\", \"brief\": \"\\u0000 endstream\"}\n";
    const Result<QByteArray> pdf = writePdf(report);
    REQUIRE(pdf.has_value());
    CHECK(designInPdf(viewOf(*pdf)) == report.designFile);
}

TEST_CASE("what is no PDF, or one without a design, is refused with a reason", "[pdf]")
{
    const auto codeOf = [](const QByteArray& bytes) { return designInPdf(viewOf(bytes)).error().code; };
    CHECK(codeOf("") == ErrorCode::Syntax);
    CHECK(codeOf("{\"format\": \"ogive-design\"}") == ErrorCode::Syntax);
    CHECK(codeOf("%PDF-1.7\nand nothing more") == ErrorCode::Syntax);
    const QByteArray empty = writePdf(Report{}).value();
    CHECK(codeOf(empty) == ErrorCode::Invalid);
    CHECK_FALSE(designInPdf(viewOf(empty.left(empty.size() / 2))).has_value());
}

TEST_CASE("a title becomes a name that any file system takes", "[pdf]")
{
    CHECK(fileStem("Support assistant – ACME") == "Support assistant – ACME");
    CHECK(fileStem("a/b\\c:d\"e\n f") == "a-b-c-d-e f");
    CHECK(fileStem("../..") == "-..");
    CHECK(fileStem("") == "design");
    CHECK(fileStem(std::string(500, 'x')).size() == 80);
}

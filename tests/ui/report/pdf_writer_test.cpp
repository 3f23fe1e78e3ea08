#include "ui/report/pdf_writer.h"

#include "core/exchange/pdf/design_in_pdf.h"
#include "tests/ui/report/pdf_tools.h"
#include "tests/ui/report/report_texts.h"
#include "tests/ui/report/sample_report.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray writtenPdf(const Report& report, const PdfOptions& options = {})
{
    const Result<QByteArray> pdf = writePdf(report, options);
    REQUIRE(pdf.has_value());
    return *pdf;
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(u"\\s+"_s));
}

/// The text of a report's PDF without white space and without what stands at the head and foot of its pages,
/// which is painted last and begins with the report's title.
QString bodyText(const Report& report)
{
    QString text;
    const QString title = toQString(report.title);
    const QByteArray raw = poppler(u"pdftotext"_s, writtenPdf(report), {u"-raw"_s}, {u"-"_s});
    const QStringList pages = QString::fromUtf8(raw).split(u'\f');
    for (qsizetype i = 0; i < pages.size(); ++i)
        text += i == 0 ? pages[i] : pages[i].left(pages[i].lastIndexOf(title));
    return withoutSpaces(text);
}

} // namespace

TEST_CASE("a PDF is the same in every byte when it is written again", "[pdf]")
{
    const Report report = sampleReport();
    CHECK(writtenPdf(report) == writtenPdf(report));
}

TEST_CASE("a PDF carries the design it was made from", "[pdf]")
{
    const Report report = sampleReport();
    const QByteArray bytes = writtenPdf(report);
    const Result<std::string> design = designInPdf(viewOf(bytes));
    REQUIRE(design.has_value());
    CHECK(*design == report.designFile);
}

TEST_CASE("the text of a PDF is complete and in reading order", "[pdf]")
{
    if (!hasPoppler())
        return;
    const Report report = sampleReport();
    const QString text = bodyText(report);
    qsizetype at = 0;
    for (const std::string& expected : textsOf(report)) {
        INFO(expected);
        const qsizetype found = text.indexOf(withoutSpaces(toQString(expected)), at);
        REQUIRE(found >= at);
        at = found + 1;
    }
}

TEST_CASE("a PDF holds no pictures and few fonts", "[pdf]")
{
    if (!hasPoppler())
        return;
    Report report = sampleReport();
    const QByteArray pdf = writtenPdf(report);
    CHECK(poppler(u"pdfimages"_s, pdf, {u"-list"_s}).trimmed().split('\n').size() == 2);
    // Two lines of head, three faces of Inter and the fallback face for the one emoji.
    const QList<QByteArray> fonts = poppler(u"pdffonts"_s, pdf).trimmed().split('\n');
    CHECK(fonts.size() == 2 + 3 + 1);
    for (const QByteArray& font : fonts.mid(2))
        CHECK(font.startsWith("OGIV"));
    CHECK(poppler(u"pdffonts"_s, writtenPdf(Report{})).trimmed().split('\n').size() <= 2 + 3);
}

TEST_CASE("a PDF says what it is, in which language and as of when", "[pdf]")
{
    if (!hasPoppler())
        return;
    Report report = sampleReport();
    const QString info = QString::fromUtf8(
        poppler(u"pdfinfo"_s, writtenPdf(report, {PageSize::Letter, "Ada Lovelace", ""}), {u"-isodates"_s}));
    CHECK(info.contains(QRegularExpression(u"Title: +Support assistant – ACME\n"_s)));
    CHECK(info.contains(
        QRegularExpression(u"Subject: +Architecture decision report · Scenario “Year 2 launch”\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Author: +Ada Lovelace\n"_s)));
    CHECK(info.contains(QRegularExpression(u"Creator: +Ogive \\d"_s)));
    CHECK(info.contains(QRegularExpression(u"CreationDate: +2026-08-05"_s)));
    CHECK(info.contains(QRegularExpression(u"Page size: +612 x 792 pts"_s)));
    report.date = "";
    CHECK_FALSE(poppler(u"pdfinfo"_s, writtenPdf(report)).contains("Date"));
}

TEST_CASE("poppler finds the design among the attachments", "[pdf]")
{
    if (!hasPoppler())
        return;
    const QByteArray list = poppler(u"pdfdetach"_s, writtenPdf(sampleReport()), {u"-list"_s});
    CHECK(list.contains("1 embedded file"));
    CHECK(list.contains("ACME.ogive.json"));
}

TEST_CASE("a report of nothing is a PDF of one page", "[pdf]")
{
    const QByteArray pdf = writtenPdf(Report{});
    CHECK(pdf.startsWith("%PDF-1.7"));
    CHECK_FALSE(designInPdf(viewOf(pdf)).has_value());
    if (hasPoppler())
        CHECK(poppler(u"pdfinfo"_s, pdf).contains("Pages:           1\n"));
}

TEST_CASE("a report is written small", "[pdf]")
{
    const Report report = sampleReport();
    CHECK(writtenPdf(report).size() < 103'000);
}

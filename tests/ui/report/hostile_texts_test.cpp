#include "core/report/extras/report_of.h"
#include "tests/support/core/built_in.h"
#include "tests/ui/report/pdf_tools.h"
#include "ui/report/pdf_writer.h"
#include "ui/text/convert.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <atomic>
#include <stop_token>

using namespace ogive;
using namespace ogive::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Design designSaying(const std::string& text)
{
    Design design;
    design.name = text;
    design.brief = text;
    Scenario scenario = ogive::test::scenarioOf({{"expected_traffic", 24000.0}, {"team_size", 7.0}});
    scenario.name = text;
    scenario.notes = text;
    scenario.overrides = {
        {ogive::test::builtIn().decisions.front().id,
         {ogive::test::builtIn().decisions.front().options.front().id, text, "2026-11-01", {text}}}};
    design.scenarios = {scenario};
    design.report.sections = {{"summary", true, text, Json::object()}};
    return design;
}

Report reportSaying(const std::string& text)
{
    const Design design = designSaying(text);
    return reportOf(ogive::test::builtIn(), design, design.scenarios.front(), "2026-11-29");
}

/// The words of a PDF that reach out of the sheet, by poppler's boxes.
QStringList wordsBeyondTheSheet(const QByteArray& pdf)
{
    static const QRegularExpression word(
        u"<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)"_s);
    const QString boxes = QString::fromUtf8(poppler(u"pdftotext"_s, pdf, {u"-bbox"_s}, {u"-"_s}));
    QStringList beyond;
    auto found = word.globalMatch(boxes);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        if (match.captured(1).toDouble() < 0 || match.captured(2).toDouble() < 0 ||
            match.captured(3).toDouble() > 596 || match.captured(4).toDouble() > 843)
            beyond.append(match.captured(5));
    }
    return beyond;
}

QString textWithoutSpaces(const QByteArray& pdf)
{
    QString text = QString::fromUtf8(poppler(u"pdftotext"_s, pdf, {u"-raw"_s}, {u"-"_s}));
    return text.remove(QRegularExpression(u"\\s+"_s));
}

QByteArray writtenReport(const Report& report)
{
    const Result<QByteArray> pdf = writePdf(report);
    REQUIRE(pdf.has_value());
    return *pdf;
}

} // namespace

TEST_CASE("texts of every script are laid out whole and within the sheet", "[pdf]")
{
    if (!hasPoppler())
        return;
    const std::string texts[] = {
        "\u0627\u0644\u0645\u0633\u0627\u0639\u062f \u0644\u0644\u062f\u0639\u0645",      // Arabic
        "\u05e9\u05dc\u05d5\u05dd (a) 12 \u05e2\u05d5\u05dc\u05dd",                       // Hebrew with Latin
        "\u8b58\u5225\u5b50\u306e\u6c7a\u5b9a\u8a18\u9332\u3092\u4f5c\u6210\u3059\u308b", // Japanese
        "Caf\u00e9 \U0001F680\U0001F469\u200D\U0001F4BB done",                            // emoji
        "<b>x</b> | `y` =cmd|' /C calc'!A0 & \\n",
    };
    for (const std::string& text : texts) {
        INFO(text);
        const QByteArray pdf = writtenReport(reportSaying(text));
        CHECK(wordsBeyondTheSheet(pdf).isEmpty());
    }
    CHECK(textWithoutSpaces(writtenReport(reportSaying(texts[4]))).contains(u"=cmd|'/Ccalc'!A0&"_s));
}

TEST_CASE("a rationale of ten thousand characters is printed to its end", "[pdf]")
{
    if (!hasPoppler())
        return;
    std::string words;
    while (words.size() < 10'000)
        words += "reason" + std::to_string(words.size()) + " ";
    const QByteArray pdf = writtenReport(reportSaying(words + "theend"));
    CHECK(textWithoutSpaces(pdf).contains(u"theend"_s));
    CHECK(wordsBeyondTheSheet(pdf).isEmpty());
    // Without a space to break at.
    const QByteArray unbroken = writtenReport(reportSaying(std::string(10'000, 'x') + "theend"));
    CHECK(wordsBeyondTheSheet(unbroken).isEmpty());
    CHECK(textWithoutSpaces(unbroken).contains(u"theend"_s));
}

TEST_CASE("empty names and bytes that are no text make a report all the same", "[pdf]")
{
    CHECK(writtenReport(reportSaying("")).startsWith("%PDF"));
    CHECK(writtenReport(reportSaying(" \t ")).startsWith("%PDF"));
    CHECK(writtenReport(reportSaying("\xff\xfe\x01")).startsWith("%PDF"));
}

TEST_CASE("a hundred scenarios are all listed", "[pdf]")
{
    Design design = designSaying("Many");
    for (int i = 1; i < 100; ++i) {
        Scenario scenario = design.scenarios.front();
        scenario.id = ScenarioId("s" + std::to_string(i));
        scenario.name = "Case " + std::to_string(i);
        scenario.requirements.set(FieldId("expected_traffic"), 1000.0 * i);
        design.scenarios.push_back(scenario);
    }
    const Report report = reportOf(ogive::test::builtIn(), design, design.scenarios.front(), "2026-11-29");
    const QByteArray pdf = writtenReport(report);
    if (!hasPoppler())
        return;
    const QString text = textWithoutSpaces(pdf);
    for (const int i : {1, 50, 99})
        CHECK(text.contains(u"Case%1$"_s.arg(i)));
}

TEST_CASE("writing a report can be stopped, and says how far it is", "[pdf]")
{
    const Report report = reportSaying("Stop");
    std::atomic<int> percent = 0;
    PdfOptions options;
    options.percent = &percent;
    REQUIRE(writePdf(report, options).has_value());
    CHECK(percent == 100);
    std::stop_source stop;
    stop.request_stop();
    options.stop = stop.get_token();
    const Result<QByteArray> stopped = writePdf(report, options);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().reason.source.find("cancelled") != std::string::npos);
}

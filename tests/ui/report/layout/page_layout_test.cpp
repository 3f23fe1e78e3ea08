#include "ui/report/layout/page_layout.h"

#include "tests/ui/report/sample_report.h"

#include <catch2/catch.hpp>

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

using namespace ogive;
using namespace ogive::ui;

namespace {

QImage deviceOf(int dotsPerInch)
{
    QImage device(1, 1, QImage::Format_Grayscale8);
    device.setDotsPerMeterX(qRound(dotsPerInch / 0.0254));
    device.setDotsPerMeterY(qRound(dotsPerInch / 0.0254));
    return device;
}

Spans words(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "somewhat ";
    return {Span{text, false, false, {}}};
}

Paragraph paragraph(int count)
{
    return {words(count)};
}

} // namespace

TEST_CASE("pages break alike for the screen's preview and for the PDF", "[layout]")
{
    const Report report = sampleReport();
    QImage image = deviceOf(1200);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    const PageLayout onScreen(report, &image, PageSize::A4);
    const PageLayout onPaper(report, &writer, PageSize::A4);
    REQUIRE(onScreen.pageCount() == onPaper.pageCount());
    REQUIRE(onScreen.outline().size() == onPaper.outline().size());
    for (std::size_t i = 0; i < onScreen.outline().size(); ++i) {
        CHECK(onScreen.outline()[i].place.page == onPaper.outline()[i].place.page);
        CHECK(onScreen.outline()[i].place.y == Approx(onPaper.outline()[i].place.y));
    }
}

TEST_CASE("an empty report is a cover without contents", "[layout]")
{
    const Report report;
    QImage image = deviceOf(1200);
    const PageLayout layout(report, &image, PageSize::Letter);
    CHECK(layout.pageCount() == 1);
    CHECK(layout.frontPageCount() == 1);
    CHECK(layout.outline().empty());
    CHECK(layout.pageSize() == QSizeF(10200, 13200));
}

TEST_CASE("a heading is never the last thing on its page", "[layout]")
{
    QImage image = deviceOf(1200);
    for (int filler = 0; filler < 60; ++filler) {
        Report report;
        report.blocks = {Heading{1, "1", "Start", "start"}, paragraph(14 * filler + 1),
                         Heading{2, "1.1", "Kept", "kept"}, paragraph(60)};
        const PageLayout layout(report, &image, PageSize::A4);
        const auto place = layout.place("kept");
        REQUIRE(place.has_value());
        // The heading, its gap and two lines.
        CHECK(place->y + (20 + 6 + 2 * 15) * layout.pixelsPerPoint() <=
              (842 - 68) * layout.pixelsPerPoint() + 1);
    }
}

TEST_CASE("a chapter that would begin low on a page begins on the next", "[layout]")
{
    QImage image = deviceOf(1200);
    Report report;
    report.blocks = {Heading{1, "1", "First", "first"}, paragraph(450), Heading{1, "2", "Second", "second"},
                     paragraph(5)};
    const PageLayout layout(report, &image, PageSize::A4);
    CHECK(layout.place("second")->page == layout.place("first")->page + 1);
    CHECK(layout.pageLabel(layout.place("first")->page) == QStringLiteral("1"));
    CHECK(layout.pageLabel(1) == QStringLiteral("ii"));
}

TEST_CASE("links go only where something is", "[layout]")
{
    QImage image = deviceOf(1200);
    Report report;
    report.blocks = {Heading{3, "", "Here", "here"},
                     Paragraph{{Span{"a", false, false, "#here"}, Span{"b", false, false, "#nowhere"},
                                Span{"c", false, false, "javascript:alert(1)"},
                                Span{"d", false, false, "https://example.org"}}}};
    const PageLayout layout(report, &image, PageSize::A4);
    std::vector<std::string> targets;
    for (const PlacedLink& link : layout.links(1))
        targets.push_back(link.target);
    CHECK(targets == std::vector<std::string>{"#here", "https://example.org"});
}

TEST_CASE("a figure larger than a page is made to fit", "[layout]")
{
    QImage image = deviceOf(1200);
    Report report;
    report.blocks = {
        ReportFigure{"large", "Large.",
                     Figure{{5000, 9000}, "", "", {Box{{0, 0, 5000, 9000}, 0, Ink::Accent, {}}}}},
        ReportFigure{"empty", "", Figure{}}};
    const PageLayout layout(report, &image, PageSize::A4);
    CHECK(layout.pageCount() == 3); // cover, the large one, the empty one
}

TEST_CASE("every page of the sample can be painted on any device", "[layout]")
{
    const Report report = sampleReport();
    QImage device = deviceOf(1200);
    const PageLayout layout(report, &device, PageSize::A4);
    for (int page = 0; page < layout.pageCount(); ++page) {
        QImage image(layout.pageSize().toSize() / 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.05, 0.05);
        layout.paintPage(painter, page);
        painter.end();
        bool hasInk = false;
        for (int y = 0; y < image.height() && !hasInk; ++y) {
            for (int x = 0; x < image.width() && !hasInk; ++x)
                hasInk = image.pixel(x, y) != qRgb(255, 255, 255);
        }
        CHECK(hasInk);
    }
}

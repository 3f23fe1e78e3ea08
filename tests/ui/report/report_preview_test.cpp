#include "ui/report/report_preview.h"

#include "tests/ui/report/sample_report.h"

#include <catch2/catch.hpp>

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace ogive;
using namespace ogive::ui;

namespace {

std::shared_ptr<const Report> sharedSample()
{
    return std::make_shared<const Report>(sampleReport());
}

} // namespace

TEST_CASE("the preview lays out once it is seen and says which page it shows", "[preview]")
{
    ReportPreview preview;
    preview.resize(800, 700);
    preview.setReport(sharedSample());
    CHECK(preview.pageCount() == 0);
    QSignalSpy pages(&preview, &ReportPreview::pagesChanged);
    preview.show();
    CHECK(pages.count() == 1);
    CHECK(preview.pageCount() > 15);
    CHECK(preview.currentPage() == 0);
    CHECK(preview.accessibleDescription() == QStringLiteral("Page 1 of %1").arg(preview.pageCount()));
    preview.verticalScrollBar()->setValue(preview.verticalScrollBar()->maximum());
    CHECK(preview.currentPage() == preview.pageCount() - 1);
    CHECK(preview.accessibleDescription().startsWith(QStringLiteral("Page %1").arg(preview.pageCount())));
}

TEST_CASE("the preview goes to a section and keeps its place when the report changes", "[preview]")
{
    ReportPreview preview;
    preview.resize(800, 700);
    preview.setReport(sharedSample());
    preview.show();
    preview.scrollToAnchor("costs");
    const int page = preview.currentPage();
    CHECK(page > 5);
    preview.setReport(sharedSample());
    CHECK(preview.currentPage() == page);
    preview.scrollToAnchor("no such section");
    CHECK(preview.currentPage() == page);
    preview.setReport(nullptr);
    CHECK(preview.pageCount() == 0);
    CHECK(preview.currentPage() == -1);
}

TEST_CASE("the preview fits the width until the reader zooms", "[preview]")
{
    ReportPreview preview;
    preview.resize(700, 700);
    preview.setReport(sharedSample());
    preview.show();
    const double narrow = preview.zoom();
    preview.resize(900, 700);
    CHECK(preview.zoom() > narrow);
    QTest::keyClick(&preview, Qt::Key_Plus, Qt::ControlModifier);
    CHECK_FALSE(preview.fitsWidth());
    const double zoomed = preview.zoom();
    preview.resize(700, 700);
    CHECK(preview.zoom() == zoomed);
    CHECK(preview.horizontalScrollBar()->maximum() > 0);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.fitsWidth());
    CHECK(preview.zoom() == Approx(narrow));
}

TEST_CASE("the preview paints pages on paper in any theme", "[preview]")
{
    ReportPreview preview;
    preview.resize(700, 700);
    CHECK_FALSE(preview.grab().isNull());
    preview.setReport(sharedSample());
    preview.show();
    const QImage image = preview.grab().toImage();
    CHECK(image.pixelColor(330, 60) == QColor(Qt::white));
    CHECK(image.pixelColor(2, 2) != QColor(Qt::white));
}

TEST_CASE("a click on a line of contents goes to the chapter", "[preview]")
{
    ReportPreview preview;
    preview.resize(800, 900);
    preview.setReport(sharedSample());
    preview.show();
    preview.scrollTo({1, 0});
    REQUIRE(preview.currentPage() == 1);
    // Downwards from the head of the contents, the first thing that can be clicked is "1 Brief".
    for (int y = 60; y < 400 && preview.currentPage() == 1; y += 5)
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, {}, {300, y});
    CHECK(preview.currentPage() == 2);
}

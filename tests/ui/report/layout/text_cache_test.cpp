#include "ui/report/layout/text_cache.h"

#include "tests/ui/report/sample_report.h"
#include "ui/report/layout/page_layout.h"

#include <catch2/catch.hpp>

#include <QImage>

using namespace ogive;
using namespace ogive::ui;

namespace {

/// A device of 1200 dots an inch.
struct Device {
    QImage image{1, 1, QImage::Format_Grayscale8};
    Device()
    {
        image.setDotsPerMeterX(47244);
        image.setDotsPerMeterY(47244);
    }
};

Spans saying(const std::string& text, bool isStrong = false)
{
    return {Span{text, isStrong, false, {}}};
}

} // namespace

TEST_CASE("equal texts are shaped once, others apart", "[layout]")
{
    Device device;
    TextCache cache(device.image);
    cache.begin();
    const auto first = cache.text(saying("a"), TextStyle::Body, 1000, Qt::AlignLeft, {});
    CHECK(cache.text(saying("a"), TextStyle::Body, 1000, Qt::AlignLeft, {}) == first);
    CHECK(cache.text(saying("a", true), TextStyle::Body, 1000, Qt::AlignLeft, {}) != first);
    CHECK(cache.text(saying("a"), TextStyle::Cell, 1000, Qt::AlignLeft, {}) != first);
    CHECK(cache.text(saying("a"), TextStyle::Body, 999, Qt::AlignLeft, {}) != first);
    CHECK(cache.text(saying("a"), TextStyle::Body, 1000, Qt::AlignRight, {}) != first);
    CHECK(cache.shapedSinceBegin() == 5);
    // Two spans are not one whose text looks like both.
    const Spans two{Span{"a", false, false, {}}, Span{"b", false, false, {}}};
    const auto joined = cache.text(two, TextStyle::Body, 1000, Qt::AlignLeft, {});
    CHECK(cache.text(saying("a 1--b"), TextStyle::Body, 1000, Qt::AlignLeft, {}) != joined);
}

TEST_CASE("a report laid out again shapes only what changed, and is forgotten when it is not used",
          "[layout]")
{
    Device device;
    const auto cache = std::make_shared<TextCache>(device.image);
    Report report = sampleReport();
    {
        const PageLayout first(report, &device.image, PageSize::A4, cache);
        CHECK(cache->shapedSinceBegin() > 100);
    }
    const std::size_t all = cache->size();
    report.blocks.emplace_back(Paragraph{saying("One more paragraph.")});
    const PageLayout second(report, &device.image, PageSize::A4, cache);
    CHECK(cache->shapedSinceBegin() == 1);
    CHECK(cache->size() == all + 1);
    const PageLayout fresh(report, &device.image, PageSize::A4);
    CHECK(second.pageCount() == fresh.pageCount());
    const Report empty;
    const PageLayout third(empty, &device.image, PageSize::A4, cache);
    CHECK(cache->size() < 10);
}

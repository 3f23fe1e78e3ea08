#include "ui/presentation/page/page_image.h"

#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;

namespace {

Label words(double x, double y, const std::string& text)
{
    Label label;
    label.at = {x, y};
    label.text = text;
    label.pixelSize = 26;
    return label;
}

/// A page with a title, a card with a number, and a curve.
Figure pageWith(const std::string& number, bool isAccented)
{
    Figure figure;
    figure.size = {1920, 1080};
    figure.shapes = {
        words(72, 140, "Qdrant for vector search"),
        ogive::Box{{1300, 250, 500, 180}, 12, Ink::Surface, Stroke{Ink::Border, 1.5}},
        words(1324, 340, number),
        ogive::Box{{120, 300, 420, 120},
                   10,
                   isAccented ? Ink::AccentSoft : Ink::Surface,
                   Stroke{isAccented ? Ink::Accent : Ink::Border, isAccented ? 3.0 : 1.5}},
        Polyline{{{330, 420}, {330, 520}, {700, 520}}, Stroke{Ink::Accent, 4}, true},
    };
    return figure;
}

} // namespace

TEST_CASE("a page fills its window; a narrow one keeps 4:3", "[presentation]")
{
    CHECK(fitPage({1920, 1080}).width == Approx(1920));
    CHECK(fitPage({1920, 1080}).place.scale == Approx(1));
    CHECK(fitPage({3840, 2160}).place.scale == Approx(2));
    CHECK(fitPage({1024, 768}).width == Approx(1440));
    CHECK(fitPage({2560, 1080}).width == Approx(2560));
    const PageFit portrait = fitPage({1080, 1920});
    CHECK(portrait.width == Approx(1440));
    CHECK(portrait.place.scale == Approx(0.75));
    CHECK(portrait.place.origin.y() == Approx((1920 - 810) / 2.0));
    CHECK(fitPage({0, 0}).width == 0);
}

TEST_CASE("only what differs is painted anew, and looks as if all were", "[presentation]")
{
    const Theme& theme = themeFor(ThemeKind::Dark);
    for (const QSize& size : {QSize(1920, 1080), QSize(1365, 768), QSize(3840, 2160)}) {
        const StagePlace place = fitPage(size).place;
        const Figure before = pageWith("91 %", false);
        const Figure now = pageWith("38 % of sampled futures", true);
        PageImage partly;
        partly.paintAll(before, place, theme);
        const auto parts = changedParts(before, now, place);
        int painted = 0;
        for (const QRect& part : parts)
            painted += part.width() * part.height();
        CHECK(painted < size.width() * size.height() / 2);
        partly.paintParts(now, parts, theme);
        PageImage whole;
        whole.paintAll(now, place, theme);
        CHECK(partly.image() == whole.image());
    }
}

TEST_CASE("the same page has no parts that differ", "[presentation]")
{
    const StagePlace place = fitPage({1920, 1080}).place;
    CHECK(changedParts(pageWith("1", true), pageWith("1", true), place).isEmpty());
}

TEST_CASE("another page is painted as a whole", "[presentation]")
{
    Figure covered;
    covered.size = {1920, 1080};
    covered.shapes = {ogive::Box{{0, 0, 1920, 1080}, 0, Ink::Accent, {}}};
    const StagePlace place = fitPage({1920, 1080}).place;
    CHECK(changedParts(Figure{}, covered, place) == QList<QRect>{QRect(0, 0, 1920, 1080)});
}

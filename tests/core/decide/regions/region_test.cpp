#include "core/decide/regions/region.h"

#include <catch2/catch.hpp>

using namespace ogive;

namespace {

/// A box over two axes of four classes, each side written as the classes it has.
CellBox box(const char* first, const char* second)
{
    const auto side = [](const char* classes) {
        ClassSet set;
        for (; *classes; ++classes)
            set.set(static_cast<std::size_t>(*classes - '0'));
        return set;
    };
    return {{side(first), side(second)}};
}

} // namespace

TEST_CASE("what is cut out of a region and what is left add up")
{
    const Region all{box("0123", "0123")};
    const Region hole{box("12", "12")};
    const Region rest = without(all, hole);
    CHECK(cellCount(rest) == 12);
    CHECK_FALSE(overlap(rest, hole));
    CHECK(cellCount(common(all, hole)) == 4);
    CHECK(without(hole, all).empty());
}

TEST_CASE("boxes that differ in one axis are joined")
{
    CHECK(merged({box("0", "01"), box("12", "01"), box("3", "01")}) == Region{box("0123", "01")});
    CHECK(merged({box("0", "0"), box("0", "1"), box("1", "0"), box("1", "1")}) == Region{box("01", "01")});
}

TEST_CASE("overlapping boxes count once together")
{
    CHECK(cellCount(together({box("01", "0123"), box("0123", "0")})) == 10);
}

TEST_CASE("an axis set free takes in all that it can lead to the region")
{
    CHECK(freed({box("0", "1"), box("3", "1")}, 0, box("0123", "").sides[0]) == Region{box("0123", "1")});
}

TEST_CASE("for words boxes grow as wide as the region allows")
{
    const auto wide = widestBoxes({box("0", "0123"), box("123", "0")});
    REQUIRE(wide.size() == 2);
    CHECK(wide[0] == box("0", "0123"));
    CHECK(wide[1] == box("0123", "0"));
}

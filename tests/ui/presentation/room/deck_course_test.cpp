#include "ui/presentation/room/deck_course.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;

namespace {

std::vector<DeckEntry> entries(const std::vector<std::pair<std::string, bool>>& pages)
{
    std::vector<DeckEntry> made;
    for (const auto& [id, isOn] : pages)
        made.push_back({id, DeckPageKind::Decision, std::nullopt, id, isOn});
    return made;
}

} // namespace

TEST_CASE("only pages that are on are shown, and at least one", "[presentation]")
{
    DeckCourse course;
    course.take(entries({{"a", true}, {"b", false}, {"c", true}}));
    CHECK(course.count() == 2);
    CHECK(course.all().size() == 3);
    CHECK(course.page().id == "a");
    CHECK(course.next()->id == "c");
    CHECK(course.goTo(1));
    CHECK(course.next() == nullptr);
    CHECK_FALSE(course.goTo(2));
    CHECK_FALSE(course.goTo(QStringLiteral("b")));
    course.take(entries({{"a", false}, {"b", false}}));
    CHECK(course.count() == 1);
    CHECK(course.page().id == "a");
}

TEST_CASE("a page that goes is returned to once it is back", "[presentation]")
{
    DeckCourse course;
    course.take(entries({{"a", true}, {"b", true}, {"c", true}}));
    REQUIRE(course.goTo(QStringLiteral("c")));
    course.take(entries({{"a", true}, {"b", true}}));
    CHECK(course.page().id == "b");
    CHECK(course.isElsewhere());
    course.take(entries({{"x", true}, {"a", true}, {"b", true}, {"c", true}}));
    CHECK(course.page().id == "c");
    CHECK(course.at() == 3);

    // Who turns the page meanwhile wants to be there.
    course.take(entries({{"a", true}, {"b", true}}));
    REQUIRE(course.goTo(0));
    course.take(entries({{"a", true}, {"b", true}, {"c", true}}));
    CHECK(course.page().id == "a");
}

#include "tests/core/deck/deck_sample.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

/// 4:3, 16:9 and 21:9.
constexpr double deckWidths[] = {1440, 1920, 2520};

void checkLabels(const DeckSubject& subject, bool isLive)
{
    const std::vector<DeckEntry> pages = pagesOf(subject);
    for (const double width : deckWidths)
        for (std::size_t i = 0; i < pages.size(); ++i) {
            const Figure page =
                drawPage(subject, pages[i], {width, i + 1, pages.size(), isLive, isLive}).figure;
            INFO(subject.design.name << " · " << subject.scenario.name << " · " << pages[i].id << " · "
                                     << width);
            CHECK(wrongLabels(page) == "");
            CHECK(page.size == Size{width, deckHeight});
            CHECK_FALSE(page.title.empty());
            CHECK_FALSE(page.description.empty());
        }
}

} // namespace

TEST_CASE("no word of any page is too small, outside of it or over another one")
{
    for (const DeckSample& sample : allDeckSamples())
        checkLabels(sample.subject(), false);
}

TEST_CASE("nor on live pages that a what-if has changed")
{
    for (const DeckSample& sample : allDeckSamples()) {
        DeckSubject subject = sample.subject();
        const Evaluation before = evaluate(subject.knowledge, {}, subject.design.rules);
        subject.before = &before;
        subject.forecast = nullptr;
        checkLabels(subject, true);
    }
}

TEST_CASE("nor by other rules, whose trees are larger")
{
    for (const DeckSample& sample : allDeckSamples()) {
        Design design = sample.design;
        design.rules = RuleSetId("current");
        const DeckSample other = deckSampleOf(std::move(design));
        checkLabels(other.subject(), false);
    }
}

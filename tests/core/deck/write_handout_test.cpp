#include "core/deck/handout/write_handout.h"

#include "core/deck/handout/handout_pages.h"
#include "tests/core/deck/deck_sample.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;
using Catch::Matchers::Contains;

namespace {

std::size_t timesIn(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("a handout has every page that is on, named, as a picture with its words")
{
    Design design = supportAssistant();
    design.workshop.pages = {{"brief", false, "say hello"}};
    const DeckSample sample = deckSampleOf(std::move(design));
    const std::vector<HandoutPage> pages = handoutPages(sample.subject());
    const std::string html = writeHandout(sample.subject());
    CHECK(pages.size() == pagesOf(sample.subject()).size() - 1);
    CHECK(timesIn(html, "<section ") == pages.size());
    CHECK(timesIn(html, "<svg ") == pages.size());
    CHECK(timesIn(html, "role=\"img\"") == pages.size());
    CHECK(timesIn(html, "<desc>") == pages.size());
    CHECK_THAT(html, !Contains("say hello")); // the speaker's own
    CHECK_THAT(html, !Contains("What it is for"));
}

TEST_CASE("pages of a handout are counted among those that are on")
{
    Design design = supportAssistant();
    design.workshop.pages = {{"title", false, ""}};
    const DeckSample sample = deckSampleOf(std::move(design));
    const std::vector<HandoutPage> pages = handoutPages(sample.subject());
    CHECK_THAT(textOf(pages.front().figure), Contains("1 / " + std::to_string(pages.size())));
}

TEST_CASE("a handout needs nothing beside it, and its texts can't become markup")
{
    Design design = supportAssistant();
    design.name = "<script>alert(1)</script> & \"more\"";
    design.brief = "</svg><script>alert(2)</script>";
    const DeckSample sample = deckSampleOf(std::move(design));
    const std::string html = writeHandout(sample.subject());
    CHECK_THAT(html, !Contains("<script"));
    CHECK_THAT(html, !Contains("href=\"http"));
    CHECK_THAT(html, !Contains("src="));
    CHECK_THAT(html, Contains("&lt;script&gt;"));
}

TEST_CASE("a handout is the same in every byte when it is written again")
{
    const DeckSample sample = deckSampleOf(supportAssistant(), true);
    CHECK(writeHandout(sample.subject()) == writeHandout(sample.subject()));
}

TEST_CASE("a handout of no page is a page that says whose it is")
{
    Design design = supportAssistant();
    const DeckSample whole = deckSampleOf(design);
    for (const DeckEntry& entry : pagesOf(whole.subject()))
        design.workshop.pages.push_back({entry.id, false, ""});
    const DeckSample sample = deckSampleOf(std::move(design));
    const std::string html = writeHandout(sample.subject());
    CHECK_THAT(html, Contains("<h1"));
    CHECK(timesIn(html, "<section ") == 0);
}

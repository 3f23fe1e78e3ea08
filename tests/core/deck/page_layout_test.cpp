#include "tests/core/deck/deck_sample.h"
#include "tests/support/core/figure_shapes.h"

#include "core/deck/sheet/card_stack.h"
#include "core/deck/sheet/deck_text.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;
using Catch::Matchers::Contains;

namespace {

constexpr DeckFrame narrowFrame{1440, 1, 12, true, false}; // 4:3

Figure narrowPage(const DeckSubject& subject, std::string_view id)
{
    return drawPage(subject, deckEntry(subject, id), narrowFrame).figure;
}

ParticipantAnswers answersOf(const char* by, double traffic, double team)
{
    ParticipantAnswers answers;
    answers.by = by;
    answers.answers = {{FieldId("expected_traffic"), traffic, {}}, {FieldId("team_size"), team, {}}};
    return answers;
}

/// The labels of a page that begin so.
std::vector<Label> labelsFrom(const Figure& page, std::string_view beginning)
{
    std::vector<Label> found = shapesOf<Label>(page);
    std::erase_if(found, [&](const Label& label) { return !label.text.starts_with(beginning); });
    return found;
}

/// A sheet to draw cards on.
struct CardSheet {
    explicit CardSheet(DeckSubject shown)
        : subject(std::move(shown))
        , sheet(subject, frame, foot)
    {}

    DeckSubject subject; // the sheet keeps its words by reference
    DeckFrame frame{1920, 1, 12, true, false};
    DeckFoot foot;
    PageSheet sheet;
};

DeckCard cardOf(const char* title, int lines)
{
    DeckCard card{title, {}};
    for (int i = 0; i < lines; ++i)
        card.lines.push_back({std::string(title) + " " + std::to_string(i + 1)});
    return card;
}

} // namespace

TEST_CASE("the bills are drawn on a 4:3 page, if need be with fewer others")
{
    for (const DeckSample& sample : allDeckSamples()) {
        const DeckSubject subject = sample.subject();
        INFO(subject.design.name << " · " << subject.scenario.name);
        CHECK_THAT(textOf(narrowPage(subject, "cost")), !Contains("There is no room for the chart"));
    }
}

TEST_CASE("a plan of 77 working days has a mark every 20 days on a 4:3 page")
{
    const DeckSample sample = deckSampleOf(supportAssistant(), true);
    const Figure page = narrowPage(sample.subject(), "roadmap");
    REQUIRE_THAT(page.title, Contains("77 working days"));
    for (const char* day : {"0", "20", "40", "60"}) {
        INFO(day);
        CHECK_FALSE(labelsSaying(page, day).empty());
    }
}

TEST_CASE("what the room disagrees on stands in one size, the answers of everybody with it")
{
    Design design = supportAssistant();
    design.workshop.areAnswersShown = true;
    design.workshop.participants = {answersOf("Ann", 24'000, 7), answersOf("Bob", 150'000, 7),
                                    answersOf("Cem", 24'000, 9)};
    const DeckSample sample = deckSampleOf(std::move(design));
    const Figure page =
        drawPage(sample.subject(), deckEntry(sample.subject(), "disagreement"), {1920, 1, 12, true, false})
            .figure;
    const std::vector<Label> moving = labelsFrom(page, "Traffic → Architecture");
    const std::vector<Label> minority = labelsFrom(page, "Bob comes to");
    const std::vector<Label> harmless = labelsFrom(page, "Team size");
    REQUIRE(moving.size() == 1);
    REQUIRE_FALSE(minority.empty());
    REQUIRE(harmless.size() == 1);
    CHECK(moving[0].pixelSize == minority[0].pixelSize);
    CHECK(moving[0].pixelSize == harmless[0].pixelSize);
    CHECK(minority[0].at.x == harmless[0].at.x); // one below the other
    CHECK_THAT(textOf(page), Contains("9 people: Cem"));
    CHECK_THAT(textOf(page), !Contains("…")); // nobody's answer is cut
}

TEST_CASE("a page without questions says on stage how one is noted")
{
    Design design = supportAssistant();
    design.workshop.questions.clear();
    const DeckSample sample = deckSampleOf(std::move(design));
    CHECK_THAT(textOf(narrowPage(sample.subject(), "questions")), Contains("Press O"));
    const DeckEntry questions = deckEntry(sample.subject(), "questions");
    CHECK_THAT(textOf(drawPage(sample.subject(), questions, {}).figure), !Contains("Press O"));
}

TEST_CASE("a heading is not shown without the line below it, and is not counted as one")
{
    const DeckSample sample = deckSampleOf(supportAssistant());
    CardSheet on(sample.subject());
    DeckCard card = cardOf("Part", 6);
    for (const std::size_t heading : {0, 2, 4})
        card.lines[heading].isHeading = true;
    const CardFace face(card, 600, on.subject.words);
    const double line = deck::bodyText.line() + 6;
    (void)face.draw(on.sheet, {0, 0, 600, face.height() - line});
    const std::string said = textOf(on.sheet.take());
    CHECK_THAT(said, Contains("Part 4"));
    CHECK_THAT(said, !Contains("Part 5"));
    CHECK_THAT(said, Contains("… and 1 more"));
}

TEST_CASE("what must stand has a place before what is more important otherwise is shown whole")
{
    const DeckSample sample = deckSampleOf(supportAssistant());
    CardSheet on(sample.subject());
    std::vector<DeckCard> cards{cardOf("First", 8), cardOf("Second", 1), cardOf("Vote", 1),
                                cardOf("Last", 1)};
    cards[2].mustStand = true;
    std::vector<DeckRegion> regions;
    drawCards(on.sheet, {{0, 100, 600, 420}}, cards, regions);
    const std::string said = textOf(on.sheet.take());
    CHECK_THAT(said, Contains("First 1"));
    CHECK_THAT(said, Contains("Vote 1"));
    CHECK_THAT(said, !Contains("Last 1"));
    CHECK_THAT(said, Contains("In the report: "));
}

TEST_CASE("two lines of a title are about as long as each other")
{
    const std::string text = "Built in eighty working days with even odds, in ninety with nine in ten";
    const DeckText style{46, true, Ink::Text};
    const double width = deckWidth(text, style) * 0.9;
    const FittedText lines = balanced(deckLines(text, style, width), text, width);
    REQUIRE(lines.lines.size() == 2);
    const double first = deckWidth(lines.lines[0], style);
    const double second = deckWidth(lines.lines[1], style);
    CHECK(std::abs(first - second) < deckWidth("with even odds,", style));
}

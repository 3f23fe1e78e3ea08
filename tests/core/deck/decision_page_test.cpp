#include "tests/core/deck/deck_sample.h"
#include "tests/support/core/built_in.h"
#include "tests/support/core/figure_shapes.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;
using Catch::Matchers::Contains;

namespace {

/// What leads to Qdrant: a low budget, a medium scale, and no wish for a managed service.
Scenario smallScenario()
{
    return scenarioOf(
        {{"uses_rag", true}, {"scale", "medium"}, {"budget", "low"}, {"managed_preference", false}});
}

DeckSample smallSample(Scenario scenario = smallScenario())
{
    Design design;
    design.name = "Small";
    design.scenarios = {std::move(scenario)};
    return deckSampleOf(std::move(design));
}

std::size_t vectorDatabases()
{
    return *builtIn().decisionIndex(DecisionId("vector_db"));
}

DeckPicture vectorPage(const DeckSubject& subject, const DeckFrame& frame = {})
{
    return drawPage(subject, deckEntry(subject, "decision:vector_db"), frame);
}

const DeckRegion* regionOf(const DeckPicture& page, DeckRegion::Kind kind)
{
    const auto found = std::find_if(page.regions.begin(), page.regions.end(),
                                    [&](const DeckRegion& region) { return region.kind == kind; });
    return found == page.regions.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a decision's page has its outcome as title, and the reason below it")
{
    const DeckSample sample = smallSample();
    const auto chosen = sample.evaluation.decisions[vectorDatabases()].chosen();
    REQUIRE(chosen);
    const DeckPicture page = vectorPage(sample.subject());
    CHECK(page.figure.title == "Qdrant for vector database");
    CHECK_THAT(page.figure.description, Contains("Decided by "));
    CHECK(page.regions.empty()); // nothing is live
    REQUIRE(page.tree);
    CHECK(page.tree->size.width > 0);
}

TEST_CASE("an open decision says what it waits for")
{
    Scenario scenario = smallScenario();
    scenario.requirements.set(FieldId("managed_preference"), std::monostate{});
    const DeckSample sample = smallSample(scenario);
    REQUIRE_FALSE(sample.evaluation.decisions[vectorDatabases()].chosen());
    const DeckPicture page = vectorPage(sample.subject());
    CHECK_THAT(page.figure.title, Catch::Matchers::StartsWith("Vector database: open"));
    CHECK_THAT(page.figure.description, Contains("Open until we can answer: "));
    CHECK_FALSE(page.whatIfFields.empty());
}

TEST_CASE("live pages keep room for what-ifs and vote, inside the page and apart from each other")
{
    const DeckSample sample = smallSample();
    for (const double width : {1440.0, 1920.0, 2520.0}) {
        const DeckPicture page = vectorPage(sample.subject(), {width, 3, 12, true, false});
        REQUIRE(regionOf(page, DeckRegion::Kind::WhatIf));
        REQUIRE(regionOf(page, DeckRegion::Kind::Vote));
        REQUIRE(regionOf(page, DeckRegion::Kind::Tree));
        const auto controls = static_cast<double>(std::min<std::size_t>(page.whatIfFields.size(), 3));
        CHECK(regionOf(page, DeckRegion::Kind::WhatIf)->rect.height >= 60 * controls);
        for (std::size_t i = 0; i < page.regions.size(); ++i) {
            const Rect& own = page.regions[i].rect;
            CHECK(own.x >= 0);
            CHECK(own.right() <= width);
            CHECK(own.bottom() <= deckHeight);
            for (std::size_t j = i + 1; j < page.regions.size(); ++j)
                if (page.regions[j].kind != DeckRegion::Kind::Tree &&
                    page.regions[i].kind != DeckRegion::Kind::Tree)
                    CHECK_FALSE(overlap(own, page.regions[j].rect));
        }
        const Rect& free = regionOf(page, DeckRegion::Kind::WhatIf)->rect;
        for (const Label& label : shapesOf<Label>(page.figure))
            CHECK_FALSE(overlap(extent(label), free));
    }
}

TEST_CASE("the vote has a place on every live page, whatever stands beside it")
{
    for (const DeckSample& sample : allDeckSamples()) {
        Design design = sample.design;
        for (Scenario& scenario : design.scenarios)
            for (auto& [decision, stated] : scenario.overrides)
                for (int i = 0; i < 12; ++i)
                    stated.rationale += " The smaller model answered as well as the larger one.";
        const DeckSample changed = deckSampleOf(std::move(design), true);
        const DeckSubject subject = changed.subject();
        for (const DeckEntry& page : pagesOf(subject))
            for (const double width : {1440.0, 1920.0}) {
                if (page.kind != DeckPageKind::Decision)
                    continue;
                INFO(subject.design.name << " · " << page.id << " · " << width);
                CHECK(regionOf(drawPage(subject, page, {width, 3, 12, true, false}),
                               DeckRegion::Kind::Vote) != nullptr);
            }
    }
}

TEST_CASE("the fields that decide come first, the one nearest to a change at the top, each once")
{
    const DeckSample sample = smallSample();
    const std::vector<std::size_t> fields = vectorPage(sample.subject()).whatIfFields;
    REQUIRE(fields.size() >= 2);
    std::vector<std::size_t> sorted = fields;
    std::sort(sorted.begin(), sorted.end());
    CHECK(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    const auto preference = builtIn().fieldIndex(FieldId("managed_preference"));
    CHECK(std::find(fields.begin(), fields.end(), *preference) != fields.end());
}

TEST_CASE("what a what-if changed is marked, and the page says that it is one")
{
    const DeckSample before = smallSample();
    Scenario managed = smallScenario();
    managed.requirements.set(FieldId("managed_preference"), true);
    const DeckSample after = smallSample(managed);
    const std::size_t decision = vectorDatabases();
    REQUIRE(before.evaluation.decisions[decision].chosen() != after.evaluation.decisions[decision].chosen());
    DeckSubject subject = after.subject();
    subject.before = &before.evaluation;
    const Figure page = vectorPage(subject, {1920, 3, 12, true, true}).figure;
    CHECK(page.title == "Pinecone for vector database");
    CHECK(labelsSaying(page, "was Qdrant").size() == 2); // beside the reason and in the strip
    CHECK(labelsSaying(page, "What if: not in the design").size() == 1);
    CHECK_THAT(textOf(vectorPage(after.subject()).figure), !Contains("was Qdrant"));
}

TEST_CASE("the room's vote and dots stand beside the tree")
{
    DeckSample sample = smallSample();
    sample.design.workshop.roomVotes.resize(1);
    sample.design.workshop.roomVotes[0].decision = "vector_db";
    sample.design.workshop.roomVotes[0].option = "milvus";
    sample.design.workshop.roomVotes[0].agree = 9;
    sample.design.workshop.roomVotes[0].discuss = 2;
    sample.design.workshop.dots = {{"vector_db", "qdrant", 3}, {"vector_db", "pinecone", 5}};
    const std::string said = textOf(vectorPage(sample.subject(), {1920, 3, 12, true, false}).figure);
    CHECK_THAT(said, Contains("Agree 9 · Discuss 2 · Against 0"));
    CHECK_THAT(said, Contains("Voted on Milvus"));
    CHECK_THAT(said, Contains("Dots: Pinecone 5 · Qdrant 3"));
}

TEST_CASE("an override says why and by whom")
{
    Scenario scenario = smallScenario();
    scenario.overrides = {
        {DecisionId("vector_db"), {OptionId("milvus"), "We run it already.", "2026-11-05", {"Ann", "Bob"}}}};
    const DeckSample sample = smallSample(scenario);
    const DeckPicture page = vectorPage(sample.subject());
    CHECK(page.figure.title == "Milvus for vector database");
    const std::string said = textOf(page.figure);
    CHECK_THAT(said, Contains("Decided against the rules, which say Qdrant: We run it already."));
    CHECK_THAT(said, Contains("Ann and Bob · 2026-11-05"));
}

TEST_CASE("a tree that does not fit keeps the path and says how much is left out")
{
    Design design = supportAssistant();
    design.rules = RuleSetId("current");
    const DeckSample sample = deckSampleOf(std::move(design));
    const DeckPicture page = vectorPage(sample.subject(), {1440, 1, 1, false, false});
    CHECK_THAT(textOf(page.figure), Contains("Not shown here: "));
    const auto chosen = sample.evaluation.decisions[vectorDatabases()].chosen();
    REQUIRE(chosen);
    CHECK_THAT(textOf(page.figure), Contains(builtIn().decisions[vectorDatabases()].options[*chosen].title));
}

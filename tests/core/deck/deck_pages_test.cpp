#include "core/deck/deck.h"

#include "tests/core/deck/deck_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;
using namespace ogive::test;

namespace {

std::vector<std::string> pageIds(const DeckSample& sample)
{
    std::vector<std::string> ids;
    for (const DeckEntry& entry : pagesOf(sample.subject()))
        ids.push_back(entry.isOn ? entry.id : "(" + entry.id + ")");
    return ids;
}

bool hasPage(const DeckSample& sample, const std::string& id)
{
    const std::vector<std::string> ids = pageIds(sample);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

TEST_CASE("pages stand in the usual order, with one for each decision that arises")
{
    Design design = supportAssistant();
    design.utilityTree = {};
    const std::vector<std::string> ids = pageIds(deckSampleOf(std::move(design)));
    REQUIRE(ids.size() > 10);
    CHECK(ids[0] == "title");
    CHECK(ids[1] == "brief");
    CHECK(ids[2] == "decision:architecture");
    const std::vector<std::string> last(ids.end() - 7, ids.end());
    CHECK(last == std::vector<std::string>{"comparison", "cost", "capacity", "robustness", "roadmap",
                                           "questions", "next-steps"});
}

TEST_CASE("a decision that does not arise has no page")
{
    DeckSample sample = deckSampleOf(supportAssistant());
    const std::size_t decision = *builtIn().decisionIndex(DecisionId("vector_db"));
    sample.evaluation.decisions[decision].isRelevant = false;
    CHECK_FALSE(hasPage(sample, "decision:vector_db"));
}

TEST_CASE("the design orders pages, switches them off, and what it says nothing of follows its neighbour")
{
    Design design = supportAssistant();
    design.workshop.pages = {{"cost", true, ""}, {"title", false, ""}, {"gone", true, ""}};
    const std::vector<std::string> ids = pageIds(deckSampleOf(design));
    REQUIRE(ids.size() > 10);
    CHECK(ids[0] == "cost");
    CHECK(ids[1] == "capacity");
    CHECK(std::find(ids.begin(), ids.end(), "(title)") != ids.end());
    CHECK(std::find(ids.begin(), ids.end(), "gone") == ids.end());
    const auto title = std::find(ids.begin(), ids.end(), "(title)");
    CHECK(*(title + 1) == "brief");
}

TEST_CASE("utility tree and disagreement have pages where there is something to show")
{
    Design design = supportAssistant();
    design.utilityTree = {};
    CHECK_FALSE(hasPage(deckSampleOf(design), "utility"));
    design.utilityTree.attributes.resize(1);
    design.utilityTree.attributes[0].title = "Performance";
    CHECK(hasPage(deckSampleOf(design), "utility"));
    design.workshop.participants = {{"Ann", {}}};
    CHECK_FALSE(hasPage(deckSampleOf(design), "disagreement")); // answers are private
    design.workshop.areAnswersShown = true;
    CHECK(hasPage(deckSampleOf(design), "disagreement"));
}

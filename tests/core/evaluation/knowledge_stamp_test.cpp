#include "core/design/file.h"
#include "core/evaluation/knowledge_stamp.h"
#include "tests/support/core/built_in.h"

using namespace ogive;
using namespace ogive::test;

namespace {

/// The built-in knowledge with one more layer: traffic from 5,000 requests a day on counts as heavy.
Knowledge otherKnowledge()
{
    auto files = builtinFiles();
    files.push_back({"mine/rules.json",
                     R"({"format": "ogive-knowledge", "version": 1, "kind": "rules", "id": "guide",
"title": "Guide", "decisions": {"architecture": {"id": "mine", "question": "Over 5K a day?",
"when": {"field": "expected_traffic", "op": ">", "value": 5000},
"yes": {"outcome": "microservices"}, "no": {"outcome": "monolith"}}}})",
                     1});
    auto loaded = loadKnowledge(files);
    if (!loaded)
        FAIL(describe(loaded.error()));
    return std::move(*loaded);
}

Design designWithTraffic(double traffic)
{
    Design design;
    design.name = "Test";
    design.scenarios = {scenarioOf({{"expected_traffic", traffic}, {"team_size", 3.0}})};
    return design;
}

} // namespace

TEST_CASE("a saved design says which knowledge it was made with, and keeps saying it over a save and a load")
{
    const Design saved = stamped(designWithTraffic(8000), builtIn());
    const auto read = readDesign(writeDesign(saved), "test.ogive.json");
    REQUIRE(read);
    const auto stamp = stampIn(*read);
    REQUIRE(stamp);
    CHECK(stamp->id == "guide");
    CHECK(stamp->version == builtIn().edition);
    CHECK(stamp->hash == builtIn().hash);
    CHECK(stamp->hash.size() == 16);
    CHECK(stamp->priceList.empty());
    CHECK(stamp->pricesAsOf == builtIn().asOf);
}

TEST_CASE("opening a design with the knowledge it was saved with changes nothing")
{
    CHECK(changesSinceStamp(stamped(designWithTraffic(8000), builtIn()), builtIn()).empty());
    CHECK(changesSinceStamp(designWithTraffic(8000), builtIn()).empty());
}

TEST_CASE("opening a design with other knowledge lists the decisions that change")
{
    // 8,000 a day and 3 people: the guide says monolith, the other knowledge microservices.
    const Knowledge other = otherKnowledge();
    CHECK(other.hash != builtIn().hash);
    const auto changes = changesSinceStamp(stamped(designWithTraffic(8000), builtIn()), other);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0] == StampedChange{ScenarioId("test"), DecisionId("architecture"), OptionId("monolith"),
                                      OptionId("microservices")});
    CHECK(changesSinceStamp(stamped(designWithTraffic(4000), builtIn()), other).empty());
}

TEST_CASE("a design's own members beside the stamp are kept")
{
    Design design = designWithTraffic(8000);
    design.rest["knowledge"] = Json{{"id", "old"}, {"note", "ours"}};
    design.rest["prices"] = Json::array({1});
    const Design saved = stamped(design, builtIn());
    CHECK(saved.rest["knowledge"]["note"] == "ours");
    CHECK(saved.rest["knowledge"]["id"] == "guide");
    CHECK(saved.rest["prices"] == Json::array({1}));
}

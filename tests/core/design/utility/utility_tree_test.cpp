#include "core/design/utility/utility_tree.h"

#include "core/design/edit.h"
#include "core/design/file.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

namespace {

std::string designWithTree(const std::string& tree)
{
    return R"({"format": "ogive-design", "version": 1, "scenarios": [{"id": "s"}], "utility_tree": )" + tree +
           "}";
}

Design readWithTree(const std::string& tree)
{
    auto design = readDesign(designWithTree(tree), "d.json");
    if (!design)
        FAIL(describe(design.error()));
    return *design;
}

std::string treeRefusedAt(const std::string& tree)
{
    const auto design = readDesign(designWithTree(tree), "d.json");
    return design ? "none" : design.error().place.pointer;
}

const std::string fullTree = R"({"attributes": [{"title": "Performance", "x_a": 1, "refinements": [
    {"title": "Answer time", "x_r": 1, "scenarios": [
      {"text": "A peak of three times the traffic is answered within 2 s", "importance": "H", "difficulty": "L",
       "links": [{"decision": "vector_db", "kind": "sensitivity", "x_l": 1},
                 {"decision": "framework", "kind": "tradeoff"}], "x_s": 1}]}]},
    {"title": "Security"}], "x_t": [1]})";

} // namespace

TEST_CASE("a utility tree is read and written back with what is not known")
{
    const Design design = readWithTree(fullTree);
    REQUIRE(design.utilityTree.attributes.size() == 2);
    const QualityScenario& scenario = design.utilityTree.attributes[0].refinements[0].scenarios[0];
    CHECK(scenario.importance == Level::High);
    CHECK(scenario.difficulty == Level::Low);
    REQUIRE(scenario.links.size() == 2);
    CHECK(scenario.links[0].kind == DecisionLink::Kind::Sensitivity);
    CHECK(scenario.links[1].kind == DecisionLink::Kind::TradeOff);
    CHECK(scenario.links[1].decision == "framework");
    const std::string written = writeDesign(design);
    CHECK(readDesign(written, "d.json") == design);
    CHECK(nlohmann::json(Json::parse(written)["utility_tree"]) == nlohmann::json::parse(fullTree));
}

TEST_CASE("levels and kinds that are not said are medium and sensitivity")
{
    const Design design = readWithTree(
        R"({"attributes": [{"title": "A", "refinements": [{"title": "R", "scenarios": [{"text": "S",
            "links": [{"decision": "d"}]}]}]}]})");
    const QualityScenario& scenario = design.utilityTree.attributes[0].refinements[0].scenarios[0];
    CHECK(scenario.importance == Level::Medium);
    CHECK(scenario.difficulty == Level::Medium);
    CHECK(scenario.links[0].kind == DecisionLink::Kind::Sensitivity);
}

TEST_CASE("a utility tree that says nothing is none")
{
    CHECK(readWithTree("{}").utilityTree.isEmpty());
    CHECK(readWithTree("[]").utilityTree.isEmpty());
    CHECK(readWithTree(R"({"attributes": []})").utilityTree.isEmpty());
    CHECK(utilityTreeJson(UtilityTree()).is_null());
    CHECK(Json::parse(writeDesign(readWithTree("{}")))["utility_tree"] == Json::object());
}

TEST_CASE("a utility tree of another shape is refused with its place")
{
    const auto at = [](const std::string& scenario) {
        return R"({"attributes": [{"title": "A", "refinements": [{"title": "R", "scenarios": [)" + scenario +
               "]}]}]}";
    };
    const std::string scenarios = "/utility_tree/attributes/0/refinements/0/scenarios/0";
    CHECK(treeRefusedAt("3") == "/utility_tree");
    CHECK(treeRefusedAt("[1]") == "/utility_tree");
    CHECK(treeRefusedAt(R"({"attributes": {}})") == "/utility_tree/attributes");
    CHECK(treeRefusedAt(R"({"attributes": ["A"]})") == "/utility_tree/attributes/0");
    CHECK(treeRefusedAt(R"({"attributes": [{}]})") == "/utility_tree/attributes/0");
    CHECK(treeRefusedAt(R"({"attributes": [{"title": ""}]})") == "/utility_tree/attributes/0/title");
    CHECK(treeRefusedAt(R"({"attributes": [{"title": "A", "refinements": [{"title": 1}]}]})") ==
          "/utility_tree/attributes/0/refinements/0/title");
    CHECK(treeRefusedAt(at("1")) == scenarios);
    CHECK(treeRefusedAt(at(R"({"text": " "})")) == scenarios + "/text");
    CHECK(treeRefusedAt(at(R"({"text": "S", "importance": "high"})")) == scenarios + "/importance");
    CHECK(treeRefusedAt(at(R"({"text": "S", "difficulty": 1})")) == scenarios + "/difficulty");
    CHECK(treeRefusedAt(at(R"({"text": "S", "links": {}})")) == scenarios + "/links");
    CHECK(treeRefusedAt(at(R"({"text": "S", "links": [{}]})")) == scenarios + "/links/0");
    CHECK(treeRefusedAt(at(R"({"text": "S", "links": [{"decision": "d", "kind": "risk"}]})")) ==
          scenarios + "/links/0/kind");
}

TEST_CASE("a utility tree is set as a whole and refused with what it lacks")
{
    Design design;
    design.name = "D";
    design.scenarios = {scenarioOf({})};
    const UtilityTree tree = readWithTree(fullTree).utilityTree;
    const Edit edit = SetUtilityTree{tree, OGIVE_TR("edit", "Add a quality scenario")};
    const auto made = applyEdit(design, edit, builtIn());
    REQUIRE(made);
    CHECK(made->utilityTree == tree);
    CHECK(english(describeEdit(edit, builtIn())) == "Add a quality scenario");
    CHECK(english(describeEdit(SetUtilityTree{tree, {}}, builtIn())) == "Change the utility tree");
    CHECK_FALSE(isSameTarget(edit, edit));
    const auto refused = [&](const std::function<void(UtilityTree&)>& spoil) {
        UtilityTree spoilt = tree;
        spoil(spoilt);
        return !applyEdit(design, SetUtilityTree{spoilt, {}}, builtIn());
    };
    CHECK(refused([](UtilityTree& one) { one.attributes[0].title = " "; }));
    CHECK(refused([](UtilityTree& one) { one.attributes[0].refinements[0].title.clear(); }));
    CHECK(refused([](UtilityTree& one) { one.attributes[0].refinements[0].scenarios[0].text.clear(); }));
    CHECK(refused(
        [](UtilityTree& one) { one.attributes[0].refinements[0].scenarios[0].links[0].decision = "gone"; }));
    CHECK_FALSE(refused([](UtilityTree& one) { one.attributes[0].refinements.clear(); }));
}

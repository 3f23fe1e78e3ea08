#include "core/report/figures_of.h"

#include "tests/core/report/report_sample.h"
#include "tests/support/core/built_in.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

TEST_CASE("a decision's picture shows the path, its values and what is one change away")
{
    const Knowledge knowledge = reportKnowledge();
    const Evaluation evaluation = evaluate(knowledge, reportDesign().scenarios.front());
    const DecisionTreePicture picture = decisionTreeOf(knowledge, evaluation, 0);
    REQUIRE(picture.nodes.size() == 3);
    CHECK(picture.nodes[0].isOnPath);
    CHECK(picture.nodes[0].answer == false);
    CHECK(picture.nodes[0].detail == "Traffic: 200 requests/day");
    CHECK_FALSE(picture.nodes[1].isOnPath);
    CHECK(picture.nodes[1].remark == "1 change away: Traffic → over 500 requests/day");
    CHECK(picture.nodes[2].isOnPath);
    CHECK(picture.nodes[2].title == "Shelf");
    CHECK(picture.neverReached.empty());
}

TEST_CASE("an override is marked on its outcome")
{
    Design design = reportDesign();
    design.scenarios[0].overrides = {{DecisionId("store"), {OptionId("hall"), "Because.", "", {}}}};
    const Knowledge knowledge = reportKnowledge();
    const Evaluation evaluation = evaluate(knowledge, design.scenarios.front());
    CHECK(decisionTreeOf(knowledge, evaluation, 0).nodes[1].remark == "chosen instead");
}

TEST_CASE("the path of an open decision ends at the question that waits")
{
    Design design = reportDesign();
    design.scenarios[0].requirements.set(FieldId("traffic"), std::monostate{});
    const Knowledge knowledge = reportKnowledge();
    const DecisionTreePicture picture =
        decisionTreeOf(knowledge, evaluate(knowledge, design.scenarios.front()), 0);
    CHECK(picture.nodes[0].isOnPath);
    CHECK_FALSE(picture.nodes[0].answer.has_value());
    CHECK(picture.nodes[0].detail == "Traffic: not known");
    CHECK_FALSE(picture.nodes[1].isOnPath);
    CHECK_FALSE(picture.nodes[2].isOnPath);
}

TEST_CASE("options of the guide that no rule names stand aside, further ones do not")
{
    Knowledge knowledge = reportKnowledge();
    Option shed = knowledge.decisions[0].options[0];
    shed.id = OptionId("shed");
    shed.title = "Shed";
    shed.guideEntry = GuideEntry::Named;
    knowledge.decisions[0].options.push_back(shed);
    shed.id = OptionId("barn");
    shed.title = "Barn";
    shed.guideEntry = GuideEntry::None;
    knowledge.decisions[0].options.push_back(shed);
    const Evaluation evaluation = evaluate(knowledge, reportDesign().scenarios.front());
    CHECK(decisionTreeOf(knowledge, evaluation, 0).neverReached == std::vector<std::string>{"Shed"});
}

TEST_CASE("an outcome behind an answer that nothing gives is never reached in its place")
{
    const std::size_t databases = *builtIn().decisionIndex(DecisionId("vector_db"));
    const DecisionTreePicture picture =
        decisionTreeOf(builtIn(), evaluate(builtIn(), scenarioOf({}), RuleSetId("guide")), databases);
    std::vector<std::string> missed;
    for (const DecisionTreeNode& node : picture.nodes)
        if (node.isNeverReached)
            missed.push_back(node.title);
    CHECK(missed == std::vector<std::string>{"Weaviate"});
    CHECK(picture.neverReached.empty());
}

TEST_CASE("cost bars hold each provider's lines, and what is not known stays unknown")
{
    const Knowledge knowledge = reportKnowledge();
    const Evaluation evaluation = evaluate(knowledge, reportDesign().scenarios.front());
    const StackedBarPicture picture = costBarsOf(knowledge, evaluation);
    REQUIRE(picture.bars.size() == 2);
    CHECK(picture.bars[0].label == "Acme");
    CHECK(picture.bars[0].isChosen);
    CHECK_FALSE(picture.bars[1].isChosen);
    REQUIRE(picture.series.size() >= 2);
    CHECK(picture.series[0] == "Input tokens");
    REQUIRE(picture.bars[0].values[0].has_value());
    CHECK(*picture.bars[0].values[0] == Approx(200 * 365.0 / 12 * 1000 / 1e6));
    CHECK_FALSE(picture.bars[1].values[0].has_value());
}

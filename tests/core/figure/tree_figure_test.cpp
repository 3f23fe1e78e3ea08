#include "core/figure/tree_figure.h"

#include "core/figure/write_svg.h"
#include "tests/support/core/figure_shapes.h"
#include "tests/support/core/xml_balance.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ogive;

namespace {

DecisionTreeNode question(const std::string& title, const std::string& detail, bool isOnPath,
                          std::optional<bool> answer, int yes, int no)
{
    return {DecisionNodeKind::Question, title, detail, isOnPath, answer, yes, no, {}};
}

DecisionTreeNode outcome(const std::string& title, bool isOnPath = false, const std::string& remark = {})
{
    return {DecisionNodeKind::Outcome, title, {}, isOnPath, {}, -1, -1, remark};
}

DecisionTreePicture vectorDatabase()
{
    DecisionTreePicture picture;
    picture.title = "Which vector database?";
    picture.nodes = {question("Small scale?", "scale = medium: no", true, false, 1, 2), outcome("ChromaDB"),
                     question("Managed?", "self-hosted: no", true, false, 3, 4),
                     outcome("Pinecone", false, "1 change away: managed → yes"), outcome("Qdrant", true)};
    picture.neverReached = {"Weaviate"};
    return picture;
}

/// The box that holds the label with this text.
Box boxAround(const Figure& figure, const std::string& text)
{
    const auto labels = labelsSaying(figure, text);
    REQUIRE(labels.size() == 1);
    for (const Box& box : shapesOf<Box>(figure))
        if (overlap(box.rect, extent(labels[0])))
            return box;
    FAIL("no box around " << text);
    return {};
}

bool holds(const Rect& outer, const Rect& inner)
{
    return outer.x <= inner.x && outer.y <= inner.y && outer.right() >= inner.right() &&
           outer.bottom() >= inner.bottom();
}

} // namespace

TEST_CASE("the path taken is accented and thicker than the rest")
{
    const Figure figure = drawDecisionTree(vectorDatabase());
    const auto lines = shapesOf<Polyline>(figure);
    REQUIRE(lines.size() == 4);
    for (std::size_t i = 0; i < 2; ++i) { // the yes edges lead off the path
        CHECK(lines[i].points[0].y == lines[i].points[1].y);
        CHECK(lines[i].stroke.ink == Ink::Muted);
    }
    for (std::size_t i = 2; i < 4; ++i) {
        CHECK(lines[i].points[0].x == lines[i].points[1].x);
        CHECK(lines[i].stroke.ink == Ink::Accent);
        CHECK(lines[i].stroke.width >= 2 * lines[0].stroke.width);
        CHECK(lines[i].arrowAtEnd);
    }
    CHECK(boxAround(figure, "Qdrant").fill == Ink::Accent);
    CHECK(labelsSaying(figure, "Qdrant")[0].ink == Ink::OnAccent);
    CHECK(boxAround(figure, "ChromaDB").fill == Ink::Background);
    CHECK(labelsSaying(figure, "ChromaDB")[0].ink == Ink::Muted);
}

TEST_CASE("a question that is not asked is muted")
{
    DecisionTreePicture picture = vectorDatabase();
    picture.nodes[0].answer = true;
    picture.nodes[1].isOnPath = true;
    picture.nodes[2].isOnPath = false;
    picture.nodes[4].isOnPath = false;
    const Figure figure = drawDecisionTree(picture);
    CHECK(labelsSaying(figure, "Managed?")[0].ink == Ink::Muted);
    CHECK(labelsSaying(figure, "Small scale?")[0].ink == Ink::Text);
    const auto lines = shapesOf<Polyline>(figure);
    CHECK(std::count_if(lines.begin(), lines.end(),
                        [](const Polyline& line) { return line.stroke.ink == Ink::Accent; }) == 1);
}

TEST_CASE("where the answer is not given, the path goes on to the node that is on it")
{
    DecisionTreePicture picture = vectorDatabase();
    picture.nodes[0].answer = {};
    picture.nodes[2].answer = {};
    int accented = 0;
    for (const Polyline& line : shapesOf<Polyline>(drawDecisionTree(picture))) {
        const bool leadsDown = line.points[0].x == line.points[1].x;
        CHECK((line.stroke.ink == Ink::Accent) == leadsDown);
        accented += leadsDown ? 1 : 0;
    }
    CHECK(accented == 2);
}

TEST_CASE("answers, values and remarks are written at their places")
{
    const Figure figure = drawDecisionTree(vectorDatabase());
    CHECK(labelsSaying(figure, "yes").size() == 2);
    CHECK(labelsSaying(figure, "no").size() == 2);
    CHECK(labelsSaying(figure, "no")[0].bold);
    CHECK_FALSE(labelsSaying(figure, "yes")[0].bold);
    const Rect asked = boxAround(figure, "Small scale?").rect;
    CHECK(holds(asked, extent(labelsSaying(figure, "scale = medium: no").at(0))));
    CHECK(boxAround(figure, "1 change away:").fill == Ink::WarningSoft);
    CHECK(boxAround(figure, "1 change away:").rect.x > boxAround(figure, "Pinecone").rect.right());
}

TEST_CASE("outcomes that no rule leads to stand aside, dashed")
{
    DecisionTreePicture picture = vectorDatabase();
    picture.neverReached = {"Weaviate", "LanceDB"};
    const Figure figure = drawDecisionTree(picture);
    CHECK(labelsSaying(figure, "never reached").size() == 2);
    const Box box = boxAround(figure, "Weaviate");
    REQUIRE(box.stroke);
    CHECK(box.stroke->dash == Dash::Dashed);
    CHECK(box.rect.center().x == boxAround(figure, "ChromaDB").rect.center().x);
    CHECK(collidingLabels(figure) == 0);
}

TEST_CASE("an outcome that nothing leads to stands in its place, dashed, and so does the line to it")
{
    DecisionTreePicture picture = vectorDatabase();
    const auto dead = std::find_if(picture.nodes.begin(), picture.nodes.end(),
                                   [](const DecisionTreeNode& node) { return node.title == "Pinecone"; });
    REQUIRE(dead != picture.nodes.end());
    dead->isNeverReached = true;
    picture.neverReached.clear();
    const Figure figure = drawDecisionTree(picture);
    CHECK(labelsSaying(figure, "never reached").size() == 1);
    const Box box = boxAround(figure, "Pinecone");
    REQUIRE(box.stroke);
    CHECK(box.stroke->dash == Dash::Dashed);
    CHECK(holds(box.rect, extent(labelsSaying(figure, "never reached").at(0))));
    int dashed = 0;
    for (const Polyline& line : shapesOf<Polyline>(figure))
        dashed += line.stroke.dash == Dash::Dashed ? 1 : 0;
    CHECK(dashed == 1);
    CHECK(collidingLabels(figure) == 0);
}

TEST_CASE("long titles wrap and stay inside their boxes")
{
    DecisionTreePicture picture = vectorDatabase();
    picture.nodes[0].title =
        "Is the budget free, or is the scale of the vectors small enough for one machine?";
    picture.nodes[1].title = "An embedded database with an uncommonly long name";
    const Figure figure = drawDecisionTree(picture);
    CHECK(collidingLabels(figure) == 0);
    int broken = 0;
    for (const Label& label : shapesOf<Label>(figure)) {
        int around = 0;
        for (const Box& box : shapesOf<Box>(figure)) {
            broken += overlap(box.rect, extent(label)) && !holds(box.rect, extent(label)) ? 1 : 0;
            around += holds(box.rect, extent(label)) ? 1 : 0;
        }
        broken += around == 0 && label.text != "yes" && label.text != "no" ? 1 : 0;
    }
    CHECK(broken == 0);
    for (const Box& box : shapesOf<Box>(figure))
        CHECK(holds({0, 0, figure.size.width, figure.size.height}, box.rect));
}

TEST_CASE("the description tells the path unless another is given")
{
    DecisionTreePicture picture = vectorDatabase();
    CHECK(drawDecisionTree(picture).description == "Small scale?: no → Managed?: no → Qdrant");
    CHECK(drawDecisionTree(picture).title == "Which vector database?");
    picture.words = {"ja", "nein", "nie erreicht"};
    CHECK(drawDecisionTree(picture).description == "Small scale?: nein → Managed?: nein → Qdrant");
    CHECK(labelsSaying(drawDecisionTree(picture), "nie erreicht").size() == 1);
    picture.description = "Qdrant, since nothing else fits";
    CHECK(drawDecisionTree(picture).description == picture.description);
}

TEST_CASE("an outcome alone is drawn, a broken tree gives no shapes")
{
    DecisionTreePicture picture;
    picture.title = "One way";
    picture.nodes = {outcome("LangChain", true)};
    picture.neverReached = {"CrewAI"};
    CHECK(collidingLabels(drawDecisionTree(picture)) == 0);
    CHECK(drawDecisionTree(picture).description == "LangChain");
    picture.nodes = {question("Round?", "", true, true, 0, 0)};
    CHECK(drawDecisionTree(picture).shapes.empty());
    picture.nodes = {question("Where to?", "", true, true, 1, 7), outcome("Nowhere")};
    CHECK(drawDecisionTree(picture).shapes.empty());
    picture.nodes.clear();
    CHECK(drawDecisionTree(picture).shapes.empty());
}

TEST_CASE("a drawn tree is written as balanced XML")
{
    CHECK(xmlImbalance(writeSvg(drawDecisionTree(vectorDatabase()))).empty());
}

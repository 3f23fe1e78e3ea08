#include "core/figure/utility_figure.h"

#include "core/figure/text_width.h"
#include "core/figure/write_svg.h"
#include "tests/support/core/figure_shapes.h"
#include "tests/support/core/xml_balance.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sstream>

using namespace ogive;

namespace {

UtilityScenarioPicture qualityScenario(const std::string& text, const std::string& rank = "(H, M)")
{
    return {text, rank, rank == "(H, H)", {}};
}

UtilityTreePicture qualityTree()
{
    UtilityTreePicture picture;
    picture.title = "Utility tree";
    UtilityScenarioPicture peak = qualityScenario("A peak is answered within 2 s", "(H, H)");
    peak.links = {{"Vector database", false}, {"Framework", true}};
    picture.attributes = {{"Performance", {{"Answer time", {peak, qualityScenario("Usual load in 1 s")}}}},
                          {"Security", {{"Injection", {qualityScenario("No secret leaks")}}}},
                          {"Cost", {}}};
    return picture;
}

/// The box that is drawn round a text.
Rect boxRound(const Figure& figure, const std::string& text)
{
    const auto labels = labelsSaying(figure, text);
    REQUIRE(labels.size() == 1);
    for (const Box& box : shapesOf<Box>(figure))
        if (overlap(box.rect, extent(labels[0])))
            return box.rect;
    FAIL("no box round " << text);
    return {};
}

double smallestText(const Figure& figure)
{
    double smallest = 1000;
    for (const Label& label : shapesOf<Label>(figure))
        smallest = std::min(smallest, label.pixelSize);
    return smallest;
}

/// Texts that reach out of the figure, with the reserve for other typefaces.
int clippedTexts(const Figure& figure)
{
    int clipped = 0;
    for (const Label& label : shapesOf<Label>(figure)) {
        const Rect room = extent(label);
        clipped +=
            room.x < 0 || room.y < 0 || room.right() > figure.size.width || room.bottom() > figure.size.height
                ? 1
                : 0;
    }
    return clipped;
}

} // namespace

TEST_CASE("a utility tree lies on its side: attribute, refinement, scenario from left to right")
{
    const Figure figure = drawUtilityTree(qualityTree());
    CHECK(figure.size.width == 690);
    const Rect root = boxRound(figure, "Utility");
    const Rect attribute = boxRound(figure, "Performance");
    const Rect refinement = boxRound(figure, "Answer time");
    const Rect scenario = boxRound(figure, "A peak is answered within 2 s");
    CHECK(root.right() < attribute.x);
    CHECK(attribute.right() < refinement.x);
    CHECK(refinement.right() < scenario.x);
    CHECK(scenario.right() <= 690);
    CHECK(boxRound(figure, "Security").x == attribute.x);
    CHECK(boxRound(figure, "Security").y > attribute.bottom());
    CHECK(boxRound(figure, "Usual load in 1 s").y > scenario.bottom());
    CHECK(shapesOf<Polyline>(figure).size() == 8); // one to each box but the root
    CHECK(collidingLabels(figure) == 0);
    CHECK(xmlImbalance(writeSvg(figure)).empty());
}

TEST_CASE("ranks stand in their scenario, links as S and T with their decision")
{
    const Figure figure = drawUtilityTree(qualityTree());
    const Rect scenario = boxRound(figure, "A peak is answered within 2 s");
    const auto isIn = [&](const std::string& text) {
        const auto labels = labelsSaying(figure, text);
        return std::count_if(labels.begin(), labels.end(),
                             [&](const Label& label) { return overlap(scenario, extent(label)); });
    };
    CHECK(isIn("(H, H)") == 1);
    CHECK(isIn("Vector database") == 1);
    CHECK(isIn("Framework") == 1);
    CHECK(isIn("S") == 1);
    CHECK(isIn("T") == 1);
    // The legend says what the letters are.
    CHECK(labelsSaying(figure, "sensitivity point").size() == 1);
    CHECK(labelsSaying(figure, "trade-off point").size() == 1);
}

TEST_CASE("what matters and is hard is drawn stronger")
{
    const Figure figure = drawUtilityTree(qualityTree());
    const auto borderOf = [&](const std::string& text) {
        const Rect rect = boxRound(figure, text);
        for (const Box& box : shapesOf<Box>(figure))
            if (box.rect == rect)
                return box.stroke->width;
        return 0.0;
    };
    CHECK(borderOf("A peak is answered within 2 s") > borderOf("Usual load in 1 s"));
}

TEST_CASE("the description of a utility tree says all of it, a line a scenario")
{
    CHECK(
        drawUtilityTree(qualityTree()).description ==
        "Performance, Answer time: A peak is answered within 2 s (H, H); sensitivity point Vector database; "
        "trade-off point Framework\n"
        "Performance, Answer time: Usual load in 1 s (H, M)\n"
        "Security, Injection: No secret leaks (H, M)\n"
        "Cost");
}

TEST_CASE("long texts are broken, never cut, at any size")
{
    UtilityTreePicture picture = qualityTree();
    const std::string words =
        "Every request of the busiest hour in the year gets its first words on the screen "
        "within two seconds even while one of the three zones is down";
    picture.attributes[0].title = "Performance efficiency under uncommon circumstances";
    picture.attributes[0].refinements[0].title = std::string(60, 'x');
    picture.attributes[0].refinements[0].scenarios[0].text = words;
    picture.attributes[0].refinements[0].scenarios[0].links.push_back(
        {"A decision with a title of its own", true});
    for (const auto& [width, size] :
         std::vector<std::pair<double, double>>{{690, 12}, {1760, 24}, {1360, 24}}) {
        INFO(width);
        picture.width = width;
        picture.textSize = size;
        const Figure figure = drawUtilityTree(picture);
        CHECK(figure.size.width == width);
        CHECK(clippedTexts(figure) == 0);
        CHECK(collidingLabels(figure) == 0);
        CHECK(smallestText(figure) == Approx(0.85 * size));
        std::string drawn;
        for (const Label& label : shapesOf<Label>(figure))
            drawn += label.text + " ";
        std::istringstream all(words);
        for (std::string word; all >> word;)
            CHECK(drawn.find(word) != std::string::npos);
        CHECK(drawn.find("…") == std::string::npos);
    }
}

TEST_CASE("a tree without attributes has no shapes and no parts")
{
    UtilityTreePicture empty;
    empty.title = "Utility tree";
    CHECK(drawUtilityTree(empty).shapes.empty());
    CHECK(utilityTreeParts(empty, 500).empty());
}

TEST_CASE("a tree that is low enough is one part, a high one several that together hold all of it")
{
    UtilityTreePicture picture = qualityTree();
    CHECK(utilityTreeParts(picture, 2000) == std::vector<UtilityTreePicture>{picture});
    for (int i = 0; i < 30; ++i)
        picture.attributes[1].refinements[0].scenarios.push_back(
            qualityScenario("Attack number " + std::to_string(i)));
    const auto parts = utilityTreeParts(picture, 400);
    REQUIRE(parts.size() > 2);
    std::size_t scenarios = 0;
    for (const UtilityTreePicture& part : parts) {
        CHECK(drawUtilityTree(part).size.height <= 400);
        for (const UtilityAttributePicture& attribute : part.attributes)
            for (const UtilityRefinementPicture& refinement : attribute.refinements)
                scenarios += refinement.scenarios.size();
    }
    CHECK(scenarios == 33);
    CHECK(parts[1].attributes[0].title == "Security"); // goes on under its title
    CHECK(parts[1].attributes[0].refinements[0].title == "Injection");
    CHECK(parts.back().attributes.back().title == "Cost");
}

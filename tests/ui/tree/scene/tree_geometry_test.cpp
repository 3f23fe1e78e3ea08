#include "ui/tree/scene/tree_geometry.h"

#include "tests/support/core/built_in.h"
#include "ui/shell/theme.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::ui;
using ogive::test::builtIn;
using ogive::test::scenarioOf;

namespace {

std::vector<QRectF> allRects(const TreeGeometry& geometry)
{
    std::vector<QRectF> rects;
    for (const TreeBox& box : geometry.boxes) {
        rects.push_back(box.rect);
        if (!box.chip.isEmpty())
            rects.push_back(box.chip);
    }
    return rects;
}

} // namespace

TEST_CASE("no boxes and chips of any tree overlap, and all lie inside the bounds")
{
    const TreeFonts fonts(interfaceFont());
    for (const bool agents : {false, true}) {
        const Scenario scenario = scenarioOf({{"needs_multi_agent", agents}, {"expected_traffic", 20000.0}});
        for (const RuleSet& rules : builtIn().ruleSets) {
            const Evaluation evaluation = evaluate(builtIn(), scenario, rules.id);
            for (std::size_t i = 0; i < builtIn().decisions.size(); ++i) {
                INFO(builtIn().decisions[i].id.value);
                const TreeGeometry geometry =
                    placeTree(treeContentOf(builtIn(), scenario, evaluation, i), fonts);
                const std::vector<QRectF> rects = allRects(geometry);
                for (std::size_t a = 0; a < rects.size(); ++a) {
                    CHECK(geometry.bounds.contains(rects[a]));
                    for (std::size_t b = a + 1; b < rects.size(); ++b)
                        CHECK_FALSE(rects[a].intersects(rects[b]));
                }
            }
        }
    }
}

TEST_CASE("edges begin and end on the borders of their boxes")
{
    const Scenario scenario = scenarioOf({});
    const Evaluation evaluation = evaluate(builtIn(), scenario);
    const TreeGeometry geometry =
        placeTree(treeContentOf(builtIn(), scenario, evaluation, 0), TreeFonts(interfaceFont()));
    REQUIRE_FALSE(geometry.edges.empty());
    for (const TreeEdge& edge : geometry.edges) {
        const QRectF from = geometry.boxes[static_cast<std::size_t>(edge.from)].rect;
        const QRectF to = geometry.boxes[static_cast<std::size_t>(edge.to)].rect;
        if (edge.isYes) {
            CHECK(edge.start.x() == Approx(from.right()));
            CHECK(edge.end.x() == Approx(to.left()));
            CHECK(edge.start.y() == Approx(edge.end.y()));
        } else {
            CHECK(edge.start.y() == Approx(from.bottom()));
            CHECK(edge.end.y() == Approx(to.top()));
            CHECK(edge.start.x() == Approx(edge.end.x()));
        }
    }
}

TEST_CASE("a long summary takes two lines and is not cut where it fits")
{
    TreeContent content;
    TreeNode node;
    node.kind = TreeNode::Kind::Outcome;
    node.isTaken = true;
    node.title = QStringLiteral("Vertical");
    node.detail = QStringLiteral("Few requests at a time: one machine, made larger when needed.");
    content.nodes.push_back(node);
    const TreeGeometry geometry = placeTree(content, TreeFonts(interfaceFont()));
    REQUIRE(geometry.boxes[0].detailLines.size() == 2);
    CHECK(geometry.boxes[0].detailLines.join(QLatin1Char(' ')) == node.detail);
}

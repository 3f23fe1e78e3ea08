#include "core/figure/tree_text.h"

#include <catch2/catch.hpp>

#include <string>

using namespace ogive;

namespace {

/// A question with two outcomes, the one under "yes" taken, and an outcome that no rule leads to.
DecisionTreePicture smallTree()
{
    DecisionTreePicture picture;
    picture.title = "Store";
    DecisionTreeNode question;
    question.kind = DecisionNodeKind::Question;
    question.title = "Large?";
    question.detail = "Traffic: 500";
    question.isOnPath = true;
    question.answer = true;
    question.yes = 1;
    question.no = 2;
    DecisionTreeNode hall;
    hall.title = "Hall";
    hall.isOnPath = true;
    DecisionTreeNode shelf;
    shelf.title = "Shelf";
    shelf.remark = "1 change away";
    picture.nodes = {question, hall, shelf};
    picture.neverReached = {"Cellar"};
    return picture;
}

} // namespace

TEST_CASE("a tree is a Mermaid flowchart with the path taken thick")
{
    CHECK(mermaidOf(smallTree()) == "flowchart TD\n"
                                    "    n0[\"Large?<br/>Traffic: 500\"]\n"
                                    "    n1([\"Hall\"])\n"
                                    "    n2([\"Shelf<br/>1 change away\"])\n"
                                    "    x0([\"Cellar<br/>never reached\"])\n"
                                    "    classDef taken stroke-width:3px,font-weight:bold\n"
                                    "    class n0,n1 taken\n"
                                    "    classDef never stroke-dasharray:4 3\n"
                                    "    class x0 never\n"
                                    "    n0 -->|\"yes\"| n1\n"
                                    "    n0 -->|\"no\"| n2\n"
                                    "    linkStyle 0 stroke-width:3px\n");
}

TEST_CASE("a tree is a DOT graph with the path taken thick")
{
    const std::string dot = dotOf(smallTree());
    CHECK(dot.starts_with("digraph \"Store\" {\n"));
    CHECK(dot.find("    n0 [label=\"Large?\\nTraffic: 500\", penwidth=2.5];\n") != std::string::npos);
    CHECK(dot.find("    n0 -> n1 [label=\"yes\", penwidth=2.5];\n") != std::string::npos);
    CHECK(dot.find("    n0 -> n2 [label=\"no\"];\n") != std::string::npos);
    CHECK(dot.find("    x0 [label=\"Cellar\\nnever reached\", style=\"rounded,dashed\"];\n") !=
          std::string::npos);
}

TEST_CASE("texts of a tree can't leave their quotes")
{
    DecisionTreePicture picture = smallTree();
    picture.nodes[1].title = "a\"b\\N`c`<b>#1;\x01";
    CHECK(mermaidOf(picture).find("n1([\"a#quot;b#92;N#96;c#96;#lt;b#gt;#35;1;\"])") != std::string::npos);
    CHECK(dotOf(picture).find("n1 [label=\"a\\\"b\\\\N`c`<b>#1;\"") != std::string::npos);
}

TEST_CASE("a tree without nodes is still a flowchart and a graph")
{
    CHECK(mermaidOf({}) == "flowchart TD\n");
    CHECK(dotOf({}).ends_with("}\n"));
}

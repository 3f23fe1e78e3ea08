#include "tests/ui/tree/tree_stage.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace ogive;
using namespace ogive::ui;
using ogive::test::TreeStage;

TEST_CASE("assistive programs see the tree as a list of its nodes")
{
    const TreeStage stage;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.view());
    REQUIRE(list != nullptr);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == u"Which vector database?"_s);
    REQUIRE(list->childCount() == static_cast<int>(stage.nodes().size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* node = list->child(i);
        REQUIRE(node != nullptr);
        CHECK(node->role() == QAccessible::ListItem);
        CHECK(node->parent() == list);
        CHECK(list->indexOfChild(node) == i);
        CHECK(node->text(QAccessible::Name) == stage.nodes()[static_cast<std::size_t>(i)].title);
        CHECK_FALSE(node->text(QAccessible::Description).isEmpty());
        CHECK_FALSE(node->rect().isEmpty());
    }
    CHECK(list->child(list->childCount()) == nullptr);
}

TEST_CASE("a node's description has the answer and whether it is on the path")
{
    const TreeStage stage;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.view());
    CHECK(list->child(0)->text(QAccessible::Description) ==
          u"Answer yes, because Budget level = Low · Vector scale = Small. On the path taken."_s);
    CHECK(list->child(stage.nodeOf(u"ChromaDB"_s))
              ->text(QAccessible::Description)
              .startsWith(u"Recommended"_s));
    CHECK(list->child(stage.nodeOf(u"Pinecone"_s))->text(QAccessible::Description) ==
          u"One change away: Vector scale → Medium."_s);
    CHECK(list->child(stage.nodeOf(u"Qdrant"_s))->text(QAccessible::Description) ==
          u"Outcome, not reached with these requirements."_s);
}

TEST_CASE("the node of the keyboard has the focus, and pressing a question asks for its requirements")
{
    const TreeStage stage;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&stage.view());
    stage.view().setFocus();
    QTest::keyClick(&stage.view(), Qt::Key_Down);
    REQUIRE(list->focusChild() != nullptr);
    CHECK(list->focusChild()->text(QAccessible::Name) == u"Managed, and a budget?"_s);
    CHECK(list->focusChild()->state().focused);

    QSignalSpy asked(&stage.page, &DecisionPage::fieldsRequested);
    auto* actions = list->child(0)->actionInterface();
    REQUIRE(actions != nullptr);
    CHECK(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    CHECK(asked.size() == 1);
    CHECK(list->focusChild() == list->child(0));
}

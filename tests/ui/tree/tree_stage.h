#pragma once

#include "tests/support/core/built_in.h"
#include "ui/session/design_session.h"
#include "ui/tree/decision_page.h"
#include "ui/tree/scene/node_item.h"
#include "ui/tree/scene/tree_scene.h"
#include "ui/tree/tree_view.h"

#include <QApplication>
#include <QTest>

namespace ogive::test {

/// A shown page over the built-in knowledge and a new design.
struct TreeStage {
    ui::DesignSession session{std::shared_ptr<const Knowledge>(std::shared_ptr<void>(), &builtIn())};
    ui::DecisionPage page{session};

    explicit TreeStage(const char* decision = "vector_db")
    {
        page.setDecision(DecisionId(decision));
        page.resize(900, 600);
        page.show();
        QApplication::setActiveWindow(&page);
        view().treeScene().setAnimationDuration(0);
    }

    ui::TreeView& view() const { return page.treeView(); }
    const std::vector<ui::TreeNode>& nodes() const { return view().treeScene().content().nodes; }

    void state(const char* field, const Value& value)
    {
        REQUIRE(session.apply(SetRequirement{session.currentScenario(), FieldId(field), value}));
    }

    /// The position of the node with this title.
    int nodeOf(const QString& title) const
    {
        for (std::size_t i = 0; i < nodes().size(); ++i) {
            if (nodes()[i].title == title)
                return static_cast<int>(i);
        }
        FAIL("no node " << title.toStdString());
        return -1;
    }

    const ui::TreeNode& node(const QString& title) const
    {
        return nodes()[static_cast<std::size_t>(nodeOf(title))];
    }

    /// The middle of a node in the view.
    QPoint placeOf(const QString& title) const
    {
        const ui::NodeItem* item = view().treeScene().nodes()[static_cast<std::size_t>(nodeOf(title))];
        return view().mapFromScene(item->sceneRect().center());
    }

    QString current() const
    {
        const ui::NodeItem* item = view().currentNode();
        return item != nullptr ? item->node().title : QString();
    }
};

} // namespace ogive::test

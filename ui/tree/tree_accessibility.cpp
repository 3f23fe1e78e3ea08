#include "ui/tree/tree_accessibility.h"

#include "ui/tree/scene/node_item.h"
#include "ui/tree/scene/tree_scene.h"
#include "ui/tree/tree_view.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

TreeView* viewOf(const NodeItem& item)
{
    if (item.scene() == nullptr)
        return nullptr;
    for (QGraphicsView* view : item.scene()->views()) {
        if (auto* tree = qobject_cast<TreeView*>(view))
            return tree;
    }
    return nullptr;
}

class AccessibleNode : public QAccessibleObject, public QAccessibleActionInterface {
public:
    explicit AccessibleNode(NodeItem* item)
        : QAccessibleObject(item)
    {}

    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(viewOf(node()));
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return node().node().title;
        return kind == QAccessible::Description ? node().node().description : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        const TreeView* view = viewOf(node());
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = node().node().onPath;
        state.focused = node().isCurrent() && view != nullptr && view->hasFocus();
        state.invisible = !node().isVisible();
        return state;
    }

    [[nodiscard]] QRect rect() const override
    {
        const TreeView* view = viewOf(node());
        if (view == nullptr)
            return {};
        const QRect local = view->mapFromScene(node().sceneRect()).boundingRect();
        return {view->viewport()->mapToGlobal(local.topLeft()), local.size()};
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isPressable() ? QStringList{pressAction(), setFocusAction()} : QStringList{setFocusAction()};
    }

    void doAction(const QString& action) override
    {
        TreeView* view = viewOf(node());
        if (view == nullptr)
            return;
        view->setFocus();
        view->treeScene().setCurrent(node().index());
        if (action == pressAction())
            view->activate(node().index());
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

private:
    [[nodiscard]] bool isPressable() const
    {
        const TreeNode& shown = node().node();
        return !shown.fields.empty() || (shown.change && shown.change->canBeStated);
    }

    [[nodiscard]] NodeItem& node() const { return *static_cast<NodeItem*>(object()); }
};

class AccessibleTree : public QAccessibleWidget {
public:
    explicit AccessibleTree(TreeView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {}

    [[nodiscard]] int childCount() const override { return static_cast<int>(nodes().size()); }

    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return QAccessible::queryAccessibleInterface(nodes()[static_cast<std::size_t>(index)]);
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto found =
            std::ranges::find_if(nodes(), [child](NodeItem* node) { return node == child->object(); });
        return found == nodes().end() ? -1 : static_cast<int>(found - nodes().begin());
    }

    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        NodeItem* current = view().currentNode();
        return current != nullptr && view().hasFocus() ? QAccessible::queryAccessibleInterface(current)
                                                       : nullptr;
    }

private:
    [[nodiscard]] TreeView& view() const { return *static_cast<TreeView*>(widget()); }
    [[nodiscard]] const std::vector<NodeItem*>& nodes() const { return view().treeScene().nodes(); }
};

QAccessibleInterface* accessibleFor(const QString& /*className*/, QObject* object)
{
    if (auto* view = qobject_cast<TreeView*>(object))
        return new AccessibleTree(view);
    if (auto* node = qobject_cast<NodeItem*>(object))
        return new AccessibleNode(node);
    return nullptr;
}

} // namespace

void installTreeAccessibility()
{
    QAccessible::installFactory(accessibleFor);
}

void announceCurrentNode(TreeView& view)
{
    NodeItem* current = view.currentNode();
    if (!QAccessible::isActive() || current == nullptr)
        return;
    QAccessibleEvent event(current, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace ogive::ui

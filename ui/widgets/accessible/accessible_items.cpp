#include "ui/widgets/accessible/accessible_items.h"

#include <algorithm>

namespace ogive::ui {
namespace {

/// One item of a widget; lives as long as the accessible of that.
class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleItem(AccessibleItems& owner, int index)
        : m_owner(owner)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override { return m_owner.isValid() && m_index < m_owner.itemCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_owner.window(); }
    [[nodiscard]] QAccessibleInterface* parent() const override { return &m_owner; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_owner.itemName(m_index);
        return kind == QAccessible::Description ? m_owner.itemDescription(m_index) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_owner.itemRect(m_index);
        return inside.translated(m_owner.rect().topLeft());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const QAccessible::State around = m_owner.state();
        state.invisible = around.invisible;
        state.disabled = around.disabled;
        state.selectable = true;
        state.focusable = m_owner.canPressItem(m_index);
        state.selected = m_owner.isItemCurrent(m_index);
        state.focused = around.focused && state.selected;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && m_owner.canPressItem(m_index) ? QStringList{pressAction()} : QStringList();
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction() && isValid() && m_owner.canPressItem(m_index))
            m_owner.pressItem(m_index);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*action*/) const override { return {}; }

private:
    AccessibleItems& m_owner;
    int m_index;
};

} // namespace

AccessibleItems::AccessibleItems(QWidget* widget, QAccessible::Role role)
    : QAccessibleWidget(widget, role)
{}

AccessibleItems::~AccessibleItems()
{
    for (const QAccessible::Id id : m_items)
        QAccessible::deleteAccessibleInterface(id);
}

QString AccessibleItems::itemDescription(int /*item*/) const
{
    return {};
}

QRect AccessibleItems::itemRect(int /*item*/) const
{
    return widget()->rect();
}

bool AccessibleItems::isItemCurrent(int /*item*/) const
{
    return false;
}

bool AccessibleItems::canPressItem(int /*item*/) const
{
    return false;
}

void AccessibleItems::pressItem(int /*item*/) {}

QAccessibleInterface* AccessibleItems::child(int index) const
{
    if (index < 0 || index >= itemCount())
        return nullptr;
    while (static_cast<int>(m_items.size()) <= index) {
        auto* item =
            new AccessibleItem(const_cast<AccessibleItems&>(*this), static_cast<int>(m_items.size()));
        m_items.push_back(QAccessible::registerAccessibleInterface(item));
    }
    return QAccessible::accessibleInterface(m_items[static_cast<std::size_t>(index)]);
}

int AccessibleItems::indexOfChild(const QAccessibleInterface* child) const
{
    const auto found = std::ranges::find_if(
        m_items, [child](QAccessible::Id id) { return QAccessible::accessibleInterface(id) == child; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

QAccessibleInterface* AccessibleItems::childAt(int x, int y) const
{
    for (int i = 0; i < itemCount(); ++i) {
        if (QAccessibleInterface* item = child(i); item->rect().contains(x, y))
            return item;
    }
    return nullptr;
}

void AccessibleItems::tellCurrentItem(QWidget& widget)
{
    QAccessibleInterface* list =
        QAccessible::isActive() ? QAccessible::queryAccessibleInterface(&widget) : nullptr;
    QAccessibleInterface* item = list == nullptr ? nullptr : list->focusChild();
    if (item == nullptr)
        return;
    QAccessibleEvent moved(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&moved);
}

QAccessibleInterface* AccessibleItems::focusChild() const
{
    if (!widget()->hasFocus())
        return nullptr;
    for (int i = 0; i < itemCount(); ++i) {
        if (isItemCurrent(i))
            return child(i);
    }
    return QAccessible::queryAccessibleInterface(widget());
}

} // namespace ogive::ui

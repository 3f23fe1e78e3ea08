#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace ogive::ui {

/// What assistive programs see of one widget that paints several things: a list of items. A subclass says
/// what they are; they need no objects of their own.
class AccessibleItems : public QAccessibleWidget {
public:
    AccessibleItems(QWidget* widget, QAccessible::Role role);
    ~AccessibleItems() override;
    Q_DISABLE_COPY_MOVE(AccessibleItems)

    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString itemName(int item) const = 0;
    [[nodiscard]] virtual QString itemDescription(int item) const;
    [[nodiscard]] virtual QRect itemRect(int item) const; ///< in the widget
    [[nodiscard]] virtual bool isItemCurrent(int item) const;
    [[nodiscard]] virtual bool canPressItem(int item) const;
    virtual void pressItem(int item);

    [[nodiscard]] int childCount() const override { return itemCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    /// Tells that the keyboard has moved to another item of the widget.
    static void tellCurrentItem(QWidget& widget);

private:
    mutable std::vector<QAccessible::Id> m_items; ///< by position; made when first asked for
};

} // namespace ogive::ui

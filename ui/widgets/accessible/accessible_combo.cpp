#include "ui/widgets/accessible/accessible_combo.h"

#include "ui/widgets/accessible/accessible_items.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace ogive::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AccessibleCombo)
};

class AccessibleCombo : public AccessibleItems {
public:
    explicit AccessibleCombo(QComboBox* box)
        : AccessibleItems(box, QAccessible::ComboBox)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return shown();
        const QString name = AccessibleItems::text(kind);
        if (kind != QAccessible::Name)
            return name;
        //: a list of choices and what is chosen
        return name.isEmpty() || shown().isEmpty() ? name + shown() : Words::tr("%1: %2").arg(name, shown());
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = AccessibleItems::state();
        state.expandable = true;
        state.expanded = box().view()->isVisible();
        state.collapsed = !state.expanded;
        state.hasPopup = true;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{showMenuAction(), pressAction()} + AccessibleItems::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action != showMenuAction() && action != pressAction())
            AccessibleItems::doAction(action);
        else if (box().view()->isVisible())
            box().hidePopup();
        else if (box().isEnabled())
            box().showPopup();
    }

    [[nodiscard]] int childCount() const override { return itemCount() + (line() == nullptr ? 0 : 1); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index != itemCount() || line() == nullptr)
            return AccessibleItems::child(index);
        if (line()->accessibleName().isEmpty())
            line()->setAccessibleName(box().accessibleName());
        return QAccessible::queryAccessibleInterface(line());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return line() != nullptr && child->object() == line() ? itemCount()
                                                              : AccessibleItems::indexOfChild(child);
    }

    [[nodiscard]] int itemCount() const override { return box().count(); }
    [[nodiscard]] QString itemName(int item) const override { return box().itemText(item); }
    [[nodiscard]] QString itemDescription(int item) const override
    {
        return box().itemData(item, Qt::ToolTipRole).toString();
    }
    [[nodiscard]] bool isItemCurrent(int item) const override { return item == box().currentIndex(); }
    [[nodiscard]] bool canPressItem(int /*item*/) const override { return box().isEnabled(); }

    /// As the user's choice, which `activated` tells apart from the program's.
    void pressItem(int item) override
    {
        box().setCurrentIndex(item);
        emit box().activated(item);
        emit box().textActivated(box().itemText(item));
    }

private:
    [[nodiscard]] QComboBox& box() const { return *static_cast<QComboBox*>(widget()); }
    [[nodiscard]] QLineEdit* line() const { return box().lineEdit(); } ///< where anything can be typed

    [[nodiscard]] QString shown() const
    {
        if (!box().currentText().isEmpty())
            return box().currentText();
        return line() != nullptr ? line()->placeholderText() : box().placeholderText();
    }
};

QAccessibleInterface* accessibleCombo(const QString& /*className*/, QObject* object)
{
    auto* box = qobject_cast<QComboBox*>(object);
    return box == nullptr ? nullptr : new AccessibleCombo(box);
}

} // namespace

void installComboAccessibility()
{
    QAccessible::installFactory(accessibleCombo);
}

} // namespace ogive::ui

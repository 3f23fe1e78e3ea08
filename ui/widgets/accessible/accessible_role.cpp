#include "ui/widgets/accessible/accessible_role.h"

#include <QAccessibleWidget>
#include <QMetaObject>
#include <QVariant>

namespace ogive::ui {
namespace {

constexpr auto roleProperty = "accessibleRole";
constexpr auto drawnProperty = "accessibleDrawn";
constexpr auto pressProperty = "accessiblePress";

class RoleAccessible : public QAccessibleWidget {
public:
    RoleAccessible(QWidget* widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {}

    [[nodiscard]] int childCount() const override { return isDrawn() ? 0 : QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return isDrawn() ? nullptr : QAccessibleWidget::child(index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return isDrawn() ? -1 : QAccessibleWidget::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        return isDrawn() ? nullptr : QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (!isDrawn())
            return QAccessibleWidget::focusChild();
        return widget()->hasFocus() ? QAccessible::queryAccessibleInterface(widget()) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (widget()->isEnabled() && !pressMethod().isEmpty())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString& action) override
    {
        if (action == pressAction())
            QMetaObject::invokeMethod(widget(), pressMethod().constData());
        else
            QAccessibleWidget::doAction(action);
    }

private:
    [[nodiscard]] bool isDrawn() const { return widget()->property(drawnProperty).toBool(); }
    [[nodiscard]] QByteArray pressMethod() const { return widget()->property(pressProperty).toByteArray(); }
};

QAccessibleInterface* accessibleWithRole(const QString& /*className*/, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    const QVariant role = widget == nullptr ? QVariant() : widget->property(roleProperty);
    return role.isValid() ? new RoleAccessible(widget, static_cast<QAccessible::Role>(role.toInt()))
                          : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role, AccessibleInside inside)
{
    QAccessible::installFactory(accessibleWithRole); // once, however often it is asked for
    widget.setProperty(roleProperty, static_cast<int>(role));
    widget.setProperty(drawnProperty, inside == AccessibleInside::Drawn);
    if (!QAccessible::isActive())
        return;
    // What an assistive program was told before, such as through a named child, knows nothing of the role.
    QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&widget);
    if (known != nullptr && known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setAccessiblePress(QWidget& widget, const char* method)
{
    widget.setProperty(pressProperty, QByteArray(method));
}

} // namespace ogive::ui

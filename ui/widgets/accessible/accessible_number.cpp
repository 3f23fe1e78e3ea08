#include "ui/widgets/accessible/accessible_number.h"

#include "ui/widgets/number_edit.h"

#include <QAccessibleWidget>
#include <QLineEdit>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

class AccessibleNumber : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit AccessibleNumber(NumberEdit* edit)
        : QAccessibleWidget(edit, QAccessible::SpinBox)
    {}

    [[nodiscard]] int childCount() const override { return 0; } // its line is part of it
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        if (type == QAccessible::TextInterface || type == QAccessible::EditableTextInterface)
            return QAccessible::queryAccessibleInterface(&line())->interface_cast(type);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return line().text().isEmpty() ? line().placeholderText() : line().text();
        const QString text = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Description)
            return text;
        QStringList parts{edit().rejection(),
                          std::isnan(edit().value()) ? line().placeholderText() : QString(), text};
        parts.removeAll(QString());
        return parts.join(u'\n');
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = !line().isReadOnly();
        state.readOnly = line().isReadOnly();
        return state;
    }

    /// What is not known has no number: then the least one, and the description says so.
    [[nodiscard]] QVariant currentValue() const override
    {
        return std::isnan(edit().value()) ? edit().minimum() : edit().value();
    }
    void setCurrentValue(const QVariant& value) override { edit().setProperty("value", value.toDouble()); }
    [[nodiscard]] QVariant minimumValue() const override { return edit().minimum(); }
    [[nodiscard]] QVariant maximumValue() const override { return edit().maximum(); }
    [[nodiscard]] QVariant minimumStepSize() const override { return edit().step(); }

private:
    [[nodiscard]] NumberEdit& edit() const { return *static_cast<NumberEdit*>(widget()); }
    [[nodiscard]] QLineEdit& line() const { return *widget()->findChild<QLineEdit*>(); }
};

QAccessibleInterface* accessibleNumber(const QString& /*className*/, QObject* object)
{
    auto* edit = qobject_cast<NumberEdit*>(object);
    return edit == nullptr ? nullptr : new AccessibleNumber(edit);
}

} // namespace

void installNumberAccessibility()
{
    QAccessible::installFactory(accessibleNumber);
}

} // namespace ogive::ui

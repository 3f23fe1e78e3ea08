#include "ui/presentation/controls/what_if_control.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

WhatIfControl& controlOf(QWidget* widget)
{
    return *static_cast<WhatIfControl*>(widget);
}

/// Yes and no: a box to be ticked.
class YesNoAccessible : public QAccessibleWidget {
public:
    explicit YesNoAccessible(WhatIfControl* control)
        : QAccessibleWidget(control, QAccessible::CheckBox)
    {}

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = controlOf(widget()).state().value == 1;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList{toggleAction()} + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action == toggleAction())
            controlOf(widget()).toggle();
        else
            QAccessibleWidget::doAction(action);
    }
};

/// Numbers and choices: a slider, of choices over their positions.
class WhatIfAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit WhatIfAccessible(WhatIfControl* control)
        : QAccessibleWidget(control, QAccessible::Slider)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? controlOf(widget()).valueText() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const double value = controlOf(widget()).state().value;
        const WhatIfScale& scale = controlOf(widget()).scale();
        return std::isnan(value) ? scale.minimum() : std::clamp(value, scale.minimum(), scale.maximum());
    }
    [[nodiscard]] QVariant minimumValue() const override { return controlOf(widget()).scale().minimum(); }
    [[nodiscard]] QVariant maximumValue() const override { return controlOf(widget()).scale().maximum(); }
    [[nodiscard]] QVariant minimumStepSize() const override
    {
        return controlOf(widget()).scale().field().step;
    }

    void setCurrentValue(const QVariant& value) override
    {
        const WhatIfScale& scale = controlOf(widget()).scale();
        emit controlOf(widget()).tried(scale.valueAt(scale.positionOf(value.toDouble())));
    }
};

QAccessibleInterface* accessibleWhatIf(const QString& /*className*/, QObject* object)
{
    auto* control = qobject_cast<WhatIfControl*>(object);
    if (control == nullptr)
        return nullptr;
    if (control->scale().isYesNo())
        return new YesNoAccessible(control);
    return new WhatIfAccessible(control);
}

} // namespace

void installWhatIfAccessibility()
{
    QAccessible::installFactory(accessibleWhatIf); // once, however often it is asked for
}

} // namespace ogive::ui

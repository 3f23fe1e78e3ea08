#include "ui/widgets/fields/field_editor.h"
#include "ui/widgets/switch_button.h"

namespace ogive::ui {
namespace {

class SwitchFieldEditor : public FieldEditor {
public:
    explicit SwitchFieldEditor(QWidget* row)
        : FieldEditor(row)
        , m_switch(new SwitchButton(row))
    {
        connect(m_switch, &SwitchButton::switched, this, [this](bool isOn) { emit edited(isOn); });
    }

    [[nodiscard]] QWidget* control() const override { return m_switch; }

    /// Not known looks like no; the row says so in words.
    void showValue(const Value& value) override
    {
        const bool* flag = std::get_if<bool>(&value);
        m_switch->showOn(flag != nullptr && *flag);
    }

private:
    SwitchButton* m_switch;
};

} // namespace

FieldEditor* makeSwitchFieldEditor(const Field& /*field*/, QWidget* row)
{
    return new SwitchFieldEditor(row);
}

} // namespace ogive::ui

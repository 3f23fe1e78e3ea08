#include "ui/text/convert.h"
#include "ui/widgets/fields/field_editor.h"
#include "ui/widgets/number_edit.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int significantDigits = 4;

/// Digits behind the point for a calculated number: enough to read, not all of 0.0462962962963.
int decimalsFor(double value)
{
    if (std::isnan(value) || value == 0)
        return -1;
    const int wanted = significantDigits - 1 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    const double scale = std::pow(10.0, wanted);
    const bool isShort = std::abs(value * scale - std::round(value * scale)) < 1e-6;
    return isShort ? -1 : std::max(0, wanted);
}

/// Equally wide in every row, so that the beginnings line up, at every text scale.
class FormNumberEdit : public NumberEdit {
public:
    explicit FormNumberEdit(QWidget* parent)
        : NumberEdit(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int digits = 13;
        constexpr int padding = 12;
        return {digits * fontMetrics().horizontalAdvance(u'0') + padding, NumberEdit::sizeHint().height()};
    }
};

class NumberFieldEditor : public FieldEditor {
public:
    NumberFieldEditor(const Field& field, QWidget* row)
        : FieldEditor(row)
        , m_edit(new FormNumberEdit(row))
    {
        const QString unit = toQString(field.unitShort);
        m_edit->setRange(field.minimum, field.maximum, field.step);
        m_edit->setWholeNumbers(field.kind == FieldKind::Integer);
        m_edit->setUnit(unit, toQString(field.unitPrefix));
        m_edit->setEmptyAllowed(true);
        if (field.slider)
            addSlider(field, row);
        connect(m_edit, &NumberEdit::valueEdited, this, [this](double value) { emit edited(value); });
        connect(m_edit, &NumberEdit::valueCleared, this, [this] { emit edited(std::monostate{}); });
        connect(m_edit, &NumberEdit::inputRejected, this, &FieldEditor::rejected);
        connect(m_edit, &NumberEdit::inputAccepted, this, &FieldEditor::accepted);
    }

    [[nodiscard]] QWidget* control() const override { return m_edit; }
    [[nodiscard]] QWidget* slider() const override { return m_slider; }

    void showValue(const Value& value) override
    {
        const double* number = std::get_if<double>(&value);
        const double shown = number != nullptr ? *number : notKnown;
        m_edit->setDecimals(decimalsFor(shown));
        m_edit->setValue(shown);
        if (m_slider != nullptr)
            m_slider->setValue(shown);
    }

    void setReadOnly() override { m_edit->setReadOnly(true); }

    void showTicks(const std::vector<SliderTick>& ticks) override
    {
        if (m_slider == nullptr || m_slider->ticks() == ticks)
            return;
        m_slider->setTicks(ticks);
        QStringList spoken{m_edit->accessibleDescription()};
        for (const SliderTick& tick : ticks)
            spoken << tick.tip;
        m_slider->setAccessibleDescription(spoken.join(u'\n'));
    }

private:
    void addSlider(const Field& field, QWidget* row)
    {
        m_edit->setLogarithmic(field.slider->logarithmic);
        m_slider = new LevelSlider(row);
        m_slider->setLogarithmic(field.slider->logarithmic);
        m_slider->setRange(field.slider->minimum, field.slider->maximum, field.step);
        m_slider->setUnit(toQString(field.unitShort), toQString(field.unitPrefix));
        //: %1 is a requirement
        m_slider->setAccessibleName(tr("%1, slider").arg(toQString(field.title)));
        connect(m_slider, &LevelSlider::valueEdited, this, [this](double value) { emit edited(value); });
    }

    NumberEdit* m_edit;
    LevelSlider* m_slider = nullptr;
};

} // namespace

FieldEditor* makeNumberFieldEditor(const Field& field, QWidget* row)
{
    return new NumberFieldEditor(field, row);
}

} // namespace ogive::ui

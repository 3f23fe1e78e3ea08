#pragma once

#include "core/knowledge/field.h"
#include "ui/widgets/level_slider.h"

#include <QObject>
#include <QWidget>

#include <vector>

namespace ogive::ui {

/// The controls that show and edit one field's value; the row that they stand in places them.
class FieldEditor : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The control itself, beside the title or, where it needs the width, on a line of its own.
    [[nodiscard]] virtual QWidget* control() const = 0;
    [[nodiscard]] virtual QWidget* slider() const { return nullptr; }
    [[nodiscard]] virtual bool needsOwnLine() const { return false; }
    /// The width it needs to stand beside the title, else it goes below it; 0: it always fits.
    [[nodiscard]] virtual int widthBeside() const { return 0; }

    /// Shows a value without emitting; texts of open choices as they are, monostate as not known.
    virtual void showValue(const Value& value) = 0;
    /// The value is calculated and can't be stated.
    virtual void setReadOnly() { control()->setEnabled(false); }
    /// The values at which a decision would change.
    virtual void showTicks(const std::vector<SliderTick>& /*ticks*/) {}

signals:
    void edited(const ogive::Value& value); ///< by the user; it may still be refused
    void rejected(const QString& reason);   ///< what was typed is no value of the field
    void accepted();                        ///< what had been rejected is corrected or taken back
};

/// The editor for a field's kind. It becomes a child of `row`, and so do its controls.
[[nodiscard]] FieldEditor* makeFieldEditor(const Field& field, QWidget* row);

// One maker a kind, each in a file of its own.
[[nodiscard]] FieldEditor* makeNumberFieldEditor(const Field& field, QWidget* row);
[[nodiscard]] FieldEditor* makeChoiceFieldEditor(const Field& field, QWidget* row);
[[nodiscard]] FieldEditor* makeSwitchFieldEditor(const Field& field, QWidget* row);
[[nodiscard]] FieldEditor* makeTextFieldEditor(const Field& field, QWidget* row);

namespace form {
/// The width that a row has at least, and that of a panel as it is usually shown, both without margins;
/// editors choose their shape by them.
constexpr int narrowestRow = 246;
constexpr int usualRow = 286;
} // namespace form

} // namespace ogive::ui

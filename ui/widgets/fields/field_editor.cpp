#include "ui/widgets/fields/field_editor.h"

namespace ogive::ui {

FieldEditor* makeFieldEditor(const Field& field, QWidget* row)
{
    if (!field.choices.empty())
        return makeChoiceFieldEditor(field, row);
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
        return makeNumberFieldEditor(field, row);
    case FieldKind::Boolean:
        return makeSwitchFieldEditor(field, row);
    case FieldKind::Choice:
    case FieldKind::Text:
        return makeTextFieldEditor(field, row);
    }
    Q_UNREACHABLE();
}

} // namespace ogive::ui

#include "ui/text/convert.h"
#include "ui/widgets/fields/field_editor.h"

#include <QLineEdit>

namespace ogive::ui {
namespace {

class TextFieldEditor : public FieldEditor {
public:
    explicit TextFieldEditor(QWidget* row)
        : FieldEditor(row)
        , m_line(new QLineEdit(row))
    {
        m_line->setPlaceholderText(tr("not known"));
        connect(m_line, &QLineEdit::editingFinished, this, &TextFieldEditor::takeText);
    }

    [[nodiscard]] QWidget* control() const override { return m_line; }
    [[nodiscard]] bool needsOwnLine() const override { return true; }

    void showValue(const Value& value) override
    {
        const std::string* text = std::get_if<std::string>(&value);
        m_shown = text != nullptr ? toQString(*text) : QString();
        if (m_line->text() != m_shown)
            m_line->setText(m_shown);
    }

private:
    void takeText()
    {
        const QString text = m_line->text().trimmed();
        if (text == m_shown)
            return;
        m_shown = text;
        emit edited(text.isEmpty() ? Value() : Value(toStdString(text)));
    }

    QLineEdit* m_line;
    QString m_shown;
};

} // namespace

FieldEditor* makeTextFieldEditor(const Field& /*field*/, QWidget* row)
{
    return new TextFieldEditor(row);
}

} // namespace ogive::ui

#include "ui/widgets/fields/answer_editor.h"

#include "ui/text/convert.h"
#include "ui/text/field_text.h"
#include "ui/widgets/fields/field_editor.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace ogive::ui {

AnswerEditor::AnswerEditor(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_objection(new TextLabel({}, TextSize::Small, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    if (field.kind == FieldKind::Boolean) {
        createYesNo();
        column->addWidget(m_yesNo, 0, Qt::AlignLeft);
    } else {
        createEditor(*column);
    }
    m_objection->setForegroundRole(QPalette::BrightText); // the theme's colour for what is wrong
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setWordWrap(true);
    m_objection->hide();
    column->addWidget(m_objection);
}

/// A switch would have an answer before one is given.
void AnswerEditor::createYesNo()
{
    m_yesNo = new SegmentedControl(this);
    m_yesNo->setChoices({tr("Yes"), tr("No")});
    m_yesNo->setAccessibleName(toQString(m_field.title));
    m_yesNo->setAccessibleDescription(fieldDescription(m_field));
    connect(m_yesNo, &SegmentedControl::chosen, this, [this](int index) { take(index == 0); });
}

void AnswerEditor::createEditor(QVBoxLayout& column)
{
    m_editor = makeFieldEditor(m_field, this);
    m_editor->showValue(Value());
    QWidget* control = m_editor->control();
    control->setAccessibleName(toQString(m_field.title));
    control->setAccessibleDescription(fieldDescription(m_field));
    column.addWidget(control, 0, m_editor->needsOwnLine() ? Qt::Alignment() : Qt::AlignLeft);
    if (QWidget* slider = m_editor->slider())
        column.addWidget(slider);
    connect(m_editor, &FieldEditor::edited, this, &AnswerEditor::take);
    connect(m_editor, &FieldEditor::rejected, this, [this](const QString& reason) {
        m_objection->setText(reason);
        m_objection->show();
    });
    connect(m_editor, &FieldEditor::accepted, m_objection, &QWidget::hide);
}

QWidget* AnswerEditor::focusTarget() const
{
    return m_editor != nullptr ? m_editor->control() : m_yesNo;
}

void AnswerEditor::setAnswer(const Value& answer)
{
    m_answer = answer;
    const bool* yes = std::get_if<bool>(&answer);
    if (m_yesNo != nullptr)
        m_yesNo->setCurrentIndex(yes == nullptr ? -1 : *yes ? 0 : 1);
    else
        m_editor->showValue(answer);
    m_objection->hide();
}

void AnswerEditor::take(const Value& answer)
{
    setAnswer(answer);
    emit changed();
}

} // namespace ogive::ui

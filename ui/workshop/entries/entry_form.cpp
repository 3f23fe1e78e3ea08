#include "ui/workshop/entries/entry_form.h"

#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/day_edit.h"
#include "ui/widgets/text_label.h"
#include "ui/workshop/frame/committed_text.h"
#include "ui/workshop/frame/workshop_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int recordTextLines = 4;
constexpr int longestLine = 400;

} // namespace

EntryForm::EntryForm(const EntryKind& kind, const EntryWords& words, const QString& today, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_words(words)
    , m_values(kind.newValues())
    , m_title(new SectionLabel(kind.entryTitle(), this))
    , m_note(mutedLabel({}, this))
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (int field = 0; field < static_cast<int>(m_kind.fields().size()); ++field) {
        QWidget* editor = makeEditor(field, today);
        editor->setAccessibleName(m_kind.fields()[field].title);
        m_editors.append(editor);
        form->addRow(m_kind.fields()[field].title, editor);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_note);
}

QWidget* EntryForm::makeEditor(int field, const QString& today)
{
    switch (m_kind.fields()[field].kind) {
    case EntryField::Kind::Line:
        return makeLine(field);
    case EntryField::Kind::Text:
        return makeText(field);
    case EntryField::Kind::Day:
        return makeDay(field, today);
    case EntryField::Kind::Flag:
        return makeFlag(field);
    case EntryField::Kind::Count:
        return makeCount(field);
    case EntryField::Kind::Decision:
    case EntryField::Kind::Option:
    case EntryField::Kind::Page:
        return makeChooser(field);
    }
    Q_UNREACHABLE();
}

QWidget* EntryForm::makeText(int field)
{
    auto* edit = new CommittedText(this);
    edit->setShownLines(recordTextLines);
    edit->setPlaceholderText(m_kind.fields()[field].placeholder);
    connect(edit, &CommittedText::committed, this, [this, field](const QString& text) { take(field, text); });
    return edit;
}

QWidget* EntryForm::makeLine(int field)
{
    auto* edit = new QLineEdit(this);
    edit->setMaxLength(longestLine);
    edit->setPlaceholderText(m_kind.fields()[field].placeholder);
    connect(edit, &QLineEdit::editingFinished, this,
            [this, field, edit] { take(field, edit->text().trimmed()); });
    return edit;
}

QWidget* EntryForm::makeDay(int field, const QString& today)
{
    auto* edit = new DayEdit(this);
    edit->setToday(today);
    const auto takeDay = [this, field, edit] {
        edit->settle();
        if (const auto day = edit->day())
            take(field, *day);
    };
    connect(edit, &QLineEdit::editingFinished, this, takeDay);
    connect(edit, &DayEdit::picked, this, takeDay);
    return edit;
}

QWidget* EntryForm::makeFlag(int field)
{
    auto* edit = new QCheckBox(this);
    connect(edit, &QCheckBox::clicked, this, [this, field](bool isOn) { take(field, isOn); });
    return edit;
}

QWidget* EntryForm::makeCount(int field)
{
    auto* edit = new NumberEdit(this);
    edit->setRange(0, mostHands);
    edit->setWholeNumbers(true);
    connect(edit, &NumberEdit::valueEdited, this,
            [this, field](double count) { take(field, static_cast<int>(count)); });
    return edit;
}

QWidget* EntryForm::makeChooser(int field)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::activated, this,
            [this, field, box](int index) { take(field, box->itemData(index)); });
    return box;
}

void EntryForm::showEntry(const EntryValues& values, const QString& note, bool isNew)
{
    m_values = values;
    m_title->setText(isNew ? tr("New: %1").arg(m_kind.entryTitle()) : m_kind.entryTitle());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    for (int field = 0; field < static_cast<int>(m_editors.size()); ++field) {
        showValue(field);
        m_editors[field]->setEnabled(isNew || !m_kind.fields()[field].isFixed);
    }
}

void EntryForm::showValue(int field)
{
    QWidget* editor = m_editors[field];
    const QString text = m_values[field].toString();
    if (auto* lines = qobject_cast<CommittedText*>(editor))
        lines->showText(text);
    else if (auto* day = qobject_cast<DayEdit*>(editor))
        day->setDay(text);
    else if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setText(text);
    else if (auto* flag = qobject_cast<QCheckBox*>(editor))
        flag->setChecked(m_values[field].toBool());
    else if (auto* count = qobject_cast<NumberEdit*>(editor))
        count->setValue(m_values[field].toInt());
    else if (auto* box = qobject_cast<QComboBox*>(editor))
        showOffers(*box, field);
}

/// An id that nothing offers any more stands as what it is called now, or as not known.
void EntryForm::showOffers(QComboBox& box, int field)
{
    const QString id = m_values[field].toString();
    box.clear();
    for (const EntryWords::Offer& offer : m_words.offers(m_kind, m_values, field))
        box.addItem(offer.title, offer.id);
    if (box.findData(id) < 0 && !id.isEmpty()) {
        const QString title = m_words.cellText(m_kind, m_values, field);
        box.addItem(title.isEmpty() ? tr("no longer known") : title, id);
    }
    box.setCurrentIndex(box.findData(id));
}

void EntryForm::take(int field, const QVariant& value)
{
    if (m_values[field] == value)
        return;
    m_values[field] = value;
    if (m_kind.fields()[field].kind == EntryField::Kind::Decision)
        for (int other = 0; other < static_cast<int>(m_editors.size()); ++other)
            if (m_kind.fields()[other].kind == EntryField::Kind::Option) {
                m_values[other] = m_words.outcomeOf(value.toString());
                showValue(other);
            }
    emit valuesChanged();
}

void EntryForm::commit()
{
    for (int field = 0; field < static_cast<int>(m_editors.size()); ++field) {
        if (auto* lines = qobject_cast<CommittedText*>(m_editors[field]))
            lines->commit();
        else if (auto* line = qobject_cast<QLineEdit*>(m_editors[field]);
                 line != nullptr && qobject_cast<DayEdit*>(line) == nullptr)
            take(field, line->text().trimmed());
    }
}

void EntryForm::focusFirst()
{
    const auto first = std::ranges::find_if(m_editors, &QWidget::isEnabled);
    if (first != m_editors.end())
        (*first)->setFocus();
}

} // namespace ogive::ui

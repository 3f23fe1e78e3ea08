#include "ui/text/convert.h"
#include "ui/widgets/fields/field_editor.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWheelEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr qsizetype mostSegments = 5;
constexpr int roomBesideControl = 43; // dot, button and gaps
constexpr int roomInSegment = 8;      // at least; where there is more, segments take it
constexpr int roomInComboBox = 44;

/// A field with choices that is a number otherwise, such as bits per weight, has numbers as ids.
Value valueOfChoice(const Field& field, std::size_t index)
{
    const std::string& id = field.choices[index].id;
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    return isNumber ? Value(toQString(id).toDouble()) : Value(id);
}

/// -1 for what is not among the choices.
int indexOfChoice(const Field& field, const Value& value)
{
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        if (valueOfChoice(field, i) == value)
            return static_cast<int>(i);
    }
    return -1;
}

QStringList titlesOf(const Field& field)
{
    QStringList titles;
    for (const Choice& choice : field.choices)
        titles << toQString(choice.title);
    return titles;
}

QStringList shortTitlesOf(const Field& field)
{
    QStringList titles;
    for (const Choice& choice : field.choices)
        titles << toQString(choice.shortTitle.empty() ? choice.title : choice.shortTitle);
    return titles;
}

/// How the choices are shown: as segments with these titles, or in a list where there are none.
struct ChoiceShape {
    QStringList segments;
    bool needsOwnLine = false;
};

/// The least width of segments with these titles.
int tightWidth(const QStringList& titles, const QFontMetrics& metrics)
{
    int width = static_cast<int>(titles.size()) * roomInSegment;
    for (const QString& title : titles)
        width += metrics.horizontalAdvance(title);
    return width;
}

/// Segments beside the title where they fit, with short titles if need be; else below it; a list for what is
/// too wide even there.
ChoiceShape shapeOf(const Field& field, const QFontMetrics& metrics)
{
    const QStringList titles = titlesOf(field);
    const QStringList shortTitles = shortTitlesOf(field);
    const int taken = roomBesideControl + metrics.horizontalAdvance(toQString(field.title));
    if (!field.openChoices && titles.size() <= mostSegments) {
        if (tightWidth(titles, metrics) <= form::narrowestRow - taken)
            return {titles, false};
        if (tightWidth(shortTitles, metrics) <= form::usualRow - taken)
            return {shortTitles, false};
        for (const QStringList& candidate : {titles, shortTitles}) {
            if (tightWidth(candidate, metrics) <= form::narrowestRow)
                return {candidate, true};
        }
    }
    int longest = 0;
    for (const QString& title : titles)
        longest = std::max(longest, metrics.horizontalAdvance(title));
    return {{}, longest + roomInComboBox > form::narrowestRow - taken};
}

class SegmentFieldEditor : public FieldEditor {
public:
    SegmentFieldEditor(const Field& field, const ChoiceShape& shape, QWidget* row)
        : FieldEditor(row)
        , m_field(field)
        , m_control(new SegmentedControl(row))
        , m_titles(shape.segments)
        , m_needsOwnLine(shape.needsOwnLine)
    {
        m_control->setChoices(shape.segments, titlesOf(field));
        connect(m_control, &SegmentedControl::chosen, this,
                [this](int index) { emit edited(valueOfChoice(m_field, static_cast<std::size_t>(index))); });
    }

    [[nodiscard]] QWidget* control() const override { return m_control; }
    [[nodiscard]] bool needsOwnLine() const override { return m_needsOwnLine; }
    [[nodiscard]] int widthBeside() const override { return tightWidth(m_titles, m_control->fontMetrics()); }

    void showValue(const Value& value) override { m_control->setCurrentIndex(indexOfChoice(m_field, value)); }

private:
    const Field& m_field; // lives in the knowledge
    SegmentedControl* m_control;
    QStringList m_titles;
    bool m_needsOwnLine;
};

/// Scrolling a form must not change the choice that the pointer happens to pass.
class FormComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

class ListFieldEditor : public FieldEditor {
public:
    ListFieldEditor(const Field& field, const ChoiceShape& shape, QWidget* row)
        : FieldEditor(row)
        , m_field(field)
        , m_control(new FormComboBox(row))
        , m_needsOwnLine(shape.needsOwnLine)
    {
        m_control->addItems(titlesOf(field));
        m_control->setEditable(field.openChoices);
        m_control->setInsertPolicy(QComboBox::NoInsert);
        m_control->setMaxVisibleItems(m_control->count());
        m_control->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_control->setMinimumContentsLength(m_needsOwnLine ? 1 : 12);
        m_control->setPlaceholderText(tr("not known"));
        connect(m_control, &QComboBox::activated, this, &ListFieldEditor::takeChoice);
        if (QLineEdit* line = m_control->lineEdit()) {
            line->setPlaceholderText(tr("not known"));
            connect(line, &QLineEdit::editingFinished, this, &ListFieldEditor::takeText);
        }
    }

    [[nodiscard]] QWidget* control() const override { return m_control; }
    [[nodiscard]] bool needsOwnLine() const override { return m_needsOwnLine; }

    void showValue(const Value& value) override
    {
        const int index = indexOfChoice(m_field, value);
        m_control->setCurrentIndex(index);
        if (m_control->isEditable() && index < 0) {
            const std::string* text = std::get_if<std::string>(&value);
            m_control->setEditText(text != nullptr ? toQString(*text) : QString());
        }
        if (m_control->isEditable())
            m_control->lineEdit()->setCursorPosition(0); // a long text shows its beginning
        m_shown = m_control->currentText();
    }

private:
    void takeChoice(int index)
    {
        m_shown = m_control->itemText(index);
        emit edited(valueOfChoice(m_field, static_cast<std::size_t>(index)));
    }

    /// A typed text is the choice of that title, or a text of the user's own.
    void takeText()
    {
        const QString text = m_control->currentText().trimmed();
        if (text == m_shown)
            return;
        const int index = m_control->findText(text, Qt::MatchFixedString);
        m_shown = text;
        if (index >= 0)
            emit edited(valueOfChoice(m_field, static_cast<std::size_t>(index)));
        else
            emit edited(text.isEmpty() ? Value() : Value(toStdString(text)));
    }

    const Field& m_field; // lives in the knowledge
    FormComboBox* m_control;
    QString m_shown;
    bool m_needsOwnLine;
};

} // namespace

FieldEditor* makeChoiceFieldEditor(const Field& field, QWidget* row)
{
    const ChoiceShape shape = shapeOf(field, row->fontMetrics());
    if (shape.segments.isEmpty())
        return new ListFieldEditor(field, shape, row);
    return new SegmentFieldEditor(field, shape, row);
}

} // namespace ogive::ui

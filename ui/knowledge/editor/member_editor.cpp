#include "ui/knowledge/editor/member_editor.h"

#include "ui/knowledge/editor/text_editors.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

constexpr double largestNumber = 1e15;

class NumberMemberEditor : public MemberEditor {
public:
    NumberMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_edit(new NumberEdit(this))
    {
        m_edit->setRange(schema.minimum.value_or(-largestNumber), schema.maximum.value_or(largestNumber),
                         schema.isWhole ? 1 : 0);
        m_edit->setWholeNumbers(schema.isWhole);
        m_edit->setLogarithmic(schema.minimum.value_or(-1) >= 0);
        m_edit->setEmptyAllowed(true);
        setControl(m_edit);
        connect(m_edit, &NumberEdit::valueEdited, this, &MemberEditor::edited);
        connect(m_edit, &NumberEdit::valueCleared, this, &MemberEditor::edited);
        connect(m_edit, &NumberEdit::inputRejected, this, &MemberEditor::edited);
        connect(m_edit, &NumberEdit::inputAccepted, this, &MemberEditor::edited);
    }

    [[nodiscard]] std::optional<Json> value() const override
    {
        const double number = m_edit->value();
        if (std::isnan(number))
            return std::nullopt;
        if (m_shown.is_number() && m_shown.get<double>() == number)
            return m_shown;
        const bool isWhole = std::floor(number) == number && std::abs(number) < largestNumber;
        return isWhole ? Json(static_cast<std::int64_t>(number)) : Json(number);
    }

    void showValue(const Json* value) override
    {
        const bool isNumber = value != nullptr && value->is_number();
        m_shown = isNumber ? *value : Json();
        m_edit->setValue(isNumber ? value->get<double>() : std::numeric_limits<double>::quiet_NaN());
    }

    [[nodiscard]] QString objection() const override { return m_edit->rejection(); }

private:
    NumberEdit* m_edit;
    Json m_shown; ///< kept as it was written: 1 and 1.0 are the same number
};

class ChoiceMemberEditor : public MemberEditor {
public:
    ChoiceMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_box(new QComboBox(this))
    {
        m_box->addItem(MemberEditor::tr("not known"));
        for (const std::string& choice : schema.choices)
            m_box->addItem(toQString(choice).replace(u'_', u' '), toQString(choice));
        setControl(m_box);
        connect(m_box, &QComboBox::activated, this, &MemberEditor::edited);
    }

    [[nodiscard]] std::optional<Json> value() const override
    {
        const QString chosen = m_box->currentData().toString();
        return chosen.isEmpty() ? std::nullopt : std::optional(Json(toStdString(chosen)));
    }

    void showValue(const Json* value) override
    {
        const bool isText = value != nullptr && value->is_string();
        m_box->setCurrentIndex(
            std::max(0, isText ? m_box->findData(toQString(value->get<std::string>())) : 0));
    }

private:
    QComboBox* m_box;
};

class BooleanMemberEditor : public MemberEditor {
public:
    BooleanMemberEditor(const MemberSchema& schema, QWidget* parent)
        : MemberEditor(schema, parent)
        , m_choice(new SegmentedControl(this))
    {
        m_choice->setChoices(
            {MemberEditor::tr("Yes"), MemberEditor::tr("No"), MemberEditor::tr("Not known")});
        setControl(m_choice);
        connect(m_choice, &SegmentedControl::chosen, this, &MemberEditor::edited);
    }

    [[nodiscard]] std::optional<Json> value() const override
    {
        const int chosen = m_choice->currentIndex();
        return chosen == 0 || chosen == 1 ? std::optional(Json(chosen == 0)) : std::nullopt;
    }

    void showValue(const Json* value) override
    {
        const bool isStated = value != nullptr && value->is_boolean();
        m_choice->setCurrentIndex(!isStated ? 2 : value->get<bool>() ? 0 : 1);
    }

private:
    SegmentedControl* m_choice;
};

} // namespace

MemberEditor::MemberEditor(MemberSchema schema, QWidget* parent)
    : QWidget(parent)
    , m_schema(std::move(schema))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
}

void MemberEditor::setControl(QWidget* control)
{
    control->setAccessibleName(toQString(m_schema.title));
    control->setAccessibleDescription(toQString(m_schema.description));
    layout()->addWidget(control);
    setFocusProxy(control);
}

MemberEditor* createMemberEditor(const MemberSchema& schema, const DesignSession& session, bool isLong,
                                 QWidget* parent)
{
    switch (schema.kind) {
    case MemberKind::Text:
        return createTextEditor(schema, isLong, parent);
    case MemberKind::Number:
        return new NumberMemberEditor(schema, parent);
    case MemberKind::Boolean:
        return new BooleanMemberEditor(schema, parent);
    case MemberKind::Choice:
        return new ChoiceMemberEditor(schema, parent);
    case MemberKind::Texts:
        return createTextsEditor(schema, parent);
    case MemberKind::Data:
        return createDataEditor(schema, session, parent);
    }
    Q_UNREACHABLE();
}

} // namespace ogive::ui

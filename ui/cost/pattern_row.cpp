#include "ui/cost/pattern_row.h"

#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/switch_button.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int widthOfEditor = 124;

QString statusText(AppliedPattern::Status status, const QString& risk)
{
    switch (status) {
    case AppliedPattern::Status::DoesNotApply:
        return PatternRow::tr("Does not apply to these requirements");
    case AppliedPattern::Status::Conflicts:
        return PatternRow::tr("Left out: a stronger pattern excludes it");
    case AppliedPattern::Status::Counts:
        break;
    }
    return risk;
}

} // namespace

PatternRow::PatternRow(const Knowledge& knowledge, const CostPattern& pattern, QWidget* parent)
    : QWidget(parent)
    , m_pattern(pattern)
{
    const QString title = toQString(pattern.title);
    m_switch = new SwitchButton(this);
    m_switch->setCheckable(true);
    m_switch->setAccessibleName(title);
    m_switch->setToolTip(toQString(pattern.summary));
    auto* name = new ElidedLabel(title, this);
    name->setToolTip(tr("%1: %2").arg(title, toQString(pattern.summary)));
    name->setBuddy(m_switch);
    m_note = new ElidedLabel({}, this);
    m_note->setFont(textFont(TextSize::Small, font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_saving = new TextLabel({}, TextSize::Base, this);
    m_saving->setAlignment(Qt::AlignRight | Qt::AlignTop);
    createEditors(knowledge);

    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(m_note);
    texts->addWidget(m_parameters);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_saving, 0, Qt::AlignTop);
    connect(m_switch, &SwitchButton::switched, this, [this](bool isOn) {
        PatternChoice choice = m_choice;
        choice.isOn = isOn;
        emit chosen(choice);
    });
}

void PatternRow::createEditors(const Knowledge& knowledge)
{
    m_parameters = new QWidget(this);
    auto* column = new QVBoxLayout(m_parameters);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(4);
    for (const std::string& id : m_pattern.parameters) {
        const auto found = std::find_if(knowledge.parameters.begin(), knowledge.parameters.end(),
                                        [&](const Parameter& it) { return it.id == id; });
        if (found == knowledge.parameters.end())
            continue;
        auto* editor = new NumberEdit(m_parameters);
        constexpr double highest = 1e9;
        editor->setRange(found->minimum.value_or(0), found->maximum.value_or(highest), 0.05);
        if (found->unit != "fraction" && found->unit != "0 or 1")
            editor->setUnit(toQString(found->unit));
        editor->setFixedWidth(widthOfEditor);
        editor->setAccessibleName(toQString(found->title));
        editor->setToolTip(toQString(found->help));
        auto* label = new TextLabel(toQString(found->title), TextSize::Small, m_parameters);
        label->setMuted(true);
        label->setWordWrap(true);
        label->setBuddy(editor);
        auto* row = new QHBoxLayout;
        row->addWidget(label, 1);
        row->addWidget(editor);
        column->addLayout(row);
        m_records.append(&*found);
        m_editors.append(editor);
        connect(editor, &NumberEdit::valueEdited, this,
                [this, id](double value) { changeParameter(id, value); });
    }
}

void PatternRow::changeParameter(const std::string& id, double value)
{
    PatternChoice choice = m_choice;
    const auto found = std::find_if(choice.parameters.begin(), choice.parameters.end(),
                                    [&](const auto& it) { return it.first == id; });
    if (found == choice.parameters.end())
        choice.parameters.emplace_back(id, value);
    else
        found->second = value;
    emit chosen(choice);
}

void PatternRow::showWorth(const PatternWorth& worth, const PatternChoice& choice,
                           const ParameterChanges& given)
{
    m_choice = choice;
    m_switch->showOn(worth.isOn);
    m_note->setText(statusText(worth.status, toQString(m_pattern.risk)));
    m_note->setToolTip(m_note->text());
    m_saving->setText(!worth.marginalUsd                     ? tr("not known")
                      : std::abs(*worth.marginalUsd) < 0.005 ? u"–"_s
                      : *worth.marginalUsd > 0               ? u"−"_s + moneyText(*worth.marginalUsd)
                                                             : u"+"_s + moneyText(-*worth.marginalUsd));
    m_saving->setToolTip(worth.isOn ? tr("What a month would cost more without it, the others as set")
                                    : tr("What switching it on would save a month, the others as set"));
    m_saving->setMuted(!worth.isOn);
    m_parameters->setVisible(worth.isOn && !m_editors.isEmpty());
    for (qsizetype i = 0; i < m_editors.size(); ++i) {
        double value = m_records[i]->value;
        for (const auto& [id, number] : given)
            value = id == m_records[i]->id ? number : value;
        for (const auto& [id, number] : choice.parameters)
            value = id == m_records[i]->id ? number : value;
        m_editors[i]->setValue(value);
    }
}

QString PatternRow::savingText() const
{
    return m_saving->text();
}

} // namespace ogive::ui

#include "ui/presentation/panels/override_panel.h"

#include "core/evaluation/candidates.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

OverridePanel::OverridePanel(Room& room, std::size_t decision, QWidget* parent)
    : StagePanel(tr("Decide otherwise"), parent)
    , m_room(room)
    , m_decision(decision)
    , m_option(new QComboBox(this))
    , m_rationale(new StageTextEdit(tr("Rationale, required"), tr("Why: it stands with the decision"), this))
    , m_deciders(new QLineEdit(this))
{
    m_option->setAccessibleName(tr("The room's choice"));
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_option->setMinimumContentsLength(8);
    m_deciders->setAccessibleName(tr("Deciders"));
    m_deciders->setPlaceholderText(tr("Deciders, parted by commas"));
    addText(toQString(room.knowledge().decisions[decision].title));
    content().addWidget(m_option);
    content().addWidget(m_rationale, 1);
    content().addWidget(m_deciders);
    auto* take = new QPushButton(tr("&Decide"), this);
    addButtons({take});
    fillOptions();
    const DecisionId& id = room.knowledge().decisions[decision].id;
    if (const Override* stated = room.session().scenario().overrideOf(id))
        fillFrom(*stated);
    showFields();
    connect(m_option, &QComboBox::currentIndexChanged, this, &OverridePanel::showFields);
    connect(m_rationale, &StageTextEdit::submitted, this, &OverridePanel::submit);
    connect(m_rationale, &QPlainTextEdit::textChanged, this, [this] { showProblem({}); });
    connect(take, &QPushButton::clicked, this, &OverridePanel::submit);
}

void OverridePanel::fillOptions()
{
    const auto& options = m_room.knowledge().decisions[m_decision].options;
    const Evaluation& evaluation = m_room.session().evaluation();
    const auto recommended = evaluation.decisions[m_decision].outcome;
    m_option->addItem(recommended ? tr("As the rules say: %1").arg(toQString(options[*recommended].title))
                                  : tr("As the rules say: open"));
    for (const std::size_t option : choices(m_room.knowledge(), evaluation, m_decision))
        if (option != recommended)
            m_option->addItem(toQString(options[option].title), QVariant::fromValue(option));
}

void OverridePanel::fillFrom(const Override& stated)
{
    const auto option = m_room.knowledge().decisions[m_decision].optionIndex(stated.option);
    if (option)
        m_option->setCurrentIndex(std::max(0, m_option->findData(QVariant::fromValue(*option))));
    m_rationale->setPlainText(toQString(stated.rationale));
    QStringList names;
    for (const std::string& name : stated.deciders)
        names << toQString(name);
    m_deciders->setText(names.join(", "_L1));
}

std::optional<std::size_t> OverridePanel::picked() const
{
    const QVariant option = m_option->currentData();
    return option.isValid() ? std::optional(option.value<std::size_t>()) : std::nullopt;
}

void OverridePanel::showFields()
{
    m_rationale->setEnabled(picked().has_value());
    m_deciders->setEnabled(picked().has_value());
}

Override OverridePanel::written(std::size_t option) const
{
    Override override;
    override.option = m_room.knowledge().decisions[m_decision].options[option].id;
    override.rationale = toStdString(m_rationale->writtenText());
    override.date = toStdString(m_room.session().date());
    for (const QString& name : m_deciders->text().split(u',', Qt::SkipEmptyParts))
        if (!name.trimmed().isEmpty())
            override.deciders.push_back(toStdString(name.trimmed()));
    return override;
}

void OverridePanel::submit()
{
    const Decision& decision = m_room.knowledge().decisions[m_decision];
    const auto option = picked();
    if (option && m_rationale->writtenText().isEmpty()) {
        showProblem(tr("Say why first: the rationale stands with the decision."));
        m_rationale->setFocus(Qt::OtherFocusReason);
        return;
    }
    SetOverride edit{m_room.session().currentScenario(), decision.id, std::nullopt};
    QString words = tr("%1: as the rules say").arg(toQString(decision.title));
    if (option) {
        edit.override = written(*option);
        words = tr("%1: %2. %3")
                    .arg(toQString(decision.title), toQString(decision.options[*option].title),
                         m_rationale->writtenText());
    }
    SessionEvent event = happening(SessionEvent::Kind::Override, words);
    event.decision = decision.id.value;
    if (const auto decided = m_room.apply(edit, std::move(event)); !decided)
        showProblem(translated(decided.error()));
    else
        emit done();
}

bool OverridePanel::takeKey(const QKeyEvent& event)
{
    if (!isEnter(event))
        return StagePanel::takeKey(event);
    submit();
    return true;
}

} // namespace ogive::ui

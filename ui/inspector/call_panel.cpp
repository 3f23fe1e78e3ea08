#include "ui/inspector/call_panel.h"

#include "core/evaluation/candidates.h"
#include "ui/session/design_session.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

QString joinedDeciders(const Override& override)
{
    QStringList names;
    for (const std::string& name : override.deciders)
        names.append(toQString(name));
    return names.join(", "_L1);
}

} // namespace

CallPanel::CallPanel(DesignSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    createWidgets();
    createLayout();
    setFocusProxy(m_option);
    connect(m_option, &QComboBox::activated, this, [this] {
        showFields();
        if (pickedOption())
            emit unfolded();
    });
    connect(m_apply, &QPushButton::clicked, this, &CallPanel::apply);
    connect(m_withdraw, &QPushButton::clicked, this, &CallPanel::withdraw);
    connect(m_rationale, &QPlainTextEdit::textChanged, this, [this] { showProblem({}); });
    connect(&m_session, &DesignSession::evaluationChanged, this, &CallPanel::showDesign);
    setDecision(0);
}

void CallPanel::createWidgets()
{
    m_option = new QComboBox(this);
    m_option->setAccessibleName(tr("Your call"));
    m_option->setObjectName(u"option"_s);
    m_option->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_option->setMinimumContentsLength(12);
    m_fields = new QWidget(this);
    m_rationale = new QPlainTextEdit(m_fields);
    m_rationale->setObjectName(u"rationale"_s);
    m_rationale->setAccessibleName(tr("Rationale, required"));
    m_rationale->setPlaceholderText(tr("Rationale, goes into the decision record…"));
    m_rationale->setTabChangesFocus(true);
    m_problem = new TextLabel({}, TextSize::Small, this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_date = new QDateEdit(m_fields);
    m_date->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_date->setCalendarPopup(true);
    m_deciders = new QLineEdit(m_fields);
    m_deciders->setPlaceholderText(tr("Names, parted by commas"));
    m_apply = new QPushButton(tr("&Apply"), this);
    m_apply->setObjectName(u"apply"_s);
    m_withdraw = new QPushButton(tr("&Withdraw"), this);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setToolTip(tr("Accept the recommendation again"));
}

void CallPanel::createLayout()
{
    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    form->addRow(tr("Date"), m_date);
    form->addRow(tr("Deciders"), m_deciders);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(8);
    fields->addWidget(m_rationale);
    fields->addLayout(form);
    m_rationale->setFixedHeight(3 * fontMetrics().lineSpacing() + 20);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_apply);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_option);
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    column->addLayout(buttons);
}

void CallPanel::setDecision(std::size_t decision)
{
    m_decision = decision;
    m_scenario = m_session.currentScenario();
    showOptions();
    showOverride();
}

/// What the user has begun to write stays while requirements change; another scenario or another override
/// replaces it.
void CallPanel::showDesign()
{
    const Override* override =
        m_session.scenario().overrideOf(m_session.knowledge().decisions[m_decision].id);
    const bool sameOverride = override == nullptr ? !m_shown : m_shown && *m_shown == *override;
    if (m_scenario != m_session.currentScenario() || !sameOverride) {
        setDecision(m_decision);
        return;
    }
    if (m_recommended != m_session.evaluation().decisions[m_decision].outcome ||
        m_choices != choices(m_session.knowledge(), m_session.evaluation(), m_decision))
        showOptions();
}

void CallPanel::showOptions()
{
    const auto picked = pickedOption();
    const QSignalBlocker silence(m_option);
    m_option->clear();
    m_recommended = m_session.evaluation().decisions[m_decision].outcome;
    m_option->addItem(tr("Accept the recommendation"));
    const auto& options = m_session.knowledge().decisions[m_decision].options;
    m_choices = choices(m_session.knowledge(), m_session.evaluation(), m_decision);
    for (const std::size_t i : m_choices) {
        if (i != m_recommended)
            m_option->addItem(toQString(options[i].title), QVariant::fromValue(i));
    }
    m_option->setCurrentIndex(picked ? std::max(0, m_option->findData(QVariant::fromValue(*picked))) : 0);
    showFields();
}

void CallPanel::showOverride()
{
    const Decision& decision = m_session.knowledge().decisions[m_decision];
    const Override* override = m_session.scenario().overrideOf(decision.id);
    m_shown = override == nullptr ? std::nullopt : std::optional(*override);
    const QDate today = QDate::fromString(m_session.date(), Qt::ISODate);
    int row = 0;
    if (override != nullptr) {
        if (const auto option = decision.optionIndex(override->option))
            row = std::max(0, m_option->findData(QVariant::fromValue(*option)));
        m_rationale->setPlainText(toQString(override->rationale));
        m_deciders->setText(joinedDeciders(*override));
    } else {
        m_rationale->clear();
        m_deciders->clear();
    }
    const QDate date =
        override == nullptr ? today : QDate::fromString(toQString(override->date), Qt::ISODate);
    m_date->setDate(date.isValid() ? date : QDate::currentDate());
    m_option->setCurrentIndex(row);
    showProblem({});
    showFields();
}

void CallPanel::showFields()
{
    const bool isOverriding = pickedOption().has_value();
    m_fields->setVisible(isOverriding);
    m_apply->setVisible(isOverriding);
    m_withdraw->setVisible(m_shown.has_value());
    if (!isOverriding)
        showProblem({});
}

std::optional<std::size_t> CallPanel::pickedOption() const
{
    const QVariant option = m_option->currentData();
    return option.isValid() ? std::optional(option.value<std::size_t>()) : std::nullopt;
}

Override CallPanel::writtenOverride(std::size_t option) const
{
    Override override;
    override.option = m_session.knowledge().decisions[m_decision].options[option].id;
    override.rationale = toStdString(m_rationale->toPlainText().trimmed());
    override.date = toStdString(m_date->date().toString(Qt::ISODate));
    for (const QString& name : m_deciders->text().split(u',', Qt::SkipEmptyParts)) {
        if (!name.trimmed().isEmpty())
            override.deciders.push_back(toStdString(name.trimmed()));
    }
    return override;
}

void CallPanel::apply()
{
    const auto option = pickedOption();
    if (!option)
        return;
    const Override override = writtenOverride(*option);
    if (override.rationale.empty()) {
        showProblem(
            tr("Say why first: the rationale is required, since the report prints it with the decision."));
        m_rationale->setFocus();
        return;
    }
    const auto applied = m_session.apply(
        SetOverride{m_session.currentScenario(), m_session.knowledge().decisions[m_decision].id, override});
    showProblem(applied ? QString() : translated(applied.error()));
}

void CallPanel::withdraw()
{
    const auto applied = m_session.apply(SetOverride{
        m_session.currentScenario(), m_session.knowledge().decisions[m_decision].id, std::nullopt});
    if (!applied)
        showProblem(translated(applied.error()));
}

void CallPanel::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace ogive::ui

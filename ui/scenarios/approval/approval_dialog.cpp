#include "ui/scenarios/approval/approval_dialog.h"

#include "core/check/approval.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int approvalWidth = 460;
constexpr int longestApprover = 120;
constexpr double percent = 100;

std::optional<ExpectedOutcomes> keptFor(const DesignSession& session)
{
    const auto all = expectedOutcomes(session.design());
    if (all)
        for (const auto& [id, expected] : *all)
            if (id == session.currentScenario())
                return expected;
    return std::nullopt;
}

QString optionTitle(const Knowledge& knowledge, const DecisionId& id, const OptionId& option)
{
    const Decision& decision = knowledge.decisions[*knowledge.decisionIndex(id)];
    return toQString(decision.options[*decision.optionIndex(option)].title);
}

} // namespace

bool isApproved(const DesignSession& session)
{
    return keptFor(session).has_value();
}

ApprovalDialog::ApprovalDialog(const DesignSession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_expected(approvedOutcomes(session.knowledge(), session.scenario(), session.evaluation(),
                                  session.design().rules, toStdString(session.date()), {}))
    , m_by(new QLineEdit(this))
    , m_tolerance(new QDoubleSpinBox(this))
{
    setObjectName(u"approval"_s);
    setWindowTitle(tr("Approve the outcomes"));
    createFields();
    createLayout(toQString(session.scenario().name));
    resize(approvalWidth, sizeHint().height());
}

void ApprovalDialog::createFields()
{
    m_by->setMaxLength(longestApprover);
    m_by->setPlaceholderText(tr("such as: steering committee"));
    m_by->setAccessibleName(tr("Approved by"));
    m_tolerance->setRange(0, percent);
    m_tolerance->setDecimals(0);
    m_tolerance->setSuffix(tr(" %"));
    m_tolerance->setValue(Approval::defaultTolerance * percent);
    m_tolerance->setAccessibleName(tr("The bill may move by, in percent"));
    m_tolerance->setToolTip(tr("A month's bill that moves further than this is a finding"));
    m_tolerance->setEnabled(m_expected.approval->monthlyUsd.has_value());
    if (const auto kept = keptFor(m_session); kept && kept->approval) {
        m_by->setText(toQString(kept->approval->by));
        m_tolerance->setValue(kept->approval->tolerance * percent);
    }
}

/// What is kept: every decision that is settled, and the bill.
QWidget* ApprovalDialog::outcomeTable()
{
    auto* card = new Card(this);
    auto* rows = new QFormLayout(card);
    rows->setContentsMargins(14, 12, 14, 12);
    rows->setVerticalSpacing(6);
    const auto addRow = [&](const QString& title, const QString& value) {
        auto* name = new TextLabel(title, TextSize::Base, card);
        name->setMuted(true);
        auto* text = new TextLabel(value, TextSize::Base, card);
        text->setTextFormat(Qt::PlainText);
        rows->addRow(name, text);
    };
    const Knowledge& knowledge = m_session.knowledge();
    for (const auto& [decision, option] : m_expected.outcomes)
        addRow(toQString(knowledge.decisions[*knowledge.decisionIndex(decision)].title),
               optionTitle(knowledge, decision, option));
    addRow(tr("Cost"), m_expected.approval->monthlyUsd
                           ? tr("%1 a month").arg(moneyText(*m_expected.approval->monthlyUsd))
                           : tr("not known"));
    return card;
}

void ApprovalDialog::createLayout(const QString& scenario)
{
    auto* title = new TextLabel(scenario, TextSize::Title, this);
    title->setTextFormat(Qt::PlainText);
    auto* lead = new TextLabel(tr("The design keeps these outcomes. When a requirement, a rule or a price "
                                  "moves one later, the findings here and “ogive check” say which and why."),
                               TextSize::Base, this);
    lead->setMuted(true);
    lead->setWordWrap(true);
    auto* fields = new QFormLayout;
    fields->addRow(tr("Approved &by"), m_by);
    fields->addRow(tr("The bill may &move by"), m_tolerance);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* approve = buttons->addButton(tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addWidget(outcomeTable());
    layout->addLayout(fields);
    layout->addStretch();
    layout->addWidget(buttons);
    m_by->setFocus();
}

ExpectedOutcomes ApprovalDialog::expected() const
{
    ExpectedOutcomes expected = m_expected;
    expected.approval->by = toStdString(m_by->text().trimmed());
    expected.approval->tolerance = m_tolerance->value() / percent;
    return expected;
}

} // namespace ogive::ui

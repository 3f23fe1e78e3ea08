#include "ui/roadmap/task_dialog.h"

#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int dialogWidth = 440;
constexpr int shownTasks = 6; // lines of the list of tasks

} // namespace

TaskDialog::TaskDialog(const TaskDraft& draft, const Knowledge& knowledge, const TaskTitles& others,
                       QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
{
    setObjectName(u"roadmapTask"_s);
    setWindowTitle(draft.isOwn ? tr("Own task") : tr("Task"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    if (draft.isOwn) {
        createOwnFields(*form, knowledge, others);
    } else {
        auto* title = new TextLabel(toQString(draft.task.title), TextSize::Strong, this);
        title->setWordWrap(true);
        title->setTextFormat(Qt::PlainText);
        column->addWidget(title);
    }
    column->addLayout(form);
    createNumbers(*form);
    createButtons(*form);
    setMinimumWidth(dialogWidth);
    showObjection();
}

void TaskDialog::createOwnFields(QFormLayout& form, const Knowledge& knowledge, const TaskTitles& others)
{
    const auto addLine = [&](const QString& title, const std::string& text) {
        auto* line = new QLineEdit(toQString(text), this);
        line->setAccessibleName(title);
        form.addRow(title, line);
        connect(line, &QLineEdit::textChanged, this, &TaskDialog::showObjection);
        return line;
    };
    m_title = addLine(tr("Title"), m_draft.task.title);
    m_phase = new QComboBox(this);
    m_phase->setAccessibleName(tr("Phase"));
    for (const Phase& phase : knowledge.phases)
        m_phase->addItem(toQString(phase.title), toQString(phase.id));
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(toQString(m_draft.task.phase))));
    form.addRow(tr("Phase"), m_phase);
    QStringList roles;
    for (const std::string& role : m_draft.task.roles)
        roles << toQString(role);
    m_roles = addLine(tr("Who"), toStdString(roles.join(u", "_s)));
    m_roles->setPlaceholderText(tr("Roles, with commas between them"));
    m_criterion = addLine(tr("Done when"), m_draft.task.exitCriterion);
    m_before = new QListWidget(this);
    m_before->setAccessibleName(tr("After"));
    for (const auto& [id, title] : others) {
        auto* item = new QListWidgetItem(toQString(title), m_before);
        item->setData(Qt::UserRole, toQString(id));
        const auto& before = m_draft.task.dependsOn;
        item->setCheckState(std::ranges::find(before, id) != before.end() ? Qt::Checked : Qt::Unchecked);
    }
    m_before->setFixedHeight(shownTasks * (fontMetrics().height() + 6));
    form.addRow(tr("After"), m_before);
}

NumberEdit* TaskDialog::addNumber(QFormLayout& form, const QString& title, const QString& tip, double days)
{
    auto* edit = new NumberEdit(this);
    edit->setRange(0, mostTaskDays, 0.5);
    edit->setUnit(tr("days"));
    edit->setAccessibleName(title);
    edit->setToolTip(tip);
    edit->setValue(days);
    form.addRow(title, edit);
    connect(edit, &NumberEdit::valueEdited, this, &TaskDialog::showObjection);
    connect(edit, &NumberEdit::inputRejected, this, &TaskDialog::showObjection);
    connect(edit, &NumberEdit::inputAccepted, this, &TaskDialog::showObjection);
    return edit;
}

void TaskDialog::createNumbers(QFormLayout& form)
{
    const Effort& effort = m_draft.task.effort;
    m_low = addNumber(form, tr("Low"), tr("Person-days if all goes well"), effort.lowDays);
    m_typical = addNumber(form, tr("Typical"), tr("Person-days as it mostly goes"), effort.typicalDays);
    m_high = addNumber(form, tr("High"), tr("Person-days if much goes wrong"), effort.highDays);
    m_slack =
        addNumber(form, tr("Slack"), tr("Working days it waits when it could begin"), m_draft.slackDays);
}

void TaskDialog::createButtons(QFormLayout& form)
{
    m_objection = new TextLabel({}, TextSize::Small, this);
    m_objection->setWordWrap(true);
    form.addRow(m_objection);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (m_draft.usual) {
        auto* usual = new QPushButton(tr("&Usual effort"), this);
        usual->setToolTip(tr("What the knowledge says"));
        usual->setAutoDefault(false);
        connect(usual, &QPushButton::clicked, this, [this] { showEffort(*m_draft.usual); });
        buttons->addWidget(usual);
    }
    buttons->addStretch();
    auto* leave = new QPushButton(tr("Cancel"), this);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(leave);
    m_keep = new QPushButton(tr("&Keep"), this);
    makePrimary(*m_keep);
    m_keep->setDefault(true);
    connect(m_keep, &QPushButton::clicked, this, &TaskDialog::accept);
    buttons->addWidget(m_keep);
    form.addRow(buttons);
}

void TaskDialog::showEffort(const Effort& effort)
{
    m_low->setValue(effort.lowDays);
    m_typical->setValue(effort.typicalDays);
    m_high->setValue(effort.highDays);
    showObjection();
}

TaskDraft TaskDialog::draft() const
{
    TaskDraft draft = m_draft;
    draft.task.effort = {m_low->value(), m_typical->value(), m_high->value()};
    draft.slackDays = m_slack->value();
    if (!draft.isOwn)
        return draft;
    draft.task.title = toStdString(m_title->text().trimmed());
    draft.task.phase = toStdString(m_phase->currentData().toString());
    draft.task.exitCriterion = toStdString(m_criterion->text().trimmed());
    draft.task.roles.clear();
    for (const QString& role : m_roles->text().split(u',', Qt::SkipEmptyParts))
        if (!role.trimmed().isEmpty())
            draft.task.roles.push_back(toStdString(role.trimmed()));
    draft.task.dependsOn.clear();
    for (int i = 0; i < m_before->count(); ++i)
        if (m_before->item(i)->checkState() == Qt::Checked)
            draft.task.dependsOn.push_back(toStdString(m_before->item(i)->data(Qt::UserRole).toString()));
    return draft;
}

QString TaskDialog::objection() const
{
    for (const NumberEdit* edit : {m_low, m_typical, m_high, m_slack})
        if (edit->isRejected())
            return edit->rejection();
    if (m_draft.isOwn && m_title->text().trimmed().isEmpty())
        return tr("Give the task a title.");
    if (!isEffort(draft().task.effort))
        return tr("Low must not be above typical, and typical not above high.");
    return {};
}

void TaskDialog::showObjection()
{
    const QString reason = objection();
    m_objection->setText(reason);
    m_keep->setEnabled(reason.isEmpty());
}

void TaskDialog::accept()
{
    showObjection();
    if (m_keep->isEnabled())
        QDialog::accept();
}

} // namespace ogive::ui

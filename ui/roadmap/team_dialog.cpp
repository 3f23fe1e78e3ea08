#include "ui/roadmap/team_dialog.h"

#include "core/base/calendar/calendar_day.h"
#include "ui/shell/ogive_style.h"
#include "ui/text/convert.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <cmath>
#include <limits>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int planDialogWidth = 360;

/// A column with a note on top and the two buttons at its end.
QVBoxLayout* frameOf(QDialog& dialog, const QString& note)
{
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    auto* text = new TextLabel(note, TextSize::Base, &dialog);
    text->setWordWrap(true);
    text->setMuted(true);
    column->addWidget(text);
    dialog.setMinimumWidth(planDialogWidth);
    return column;
}

void addButtons(QDialog& dialog, QVBoxLayout& column, const QString& keepText, const QString& cancelText)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto* cancel = new QPushButton(cancelText, &dialog);
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    row->addWidget(cancel);
    auto* keep = new QPushButton(keepText, &dialog);
    makePrimary(*keep);
    keep->setDefault(true);
    QObject::connect(keep, &QPushButton::clicked, &dialog, &QDialog::accept);
    row->addWidget(keep);
    column.addLayout(row);
}

} // namespace

TeamDialog::TeamDialog(const PlanChoices& plan, const std::vector<std::string>& roles, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"roadmapTeam"_s);
    setWindowTitle(tr("Team by role"));
    QVBoxLayout* column = frameOf(
        *this, tr("How many of the team can do each kind of work. Empty: everybody of the team can."));
    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    for (const std::string& role : roles) {
        auto* edit = new NumberEdit(this);
        edit->setRange(1, mostPeople);
        edit->setWholeNumbers(true);
        edit->setEmptyAllowed(true);
        edit->setEmptyText(tr("everybody"));
        edit->setAccessibleName(toQString(role));
        edit->setValue(plan.peopleOf(role).value_or(std::numeric_limits<double>::quiet_NaN()));
        form->addRow(toQString(role), edit);
        m_edits.emplace_back(role, edit);
    }
    column->addLayout(form);
    addButtons(*this, *column, tr("&Keep"), tr("Cancel"));
}

std::vector<std::pair<std::string, std::optional<double>>> TeamDialog::limits() const
{
    std::vector<std::pair<std::string, std::optional<double>>> limits;
    for (const auto& [role, edit] : m_edits)
        limits.emplace_back(role, std::isnan(edit->value()) ? std::nullopt : std::optional(edit->value()));
    return limits;
}

HolidaysDialog::HolidaysDialog(const std::vector<std::string>& holidays, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"roadmapHolidays"_s);
    setWindowTitle(tr("Holidays"));
    QVBoxLayout* column = frameOf(*this, tr("Days on which nobody works, one a line: 2027-12-24."));
    m_days = new QPlainTextEdit(this);
    m_days->setAccessibleName(tr("Holidays"));
    m_days->setTabChangesFocus(true);
    QStringList lines;
    for (const std::string& day : holidays)
        lines << toQString(day);
    m_days->setPlainText(lines.join(u'\n'));
    column->addWidget(m_days, 1);
    m_objection = new TextLabel({}, TextSize::Small, this);
    m_objection->setWordWrap(true);
    column->addWidget(m_objection);
    addButtons(*this, *column, tr("&Keep"), tr("Cancel"));
}

std::vector<std::string> HolidaysDialog::holidays() const
{
    std::vector<std::string> days;
    for (const QString& line : m_days->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            days.push_back(toStdString(line.trimmed()));
    return days;
}

void HolidaysDialog::accept()
{
    for (const std::string& day : holidays())
        if (!isDay(day)) {
            m_objection->setText(tr("“%1” is no day. Write a day as 2027-12-24.").arg(toQString(day)));
            return;
        }
    QDialog::accept();
}

} // namespace ogive::ui

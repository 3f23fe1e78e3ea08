#include "ui/controls/control_card.h"

#include "core/decide/deciding_values.h"
#include "core/evaluation/parts.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pages/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

TextLabel* wrapped(const QString& text, TextSize size, QWidget* parent)
{
    auto* label = new TextLabel(text, size, parent);
    label->setWordWrap(true);
    return label;
}

/// What the need rests on; a control that is only worth considering has a condition of its own.
const Condition& conditionOf(const Control& control, ControlLevel level)
{
    return level == ControlLevel::Recommended && control.appliesWhen ? *control.appliesWhen
                                                                     : control.requiredWhen;
}

} // namespace

ControlCard::ControlCard(const DesignSession& session, const ControlNeed& need, QWidget* parent)
    : Card(parent)
{
    const Control& control = session.knowledge().controls[need.control];
    setAccessibleName(toQString(control.title));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 12);
    column->setSpacing(6);
    addHead(*column, control);
    addTexts(*column, control);
    addReasons(*column, session, need);
    addOrigin(*column, control);
}

void ControlCard::addHead(QVBoxLayout& column, const Control& control)
{
    auto* title = wrapped(toQString(control.title), TextSize::Strong, this);
    //: effort to put a control in place: from, to
    auto* effort = new Badge(tr("%1 to %2 person-days")
                                 .arg(toQString(groupedNumber(control.lowDays, numberStyle())),
                                      toQString(groupedNumber(control.highDays, numberStyle()))),
                             Tone::Neutral, this);
    effort->setToolTip(tr("Typically %1").arg(toQString(groupedNumber(control.typicalDays, numberStyle()))));
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title, 1);
    head->addWidget(effort, 0, Qt::AlignTop);
    column.addLayout(head);
}

void ControlCard::addTexts(QVBoxLayout& column, const Control& control)
{
    TextLabel* threat = wrapped(toQString(control.threat), TextSize::Base, this);
    threat->setMuted(true);
    column.addWidget(threat);
    column.addWidget(wrapped(toQString(control.action), TextSize::Base, this));
    column.addWidget(wrapped(tr("Verify: %1").arg(toQString(control.verification)), TextSize::Base, this));
}

/// The values that decide, each a way to where it is stated.
void ControlCard::addReasons(QVBoxLayout& column, const DesignSession& session, const ControlNeed& need)
{
    const Knowledge& knowledge = session.knowledge();
    const Evaluation& evaluation = session.evaluation();
    const Condition& condition = conditionOf(knowledge.controls[need.control], need.level);
    const DecidingValues values = decidingValues(condition, evaluation.fields, evaluation.chosen);
    auto* reasons = new QWidget(this);
    auto* row = new FlowLayout(reasons);
    auto* because = new TextLabel(need.level == ControlLevel::Open ? tr("Depends on") : tr("Because of"),
                                  TextSize::Small, reasons);
    because->setMuted(true);
    row->addWidget(because);
    const auto addJump = [&](const std::string& title, const QString& value, auto request) {
        const QString name = toQString(title);
        auto* jump = new Chip(tr("%1: %2").arg(name, value), Tone::Neutral, reasons);
        jump->setAccessibleName(tr("Go to %1").arg(name));
        connect(jump, &QAbstractButton::clicked, this, request);
        row->addWidget(jump);
    };
    for (const std::size_t index : values.decisions) {
        const Decision& decision = knowledge.decisions[index];
        addJump(decision.title, toQString(chosenTitle(knowledge, evaluation, index)),
                [this, id = decision.id] { emit decisionRequested(id); });
    }
    for (const std::size_t index : values.fields) {
        const Field& field = knowledge.fields[index];
        addJump(field.title, toQString(fieldText(knowledge, evaluation.fields, index, numberStyle())),
                [this, id = field.id] { emit fieldRequested(id); });
    }
    column.addWidget(reasons);
}

void ControlCard::addOrigin(QVBoxLayout& column, const Control& control)
{
    QStringList references;
    for (const std::string& reference : control.references)
        references << toQString(reference);
    TextLabel* known = wrapped(references.join(u" · "_s), TextSize::Small, this);
    known->setMuted(true);
    column.addWidget(known);
    QStringList sources;
    for (const QString& source : toQString(control.source).split(" ; "_L1))
        sources << QString(source).remove("https://"_L1);
    //: where a fact is from, and the date it holds for
    TextLabel* origin = wrapped(tr("Source: %1 (%2)").arg(sources.join("; "_L1), toQString(control.asOf)),
                                TextSize::Small, this);
    origin->setMuted(true);
    column.addWidget(origin);
}

} // namespace ogive::ui

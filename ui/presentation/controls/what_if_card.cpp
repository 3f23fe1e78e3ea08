#include "ui/presentation/controls/what_if_card.h"

#include "core/evaluation/fields/field_flips.h"
#include "ui/models/threshold_ticks.h"
#include "ui/presentation/controls/what_if_control.h"
#include "ui/presentation/room/room.h"
#include "ui/text/convert.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ogive::ui {
namespace {

bool holds(const std::vector<std::size_t>& fields, std::size_t field)
{
    return std::ranges::find(fields, field) != fields.end();
}

/// Texts of one's own and what always follows from others have nothing to be tried.
std::vector<std::size_t> triable(const Knowledge& knowledge, const std::vector<std::size_t>& fields)
{
    std::vector<std::size_t> found;
    std::ranges::copy_if(fields, std::back_inserter(found), [&](std::size_t index) {
        const Field& field = knowledge.fields[index];
        const bool isFreeText = field.kind == FieldKind::Text && field.choices.empty();
        return !isFreeText && !(field.derived && field.derived->always);
    });
    return found;
}

QString meaningOf(const Field& field)
{
    QStringList parts{toQString(field.help)};
    if (!field.unit.empty())
        parts << WhatIfCard::tr("Unit: %1").arg(toQString(field.unit));
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

std::vector<std::size_t> keptFields(const std::vector<std::size_t>& shown,
                                    const std::vector<std::size_t>& wanted,
                                    const std::vector<std::size_t>& mustStay, std::size_t most)
{
    std::vector<std::size_t> kept;
    for (const std::size_t field : shown)
        if (holds(mustStay, field) || holds(wanted, field))
            kept.push_back(field);
    for (const std::size_t field : wanted)
        if (kept.size() < most && !holds(kept, field))
            kept.push_back(field);
    return kept;
}

WhatIfCard::WhatIfCard(Room& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
{
    setAccessibleName(tr("What if"));
}

std::vector<std::size_t> WhatIfCard::shownFields() const
{
    std::vector<std::size_t> fields;
    for (const WhatIfControl* control : m_controls)
        fields.push_back(control->field());
    return fields;
}

std::vector<std::size_t> WhatIfCard::triedFields() const
{
    std::vector<std::size_t> fields;
    for (const auto& [field, value] : m_room.scratch().values())
        fields.push_back(field);
    return fields;
}

void WhatIfCard::showFields(std::size_t decision, const std::vector<std::size_t>& fields)
{
    const bool isSamePage = m_decision == decision;
    m_decision = decision;
    const std::vector<std::size_t> wanted = triable(m_room.knowledge(), fields);
    std::vector<std::size_t> mustStay = triedFields();
    if (m_current != nullptr)
        mustStay.push_back(m_current->field());
    // What was tried elsewhere and decides here too is shown as any other.
    const auto next = isSamePage ? keptFields(shownFields(), wanted, mustStay, mostControls)
                                 : keptFields({}, wanted, {}, mostControls);
    if (!isSamePage || next != shownFields())
        replaceControls(next);
    showValues();
}

void WhatIfCard::clear()
{
    m_decision.reset();
    replaceControls({});
}

void WhatIfCard::replaceControls(const std::vector<std::size_t>& fields)
{
    const bool hadFocus = m_current != nullptr && m_current->hasFocus();
    const auto focused = m_current == nullptr ? std::optional<std::size_t>() : m_current->field();
    const QList<WhatIfControl*> before = std::exchange(m_controls, {});
    m_current = nullptr;
    for (const std::size_t field : fields) {
        const auto known = std::ranges::find(before, field, &WhatIfControl::field);
        if (known != before.end())
            m_controls.append(*known);
        else
            addControl(field);
        if (field == focused)
            m_current = m_controls.last();
    }
    for (WhatIfControl* control : before) {
        if (m_controls.contains(control))
            continue;
        control->hide();
        control->deleteLater();
    }
    for (qsizetype i = 1; i < m_controls.size(); ++i)
        setTabOrder(m_controls[i - 1], m_controls[i]);
    if (m_current == nullptr && !m_controls.isEmpty())
        m_current = m_controls.first();
    arrange();
    if (hadFocus)
        focusCurrent();
}

void WhatIfCard::addControl(std::size_t field)
{
    auto* control = new WhatIfControl(m_room.knowledge().fields[field], field, this);
    connect(control, &WhatIfControl::tried, this,
            [this, field](double value) { m_room.tryValue(field, value); });
    connect(control, &WhatIfControl::focused, this, [this, control] { setCurrent(control); });
    control->show();
    m_controls.append(control);
}

void WhatIfCard::setCurrent(WhatIfControl* control)
{
    if (control == m_current || !m_controls.contains(control))
        return;
    m_current = control;
    arrange();
}

void WhatIfCard::focusCurrent()
{
    if (m_current != nullptr)
        m_current->setFocus(Qt::OtherFocusReason);
}

void WhatIfCard::showValues()
{
    const Knowledge& knowledge = m_room.knowledge();
    const Evaluation& now = m_room.scratch().evaluation();
    const FieldFlips flips(knowledge, now);
    for (WhatIfControl* control : m_controls) {
        const std::size_t field = control->field();
        WhatIfState state;
        state.value = now.fields.values[field];
        state.before = m_room.session().evaluation().fields.values[field];
        state.ticks = thresholdsOf(flips, knowledge, field, m_decision).ticks;
        state.toolTip = meaningOf(knowledge.fields[field]);
        control->showState(state);
    }
}

void WhatIfCard::setUnit(double unit)
{
    m_unit = unit;
    arrange();
}

void WhatIfCard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// All tracks where there is room for them, else that of the current control; where even that is too much,
/// all becomes smaller.
void WhatIfCard::arrange()
{
    if (m_controls.isEmpty())
        return;
    const double line = whatIf::lineHeight * m_unit;
    const double track = whatIf::trackHeight * m_unit;
    const auto tracks = static_cast<double>(std::ranges::count_if(m_controls, &WhatIfControl::hasTrack));
    const double lines = static_cast<double>(m_controls.size()) * line;
    const bool isRoomy = lines + tracks * track <= height();
    const double wanted = lines + (isRoomy ? tracks : std::min(1.0, tracks)) * track;
    const double shrink = std::min(1.0, height() / wanted);
    double top = 0;
    for (WhatIfControl* control : m_controls) {
        const bool isOpen = control->hasTrack() && (isRoomy || control == m_current);
        const double taken = (isOpen ? line + track : line) * shrink;
        control->setUnit(m_unit);
        control->setOpen(isOpen);
        control->setGeometry(0, static_cast<int>(std::lround(top)), width(),
                             static_cast<int>(std::lround(taken)));
        top += taken;
    }
}

} // namespace ogive::ui

#include "ui/form/comparison/other_value.h"

#include "core/design/scenarios/copy_values.h"
#include "core/evaluation/compare/scenario_column.h"
#include "ui/session/design_session.h"
#include "ui/session/scenarios/compared_scenario.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyle>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int otherIndent = 13; // as the title's
constexpr int verticalGap = 2;

struct OtherWords {
    Q_DECLARE_TR_FUNCTIONS(OtherValue)
};

/// How far the value may be off, as the scenario states it.
QString rangeWords(const Scenario& scenario, const Field& field)
{
    const UncertainRange* range = scenario.uncertaintyOf(field.id);
    return range == nullptr ? OtherWords::tr("no range of its own") : translated(rangeMessage(field, *range));
}

} // namespace

OtherValue otherValueOf(const DesignSession& session, std::size_t field)
{
    const Scenario* other = session.compared().scenario();
    if (other == nullptr)
        return {};
    const Knowledge& knowledge = session.knowledge();
    const Scenario& here = session.scenario();
    const Field& shown = knowledge.fields[field];
    const QString there =
        toQString(requirementText(knowledge, *other, *session.compared().evaluation(), field));
    const bool isSameValue =
        there == toQString(requirementText(knowledge, here, session.evaluation(), field));
    const QString range = rangeWords(*other, shown);
    const bool isSameRange = range == rangeWords(here, shown);
    if (isSameValue && isSameRange)
        return {};
    OtherValue value;
    //: the name of a scenario, and the value of a requirement there
    value.text = OtherWords::tr("%1: %2").arg(session.compared().name(), isSameValue ? range : there);
    value.details = OtherWords::tr("%1: %2").arg(
        session.compared().name(), isSameRange ? there : OtherWords::tr("%1 (%2)").arg(there, range));
    if (copyEdits(*other, here, {{shown.id}, {}, {}, {}}, knowledge).empty())
        value.whyNotTaken =
            OtherWords::tr("It follows from other requirements: take over the one that it comes from");
    return value;
}

OtherValueButton::OtherValueButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OtherValueButton::showValue(const QString& fieldTitle, const OtherValue& value)
{
    const bool canBeTaken = value.whyNotTaken.isEmpty();
    setText(value.text);
    setEnabled(canBeTaken);
    setCursor(canBeTaken ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(
        tr("%1\n%2").arg(value.details, canBeTaken ? tr("Press to take this over") : value.whyNotTaken));
    //: a requirement, and its value in another scenario
    setAccessibleName(tr("%1 differs: %2").arg(fieldTitle, value.text));
    setAccessibleDescription(canBeTaken ? tr("Press to take this over") : value.whyNotTaken);
    update();
}

QSize OtherValueButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small, font()));
    return {otherIndent + metrics.horizontalAdvance(u"≠ "_s + text()), metrics.height() + 2 * verticalGap};
}

void OtherValueButton::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    QFont small = textFont(TextSize::Small, font());
    small.setUnderline(isEnabled() && underMouse());
    painter.setFont(small);
    painter.setPen(isEnabled() ? theme.accent : theme.muted);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(otherIndent, 0, 0, 0));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                     QFontMetrics(small).elidedText(u"≠ "_s + text(), Qt::ElideRight, place.width()));
    if (hasFocus())
        drawFocusRing(painter, QRectF(place).adjusted(-3, 0.5, -0.5, -0.5), theme);
}

} // namespace ogive::ui

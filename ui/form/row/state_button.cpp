#include "ui/form/row/state_button.h"

#include "ui/form/field_row.h"
#include "ui/text/convert.h"
#include "ui/text/field_text.h"

namespace ogive::ui {
namespace {

constexpr int stateButtonExtent = 22;
constexpr int stateIconExtent = 14;

} // namespace

bool canBePinned(const Field& field)
{
    return field.derived && !field.derived->always;
}

StateButton::StateButton(const Field& field, QWidget* row)
    : QToolButton(row)
    , m_field(field)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(stateButtonExtent, stateButtonExtent);
    setIconSize({stateIconExtent, stateIconExtent});
    setCheckable(canBePinned(field));
}

void StateButton::showState(bool isStated)
{
    const bool isPin = canBePinned(m_field);
    setChecked(isPin && isStated);
    setVisible(isPin || isStated);
    const QString title = toQString(m_field.title);
    const QString standard = defaultText(m_field);
    if (isPin)
        setToolTip(isStated ? tr("Pinned. Press to derive it again.")
                            : tr("Pin: state this value, whatever it is derived from."));
    else
        setToolTip(standard.isEmpty() ? tr("Reset to not known") : tr("Reset to %1").arg(standard));
    //: %1 is a requirement
    setAccessibleName(isPin ? tr("Pin %1").arg(title) : tr("Reset %1").arg(title));
}

void StateButton::showIcon(const FormIcons& icons, bool isHot)
{
    if (canBePinned(m_field))
        setIcon(icons.pin);
    else
        setIcon(isHot ? icons.resetHot : icons.reset);
}

} // namespace ogive::ui

#include "ui/shell/amounts_note.h"

#include "ui/session/appearance.h"
#include "ui/text/number_style.h"

#include <QAction>

namespace ogive::ui {

AmountsNote::AmountsNote(const Appearance& appearance, QAction& settings, QWidget* parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(this, &QToolButton::clicked, &settings, &QAction::trigger);
    connect(&appearance, &Appearance::numbersChanged, this, &AmountsNote::showStyle);
    showStyle();
}

void AmountsNote::showStyle()
{
    const DisplayStyle& style = displayStyle();
    setVisible(!style.currencyCode.isEmpty());
    setText(tr("Amounts in %1").arg(style.currencyCode));
    setToolTip(tr("%1. What you type and prices of sources stay in US dollars (US$). Click to change.")
                   .arg(style.amountsNote));
    setAccessibleName(text());
    setAccessibleDescription(style.amountsNote);
}

} // namespace ogive::ui

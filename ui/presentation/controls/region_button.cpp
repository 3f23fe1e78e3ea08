#include "ui/presentation/controls/region_button.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {

RegionButton::RegionButton(const QString& name, const QString& toolTip, QWidget* parent)
    : QAbstractButton(parent)
{
    setAccessibleName(name);
    setToolTip(toolTip);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void RegionButton::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void RegionButton::paintEvent(QPaintEvent* /*event*/)
{
    if (!hasFocus() && !underMouse())
        return;
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QColor colour = hasFocus() ? theme.accent : theme.controlBorder;
    drawBox(painter, rect(), {{}, colour, std::max(1.5, 3 * m_unit), 12 * m_unit});
}

/// Space turns the page, wherever the keyboard is.
void RegionButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore();
}

} // namespace ogive::ui

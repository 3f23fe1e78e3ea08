#include "ui/widgets/card.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace ogive::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
{
    constexpr int room = 2; // with the layout's own 12 px
    setContentsMargins(room, room, room, room);
}

void Card::setAccented(bool accented)
{
    if (accented == m_isAccented)
        return;
    m_isAccented = accented;
    update();
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    if (m_isAccented)
        drawBox(painter, rect(), {theme.accentSoft, theme.accent, 2, cardRadius});
    else
        drawBox(painter, rect(), {theme.surface, theme.border, 1, cardRadius});
}

} // namespace ogive::ui

#include "ui/start/start_card.h"

#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ogive::ui {

StartCard::StartCard(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

bool StartCard::matches(const QStringList& words) const
{
    return std::ranges::all_of(words, [this](const QString& word) {
        return accessibleName().contains(word, Qt::CaseInsensitive) ||
               accessibleDescription().contains(word, Qt::CaseInsensitive);
    });
}

QRectF StartCard::innerRect() const
{
    return QRectF(rect()).adjusted(padding, padding, -padding, -padding);
}

QFont StartCard::titleFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

QFont StartCard::smallFont() const
{
    return textFont(TextSize::Small, font());
}

void StartCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const bool isActive = underMouse() || hasFocus();
    const QColor ground = isActive ? theme.accentSoft : isFaded() ? theme.background : theme.surface;
    drawBox(painter, rect(),
            {ground, isActive ? theme.accent : theme.border, hasFocus() ? 2.0 : 1.0, cardRadius});
    paintContent(painter, theme, innerRect());
}

bool StartCard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractButton::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const QString tip = tipAt(help.pos());
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), tip, this);
    return true;
}

void StartCard::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // the grid knows which card stands there
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

} // namespace ogive::ui

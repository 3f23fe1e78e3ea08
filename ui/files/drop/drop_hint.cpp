#include "ui/files/drop/drop_hint.h"

#include "ui/shell/icons.h"
#include "ui/shell/style/box_painting.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr float veil = 0.82F; ///< how much of the window it covers
constexpr qreal edge = 12;
constexpr qreal line = 2;
constexpr qreal boxPadding = 20;
constexpr qreal iconSize = 28;
constexpr qreal widestText = 460;

} // namespace

DropHint::DropHint(QWidget* window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

void DropHint::showOver(const QString& text, bool isWelcome)
{
    m_text = text;
    m_isWelcome = isWelcome;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

bool DropHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropHint::paintEvent(QPaintEvent* /*event*/)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = m_isWelcome ? theme.accentSoft : theme.background;
    ground.setAlphaF(veil);
    painter.fillRect(rect(), ground);
    const QColor colour = m_isWelcome ? theme.accent : theme.warning;
    painter.setPen(QPen(colour, line, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), cardRadius, cardRadius);

    const QFont strong = textFont(TextSize::Strong, font());
    const qreal width = std::min(widestText, this->width() - 2 * (edge + boxPadding) - 2 * boxPadding);
    const auto flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);
    const QRectF words = QFontMetricsF(strong).boundingRect(QRectF(0, 0, width, height()), flags, m_text);
    QRectF box(0, 0, words.width() + 2 * boxPadding, words.height() + iconSize + 2.5 * boxPadding);
    box.moveCenter(QRectF(rect()).center());
    drawBox(painter, box.toAlignedRect(), {theme.surface, colour, line, cardRadius});
    const QRectF mark(box.center().x() - iconSize / 2, box.top() + boxPadding, iconSize, iconSize);
    icon(m_isWelcome ? u"open" : u"warning", colour, colour).paint(&painter, mark.toRect());
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(box.adjusted(boxPadding, iconSize + 1.5 * boxPadding, -boxPadding, 0), flags, m_text);
}

} // namespace ogive::ui

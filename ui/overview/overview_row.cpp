#include "ui/overview/overview_row.h"

#include "ui/shell/theme.h"
#include "ui/text/pill.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int sidePadding = 14;
constexpr int verticalPadding = 7;
constexpr int widestName = 150;
constexpr int partIndent = 14;

QFont outcomeFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

OverviewRow::OverviewRow(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void OverviewRow::setContent(const CardContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setText(content.title);
    const QString mark = markText(content.mark);
    const bool hasReason = mark.isEmpty() && !content.reason.isEmpty();
    setAccessibleName(hasReason ? tr("%1: %2, because %3").arg(content.title, content.outcome, content.reason)
                                : tr("%1: %2").arg(content.title, content.outcome));
    setAccessibleDescription(mark.isEmpty() ? QString() : tr("%1, %2").arg(mark, content.reason));
    setToolTip(content.reason);
    update();
}

void OverviewRow::setIndented(bool isIndented)
{
    m_isIndented = isIndented;
    update();
}

QSize OverviewRow::sizeHint() const
{
    const int lines =
        QFontMetrics(outcomeFont(font())).height() + QFontMetrics(textFont(TextSize::Small, font())).height();
    return {280, lines + 2 * verticalPadding + 2};
}

void OverviewRow::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    if (underMouse() || hasFocus())
        painter.fillRect(rect(), theme.hover);
    painter.setPen(theme.border);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());

    const QFont strong = outcomeFont(font());
    const QFont small = textFont(TextSize::Small, font());
    const QRectF inner =
        QRectF(rect()).adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);
    const qreal nameWidth = std::min<qreal>(widestName, inner.width() * 0.38);
    const qreal strongHeight = QFontMetricsF(strong).height();
    const qreal indent = m_isIndented ? partIndent : 0;
    const QRectF name(inner.left() + indent, inner.top(), nameWidth - 8 - indent, strongHeight);
    const QRectF outcome(inner.left() + nameWidth, inner.top(), inner.width() - nameWidth, strongHeight);
    const QRectF reason(outcome.left(), outcome.bottom() + 2, outcome.width(), QFontMetricsF(small).height());
    const auto drawText = [&](const QRectF& where, const QFont& textFont, const QColor& colour,
                              const QString& text) {
        painter.setFont(textFont);
        painter.setPen(colour);
        painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(textFont).elidedText(text, Qt::ElideRight, where.width()));
    };
    drawText(name, font(), theme.muted, m_content.title);
    drawText(outcome, strong, theme.text, m_content.outcome);
    drawText(reason, small, theme.muted, m_content.reason);
    if (m_content.mark != CardContent::Mark::None) {
        const Pill pill = markPill(m_content.mark, theme);
        const qreal x = outcome.left() + QFontMetricsF(strong).horizontalAdvance(m_content.outcome) + 8;
        const QSizeF size = pill.size(small);
        pill.draw(painter,
                  {std::min(x, inner.right() - size.width()), outcome.center().y() - size.height() / 2},
                  small);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -3), 4, 4);
    }
}

void OverviewRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void OverviewRow::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void OverviewRow::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ogive::ui

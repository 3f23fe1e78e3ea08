#include "ui/strip/decision_card.h"

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace ogive::ui {
namespace {

constexpr int sidePadding = 10;
constexpr int verticalPadding = 8;
constexpr int lineGap = 2;
constexpr qreal radius = 8;

} // namespace

struct DecisionCard::Colours {
    QColor ground;
    QColor border;
    QColor title;
    QColor outcome;
    QColor reason;
};

/// Where everything stands: three texts below each other, and the mark in the first line that has room for
/// it.
struct DecisionCard::Lines {
    QRectF title;
    QRectF outcome;
    QRectF reason;
    QPointF mark;
    Pill pill;
};

DecisionCard::DecisionCard(Look look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DecisionCard::setContent(const CardContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setText(content.title);
    setAccessibleName(tr("%1: %2").arg(content.title, content.outcome));
    const QString mark = markText(content.mark);
    setAccessibleDescription(mark.isEmpty() ? content.reason : tr("%1, %2").arg(mark, content.reason));
    update();
}

void DecisionCard::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void DecisionCard::setReasonLines(int lines)
{
    if (lines == m_reasonLines)
        return;
    m_reasonLines = lines;
    updateGeometry();
    update();
}

bool DecisionCard::fitsOneLine() const
{
    const QFont small = textFont(TextSize::Small, font());
    const QFontMetricsF smallMetrics(small);
    const qreal inner = width() - 2 * sidePadding;
    if (smallMetrics.horizontalAdvance(m_content.reason) > inner)
        return false;
    if (m_content.mark == CardContent::Mark::None)
        return true;
    const qreal room = inner - markPill(m_content.mark, themeOf(this)).size(small).width();
    const QFontMetricsF strongMetrics(textFont(TextSize::Strong, font()));
    return smallMetrics.horizontalAdvance(m_content.title) < room ||
           strongMetrics.horizontalAdvance(m_content.outcome) < room;
}

bool DecisionCard::isCut() const
{
    const QFont small = textFont(TextSize::Small, font());
    const Lines shown = lines();
    const int reasonLines = qMax(1, qRound(shown.reason.height() / QFontMetricsF(small).height()));
    const QFontMetricsF strongMetrics(textFont(TextSize::Strong, font()));
    return QFontMetricsF(small).horizontalAdvance(m_content.title) > shown.title.width() ||
           strongMetrics.horizontalAdvance(m_content.outcome) > shown.outcome.width() ||
           WrappedText(m_content.reason, small, shown.reason.width(), reasonLines).isElided();
}

QSize DecisionCard::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextSize::Small, font())).height();
    const int strong = QFontMetrics(textFont(TextSize::Strong, font())).height();
    return {150, 2 * verticalPadding + small * (1 + m_reasonLines) + strong + 2 * lineGap};
}

QSize DecisionCard::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

DecisionCard::Colours DecisionCard::colours() const
{
    const Theme& theme = themeOf(this);
    if (m_look == Look::Cost)
        return {theme.strong, theme.strong, theme.onStrongMuted, theme.onStrong, theme.onStrongMuted};
    Colours colours{theme.surface, theme.border, theme.muted, theme.text, theme.muted};
    if (m_isCurrent) {
        colours.ground = theme.accentSoft;
        colours.border = theme.accent;
    } else if (underMouse()) {
        colours.ground = theme.hover;
    }
    return colours;
}

DecisionCard::Lines DecisionCard::lines() const
{
    const QFont small = textFont(TextSize::Small, font());
    const QFont strong = textFont(TextSize::Strong, font());
    const qreal smallHeight = QFontMetricsF(small).height();
    const qreal strongHeight = QFontMetricsF(strong).height();
    const QRectF inner =
        QRectF(rect()).adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);

    Lines lines;
    lines.title = {inner.left(), inner.top(), inner.width(), smallHeight};
    lines.outcome = {inner.left(), lines.title.bottom() + lineGap, inner.width(), strongHeight};
    lines.reason = {inner.left(), lines.outcome.bottom() + lineGap, inner.width(),
                    smallHeight * m_reasonLines};
    if (m_content.mark == CardContent::Mark::None)
        return lines;

    lines.pill = markPill(m_content.mark, themeOf(this));
    const QSizeF size = lines.pill.size(small);
    const qreal right = inner.right() + 4 - size.width();
    const qreal room = inner.width() - size.width();
    if (QFontMetricsF(small).horizontalAdvance(m_content.title) < room) {
        lines.mark = {right, lines.title.center().y() - size.height() / 2};
    } else if (QFontMetricsF(strong).horizontalAdvance(m_content.outcome) < room) {
        lines.mark = {right, lines.outcome.center().y() - size.height() / 2};
    } else {
        lines.mark = {right, lines.reason.bottom() - size.height()};
        if (m_reasonLines == 1)
            lines.reason.setWidth(room - 4);
        else
            lines.reason.setHeight(smallHeight * (m_reasonLines - 1));
    }
    return lines;
}

void DecisionCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours shown = colours();
    paintGround(painter, shown);
    paintTexts(painter, shown);
}

void DecisionCard::paintGround(QPainter& painter, const Colours& colours) const
{
    const qreal pen = m_isCurrent ? 1.5 : 1;
    painter.setPen(QPen(colours.border, pen));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look == Look::Cost ? colours.outcome : themeOf(this).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
}

void DecisionCard::paintTexts(QPainter& painter, const Colours& colours) const
{
    const QFont small = textFont(TextSize::Small, font());
    const QFont strong = textFont(TextSize::Strong, font());
    const Lines shown = lines();
    const auto drawLine = [&](const QRectF& rect, const QFont& lineFont, const QColor& colour,
                              const QString& text) {
        painter.setFont(lineFont);
        painter.setPen(colour);
        const QString fitting = QFontMetricsF(lineFont).elidedText(text, Qt::ElideRight, rect.width());
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, fitting);
    };
    drawLine(shown.title, small, colours.title, m_content.title);
    drawLine(shown.outcome, strong, colours.outcome, m_content.outcome);
    const int reasonLines = qMax(1, qRound(shown.reason.height() / QFontMetricsF(small).height()));
    painter.setPen(colours.reason);
    WrappedText(m_content.reason, small, shown.reason.width(), reasonLines)
        .draw(painter, shown.reason.topLeft());
    if (!shown.pill.text.isEmpty())
        shown.pill.draw(painter, shown.mark, small);
}

void DecisionCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DecisionCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DecisionCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

bool DecisionCard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_content.reason.isEmpty())
        return QAbstractButton::event(event);
    const QString text = tr("%1: %2\n%3").arg(m_content.title, m_content.outcome, m_content.reason);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text, this);
    return true;
}

} // namespace ogive::ui

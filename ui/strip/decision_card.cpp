#include "ui/strip/decision_card.h"

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int sidePadding = 10;
constexpr int verticalPadding = 8;
constexpr int lineGap = 2;
constexpr qreal radius = 8;
constexpr int mostReasonLines = 2;
constexpr int mostPartLines = 3;
constexpr QStringView partSeparator = u"\u00a0· ";

} // namespace

struct DecisionCard::Colours {
    QColor ground;
    QColor border;
    QColor title;
    QColor outcome;
    QColor reason;
};

/// Where everything stands: texts below each other, and the mark in the first line that has room for it, else
/// in a line of its own.
struct DecisionCard::Lines {
    QRectF title;
    QRectF outcome;
    QRectF reason;
    QRectF parts;
    int neededLines = 1; ///< of reason, mark and parts
    QPointF mark;
    Pill pill;
    WrappedText reasonText;
    WrappedText partsText;
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
    // A mark says what happened, and then the reason is part of that: "changed, was Monolith".
    const QString mark = markText(content.mark);
    const bool hasReason = mark.isEmpty() && m_look == Look::Decision && !content.reason.isEmpty();
    setAccessibleName(hasReason ? tr("%1: %2, because %3").arg(content.title, content.outcome, content.reason)
                                : tr("%1: %2").arg(content.title, content.outcome));
    QStringList details;
    if (!hasReason)
        details << mark << content.reason;
    details.removeAll(QString());
    for (const CardPart& part : content.parts)
        details.append(part.text);
    setAccessibleDescription(details.join(u", "_s));
    update();
}

void DecisionCard::setCurrent(bool isCurrent)
{
    if (isCurrent == m_isCurrent)
        return;
    m_isCurrent = isCurrent;
    update();
}

void DecisionCard::setDetailLines(int lines)
{
    if (lines == m_detailLines)
        return;
    m_detailLines = lines;
    updateGeometry();
    update();
}

int DecisionCard::neededLines() const
{
    return lines().neededLines;
}

bool DecisionCard::isCut() const
{
    const Lines shown = lines();
    const QFontMetricsF smallMetrics(textFont(TextSize::Small, font()));
    const QFontMetricsF strongMetrics(textFont(TextSize::Strong, font()));
    return smallMetrics.horizontalAdvance(m_content.title) > shown.title.width() ||
           strongMetrics.horizontalAdvance(m_content.outcome) > shown.outcome.width() ||
           shown.reasonText.isElided() || shown.partsText.isElided();
}

QSize DecisionCard::sizeHint() const
{
    const int small = QFontMetrics(textFont(TextSize::Small, font())).height();
    const int strong = QFontMetrics(textFont(TextSize::Strong, font())).height();
    return {150, 2 * verticalPadding + small * (1 + m_detailLines) + strong + 2 * lineGap};
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

/// The outcomes of the parts as one text; a dot never begins a line.
QString DecisionCard::partsText() const
{
    QStringList outcomes;
    for (const CardPart& part : m_content.parts)
        outcomes.append(part.outcome);
    return outcomes.join(partSeparator);
}

DecisionCard::Lines DecisionCard::lines() const
{
    const QFont small = textFont(TextSize::Small, font());
    const qreal smallHeight = QFontMetricsF(small).height();
    const qreal strongHeight = QFontMetricsF(textFont(TextSize::Strong, font())).height();
    const QRectF inner =
        QRectF(rect()).adjusted(sidePadding, verticalPadding, -sidePadding, -verticalPadding);

    Lines lines;
    lines.title = {inner.left(), inner.top(), inner.width(), smallHeight};
    lines.outcome = {inner.left(), lines.title.bottom() + lineGap, inner.width(), strongHeight};
    lines.reason = {inner.left(), lines.outcome.bottom() + lineGap, inner.width(), smallHeight};
    if (!m_content.parts.isEmpty())
        lines.partsText = WrappedText(partsText(), small, inner.width(), mostPartLines);
    placeMark(lines, inner);

    const int partLines = lines.partsText.lineCount();
    const bool ownMarkLine = lines.mark.y() > lines.reason.bottom();
    const int beside = partLines + (ownMarkLine ? 1 : 0);
    const int wanted = WrappedText(m_content.reason, small, lines.reason.width()).lineCount();
    lines.neededLines = std::min(wanted, mostReasonLines) + beside;
    lines.reasonText =
        WrappedText(m_content.reason, small, lines.reason.width(), std::max(1, m_detailLines - beside));
    const qreal reasonHeight = smallHeight * std::max(1, lines.reasonText.lineCount());
    lines.reason.setHeight(reasonHeight);
    if (ownMarkLine)
        lines.mark.setY(lines.reason.bottom());
    const qreal partsTop = lines.reason.bottom() + (ownMarkLine ? smallHeight : 0);
    lines.parts = {inner.left(), partsTop, inner.width(), lines.partsText.height()};
    return lines;
}

/// Beside the title, the outcome or the reason, wherever there is room first; else below the reason.
void DecisionCard::placeMark(Lines& lines, const QRectF& inner) const
{
    if (m_content.mark == CardContent::Mark::None)
        return;
    const QFont small = textFont(TextSize::Small, font());
    const QFontMetricsF smallMetrics(small);
    const QFontMetricsF strongMetrics(textFont(TextSize::Strong, font()));
    lines.pill = markPill(m_content.mark, themeOf(this));
    const QSizeF size = lines.pill.size(small);
    const qreal right = inner.right() + 4 - size.width();
    const qreal room = inner.width() - size.width();
    if (smallMetrics.horizontalAdvance(m_content.title) < room) {
        lines.mark = {right, lines.title.center().y() - size.height() / 2};
    } else if (strongMetrics.horizontalAdvance(m_content.outcome) < room) {
        lines.mark = {right, lines.outcome.center().y() - size.height() / 2};
    } else if (smallMetrics.horizontalAdvance(m_content.reason) < room - 4) {
        lines.mark = {right, lines.reason.bottom() - size.height()};
        lines.reason.setWidth(room - 4);
    } else {
        lines.mark = {right, lines.reason.bottom() + 1};
    }
}

std::optional<DecisionId> DecisionCard::partAt(QPointF place) const
{
    const Lines shown = lines();
    int character = shown.partsText.characterAt(place - shown.parts.topLeft());
    if (character < 0)
        return std::nullopt;
    for (const CardPart& part : m_content.parts) {
        character -= static_cast<int>(part.outcome.size() + partSeparator.size());
        if (character < 0)
            return part.decision;
    }
    return std::nullopt;
}

void DecisionCard::mousePressEvent(QMouseEvent* event)
{
    m_pressedPart = event->button() == Qt::LeftButton ? partAt(event->position()) : std::nullopt;
    if (!m_pressedPart)
        QAbstractButton::mousePressEvent(event);
}

void DecisionCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressedPart) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    const DecisionId pressed = *std::exchange(m_pressedPart, std::nullopt);
    if (partAt(event->position()) == pressed)
        emit partRequested(pressed);
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
    painter.setPen(colours.reason);
    shown.reasonText.draw(painter, shown.reason.topLeft());
    painter.setPen(colours.outcome);
    shown.partsText.draw(painter, shown.parts.topLeft());
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

QString DecisionCard::wholeText() const
{
    QStringList texts{tr("%1: %2").arg(m_content.title, m_content.outcome), m_content.reason};
    for (const CardPart& part : m_content.parts)
        texts.append(part.text);
    return texts.join(u'\n');
}

bool DecisionCard::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_content.reason.isEmpty())
        return QAbstractButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), wholeText(), this);
    return true;
}

} // namespace ogive::ui

#include "ui/start/start_card.h"

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int padding = 14;
constexpr int lineGap = 4;
constexpr int storyLines = 3;
constexpr int cardWidth = 268;
constexpr int gap = 12;
constexpr int mostColumns = 4;
constexpr qreal radius = 8;

QFont titleFont(const QFont& base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StartCard::StartCard(const QString& title, const QString& story, const QString& footer, QWidget* parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_story(story)
    , m_footer(footer)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(footer.isEmpty() ? story : tr("%1 %2").arg(story, footer));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize StartCard::sizeHint() const
{
    const QFont small = textFont(TextSize::Small, font());
    const int title = QFontMetrics(titleFont(font())).height();
    const int line = QFontMetrics(font()).height();
    const int footer = m_footer.isEmpty() ? 0 : QFontMetrics(small).height() + lineGap;
    const int story = m_story.isEmpty() ? 0 : storyLines * line + lineGap;
    return {cardWidth, 2 * padding + title + story + footer};
}

void StartCard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const bool isActive = underMouse() || hasFocus();
    const qreal pen = hasFocus() ? 1.5 : 1;
    painter.setPen(QPen(isActive ? theme.accent : theme.border, pen));
    painter.setBrush(isActive ? theme.accentSoft : theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);

    const QRectF inner = QRectF(rect()).adjusted(padding, padding, -padding, -padding);
    const WrappedText title(m_title, titleFont(font()), inner.width(), 1);
    painter.setPen(theme.text);
    title.draw(painter, inner.topLeft());
    painter.setPen(theme.muted);
    WrappedText(m_story, font(), inner.width(), storyLines)
        .draw(painter, inner.topLeft() + QPointF(0, title.height() + lineGap));
    if (m_footer.isEmpty())
        return;
    const WrappedText footer(m_footer, textFont(TextSize::Small, font()), inner.width(), 1);
    footer.draw(painter, {inner.left(), inner.bottom() - footer.height()});
}

void StartCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void StartCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StartCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StartCard::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const bool isCut = WrappedText(m_story, font(), width() - 2 * padding, storyLines).isElided();
    setToolTip(isCut ? m_story : QString());
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    for (QWidget* former : m_cards) {
        former->hide();
        former->deleteLater();
    }
    m_cards = cards;
    for (QWidget* card : m_cards)
        card->show();
    arrange();
}

/// The columns' width follows from the grid's alone, so that the cards of all grids stand below each other.
void CardGrid::arrange()
{
    const int columns = std::clamp((width() + gap) / (cardWidth + gap), 1, mostColumns);
    const int wide = (width() - (columns - 1) * gap) / columns;
    int top = 0;
    for (qsizetype first = 0; first < m_cards.size(); first += columns) {
        const auto row = m_cards.mid(first, columns);
        int high = 0;
        for (const QWidget* card : row)
            high = std::max(high, card->sizeHint().height());
        for (qsizetype i = 0; i < row.size(); ++i)
            row[i]->setGeometry(static_cast<int>(i) * (wide + gap), top, wide, high);
        top += high + gap;
    }
    setFixedHeight(std::max(0, top - gap));
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void CardGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace ogive::ui

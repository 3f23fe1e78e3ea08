#include "ui/start/start_card.h"

#include "ui/shell/theme.h"
#include "ui/text/wrapped_text.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int padding = 14;
constexpr int lineGap = 4;
constexpr int storyLines = 3;
constexpr int cardWidth = 268;
constexpr int gap = 12;
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

CardGrid::CardGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void CardGrid::setCards(const QList<QWidget*>& cards)
{
    for (QWidget* former : m_cards) {
        former->hide();
        former->deleteLater();
    }
    m_cards = cards;
    arrange(std::max(1, m_columns));
}

void CardGrid::arrange(int columns)
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 0);
        m_grid->setColumnMinimumWidth(column, 0);
    }
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards[i], i / columns, i % columns);
    // Empty columns keep their place, so that the cards of all grids stand below each other.
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, cardWidth);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = std::clamp((width() + gap) / (cardWidth + gap), 1, 4);
    if (columns != m_columns)
        arrange(columns);
}

} // namespace ogive::ui

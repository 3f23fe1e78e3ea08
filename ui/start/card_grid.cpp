#include "ui/start/card_grid.h"

#include "ui/shell/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr int gridGap = 12;

} // namespace

CardGrid::CardGrid(int cardWidth, QWidget* parent)
    : QWidget(parent)
    , m_cardWidth(cardWidth)
{}

void CardGrid::setCards(const QList<StartCard*>& cards)
{
    for (StartCard* former : m_cards) {
        former->removeEventFilter(this);
        former->hide();
        former->deleteLater();
    }
    m_cards = cards;
    for (StartCard* card : m_cards)
        card->installEventFilter(this);
    arrange();
}

void CardGrid::setSearch(const QStringList& words)
{
    m_search = words;
    arrange();
}

void CardGrid::setMostRows(int rows)
{
    m_mostRows = rows;
    arrange();
}

QList<StartCard*> CardGrid::shownCards() const
{
    QList<StartCard*> shown;
    std::ranges::copy_if(m_cards, std::back_inserter(shown),
                         [](const StartCard* card) { return !card->isHidden(); });
    return shown;
}

int CardGrid::columns() const
{
    const int plain = interfaceFont().pixelSize();
    const int least = m_cardWidth * std::max(plain, font().pixelSize()) / plain;
    return std::max(1, (width() + gridGap) / (least + gridGap));
}

void CardGrid::arrange()
{
    QList<StartCard*> found;
    for (StartCard* card : m_cards) {
        if (card->matches(m_search))
            found.append(card);
        else
            card->hide();
    }
    const int columns = this->columns();
    const qsizetype most = m_mostRows > 0 ? m_mostRows * columns : found.size();
    m_cut = std::max<qsizetype>(0, found.size() - most);
    for (qsizetype i = 0; i < found.size(); ++i)
        found[i]->setVisible(i < most);
    found = found.first(std::min(most, found.size()));

    const int wide = (width() - (columns - 1) * gridGap) / columns;
    int top = 0;
    for (qsizetype first = 0; first < found.size(); first += columns) {
        const auto row = found.mid(first, columns);
        int high = 0;
        for (const QWidget* card : row)
            high = std::max(high, card->sizeHint().height());
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QRect place(static_cast<int>(i) * (wide + gridGap), top, wide, high);
            row[i]->setGeometry(QStyle::visualRect(layoutDirection(), {0, 0, width(), high}, place));
        }
        top += high + gridGap;
    }
    setFixedHeight(std::max(0, top - gridGap));
    emit arranged();
}

bool CardGrid::enter(bool atEnd, int x)
{
    const QList<StartCard*> shown = shownCards();
    if (shown.isEmpty() || isHidden())
        return false;
    const int row = (atEnd ? shown.back() : shown.front())->y();
    StartCard* nearest = nullptr;
    for (StartCard* card : shown) {
        const auto distance = [x](const QWidget* from) {
            return std::abs(from->geometry().center().x() - x);
        };
        if (card->y() == row && (nearest == nullptr || distance(card) < distance(nearest)))
            nearest = card;
    }
    nearest->setFocus(Qt::TabFocusReason);
    emit walkedTo(nearest);
    return true;
}

bool CardGrid::walk(StartCard* from, int key)
{
    const QList<StartCard*> shown = shownCards();
    const qsizetype at = shown.indexOf(from);
    const int columns = this->columns();
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int middle = from->geometry().center().x();
    qsizetype to = at;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        to += key == forward ? 1 : -1;
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        to += key == Qt::Key_Down ? columns : -columns;
    else if (key == Qt::Key_Home || key == Qt::Key_End)
        to = key == Qt::Key_Home ? 0 : shown.size() - 1;
    else
        return false;
    if (key == Qt::Key_Up && to < 0) {
        emit leftUpwards(middle);
        return true;
    }
    const bool isInLastRow = at / columns == (shown.size() - 1) / columns;
    if (key == Qt::Key_Down && isInLastRow) {
        emit leftDownwards(middle);
        return true;
    }
    StartCard* card = shown[std::clamp<qsizetype>(to, 0, shown.size() - 1)];
    card->setFocus(Qt::TabFocusReason);
    emit walkedTo(card);
    return true;
}

bool CardGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (isPlain && walk(static_cast<StartCard*>(watched), key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
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
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace ogive::ui

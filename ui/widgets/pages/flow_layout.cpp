#include "ui/widgets/pages/flow_layout.h"

#include <QGuiApplication>
#include <QList>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int gap = 6;

bool isStretch(const QLayoutItem& item)
{
    return (item.expandingDirections() & Qt::Horizontal) != 0 && item.widget() == nullptr;
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

/// Places one line; what is left of its width goes to its stretches.
void FlowLayout::placeLine(const QList<QLayoutItem*>& line, const QRect& room) const
{
    int free = room.width() + gap;
    qsizetype stretches = 0;
    for (const QLayoutItem* item : line) {
        if (isStretch(*item))
            ++stretches;
        else
            free -= item->sizeHint().width() + gap;
    }
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : QGuiApplication::layoutDirection();
    int left = room.left();
    for (QLayoutItem* item : line) {
        if (isStretch(*item)) {
            left += std::max(0, free) / static_cast<int>(stretches);
            continue;
        }
        const QSize size = item->sizeHint();
        const QRect place({left, room.top() + (room.height() - size.height()) / 2}, size);
        item->setGeometry(QStyle::visualRect(direction, room, place));
        left += size.width() + gap;
    }
}

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    QList<QLayoutItem*> line;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        if (moves)
            placeLine(line, {rect.x(), y, rect.width(), lineHeight});
        line.clear();
        x = rect.x();
    };
    for (QLayoutItem* item : m_items) {
        if (isStretch(*item)) {
            line.append(item);
            continue;
        }
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endLine();
            y += lineHeight + gap;
            lineHeight = 0;
        }
        line.append(item);
        lineHeight = std::max(lineHeight, size.height());
        x += size.width() + gap;
    }
    endLine();
    return y + lineHeight - rect.y();
}

} // namespace ogive::ui

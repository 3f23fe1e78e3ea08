#include "ui/widgets/pages/flow_layout.h"

#include <QList>
#include <QWidget>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr int gap = 6;

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

int FlowLayout::arrange(const QRect& rect, bool moves) const
{
    QList<QLayoutItem*> line;
    int x = rect.x();
    int y = rect.y();
    int lineHeight = 0;
    const auto endLine = [&] {
        int left = rect.x();
        for (QLayoutItem* item : line) {
            const QSize size = item->sizeHint();
            if (moves)
                item->setGeometry({{left, y + (lineHeight - size.height()) / 2}, size});
            left += size.width() + gap;
        }
        line.clear();
        x = rect.x();
    };
    for (QLayoutItem* item : m_items) {
        const QSize size = item->sizeHint();
        if (!line.isEmpty() && x + size.width() > rect.x() + rect.width()) {
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

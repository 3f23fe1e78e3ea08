#include "ui/report/side/outline_tree.h"

#include <QHeaderView>

#include <algorithm>

namespace ogive::ui {

OutlineTree::OutlineTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Contents of the report"));
    setColumnCount(2);
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const auto index = m_items.indexOf(item);
        if (!m_isFilling && index >= 0)
            emit placeSelected(m_outline[static_cast<std::size_t>(index)].place);
    });
}

void OutlineTree::setOutline(std::vector<OutlineEntry> outline, const QStringList& pageLabels)
{
    const bool isSame =
        std::ranges::equal(outline, m_outline, [](const OutlineEntry& a, const OutlineEntry& b) {
            return a.level == b.level && a.title == b.title;
        });
    m_outline = std::move(outline);
    m_isFilling = true;
    if (!isSame)
        fill(pageLabels);
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_items[i]->setText(1, pageLabels.value(i));
    m_isFilling = false;
}

void OutlineTree::fill(const QStringList& pageLabels)
{
    QStringList open;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded())
            open.append(topLevelItem(i)->text(0));
    clear();
    m_items.clear();
    QTreeWidgetItem* chapter = nullptr;
    for (std::size_t i = 0; i < m_outline.size(); ++i) {
        const QStringList texts{m_outline[i].title, pageLabels.value(static_cast<qsizetype>(i))};
        const bool isSection = m_outline[i].level > 1 && chapter != nullptr;
        auto* item = isSection ? new QTreeWidgetItem(chapter, texts) : new QTreeWidgetItem(this, texts);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, m_outline[i].title);
        if (!isSection)
            chapter = item;
        m_items.append(item);
    }
    for (int i = 0; i < topLevelItemCount(); ++i)
        topLevelItem(i)->setExpanded(open.contains(topLevelItem(i)->text(0)));
}

} // namespace ogive::ui

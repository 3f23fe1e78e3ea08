#include "ui/knowledge/prices/rate_table.h"

#include "ui/widgets/pages/plain_table.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace ogive::ui {

RateTable::RateTable(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(new RateModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RateModel::sortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_view = plainTable(*m_sorted, name, this);
    QHeaderView* header = m_view->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(RateModel::Name, QHeaderView::Stretch);
    header->resizeSection(RateModel::Rate, 210);
    for (const int amount : {RateModel::From, RateModel::To, RateModel::Change})
        header->resizeSection(amount, 124);
    // Their heads are the names of lists.
    for (const int amount : {RateModel::From, RateModel::To})
        header->setSectionResizeMode(amount, QHeaderView::ResizeToContents);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RateModel::Change, Qt::DescendingOrder);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        emit modelRequested(index.data(RateModel::idRole).toString());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
}

void RateTable::setFilter(const QString& text)
{
    m_sorted->setFilterFixedString(text.simplified());
}

int RateTable::shownRows() const
{
    return m_sorted->rowCount();
}

} // namespace ogive::ui

#include "ui/widgets/pages/plain_table.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace ogive::ui {
namespace {

void makePlain(QAbstractItemView& view, QAbstractItemModel& model, const QString& name)
{
    view.setAccessibleName(name);
    view.setModel(&model);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTextElideMode(Qt::ElideRight);
}

} // namespace

QTableView* plainTable(QAbstractItemModel& model, const QString& name, QWidget* parent)
{
    auto* view = new QTableView(parent);
    makePlain(*view, model, name);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

QTreeView* plainTree(QAbstractItemModel& model, const QString& name, QWidget* parent)
{
    auto* view = new QTreeView(parent);
    makePlain(*view, model, name);
    view->setUniformRowHeights(true);
    view->setExpandsOnDoubleClick(false);
    view->setAllColumnsShowFocus(true);
    view->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return view;
}

} // namespace ogive::ui

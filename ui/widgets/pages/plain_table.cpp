#include "ui/widgets/pages/plain_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace ogive::ui {
namespace {

/// A view without a current cell shows nothing of having the keyboard; the first one becomes it.
class FirstCell : public QObject {
public:
    explicit FirstCell(QAbstractItemView& view)
        : QObject(&view)
        , m_view(view)
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isNeeded = event->type() == QEvent::FocusIn && !m_view.currentIndex().isValid();
        const QModelIndex first = isNeeded ? m_view.model()->index(0, 0) : QModelIndex();
        if (first.isValid())
            m_view.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        return QObject::eventFilter(watched, event);
    }

private:
    QAbstractItemView& m_view;
};

void makePlain(QAbstractItemView& view, QAbstractItemModel& model, const QString& name)
{
    view.setAccessibleName(name);
    view.setModel(&model);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    new FirstCell(view);
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

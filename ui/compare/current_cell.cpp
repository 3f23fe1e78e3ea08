#include "ui/compare/current_cell.h"

#include "ui/compare/compare_model.h"

#include <QTableView>

#include <memory>

namespace ogive::ui {
namespace {

struct CellTitles {
    QString row;
    QString column;
};

QModelIndex cellCalled(const CompareModel& model, const CellTitles& titles)
{
    int row = 0; // one that has gone gives way to the first
    for (int i = 0; i < model.rowCount(); ++i)
        if (model.rowAt(i).title == titles.row)
            row = i;
    for (int i = 0; i < model.columnCount(); ++i)
        if (model.columnAt(i).title == titles.column)
            return model.index(row, i);
    return {};
}

} // namespace

void keepCurrentCell(QTableView& view, CompareModel& model)
{
    // Remembered as it moves: before a reset the view has forgotten it already.
    const auto titles = std::make_shared<CellTitles>();
    QObject::connect(view.selectionModel(), &QItemSelectionModel::currentChanged, &view,
                     [&model, titles](const QModelIndex& current) {
                         *titles = current.isValid() ? CellTitles{model.rowAt(current.row()).title,
                                                                  model.columnAt(current.column()).title}
                                                     : CellTitles();
                     });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &view, [&view, &model, titles] {
        if (!titles->column.isEmpty())
            view.setCurrentIndex(cellCalled(model, *titles));
    });
}

} // namespace ogive::ui

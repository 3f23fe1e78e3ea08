#pragma once

#include "ui/files/safety/recovery_words.h"
#include "ui/models/row_model.h"

#include <QDialog>
#include <QList>

class QPushButton;
class QTableView;

namespace ogive::ui {

/// The designs that were not saved, one a row.
class RecoveryModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Name, Time, File, Remark, ColumnCount };
    using RowModel::RowModel;

    void setRows(const QList<RecoveryRow>& rows);
    [[nodiscard]] const RecoveryRow& rowAt(int row) const { return m_rows[row]; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RecoveryRow> m_rows;
};

/// Which of several designs to restore or to discard.
class RecoveryDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecoveryDialog(QWidget* parent);

    void setRows(const QList<RecoveryRow>& rows);

signals:
    void restoreRequested(const QString& copyPath);
    void discardRequested(const QString& copyPath);
    void compareRequested(const QString& copyPath);

private:
    void createTable();
    void createLayout();
    void showSelection();
    [[nodiscard]] QString selectedCopy() const; ///< empty: none is selected

    RecoveryModel m_model;
    QTableView* m_table = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_compare = nullptr;
    QPushButton* m_discard = nullptr;
};

} // namespace ogive::ui

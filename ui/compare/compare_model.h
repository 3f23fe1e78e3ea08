#pragma once

#include "ui/compare/compare_table.h"
#include "ui/models/row_model.h"

namespace ogive::ui {

/// Options in columns, attributes in rows; rows that are alike can be left out.
class CompareModel : public RowModel {
    Q_OBJECT

public:
    using RowModel::RowModel;

    /// Keeps selection and scroll position where only texts or states differ.
    void setTable(CompareTable table);
    void setDifferencesOnly(bool differencesOnly);

    [[nodiscard]] const CompareTable& table() const { return m_table; }
    [[nodiscard]] bool differencesOnly() const { return m_differencesOnly; }
    [[nodiscard]] int alikeRows() const; ///< whether shown or not

    [[nodiscard]] const CompareCell& cellAt(int row, int column) const;
    [[nodiscard]] const CompareColumn& columnAt(int column) const { return m_table.columns[column]; }
    [[nodiscard]] const CompareRow& rowAt(int row) const { return m_table.rows[m_shown[row]]; }
    [[nodiscard]] bool isEmphasized(int column) const; ///< the option that holds now

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_table.columns.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    void showRows();

    CompareTable m_table;
    QList<qsizetype> m_shown; ///< positions of the shown rows
    bool m_differencesOnly = false;
};

} // namespace ogive::ui

#pragma once

#include "ui/knowledge/catalog/catalog_table.h"
#include "ui/models/row_model.h"

#include <QHash>

#include <vector>

namespace ogive::ui {

/// What a reader wants to see of a catalog.
struct CatalogFilter {
    QString text;                ///< every word must stand in some column
    QHash<int, QString> choices; ///< by column: the text that it must have
    bool onlyOld = false;

    bool operator==(const CatalogFilter&) const = default;
};

/// A kind's records as a table, filtered and sorted here: thousands of rows are one reset instead of many
/// removals.
class CatalogModel final : public RowModel {
    Q_OBJECT

public:
    enum Role { KnownRole = Qt::UserRole, OriginRole, OldRole };

    using RowModel::RowModel;

    void setRows(const CatalogSpec& spec, QList<CatalogRow> allRows);
    void setFilter(const CatalogFilter& filter);
    [[nodiscard]] const CatalogFilter& filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const CatalogSpec& spec() const { return m_spec; }
    [[nodiscard]] const CatalogRow& rowAt(int row) const;  ///< of those shown
    [[nodiscard]] int positionOf(const QString& id) const; ///< -1: not shown
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int oldCount() const;
    /// The different texts of a column, sorted, for a filter.
    [[nodiscard]] QStringList valuesOf(int column) const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int columns() const override { return static_cast<int>(m_spec.columns.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool accepts(const CatalogRow& row, const QStringList& words) const;
    [[nodiscard]] QString toolTip(const CatalogRow& row, int column) const;
    [[nodiscard]] QString spokenText(const CatalogRow& row, int column) const;
    [[nodiscard]] bool isNumeric(int column) const;
    void choose();

    CatalogSpec m_spec;
    QList<CatalogRow> m_rows;
    std::vector<int> m_shown; ///< positions in m_rows
    CatalogFilter m_filter;
    int m_sortColumn = -1; ///< the order of the knowledge
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace ogive::ui

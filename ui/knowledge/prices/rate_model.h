#pragma once

#include "core/exchange/prices/rate_changes.h"
#include "core/knowledge/knowledge.h"
#include "ui/models/row_model.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace ogive::ui {

/// One rate of a model that two statements about prices give differently, in words.
struct RateRow {
    QString id;
    QString model;
    QString rate;
    std::optional<double> from;
    std::optional<double> to;
    std::optional<double> percent;

    bool operator==(const RateRow&) const = default;
};

/// The changes with the largest in percent first; what has no percent comes last.
[[nodiscard]] QList<RateRow> rateRows(const Knowledge& knowledge, const std::vector<RateChange>& changes);

/// Rates that differ: model, rate, both amounts and by how much.
class RateModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Name, Rate, From, To, Change, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;
    static constexpr int idRole = Qt::UserRole + 1;
    using RowModel::RowModel;

    void setRows(QList<RateRow> rates);
    /// What the two amounts are: heads and, below the pointer, more of it.
    void setHeads(const QString& from, const QString& to, const QString& fromTip = {},
                  const QString& toTip = {});

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString text(const RateRow& row, Column column);
    [[nodiscard]] static QVariant sortKey(const RateRow& row, Column column);

    QList<RateRow> m_rows;
    QString m_from;
    QString m_to;
    QString m_fromTip;
    QString m_toTip;
};

} // namespace ogive::ui

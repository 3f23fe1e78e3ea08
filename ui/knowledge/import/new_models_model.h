#pragma once

#include "core/exchange/prices/preview.h"
#include "core/exchange/prices/price_list.h"
#include "ui/models/row_model.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace ogive::ui {

/// The models of a price list that were not known yet.
class NewModelsModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Name, Host, Kind, Input, Output, Context, ColumnCount };
    static constexpr int sortRole = Qt::UserRole;
    using RowModel::RowModel;

    /// By the prices in force on an ISO date.
    void setModels(const PriceList& list, const PriceImport& import, std::string_view date);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString id;
        QString host;
        bool isEmbedding = false;
        std::optional<double> input;
        std::optional<double> output;
        std::optional<double> context;
    };

    [[nodiscard]] static QString text(const Row& row, Column column);
    [[nodiscard]] static QVariant sortKey(const Row& row, Column column);

    std::vector<Row> m_rows;
};

} // namespace ogive::ui

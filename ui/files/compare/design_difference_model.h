#pragma once

#include "core/design/difference/design_difference.h"
#include "ui/models/row_model.h"

#include <QString>

#include <vector>

namespace ogive::ui {

/// What two designs state differently, a row a difference.
class DesignDifferenceModel : public RowModel {
    Q_OBJECT

public:
    enum Column { Scenario, What, First, Second, ColumnCount };

    /// The titles say which designs the two are.
    DesignDifferenceModel(std::vector<DesignDifference> differences, QString firstTitle, QString secondTitle,
                          QObject* parent = nullptr);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_differences.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const DesignDifference& difference, Column column) const;

    std::vector<DesignDifference> m_differences;
    QString m_firstTitle;
    QString m_secondTitle;
};

} // namespace ogive::ui

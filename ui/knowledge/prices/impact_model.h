#pragma once

#include "ui/knowledge/prices/design_impacts.h"
#include "ui/models/row_model.h"

#include <QList>
#include <QString>

namespace ogive::ui {

/// What other prices do to designs: a row a scenario, or a design that can't be read.
class ImpactModel : public RowModel {
    Q_OBJECT

public:
    enum Column { DesignName, ScenarioName, Prices, Outcomes, Before, After, Change, ColumnCount };
    using RowModel::RowModel;

    void setImpacts(const DesignImpacts& impacts);
    void setMovedOnly(bool isOn); ///< hides scenarios that stay as they are
    [[nodiscard]] int movedCount() const;
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] int scenarioCount() const;

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] int columns() const override { return ColumnCount; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] QVariant header(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString file;
        QString design;
        QString scenario;
        QStringList models; ///< whose prices moved
        QStringList prices; ///< each rate that moved
        QStringList outcomes;
        std::optional<double> before;
        std::optional<double> after;
        bool isMoved = false;
        QString problem;
    };

    [[nodiscard]] static Row rowOf(const DesignImpact& impact, const Knowledge& before);
    [[nodiscard]] static QString text(const Row& row, Column column);
    [[nodiscard]] static QString changeText(const Row& row);
    [[nodiscard]] static QString toolTip(const Row& row, Column column);
    [[nodiscard]] static QVariant colour(const Row& row, Column column);
    void choose();

    QList<Row> m_all;
    QList<Row> m_shown;
    bool m_isMovedOnly = false;
};

} // namespace ogive::ui

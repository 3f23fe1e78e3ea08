#pragma once

#include "ui/cost/cost_table.h"
#include "ui/widgets/charts/nice_axis.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QCategoryAxis;
class QGraphicsSimpleTextItem;
class QStackedBarSeries;

namespace ogive::ui {

/// Monthly bills as stacked bars, a provider a bar: the lines of the bill from below, the total above.
class CostChart : public QChartView {
    Q_OBJECT

public:
    explicit CostChart(QWidget* parent = nullptr);

    /// `hasChosen`: the first column is the chosen provider.
    void setTable(const CostTable& table, bool hasChosen);

    [[nodiscard]] const QList<QBarSet*>& barSets() const { return m_sets; } ///< owned by the series

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void replaceValues();
    void scaleAxis();
    void writeTotals();
    void placeTotals();
    void applyColours();
    void showToolTip(qsizetype set, bool isInside, int column);
    [[nodiscard]] QStringList categories() const;

    CostTable m_table;
    bool m_hasChosen = false;
    NiceAxis m_scale{0, 0};
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_providers;
    QCategoryAxis* m_amounts;
    QList<QBarSet*> m_sets;
    QList<QString> m_setTitles;
    QList<QGraphicsSimpleTextItem*> m_totals;
};

} // namespace ogive::ui

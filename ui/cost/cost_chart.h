#pragma once

#include "ui/cost/cost_table.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSet;
class QCategoryAxis;
class QGraphicsSimpleTextItem;
class QStackedBarSeries;

namespace ogive::ui {

/// The top of a value axis and the distance between its ticks.
struct NiceAxis {
    double top = 1;
    double step = 0.25;

    bool operator==(const NiceAxis&) const = default;
};

/// Three to five round ticks that hold the largest value. `current` stays as long as the value fits and fills
/// it at least to two fifths, so that the axis seldom moves.
[[nodiscard]] NiceAxis niceAxis(double largest, const NiceAxis& current);

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

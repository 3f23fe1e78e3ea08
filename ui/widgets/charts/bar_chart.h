#pragma once

#include "core/figure/chart/chart_figure.h"
#include "ui/widgets/charts/chart_view.h"

#include <QList>
#include <QStringList>

#include <vector>

class QBarCategoryAxis;
class QBarSet;
class QStackedBarSeries;

namespace ogive::ui {

/// Stacked bars with their totals above; bars may float, and parts that are not known are dashed boxes.
class BarChart : public ChartView {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    void setPicture(const StackedBarPicture& picture);
    [[nodiscard]] const StackedBarPicture& picture() const { return m_picture; }

    [[nodiscard]] Figure figure() const override;
    [[nodiscard]] QStringList seriesTitles() const override;
    void setSeriesShown(int series, bool isShown) override;
    [[nodiscard]] const QList<QBarSet*>& barSets() const { return m_sets; } ///< a series each

protected:
    void colourSeries(const Theme& theme) override;
    void paintOver(QPainter& painter, const Theme& theme) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void replaceValues();
    void replaceSet(QBarSet& set, int series);
    void makeRoomForLabels();
    void showToolTip(int series, bool isInside, int bar);
    [[nodiscard]] double drawnValue(int series, int bar) const; ///< −1: the foot
    [[nodiscard]] StackedBarPicture shownPicture() const;
    void paintTotals(QPainter& painter, const Theme& theme);
    void paintUnknown(QPainter& painter, const Theme& theme, const QPointF& top);
    void paintLabels(QPainter& painter, const Theme& theme);
    [[nodiscard]] double slotWidth() const;
    [[nodiscard]] int labelLineHeight() const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] bool needsTwoRows() const;
    [[nodiscard]] QStringList linesOf(const StackedBar& bar, double width) const;

    StackedBarPicture m_picture;
    QStringList m_titles;
    std::vector<bool> m_isHidden;
    QStackedBarSeries* m_series;
    QBarCategoryAxis* m_bars;
    QBarSet* m_feet = nullptr; ///< invisible, below the first
    int m_labelLines = 0;      ///< of those in the first row
    int m_lowerLines = 0;      ///< of those in the second, where labels stand in two
    QList<QBarSet*> m_sets;
};

} // namespace ogive::ui

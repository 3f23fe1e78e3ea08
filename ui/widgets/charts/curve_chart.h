#pragma once

#include "core/figure/chart/curve_figure.h"
#include "ui/widgets/charts/chart_view.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

class QCategoryAxis;
class QLineSeries;
class QRubberBand;

namespace ogive::ui {

/// Curves over a common x that can be looked at closer: Ctrl and wheel, a drag, or + and − zoom along x, the
/// arrow keys move, 0 and a double click show all again. Under the pointer stand the values.
class CurveChart : public ChartView {
    Q_OBJECT

public:
    explicit CurveChart(QWidget* parent = nullptr);

    void setPicture(const CurvePicture& picture);
    [[nodiscard]] const CurvePicture& picture() const { return m_picture; }

    [[nodiscard]] Figure figure() const override;
    [[nodiscard]] QStringList seriesTitles() const override;
    void setSeriesShown(int series, bool isShown) override;
    [[nodiscard]] const QList<QLineSeries*>& lines() const { return m_lines; } ///< a curve each

    [[nodiscard]] bool isZoomed() const { return m_zoom.has_value(); }
    /// A part of x, as the axis counts it (powers of ten on a log axis); nothing shows all.
    void setZoom(const std::optional<std::pair<double, double>>& part);
    [[nodiscard]] std::pair<double, double> shownX() const { return {m_shownFrom, m_shownTo}; }

signals:
    void zoomChanged(bool isZoomed);

protected:
    void colourSeries(const Theme& theme) override;
    void paintUnder(QPainter& painter, const Theme& theme) override;
    void paintOver(QPainter& painter, const Theme& theme) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void adjustLineCount();
    void scaleX();
    void writeTicks();
    void zoomBy(double factor, double around);
    void moveBy(double part);
    [[nodiscard]] double xAt(const QPointF& position) const;
    [[nodiscard]] QString valuesAt(double x, double* nearest) const;
    [[nodiscard]] QPointF placeOf(double x, double y) const;

    CurvePicture m_picture;
    std::optional<CurveRange> m_range;
    std::optional<std::pair<double, double>> m_zoom;
    double m_shownFrom = 0;
    double m_shownTo = 0;
    QList<double> m_ticks;
    QStringList m_tickTexts;
    std::vector<bool> m_isHidden;
    QCategoryAxis* m_xAxis;
    QList<QLineSeries*> m_lines; ///< owned by the chart
    QRubberBand* m_band = nullptr;
    std::optional<int> m_dragFrom;
    std::optional<double> m_pointed; ///< x under the pointer
};

} // namespace ogive::ui

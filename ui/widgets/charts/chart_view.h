#pragma once

#include "core/figure/chart/chart_frame.h"
#include "ui/widgets/charts/nice_axis.h"

#include <QChartView>
#include <QList>
#include <QPen>
#include <QStringList>

#include <functional>
#include <string>

class QAbstractAxis;
class QAbstractSeries;
class QCategoryAxis;

namespace ogive::ui {

struct Theme;

/// The pen of series `index`: its colour and dash.
[[nodiscard]] QPen seriesPen(std::size_t index, const QColor& colour, double width = 2);

/// What the charts of the program have in common: Qt Charts with the settings that repaint fast, a value axis
/// whose round ticks seldom move, guides and texts painted over it. Nothing is computed here: a picture of
/// core is shown.
class ChartView : public QChartView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    [[nodiscard]] virtual Figure figure() const = 0; ///< for files and the clipboard
    [[nodiscard]] virtual QStringList seriesTitles() const = 0;
    virtual void setSeriesShown(int series, bool isShown) = 0;
    /// The least: a scene would wish for the size that it happens to have.
    [[nodiscard]] QSize sizeHint() const override { return {minimumHeight(), minimumHeight()}; }

protected:
    [[nodiscard]] QCategoryAxis& valueAxis() const { return *m_values; }
    [[nodiscard]] double valueTop() const { return m_scale.top; }
    /// Moves the value axis where the largest value asks for it.
    void scaleValues(double largest, const std::function<std::string(double)>& text);

    /// Replaces an axis' ticks by others, the lowest first; the chart lays itself out once.
    static void replaceTicks(QCategoryAxis& axis, double start, const QList<double>& ticks,
                             const QStringList& texts);

    virtual void colourSeries(const Theme& theme) = 0;
    virtual void paintUnder(QPainter& painter, const Theme& theme);
    virtual void paintOver(QPainter& painter, const Theme& theme) = 0;
    void styleAxis(QAbstractAxis& axis, bool hasGrid) const;
    void applyColours();

    /// Dashed, with its text; `position` is that of the line along its axis, in pixels of the scene.
    void paintGuide(QPainter& painter, const Theme& theme, const ChartGuide& guide, double position) const;
    /// Small text with its anchor at a place, kept inside the plot, on a ground that lets lines shine
    /// through.
    void paintText(QPainter& painter, const QPointF& at, const QString& text, Anchor anchor) const;
    [[nodiscard]] QFont smallFont(bool isBold = false) const;

    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QCategoryAxis* m_values;
    NiceAxis m_scale{0, 0};
};

/// The colour that a theme gives an ink of guides and marks.
[[nodiscard]] QColor inkColour(const Theme& theme, Ink ink);

} // namespace ogive::ui

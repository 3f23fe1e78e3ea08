#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QPainter;

namespace ogive::ui {

/// One option's values, an axis each, 0 in the middle to 1 at the rim.
struct RadarShape {
    QString title;
    std::vector<double> values;

    bool operator==(const RadarShape&) const = default;
};

/// Up to four options over the same axes, told apart by colour and by dash. Screen readers get the values as
/// the description.
class RadarChart : public QWidget {
    Q_OBJECT

public:
    explicit RadarChart(QWidget* parent = nullptr);

    static constexpr qsizetype mostShapes = 4;

    void setShapes(const QStringList& axes, const QList<RadarShape>& shapes);
    [[nodiscard]] const QList<RadarShape>& shapes() const { return m_shapes; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    [[nodiscard]] QPointF pointAt(std::size_t axis, double share) const;
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintShape(QPainter& painter, qsizetype shape) const;
    void paintLegend(QPainter& painter) const;
    [[nodiscard]] QPen penOf(qsizetype shape) const;
    [[nodiscard]] int legendHeight() const;

    QStringList m_axes;
    QList<RadarShape> m_shapes;
    QPointF m_middle; ///< while painting
    double m_radius = 0;
};

} // namespace ogive::ui

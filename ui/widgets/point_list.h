#pragma once

#include "ui/text/wrapped_text.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace ogive::ui {

/// One entry of a list: what stands before it, the text, and in small letters below it where it comes from.
struct Point {
    enum class Mark { None, Number, Good, Bad, Dot };

    Mark mark = Mark::None;
    QString text;
    QString detail;

    bool operator==(const Point&) const = default;
};

/// A list of wrapped lines with marks, painted by one widget: cheaper than a label a line.
class PointList : public QWidget {
    Q_OBJECT

public:
    explicit PointList(QWidget* parent = nullptr);

    void setPoints(const QList<Point>& points);
    [[nodiscard]] const QList<Point>& points() const { return m_points; }
    void setMuted(bool isMuted);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct LaidOutPoint {
        WrappedText text;
        WrappedText detail;
    };

    void layOut(int width) const;
    void paintMark(QPainter& painter, const Point& point, int number, QPointF topLeft,
                   qreal lineHeight) const;
    [[nodiscard]] int indent() const;

    QList<Point> m_points;
    bool m_isMuted = false;
    mutable std::vector<LaidOutPoint> m_laidOut;
    mutable int m_laidOutWidth = -1;
    mutable int m_laidOutHeight = 0;
};

} // namespace ogive::ui

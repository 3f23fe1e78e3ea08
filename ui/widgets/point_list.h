#pragma once

#include "ui/text/wrapped_text.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <map>
#include <vector>

namespace ogive::ui {

/// One entry of a list: what stands before it, the text, and in small letters below it where it comes from.
struct Point {
    enum class Mark { None, Number, Good, Bad, Dot };

    Mark mark = Mark::None;
    QString text;
    QString detail;
    QStringList links = {}; ///< what a click or Enter leads to; empty: nothing

    bool operator==(const Point&) const = default;
};

/// A list of wrapped lines with marks, painted by one widget: cheaper than a label a line. Where points have
/// links, Tab reaches the list and the arrow keys walk them.
class PointList : public QWidget {
    Q_OBJECT

public:
    explicit PointList(QWidget* parent = nullptr);

    void setPoints(const QList<Point>& points);
    [[nodiscard]] const QList<Point>& points() const { return m_points; }
    void setMuted(bool isMuted);
    /// The linked point that has the keyboard; -1 while there is none.
    [[nodiscard]] int currentPoint() const { return m_current; }
    [[nodiscard]] QRect pointRect(int point) const;
    void activate(int point); ///< one with links

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QStringList& links);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    struct LaidOutPoint {
        WrappedText text;
        WrappedText detail;
    };

    int layOut(int width) const;
    void keepLaidOut(const QList<Point>& next);
    void paintMark(QPainter& painter, const Point& point, int number, QPointF topLeft,
                   qreal lineHeight) const;
    [[nodiscard]] int indent() const;
    [[nodiscard]] int linkAt(QPointF place) const; ///< -1: none
    [[nodiscard]] int nextLink(int from, int step) const;
    [[nodiscard]] QRectF rectOf(int point) const;
    void setHovered(int point);

    QList<Point> m_points;
    bool m_isMuted = false;
    int m_hovered = -1;                          ///< a linked point under the pointer
    int m_current = -1;                          ///< the linked point that has the keyboard
    mutable std::vector<LaidOutPoint> m_laidOut; ///< a point each; without texts until they are needed
    mutable int m_laidOutWidth = -1;             ///< of the last layout, also one of other points
    mutable std::map<int, int> m_heights;        ///< by width, since layouts ask for several widths in turn
};

} // namespace ogive::ui

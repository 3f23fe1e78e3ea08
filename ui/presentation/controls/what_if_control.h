#pragma once

#include "ui/presentation/controls/what_if_scale.h"

#include <QFont>
#include <QWidget>

#include <vector>

namespace ogive::ui {

/// What a control of the stage shows.
struct WhatIfState {
    double value = 0;
    double before = 0;             ///< what the scenario says
    std::vector<SliderTick> ticks; ///< where the decision of the page becomes another
    QString toolTip;               ///< what the field means, its unit and values

    bool operator==(const WhatIfState&) const = default;
};

/// One requirement that a room can try other values of: its title and value, below them a track with the
/// marks at which the decision changes. It grows with the stage. Up and Down change the value, with Shift to
/// beyond the next mark.
class WhatIfControl : public QWidget {
    Q_OBJECT

public:
    WhatIfControl(const Field& field, std::size_t index, QWidget* parent);

    [[nodiscard]] std::size_t field() const { return m_index; } ///< position in the knowledge
    [[nodiscard]] const WhatIfScale& scale() const { return m_scale; }
    [[nodiscard]] const WhatIfState& state() const { return m_state; }
    [[nodiscard]] bool isTried() const;
    [[nodiscard]] QString valueText() const { return m_scale.text(m_state.value); }

    void showState(const WhatIfState& state);
    void setUnit(double unit); ///< pixels a unit of the page
    void setOpen(bool isOpen); ///< its track is shown
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    /// Yes and no have a switch beside the value instead.
    [[nodiscard]] bool hasTrack() const { return !m_scale.isYesNo(); }

    void step(int count);
    void stepBeyondMark(int direction);

public slots:
    void toggle(); ///< of yes and no

signals:
    void tried(double value);
    void focused();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// What stands at the left and at the right, in the size in which it has room.
    struct TitleText {
        QFont plain;
        QFont bold;
        QString title;
        QString value;
    };

    void edit(double value);
    void tell();
    void paintTitle(QPainter& painter, const QRectF& line) const;
    void paintTrack(QPainter& painter, const QRectF& line) const;
    double paintSwitch(QPainter& painter, const QRectF& line) const;
    [[nodiscard]] TitleText titleText(double width) const;
    [[nodiscard]] QFont textFont(double pixels, bool isBold) const;
    [[nodiscard]] QRectF trackLine() const;
    [[nodiscard]] double xOf(double position) const;
    [[nodiscard]] double positionAt(double x) const;
    [[nodiscard]] QString tipAt(const QPointF& place) const;

    WhatIfScale m_scale;
    std::size_t m_index;
    WhatIfState m_state;
    double m_unit = 1;
    bool m_isOpen = true;
    bool m_isDragged = false;
};

namespace whatIf {
inline constexpr double lineHeight = 42;  ///< units of a control without its track
inline constexpr double trackHeight = 36; ///< and of its track
inline constexpr double inset = 10;       ///< around what it shows
} // namespace whatIf

/// Lets assistive programs read and set the controls.
void installWhatIfAccessibility();

} // namespace ogive::ui

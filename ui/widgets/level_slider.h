#pragma once

#include "ui/widgets/level_scale.h"

#include <QSlider>

#include <vector>

namespace ogive::ui {

/// A mark on a slider and what pointing at it says.
struct SliderTick {
    double value = 0;
    QString tip;

    bool operator==(const SliderTick&) const = default;
};

/// A horizontal slider over a range of real numbers, linear or logarithmic, with marks at chosen values, to
/// which Page Up and Page Down lead.
/// It holds exactly the value it was given, also between its positions.
class LevelSlider : public QSlider {
    Q_OBJECT

public:
    explicit LevelSlider(QWidget* parent = nullptr);

    void setRange(double minimum, double maximum, double step = 1);
    void setLogarithmic(bool logarithmic);
    [[nodiscard]] const LevelScale& scale() const { return m_scale; }

    void setValue(double value); ///< does not emit; NaN puts the handle to the beginning
    [[nodiscard]] double value() const { return m_value; }

    void setUnit(const QString& unit, const QString& prefix = {}); ///< for who hears the value
    [[nodiscard]] QString valueText() const;                       ///< "24 000 requests/day"

    void setTicks(std::vector<SliderTick> ticks);
    [[nodiscard]] const std::vector<SliderTick>& ticks() const { return m_ticks; }

signals:
    void valueEdited(double value); ///< by the user only

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void takePosition(int position);
    void edit(double value);
    void crossMark(double start, int direction);
    [[nodiscard]] double beyondMark(double start, int direction) const;
    void showPosition();
    [[nodiscard]] double xOf(double value) const;
    [[nodiscard]] QString tipAt(double x) const;

    LevelScale m_scale;
    double m_value = 0;
    bool m_isShowing = false; ///< the position changes because the program set the value
    std::vector<SliderTick> m_ticks;
    QString m_unit;
    QString m_prefix;
};

} // namespace ogive::ui

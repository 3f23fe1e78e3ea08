#pragma once

#include "core/knowledge/criterion.h"

#include <QWidget>

namespace ogive::ui {

class ElidedLabel;
class LevelSlider;
class NumberEdit;
class TextLabel;

/// One criterion: its title, what an option must at least reach, its share of the weights, and a slider for
/// its weight.
class WeightRow : public QWidget {
    Q_OBJECT

public:
    /// `series` is the chart colour that stands for the criterion.
    WeightRow(const Criterion& criterion, int series, QWidget* parent = nullptr);

    void showWeight(double weight, double share);
    void showMustHave(double atLeast); ///< NaN: nothing is asked
    void setSliderVisible(bool visible);

signals:
    void weighed(double weight); ///< by the user
    void asked(double atLeast);
    void askedNothing();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void createLayout();

    ElidedLabel* m_title;
    NumberEdit* m_atLeast;
    TextLabel* m_share;
    LevelSlider* m_slider;
    int m_series;
};

/// The criterion's help, what 0 and 10 mean and where its values come from, for tool tips.
[[nodiscard]] QString criterionHelp(const Criterion& criterion);

} // namespace ogive::ui

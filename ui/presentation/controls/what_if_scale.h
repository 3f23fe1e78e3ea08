#pragma once

#include "core/knowledge/field.h"
#include "ui/widgets/level_scale.h"
#include "ui/widgets/level_slider.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace ogive::ui {

/// How a field's values lie along a control of the stage and which steps lead through them. Values are as
/// evaluation reads them: choices by position, yes and no as 1 and 0.
class WhatIfScale {
public:
    explicit WhatIfScale(const Field& field); ///< kept by reference

    [[nodiscard]] const Field& field() const { return m_field; }
    [[nodiscard]] bool isYesNo() const { return m_field.kind == FieldKind::Boolean; }
    /// Where the values are few: all of them; else empty.
    [[nodiscard]] const std::vector<double>& fewValues() const { return m_few; }
    [[nodiscard]] double minimum() const;
    [[nodiscard]] double maximum() const;

    /// 0 to 1 along the track; the beginning for what is not known.
    [[nodiscard]] double positionOf(double value) const;
    [[nodiscard]] double valueAt(double position) const;
    /// Where the mark of a tick stands: on the way to the choice that it is at.
    [[nodiscard]] double tickPosition(double tick, double now) const;

    /// So many steps up or down; the nearest end where there are no more.
    [[nodiscard]] double stepped(double value, int count) const;
    /// Beyond the next mark in that direction; ten steps where there is none.
    [[nodiscard]] double beyondMark(double value, int direction, const std::vector<SliderTick>& ticks) const;

    [[nodiscard]] QString text(double value) const;

private:
    [[nodiscard]] std::optional<std::size_t> indexOf(double value) const;

    const Field& m_field;
    std::vector<double> m_few;
    LevelScale m_scale;
};

} // namespace ogive::ui

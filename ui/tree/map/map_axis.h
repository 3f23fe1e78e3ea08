#pragma once

#include "core/knowledge/field.h"
#include "ui/widgets/level_scale.h"

#include <QString>

#include <span>
#include <vector>

namespace ogive::ui {

struct MapTick {
    double share = 0; ///< 0 … 1 along the axis
    QString text;

    bool operator==(const MapTick&) const = default;
};

/// How the values of a field lie along one side of a decision map: numbers by the scale of their slider,
/// choices as parts of equal width.
class MapAxis {
public:
    MapAxis() = default;
    /// `now` is the field's value, NaN where it is open. A number without a slider is shown as far as the
    /// value and the borders need.
    MapAxis(const Field& field, double now, std::span<const double> borders);

    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] QString titleWithUnit() const;
    [[nodiscard]] bool isInParts() const { return !m_values.empty(); }
    /// Where a value begins, for borders: 0 … 1.
    [[nodiscard]] double startOf(double value) const;
    /// Where a value itself is shown: of a choice the middle of its part.
    [[nodiscard]] double shareOf(double value) const;
    /// The value at a place, as a person would type it.
    [[nodiscard]] double valueAt(double share) const;
    /// The same without rounding.
    [[nodiscard]] double exactValueAt(double share) const;
    /// So many keyboard steps further.
    [[nodiscard]] double nudged(double value, int count) const;
    [[nodiscard]] bool holds(double value) const;
    [[nodiscard]] std::vector<MapTick> ticks() const;
    [[nodiscard]] QString textOf(double value) const; ///< with its unit

private:
    [[nodiscard]] std::vector<MapTick> decadeTicks() const;
    [[nodiscard]] std::vector<MapTick> evenTicks() const;
    [[nodiscard]] std::size_t partOf(double value) const;
    [[nodiscard]] double lowest() const; ///< the lower end of a logarithmic scale

    const Field* m_field = nullptr;
    QString m_title;
    QString m_unit;
    std::vector<double> m_values; ///< of the parts, rising; empty: a number
    LevelScale m_scale;
};

} // namespace ogive::ui

#include "ui/presentation/controls/what_if_scale.h"

#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double mostWithoutSlider = 1e9;
constexpr double manyFold = 1000; // from there on a range is walked in tenfold steps

std::vector<double> fewValuesOf(const Field& field)
{
    if (field.kind == FieldKind::Boolean)
        return {0, 1};
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    std::vector<double> values;
    for (const Choice& choice : field.choices)
        values.push_back(isNumber ? toQString(choice.id).toDouble() : static_cast<double>(values.size()));
    return values;
}

LevelScale levelsOf(const Field& field)
{
    if (field.slider)
        return {field.slider->minimum, field.slider->maximum, field.step, field.slider->logarithmic};
    const double maximum = std::min(field.maximum, std::max(mostWithoutSlider, field.minimum + 1));
    const bool isWide = field.minimum >= 0 && maximum > manyFold * std::max(field.minimum, field.step);
    return {field.minimum, maximum, field.step, isWide};
}

} // namespace

WhatIfScale::WhatIfScale(const Field& field)
    : m_field(field)
    , m_few(fewValuesOf(field))
    , m_scale(levelsOf(field))
{}

double WhatIfScale::minimum() const
{
    return m_few.empty() ? m_scale.minimum : *std::ranges::min_element(m_few);
}

double WhatIfScale::maximum() const
{
    return m_few.empty() ? m_scale.maximum : *std::ranges::max_element(m_few);
}

std::optional<std::size_t> WhatIfScale::indexOf(double value) const
{
    const auto found = std::ranges::find(m_few, value);
    return found == m_few.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - m_few.begin()));
}

double WhatIfScale::positionOf(double value) const
{
    if (m_few.empty())
        return static_cast<double>(m_scale.positionOf(value)) / LevelScale::positions;
    const auto index = indexOf(value);
    return index && m_few.size() > 1 ? static_cast<double>(*index) / static_cast<double>(m_few.size() - 1)
                                     : 0;
}

double WhatIfScale::valueAt(double position) const
{
    const double inside = std::clamp(position, 0.0, 1.0);
    if (m_few.empty())
        return m_scale.valueAt(static_cast<int>(std::lround(inside * LevelScale::positions)));
    return m_few[static_cast<std::size_t>(std::lround(inside * static_cast<double>(m_few.size() - 1)))];
}

double WhatIfScale::tickPosition(double tick, double now) const
{
    const double there = positionOf(tick);
    if (m_few.size() < 2)
        return there;
    const double half = 0.5 / static_cast<double>(m_few.size() - 1);
    return there > positionOf(now) ? there - half : there + half;
}

double WhatIfScale::stepped(double value, int count) const
{
    if (m_few.empty())
        return m_scale.nudged(std::isnan(value) ? m_scale.minimum : value, count);
    const auto index = indexOf(value);
    if (!index)
        return count > 0 ? m_few.front() : m_few.back();
    const auto last = static_cast<int>(m_few.size()) - 1;
    return m_few[static_cast<std::size_t>(std::clamp(static_cast<int>(*index) + count, 0, last))];
}

double WhatIfScale::beyondMark(double value, int direction, const std::vector<SliderTick>& ticks) const
{
    const double start = std::isnan(value) ? minimum() : value;
    std::optional<double> nearest;
    for (const SliderTick& tick : ticks) {
        const double there = m_few.empty() && direction < 0 ? m_scale.stepped(tick.value, -1) : tick.value;
        const bool isAhead = direction > 0 ? there > start : there < start;
        if (isAhead && (!nearest || (direction > 0 ? there < *nearest : there > *nearest)))
            nearest = there;
    }
    if (nearest)
        return m_few.empty() ? m_scale.clamped(*nearest) : *nearest;
    return m_few.empty() ? m_scale.paged(start, direction) : stepped(value, direction);
}

QString WhatIfScale::text(double value) const
{
    return toQString(valueText(m_field, valueFrom(m_field, value), numberStyle()));
}

} // namespace ogive::ui

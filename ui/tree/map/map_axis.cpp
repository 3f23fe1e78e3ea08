#include "ui/tree/map/map_axis.h"

#include "core/figure/chart/value_axis.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ogive::ui {
namespace {

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(DecisionMap)
};

constexpr double tolerance = 1e-9;
constexpr double wideRange = 1000; ///< from which on a number without a slider is shown by its logarithm

std::vector<double> partsOf(const Field& field)
{
    std::vector<double> values;
    if (field.kind == FieldKind::Boolean)
        return {0, 1};
    const bool isNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        values.push_back(isNumber ? std::strtod(field.choices[i].id.c_str(), nullptr)
                                  : static_cast<double>(i));
    std::sort(values.begin(), values.end());
    return values;
}

LevelScale scaleOf(const Field& field, double now, std::span<const double> borders)
{
    if (field.slider) {
        const double top = std::isnan(now) ? field.slider->maximum : std::max(now, field.slider->maximum);
        const double bottom = std::isnan(now) ? field.slider->minimum : std::min(now, field.slider->minimum);
        return {bottom, top, field.step, field.slider->logarithmic};
    }
    double top = std::isnan(now) ? field.minimum : now;
    for (const double border : borders)
        top = std::max(top, border);
    top = std::min(field.maximum, std::max(2 * top, field.minimum + 10 * field.step));
    return {field.minimum, top, field.step,
            field.minimum >= 0 && top > wideRange * std::max(field.step, field.minimum)};
}

} // namespace

MapAxis::MapAxis(const Field& field, double now, std::span<const double> borders)
    : m_field(&field)
    , m_title(toQString(field.title))
    , m_unit(toQString(field.unit))
    , m_values(partsOf(field))
    , m_scale(scaleOf(field, now, borders))
{}

QString MapAxis::titleWithUnit() const
{
    //: the title of an axis and its unit
    const bool saysItAlready = m_title.contains(m_unit, Qt::CaseInsensitive); // "Documents (documents)"
    return saysItAlready || isInParts() ? m_title : MapWords::tr("%1 (%2)").arg(m_title, m_unit);
}

double MapAxis::lowest() const
{
    return m_scale.minimum > 0 ? m_scale.minimum : std::max(m_scale.step, m_scale.maximum * 1e-9);
}

std::size_t MapAxis::partOf(double value) const
{
    const auto above = std::upper_bound(m_values.begin(), m_values.end(), value);
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, above - m_values.begin() - 1));
}

double MapAxis::startOf(double value) const
{
    if (isInParts())
        return static_cast<double>(partOf(value)) / static_cast<double>(m_values.size());
    if (!(m_scale.maximum > m_scale.minimum))
        return 0;
    const double inside = m_scale.clamped(value);
    if (!m_scale.logarithmic)
        return (inside - m_scale.minimum) / (m_scale.maximum - m_scale.minimum);
    return inside <= lowest() ? 0 : std::log(inside / lowest()) / std::log(m_scale.maximum / lowest());
}

double MapAxis::shareOf(double value) const
{
    return isInParts() ? startOf(value) + 0.5 / static_cast<double>(m_values.size()) : startOf(value);
}

double MapAxis::exactValueAt(double share) const
{
    if (isInParts()) {
        const double part = std::floor(std::clamp(share, 0.0, 1.0) * static_cast<double>(m_values.size()));
        return m_values[std::min(m_values.size() - 1, static_cast<std::size_t>(part))];
    }
    if (share <= 0)
        return m_scale.minimum;
    if (share >= 1)
        return m_scale.maximum;
    if (!m_scale.logarithmic)
        return m_scale.minimum + share * (m_scale.maximum - m_scale.minimum);
    return lowest() * std::pow(m_scale.maximum / lowest(), share);
}

double MapAxis::valueAt(double share) const
{
    if (isInParts())
        return exactValueAt(share);
    return m_scale.valueAt(m_scale.positionOf(exactValueAt(share)));
}

double MapAxis::nudged(double value, int count) const
{
    if (!isInParts())
        return m_scale.nudged(std::isnan(value) ? m_scale.minimum : value, count);
    const auto last = static_cast<std::ptrdiff_t>(m_values.size()) - 1;
    const auto part = std::isnan(value) ? 0 : static_cast<std::ptrdiff_t>(partOf(value)) + count;
    return m_values[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(part, 0, last))];
}

bool MapAxis::holds(double value) const
{
    return !std::isnan(value) && (!isInParts() || value <= m_values.back());
}

std::vector<MapTick> MapAxis::ticks() const
{
    if (isInParts()) {
        std::vector<MapTick> ticks;
        for (const double value : m_values)
            ticks.push_back(
                {shareOf(value), toQString(valueText(*m_field, valueFrom(*m_field, value), numberStyle()))});
        return ticks;
    }
    return m_scale.logarithmic ? decadeTicks() : evenTicks();
}

std::vector<MapTick> MapAxis::decadeTicks() const
{
    std::vector<MapTick> ticks;
    const auto add = [&](double value) {
        ticks.push_back({startOf(value), toQString(prefixText(m_field->unitPrefix, numberStyle()) +
                                                   tickText(value, numberStyle()))});
    };
    const double bottom = lowest();
    for (double decade = std::pow(10, std::ceil(std::log10(bottom) - tolerance));
         decade <= m_scale.maximum * (1 + tolerance); decade *= 10)
        add(decade);
    return ticks;
}

std::vector<MapTick> MapAxis::evenTicks() const
{
    std::vector<MapTick> ticks;
    const double step = valueAxis(m_scale.maximum - m_scale.minimum).step;
    if (!(step > 0))
        return ticks;
    for (double value = std::ceil(m_scale.minimum / step - tolerance) * step;
         value <= m_scale.maximum * (1 + tolerance); value += step)
        ticks.push_back({startOf(value), toQString(prefixText(m_field->unitPrefix, numberStyle()) +
                                                   tickText(value, numberStyle()))});
    return ticks;
}

QString MapAxis::textOf(double value) const
{
    return toQString(valueText(*m_field, valueFrom(*m_field, value), numberStyle()));
}

} // namespace ogive::ui

#include "core/decide/changes/lever.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace ogive {
namespace {

constexpr double farthest = 9007199254740992.0; // 2^53: whole numbers beyond it are not exact

void addLevers(const Knowledge& knowledge, const FieldValues& fields, std::size_t field,
               std::vector<std::size_t>& levers)
{
    const Field& described = knowledge.fields[field];
    if (!described.derived || fields.isPinned(field)) {
        if (std::find(levers.begin(), levers.end(), field) == levers.end())
            levers.push_back(field);
        return;
    }
    const std::vector<std::size_t> sources = fieldsOf(described.derived->formula);
    const std::size_t count =
        described.derived->always ? sources.size() : std::min<std::size_t>(1, sources.size());
    for (std::size_t i = 0; i < count; ++i)
        addLevers(knowledge, fields, sources[i], levers);
}

/// Without the noise that adding steps leaves in the last digits.
double tidy(double value, double step)
{
    if (value == 0 || !std::isfinite(value))
        return value;
    const double digits = std::max(0.0, 3 - std::floor(std::log10(step)));
    if (digits > 12)
        return value;
    const double scale = std::pow(10.0, digits);
    const double scaled = value * scale;
    return std::abs(scaled) < farthest ? std::round(scaled) / scale : value;
}

std::vector<double> fewValues(const Field& field)
{
    std::vector<double> values;
    switch (field.kind) {
    case FieldKind::Boolean:
        return {0, 1};
    case FieldKind::Choice:
    case FieldKind::Text:
        for (std::size_t i = 0; i < field.choices.size(); ++i)
            values.push_back(static_cast<double>(i));
        return values;
    case FieldKind::Integer:
    case FieldKind::Real:
        break;
    }
    for (const Choice& choice : field.choices)
        values.push_back(std::strtod(choice.id.c_str(), nullptr));
    std::sort(values.begin(), values.end());
    return values;
}

/// Finds where a rising or falling row of classes changes, by halving.
class BorderSearch {
public:
    BorderSearch(const Knowledge& knowledge, const FieldValues& fields, std::size_t leverField,
                 const Lever& lever, const Axis& axis)
        : m_knowledge(knowledge)
        , m_fields(fields)
        , m_leverField(leverField)
        , m_lever(lever)
        , m_axis(axis)
    {}

    std::vector<std::int64_t> search()
    {
        if (m_lever.first() < m_lever.last())
            between(m_lever.first(), classAt(m_lever.first()), m_lever.last(), classAt(m_lever.last()));
        return std::move(m_borders);
    }

private:
    using Class = std::optional<std::size_t>;

    Class classAt(std::int64_t position)
    {
        state(m_knowledge, m_fields, m_leverField, m_lever.valueAt(position));
        const double value = m_fields.values[m_axis.subject];
        return std::isnan(value) ? std::nullopt : m_axis.classOf(value);
    }

    void between(std::int64_t low, Class lowClass, std::int64_t high, Class highClass)
    {
        if (lowClass == highClass)
            return;
        if (high - low == 1) {
            m_borders.push_back(high);
            return;
        }
        const std::int64_t middle = low + (high - low) / 2;
        const Class middleClass = classAt(middle);
        between(low, lowClass, middle, middleClass);
        between(middle, middleClass, high, highClass);
    }

    const Knowledge& m_knowledge;
    FieldValues m_fields;
    std::size_t m_leverField;
    const Lever& m_lever;
    const Axis& m_axis;
    std::vector<std::int64_t> m_borders;
};

/// The borders of an axis that is the lever's own field.
std::vector<std::int64_t> ownBorders(const Lever& lever, const Axis& axis)
{
    std::vector<std::int64_t> borders;
    for (std::size_t i = 1; i < axis.classes.size(); ++i) {
        const ValueClass& one = axis.classes[i];
        std::int64_t begin = std::clamp(lever.positionOf(one.lower), lever.first(), lever.last());
        while (begin <= lever.last() &&
               !(one.hasLower ? lever.valueAt(begin) >= one.lower : lever.valueAt(begin) > one.lower))
            ++begin;
        while (begin > lever.first() &&
               (one.hasLower ? lever.valueAt(begin - 1) >= one.lower : lever.valueAt(begin - 1) > one.lower))
            --begin;
        if (begin > lever.first() && begin <= lever.last() && (borders.empty() || borders.back() < begin))
            borders.push_back(begin);
    }
    return borders;
}

} // namespace

std::vector<std::size_t> leversOf(const Knowledge& knowledge, const FieldValues& fields, std::size_t field)
{
    std::vector<std::size_t> levers;
    addLevers(knowledge, fields, field, levers);
    return levers;
}

void state(const Knowledge& knowledge, FieldValues& fields, std::size_t field, double value)
{
    fields.values[field] = value;
    fields.origins[field] = std::isnan(value) ? Origin::Open : Origin::Stated;
    if (knowledge.fields[field].derived) {
        fields.pinned.resize(knowledge.fields.size());
        fields.pinned[field] = true;
    }
    deriveFields(knowledge, fields);
}

Lever::Lever(const Field& field, double now)
    : m_values(fewValues(field))
    , m_isNumber(field.kind == FieldKind::Integer || field.kind == FieldKind::Real)
{
    if (!m_values.empty()) {
        m_last = static_cast<std::int64_t>(m_values.size()) - 1;
        m_now = std::isnan(now) ? 0 : positionOf(now);
        m_from = std::isnan(now) ? m_values.front() : now;
        return;
    }
    m_step = field.kind == FieldKind::Integer ? 1 : field.step;
    m_from = std::isnan(now) ? std::max(field.minimum, -farthest) : now;
    const double below = std::min((m_from - field.minimum) / m_step, farthest);
    const double above = std::min((field.maximum - m_from) / m_step, farthest);
    m_first = -static_cast<std::int64_t>(std::floor(below + 1e-9));
    m_last = static_cast<std::int64_t>(std::floor(above + 1e-9));
}

double Lever::valueAt(std::int64_t position) const
{
    if (!m_values.empty())
        return m_values[static_cast<std::size_t>(position)];
    return position == 0 ? m_from : tidy(m_from + static_cast<double>(position) * m_step, m_step);
}

std::int64_t Lever::positionOf(double value) const
{
    if (!m_values.empty()) {
        const auto above = std::upper_bound(m_values.begin(), m_values.end(), value);
        return std::max<std::int64_t>(0, above - m_values.begin() - 1);
    }
    const double position = std::floor((value - m_from) / m_step);
    return static_cast<std::int64_t>(std::clamp(position, -farthest, farthest));
}

double Lever::distance(double value) const
{
    const double change = std::abs(value - m_from);
    if (!m_isNumber)
        return change;
    return m_from == 0 ? change : change / std::abs(m_from);
}

std::vector<std::int64_t> bordersOf(const Knowledge& knowledge, const FieldValues& fields,
                                    std::size_t leverField, const Lever& lever, const Axis& axis)
{
    if (axis.subject == leverField)
        return ownBorders(lever, axis);
    return BorderSearch(knowledge, fields, leverField, lever, axis).search();
}

} // namespace ogive

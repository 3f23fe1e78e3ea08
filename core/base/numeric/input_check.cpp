#include "core/base/numeric/input_check.h"

#include <cmath>
#include <string>
#include <utility>

namespace ogive {
namespace {

// Written so that NaN, which compares false with everything, is outside.
bool isInside(double value, const NumberRange& range)
{
    return range.isOpen ? value > range.minimum && value < range.maximum
                        : value >= range.minimum && value <= range.maximum;
}

Message outside(const Message& text, std::string_view name, const NumberRange& range)
{
    return text.arg(name).arg(range.minimum).arg(range.maximum);
}

} // namespace

Error inputError(std::string_view name, Message reason)
{
    Place place;
    place.pointer = "/" + std::string(name);
    return Error{ErrorCode::Invalid, std::move(place), std::move(reason), {}};
}

InputCheck& InputCheck::within(std::string_view name, double value, const NumberRange& range)
{
    if (isInside(value, range))
        return *this;
    const Message reason = range.isOpen ? OGIVE_TR("input", "%1 must be a number above %2 and below %3")
                                        : OGIVE_TR("input", "%1 must be a number from %2 to %3");
    return that(false, name, outside(reason, name, range));
}

InputCheck& InputCheck::whole(std::string_view name, double value, const NumberRange& range)
{
    if (isInside(value, range) && value == std::floor(value))
        return *this;
    return that(false, name,
                outside(OGIVE_TR("input", "%1 must be a whole number from %2 to %3"), name, range));
}

InputCheck& InputCheck::that(bool holds, std::string_view name, Message reason)
{
    if (!holds && !m_error)
        m_error = inputError(name, std::move(reason));
    return *this;
}

} // namespace ogive

#include "core/cost/input_check.h"

#include "core/base/number_text.h"

#include <cmath>
#include <string>

namespace ogive {
namespace {

Error outside(std::string_view name, Message reason)
{
    Place place;
    place.pointer = "/" + std::string(name);
    return Error{ErrorCode::Invalid, std::move(place), std::move(reason), {}};
}

} // namespace

InputCheck& InputCheck::within(std::string_view name, double value, double minimum, double maximum)
{
    // Written so that NaN, which compares false with everything, is refused.
    const bool isInside = value >= minimum && value <= maximum;
    if (!isInside && !m_error)
        m_error = outside(
            name, OGIVE_TR("cost", "%1 must be a number from %2 to %3").arg(name).arg(minimum).arg(maximum));
    return *this;
}

InputCheck& InputCheck::whole(std::string_view name, double value, double minimum, double maximum)
{
    const bool isInside = value >= minimum && value <= maximum && value == std::floor(value);
    if (!isInside && !m_error)
        m_error = outside(
            name,
            OGIVE_TR("cost", "%1 must be a whole number from %2 to %3").arg(name).arg(minimum).arg(maximum));
    return *this;
}

} // namespace ogive

#include "core/layout/box_error.h"

#include <cmath>
#include <string>

namespace ogive {

bool isLength(double value)
{
    return std::isfinite(value) && value >= 0;
}

Failure boxError(std::size_t index, const Message& reason)
{
    return Failure(Error{ErrorCode::Invalid, Place{{}, "/" + std::to_string(index), 0}, reason, {}});
}

Failure boxSizeError(std::size_t index)
{
    return boxError(index, OGIVE_TR("layout", "the size of a box is negative or not a number"));
}

Failure gapError()
{
    return Failure(Error{
        ErrorCode::Invalid, {}, OGIVE_TR("layout", "a gap of the layout is negative or not a number"), {}});
}

} // namespace ogive

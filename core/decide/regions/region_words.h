#pragma once

#include "core/decide/regions/space.h"

#include <string>

namespace ogive {

/// A number of a field with its unit, such as "10,000 requests/day".
[[nodiscard]] std::string numberText(const Field& field, double number);

/// A region in words: "traffic under 10,000 requests/day; team size 5 people or more". Several boxes stand in
/// brackets: "(budget level: free) or (vector scale: small)". What `inputs` allows anyway is not said; a
/// region that is all of it is "any input", an empty one "no input".
[[nodiscard]] std::string regionText(const Knowledge& knowledge, const Space& space, const Region& region,
                                     const Region& inputs);

} // namespace ogive

#pragma once

#include "core/decide/regions/axis.h"

#include <cstddef>
#include <vector>

namespace ogive {

/// Combinations of classes: of every axis of a space those in the set.
struct CellBox {
    std::vector<ClassSet> sides;

    [[nodiscard]] bool isEmpty() const;
    bool operator==(const CellBox&) const = default;
};

/// Any set of combinations, as boxes that do not overlap.
using Region = std::vector<CellBox>;

/// How many combinations of classes there are; exact up to 2^53.
[[nodiscard]] double cellCount(const CellBox& box);
[[nodiscard]] double cellCount(const Region& region);

[[nodiscard]] CellBox common(const CellBox& a, const CellBox& b);
[[nodiscard]] Region common(const Region& a, const Region& b);
[[nodiscard]] bool overlap(const Region& a, const Region& b);

/// What is in the first and not in the second.
[[nodiscard]] Region without(const Region& region, const Region& removed);

/// All that lies in one of the boxes, which may overlap.
[[nodiscard]] Region together(const std::vector<CellBox>& boxes);

/// The same region in fewer boxes, where boxes that differ in one axis can be joined.
[[nodiscard]] Region merged(Region region);

/// The region with an axis set free: every combination that some class of that axis brings into the region.
/// `all` is the axis's whole side.
[[nodiscard]] Region freed(const Region& region, std::size_t axis, const ClassSet& all);

/// Boxes that cover the region and may overlap, each as wide as the region allows: "a or b" rather than "a,
/// or b without a". For words.
[[nodiscard]] std::vector<CellBox> widestBoxes(const Region& region);

} // namespace ogive

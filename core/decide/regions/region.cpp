#include "core/decide/regions/region.h"

#include <algorithm>

namespace ogive {
namespace {

struct BySides {
    std::size_t free; ///< the axis that does not count

    [[nodiscard]] int compare(const CellBox& a, const CellBox& b) const
    {
        for (std::size_t i = 0; i < a.sides.size(); ++i)
            if (i != free && a.sides[i] != b.sides[i])
                return less(a.sides[i], b.sides[i]) ? -1 : 1;
        return 0;
    }
    bool operator()(const CellBox& a, const CellBox& b) const { return compare(a, b) < 0; }

private:
    static bool less(const ClassSet& a, const ClassSet& b)
    {
        const ClassSet differing = a ^ b;
        std::size_t first = 0;
        while (!differing.test(first))
            ++first;
        return a.test(first);
    }
};

/// Joins all boxes that are the same but for one axis.
Region joinedAlong(Region region, std::size_t axis)
{
    const BySides order{axis};
    std::stable_sort(region.begin(), region.end(), order);
    Region joined;
    for (CellBox& box : region) {
        if (!joined.empty() && order.compare(joined.back(), box) == 0)
            joined.back().sides[axis] |= box.sides[axis];
        else
            joined.push_back(std::move(box));
    }
    return joined;
}

/// Cuts off, axis by axis, what of a box lies outside another.
void cutAway(CellBox box, const CellBox& removed, Region& left)
{
    if (common(box, removed).isEmpty()) {
        left.push_back(std::move(box));
        return;
    }
    for (std::size_t i = 0; i < box.sides.size(); ++i) {
        CellBox outside = box;
        outside.sides[i] &= ~removed.sides[i];
        if (!outside.isEmpty())
            left.push_back(std::move(outside));
        box.sides[i] &= removed.sides[i];
    }
}

bool covers(const Region& region, const CellBox& box)
{
    return without({box}, region).empty();
}

CellBox widened(CellBox box, const Region& region, const CellBox& hull)
{
    for (std::size_t axis = 0; axis < box.sides.size(); ++axis)
        for (std::size_t i = 0; i < mostClasses; ++i) {
            if (box.sides[axis].test(i) || !hull.sides[axis].test(i))
                continue;
            CellBox more = box;
            more.sides[axis].reset();
            more.sides[axis].set(i);
            if (covers(region, more))
                box.sides[axis].set(i);
        }
    return box;
}

} // namespace

bool CellBox::isEmpty() const
{
    return std::any_of(sides.begin(), sides.end(), [](const ClassSet& side) { return side.none(); });
}

double cellCount(const CellBox& box)
{
    double count = 1;
    for (const ClassSet& side : box.sides)
        count *= static_cast<double>(side.count());
    return count;
}

double cellCount(const Region& region)
{
    double count = 0;
    for (const CellBox& box : region)
        count += cellCount(box);
    return count;
}

CellBox common(const CellBox& a, const CellBox& b)
{
    CellBox both = a;
    for (std::size_t i = 0; i < both.sides.size(); ++i)
        both.sides[i] &= b.sides[i];
    return both;
}

Region common(const Region& a, const Region& b)
{
    Region both;
    for (const CellBox& one : a)
        for (const CellBox& other : b)
            if (CellBox box = common(one, other); !box.isEmpty())
                both.push_back(std::move(box));
    return both;
}

bool overlap(const Region& a, const Region& b)
{
    return std::any_of(a.begin(), a.end(), [&](const CellBox& one) {
        return std::any_of(b.begin(), b.end(),
                           [&](const CellBox& other) { return !common(one, other).isEmpty(); });
    });
}

Region without(const Region& region, const Region& removed)
{
    Region left = region;
    for (const CellBox& box : removed) {
        Region next;
        for (CellBox& one : left)
            cutAway(std::move(one), box, next);
        left = std::move(next);
    }
    return left;
}

Region together(const std::vector<CellBox>& boxes)
{
    Region all;
    for (const CellBox& box : boxes) {
        const Region added = without({box}, all);
        all.insert(all.end(), added.begin(), added.end());
    }
    return merged(std::move(all));
}

Region merged(Region region)
{
    if (region.empty())
        return region;
    const std::size_t axes = region.front().sides.size();
    for (std::size_t before = region.size() + 1; region.size() > 1 && region.size() < before;) {
        before = region.size();
        for (std::size_t axis = 0; axis < axes; ++axis)
            region = joinedAlong(std::move(region), axis);
    }
    return region;
}

Region freed(const Region& region, std::size_t axis, const ClassSet& all)
{
    std::vector<CellBox> boxes = region;
    for (CellBox& box : boxes)
        box.sides[axis] = all;
    return together(boxes);
}

std::vector<CellBox> widestBoxes(const Region& region)
{
    constexpr std::size_t mostWidened = 100; // beyond, the words are too many anyway
    if (region.empty() || region.size() > mostWidened)
        return region;
    CellBox hull = region.front();
    for (const CellBox& box : region)
        for (std::size_t i = 0; i < hull.sides.size(); ++i)
            hull.sides[i] |= box.sides[i];
    std::vector<CellBox> wide;
    for (const CellBox& box : region) {
        const CellBox wider = widened(box, region, hull);
        if (std::find(wide.begin(), wide.end(), wider) == wide.end())
            wide.push_back(wider);
    }
    // From the last: what the others cover is not said again.
    for (std::size_t i = wide.size(); i-- > 0 && wide.size() > 1;) {
        std::vector<CellBox> others = wide;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        if (covers(others, wide[i]))
            wide = std::move(others);
    }
    return wide;
}

} // namespace ogive

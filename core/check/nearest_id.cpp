#include "core/check/nearest_id.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace ogive {
namespace {

constexpr std::size_t longestCompared = 100;

/// Letters to add, drop or change (Levenshtein), with one row of the table at a time.
std::size_t distance(std::string_view from, std::string_view to)
{
    std::vector<std::size_t> row(to.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < from.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < to.size(); ++j) {
            const std::size_t changed = diagonal + (from[i] == to[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string nearestId(std::string_view written, const std::vector<std::string>& ids)
{
    if (written.size() > longestCompared)
        return {};
    std::string nearest;
    std::size_t least = written.size() / 3 + 1;
    for (const std::string& id : ids)
        if (const std::size_t differing = distance(written, id); differing < least) {
            least = differing;
            nearest = id;
        }
    return nearest;
}

} // namespace ogive

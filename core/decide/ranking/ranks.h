#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ogive {

/// Whether two scores are one as far as arithmetic can tell: within 1e-12 of the leading one, or of its size
/// where that is above 1 (MODELS.md part 8).
[[nodiscard]] bool isTie(double leading, double score);

/// Ranks from 1 for the highest of finite scores. A group of ties is what ties with its highest score; it
/// shares its best rank: 1, 1, 3.
[[nodiscard]] std::vector<std::size_t> ranksOf(std::span<const double> scores);

/// Options from the best rank down; those of one rank in their own order.
[[nodiscard]] std::vector<std::size_t> orderOf(std::span<const std::size_t> ranks);

/// Options that no clear winner can be told from: those whose score lies within `margin`, in the scores'
/// unit, of the best one; the best itself always. In the order of options. Error at /margin unless it is 0 to
/// 1e100.
[[nodiscard]] Result<std::vector<std::size_t>> leadingOptions(std::span<const double> scores, double margin);

} // namespace ogive

#pragma once

#include "core/decide/changes/flips.h"
#include "core/evaluation/evaluation.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace ogive {

/// US dollars a month after a change, and how much more (negative: less) that is than now. Absent: not known.
struct ChangeCost {
    std::optional<double> monthlyUsd;
    std::optional<double> differenceUsd;

    bool operator==(const ChangeCost&) const = default;
};

/// The monthly bill after each flip: its fields moved and what follows from them derived anew, every decision
/// taken again by the trees of `evaluation`, the architect's own choices held. One bill a flip.
[[nodiscard]] std::vector<ChangeCost> flipCosts(const Knowledge& knowledge, const Scenario& scenario,
                                                const Evaluation& evaluation, std::span<const Flip> flips,
                                                std::string_view date);

/// "$1,240 less a month", "$30.00 more a month", "as much a month"; absent where not known.
[[nodiscard]] std::optional<Message> differenceText(const ChangeCost& cost);

} // namespace ogive

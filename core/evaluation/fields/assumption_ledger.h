#pragma once

#include "core/evaluation/fields/field_flips.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ogive {

/// One value of a scenario that could be otherwise, with what is known of it.
struct LedgerEntry {
    std::size_t field = 0;
    Origin origin = Origin::Open;
    std::optional<Assumption> assumption; ///< as the design states it
    bool isOverdue = false;               ///< its review should have been before the ledger's day
    /// Its own changes that make a decision come out otherwise, the nearest first.
    std::vector<FieldFlip> flips;
    /// The nearest of them lies within what the value may be: the range that the scenario states or the
    /// knowledge's usual one, from P10 to P90 or from end to end.
    bool isFlipWithinRange = false;

    [[nodiscard]] bool couldFlip() const { return !flips.empty(); }
    bool operator==(const LedgerEntry&) const = default;
};

/// Every value that is an assumption: those the design states something about, those the scenario states, and
/// defaults and what is only assumed to follow from others where they stand on a path taken now. Fields that
/// can't matter are left out unless the design states something about them. Those that could flip something
/// first; among them and the others what is overdue, then what is nearer to flipping, then in the order of
/// the form. `date` (ISO) is today.
[[nodiscard]] std::vector<LedgerEntry> assumptionLedger(const Knowledge& knowledge, const Design& design,
                                                        const Scenario& scenario,
                                                        const Evaluation& evaluation, std::string_view date);

/// The known fields whose assumption is overdue, in the design's order.
[[nodiscard]] std::vector<std::size_t> overdueAssumptions(const Knowledge& knowledge, const Design& design,
                                                          std::string_view date);

} // namespace ogive

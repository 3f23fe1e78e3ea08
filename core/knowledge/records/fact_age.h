#pragma once

#include "core/base/calendar/calendar_day.h"
#include "core/knowledge/knowledge.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// How old the facts of one catalog are.
struct FactAge {
    std::string catalog; ///< kind of record, as the command line names it
    int limitDays = 0;   ///< older than this counts as old
    std::size_t dated = 0;
    std::size_t old = 0;
    std::string oldest; ///< date of the oldest one, as it is stated; empty where none is dated

    bool operator==(const FactAge&) const = default;
};

/// The facts that age, by catalog, on an ISO date. Models count with the price in force, retired ones not at
/// all; hardware and cloud units with each of their prices. `limitDays` replaces every catalog's own limit
/// unless it is 0. Without a date nothing is old.
[[nodiscard]] std::vector<FactAge> factAges(const Knowledge& knowledge, std::string_view date,
                                            int limitDays = 0);

/// "14 prices older than 180 days" over catalogs that age alike; empty where none is old.
[[nodiscard]] std::vector<Message> ageSentences(std::span<const FactAge> ages);

} // namespace ogive

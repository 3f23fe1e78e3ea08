#pragma once

#include "core/exchange/prices/price_list.h"

#include <catch2/catch.hpp>

#include <string>

namespace ogive::test {

/// The day on which these tests import and compare.
inline constexpr const char* today = "2026-11-25";

/// A list that reads well, in the format that is expected; its counts add up.
inline PriceList read(const std::string& text, const std::string& format)
{
    auto list = readPriceList(text, "list.json");
    if (!list)
        FAIL(describe(list.error()));
    if (format != "ogive")
        CHECK(list->from == format);
    std::size_t taken = 0;
    for (const ListedModel& listed : list->models)
        taken += listed.entries;
    CHECK(taken + list->skipped.size() == list->entries);
    return std::move(*list);
}

/// The model of a list that has just one.
inline const ListedModel& only(const PriceList& list)
{
    if (list.models.size() != 1 && !list.skipped.empty())
        UNSCOPED_INFO("skipped " << list.skipped[0].entry << ": " << english(list.skipped[0].reason));
    REQUIRE(list.models.size() == 1);
    return list.models.front();
}

/// Why an entry was skipped; "" where it was not.
inline std::string reasonOf(const PriceList& list, const std::string& entry)
{
    for (const SkippedEntry& skipped : list.skipped)
        if (skipped.entry == entry)
            return english(skipped.reason);
    return {};
}

} // namespace ogive::test

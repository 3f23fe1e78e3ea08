#pragma once

#include "core/cost/compare_costs.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ogive::test {

/// A small knowledge of its own and one scenario's values, to compare costs in by hand. Providers: 0 "Dear",
/// 1 "Tiered" (dearer from 10,001 prompt tokens on), 2 "Dated" (dearer since 2027-01-01), 3 "Home" (others'
/// open weights). Embedders: 0 at $0.1 per million tokens, 1 without a fee. Nothing is retried unless a test
/// says so.
struct CostWorld {
    Knowledge knowledge;
    FieldValues values;

    CostWorld();

    void set(std::string_view role, double value);
    void setParameter(std::string_view id, double value);
    [[nodiscard]] Model& model(std::string_view id);
    [[nodiscard]] CostComparison compare(std::optional<std::size_t> provider = 0,
                                         std::optional<std::size_t> embedder = 0,
                                         std::string_view date = "2026-11-22") const;
};

/// The line of an estimate; fails the test where it isn't there.
[[nodiscard]] const CostLine& lineOf(const CostEstimate& estimate, std::string_view id);

/// The line's amount; fails the test where it is absent.
[[nodiscard]] double usdOf(const CostEstimate& estimate, std::string_view id);

/// Fails the test unless the line has no amount and this note.
void requireAbsent(const CostEstimate& estimate, std::string_view id, const std::string& note);

} // namespace ogive::test

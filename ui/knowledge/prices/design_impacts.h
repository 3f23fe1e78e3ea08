#pragma once

#include "core/exchange/prices/impact.h"
#include "core/exchange/prices/price_list.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ogive::ui {

/// Which two states of the prices are compared.
struct PriceMove {
    std::string folder;  ///< of the knowledge laid over the built-in one; empty: none
    std::string without; ///< before: the knowledge without this kept list, after: as it is
    std::string with;    ///< or before: as it is, after: with the list of this file taken over
    std::string date;    ///< ISO, chooses the prices in force
    Language language;   ///< of titles
};

/// What the move does to one scenario of a design, or why the design can't be read.
struct DesignImpact {
    std::string file;
    std::string design;
    std::string scenario;
    ScenarioImpact impact;
    std::optional<Error> problem;
};

struct DesignImpacts {
    std::shared_ptr<const Knowledge> before; ///< for titles
    std::vector<DesignImpact> rows;          ///< in the order of the files
};

/// Evaluates every scenario of every design before and after. A design that can't be read or does not fit
/// the knowledge becomes a row with its problem; the others go on. Not for the window's thread.
[[nodiscard]] Result<DesignImpacts> impactsOn(const std::vector<std::string>& designs, const PriceMove& move);

} // namespace ogive::ui

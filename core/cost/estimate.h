#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// One line of a monthly bill, in US dollars. Absent amount: not known, never zero.
struct CostLine {
    std::string id; ///< as MODELS.md section 11 names it: llm_input, vector_db, …
    std::string title;
    std::optional<double> usd;
    bool oneTime = false; ///< beside the monthly total, never in it
    std::string note;     ///< why an amount is not known, not included, or nothing
    bool included = true; ///< false: paid elsewhere, the monthly total is without it; the amount is absent

    bool operator==(const CostLine&) const = default;
};

/// Monthly cost of one provider's model for the scenario, the rest held.
struct CostEstimate {
    std::size_t option = 0; ///< position in the provider decision
    ModelId llmModel;       ///< empty where the quality level is not known or names no model
    std::string llmTitle;
    ModelId embeddingModel; ///< empty where none is chosen or needed
    std::vector<CostLine> lines;
    std::optional<double> monthlyUsd;    ///< sum of the included recurring lines; absent: one is not known
    std::optional<double> perRequestUsd; ///< monthlyUsd per request; absent without traffic
    std::optional<double> perUserUsd; ///< … and per user; absent where their number of requests is not known
    std::string priceSource;          ///< of the model's price; empty where none is used
    std::string priceAsOf;

    bool operator==(const CostEstimate&) const = default;
};

/// An input of the estimate that is an assumption or a price, with where it comes from.
struct CostAssumption {
    std::string id; ///< of the parameter, the priced model, database, GPU or cloud unit
    std::string title;
    std::string value;
    std::string source;
    std::string asOf;

    bool operator==(const CostAssumption&) const = default;
};

/// The chosen provider first, then every other option of the decision in its order; in that order alone where
/// no provider is chosen.
struct CostComparison {
    std::vector<CostEstimate> estimates;
    std::vector<CostAssumption> assumptions;
    std::string pricesAsOf; ///< newest date among the prices used

    bool operator==(const CostComparison&) const = default;
};

} // namespace ogive

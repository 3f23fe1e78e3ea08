#pragma once

#include "core/cost/estimate.h"
#include "core/cost/estimate_inputs.h"

#include <optional>
#include <string_view>
#include <vector>

namespace ogive {

/// The part of a bill that is the same whichever provider answers.
struct EmbeddingLines {
    std::vector<CostLine> lines;  ///< embedding_queries, embedding_churn, embedding_initial
    const Model* model = nullptr; ///< null where none is chosen, known or needed
    PriceInForce price;           ///< the price used; none where none is
};

/// E2 with the searches and the churn of MODELS.md section 11. Nothing is embedded where nothing is
/// retrieved.
[[nodiscard]] EmbeddingLines embeddingLines(const Knowledge& knowledge, const EstimateInputs& inputs,
                                            std::optional<std::size_t> chosenEmbedding,
                                            std::string_view isoDate);

} // namespace ogive

#pragma once

#include "core/cost/estimate.h"
#include "core/cost/estimate_inputs.h"
#include "core/cost/workload.h"

#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What a request needs of any chat model: its tokens, its retries, and why an amount could not be given.
struct RequestUse {
    RequestTokens tokens;
    double retryFactor = 1;
    std::string inputNote;  ///< why the cost of input is not known; empty: it is
    std::string outputNote; ///< … and of output
};

/// W4 and C4 of MODELS.md section 11.
[[nodiscard]] RequestUse requestUse(const EstimateInputs& inputs);

/// The part of a bill that one provider's chat model makes.
struct LlmLines {
    std::vector<CostLine> lines;  ///< llm_input, llm_output
    const Model* model = nullptr; ///< null where the quality is not known or names no model
    PriceInForce price;           ///< the price used; none where none is
};

/// C1 through C4 for `model`, or without one for the model that the option names for the scenario's quality
/// level.
[[nodiscard]] LlmLines llmLines(const Knowledge& knowledge, const EstimateInputs& inputs,
                                const RequestUse& use, const Option& option, std::string_view isoDate,
                                const Model* model = nullptr);

/// Whether more than one step answers a request, so that W4's growing prompts matter.
[[nodiscard]] bool isAgent(const EstimateInputs& inputs);

} // namespace ogive

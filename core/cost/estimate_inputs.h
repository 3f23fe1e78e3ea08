#pragma once

#include "core/decide/field_values.h"
#include "core/knowledge/knowledge.h"

#include <cmath>
#include <initializer_list>
#include <string>
#include <string_view>

namespace ogive {

/// A number that the estimate needs, and the name a person knows it by.
struct EstimateInput {
    double value = notKnown;
    std::string_view title;               ///< lives as long as the knowledge
    const Parameter* parameter = nullptr; ///< where it is a parameter

    [[nodiscard]] bool isKnown() const { return !std::isnan(value); }
    [[nodiscard]] bool isYes() const { return value == 1; }
    [[nodiscard]] bool isNo() const { return value == 0; }
};

/// The inputs of MODELS.md section 11 by the roles that the knowledge's bindings give to fields, and the
/// parameters. What no field or parameter provides is not known.
struct EstimateInputs {
    EstimateInput requestsPerDay;
    EstimateInput inputTokens;
    EstimateInput outputTokens;
    EstimateInput steps;
    EstimateInput toolResultTokens;
    EstimateInput quality;         ///< position of the choice
    std::string_view qualityLevel; ///< id of the choice; empty where it is not known
    EstimateInput selfHosted;
    EstimateInput usesRetrieval;
    EstimateInput vectors;
    EstimateInput chunkTokens;
    EstimateInput corpusDocuments;
    EstimateInput documentsChangedPerDay;
    EstimateInput queryTokens;
    EstimateInput retryRate;
    EstimateInput retryBilled;
    EstimateInput stepsVariance;
    EstimateInput queriesPerCall;
};

[[nodiscard]] EstimateInputs estimateInputs(const Knowledge& knowledge, const FieldValues& values);

/// "Not known: Traffic, Tokens in." for those of the inputs that are not known; empty when all are.
[[nodiscard]] std::string notKnownNote(std::initializer_list<const EstimateInput*> inputs);

} // namespace ogive

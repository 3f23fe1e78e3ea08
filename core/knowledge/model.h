#pragma once

#include "core/base/ids.h"
#include "core/knowledge/price.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// The shape of an open-weight model, as far as its memory depends on it.
struct ModelShape {
    std::optional<double> parametersTotal; ///< billions
    std::optional<double> parametersActive;
    std::optional<double> layers;
    std::optional<double> hiddenSize;
    std::optional<double> attentionHeads;
    std::optional<double> kvHeads;
    std::optional<double> headDimension;
    std::string attentionKind; ///< mha, gqa, mla, …
    std::optional<double> kvLoraRank;
    std::optional<double> qkRopeHeadDimension;

    bool operator==(const ModelShape&) const = default;
};

/// A chat or an embedding model with its prices. Absent: not known.
struct Model {
    ModelId id;
    std::string title;
    OptionId provider;
    std::string maker;
    std::string host;   ///< who charges the prices
    std::string status; ///< current, legacy, retired
    std::string released;
    std::string knowledgeCutoff;
    std::string retiresOn; ///< ISO date after which the maker no longer serves it
    std::optional<double> contextTokens;
    std::optional<double> maxOutputTokens;
    std::optional<double> maxInputTokens; ///< embedding models
    std::optional<double> dimensions;     ///< embedding models
    std::optional<double> batchDiscount;
    std::vector<std::string> modalitiesIn;
    std::vector<std::string> modalitiesOut;
    std::optional<bool> reasoning;
    std::optional<bool> toolCalling;
    std::optional<bool> structuredOutput;
    std::optional<bool> multilingual;
    bool openWeights = false;
    std::string license;
    ModelShape shape;
    std::string note;
    std::string source;
    std::string asOf;
    std::vector<Price> prices;

    bool operator==(const Model&) const = default;
};

} // namespace ogive

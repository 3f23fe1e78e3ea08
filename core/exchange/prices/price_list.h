#pragma once

#include "core/base/result.h"
#include "core/knowledge/model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

struct Knowledge;

/// A model as a price list states it. Members that the list does not state are empty.
struct ListedModel {
    Model model;                     ///< its id is bare where the maker sells it, else HOST/MODEL
    bool isEmbedding = false;        ///< else a chat model
    std::optional<bool> openWeights; ///< model.openWeights can't say "not known"
    std::size_t entries = 1;         ///< entries of the file that speak of this model

    bool operator==(const ListedModel&) const = default;
};

/// An entry of a price list that is not taken over, and why.
struct SkippedEntry {
    std::string entry;
    Message reason;

    bool operator==(const SkippedEntry&) const = default;
};

/// What one file of prices says, whatever its format. Each model stands in it once.
struct PriceList {
    std::string from;        ///< litellm, models.dev, llm-prices, genai-prices; built-in: what Ogive knows
    std::string asOf;        ///< ISO date where the file says one
    std::string importedOn;  ///< ISO date, of a list that Ogive has kept
    std::size_t entries = 0; ///< all entries of the file: those of the models and the skipped ones
    std::vector<ListedModel> models;
    std::vector<SkippedEntry> skipped;

    bool operator==(const PriceList&) const = default;
};

/// Largest price list that is read.
constexpr std::size_t largestPriceList = 256U * 1000 * 1000;

/// Reads a price list. `from` is an importer's id, or empty: the format is recognised by what is in the file.
/// A file of no known format is an error, an entry that can't be used is skipped and named.
[[nodiscard]] Result<PriceList> readPriceList(std::string_view text, const std::string& file,
                                              std::string_view from = {});

/// The current models of the knowledge as a price list.
[[nodiscard]] PriceList priceListOf(const Knowledge& knowledge);

} // namespace ogive

#pragma once

#include "core/exchange/prices/price_list.h"
#include "core/knowledge/knowledge.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive::ui {

using PriceListPtr = std::shared_ptr<const PriceList>;

/// A list of prices that the knowledge is made of, or one to compare with.
struct KeptList {
    std::string title;
    std::string file;        ///< empty: the built-in prices
    PriceListPtr list;       ///< null: not read yet, or it can't be
    std::size_t inForce = 0; ///< models whose price is this list's
    std::optional<Error> problem;
    std::string from; ///< what is known before the list is read
    std::string asOf;
    std::string importedOn;

    [[nodiscard]] bool isBuiltIn() const { return file.empty(); }
};

/// Reads a price list of any known format.
[[nodiscard]] Result<PriceList> readPriceListFile(const std::string& file);

/// What the knowledge itself says of its lists, in the order of readKeptLists.
[[nodiscard]] std::vector<KeptList> unreadLists(const Knowledge& knowledge);

/// The built-in prices, then every imported list, oldest layer first. A list that can't be read has a
/// problem instead of models. Reads files: not for the window's thread.
[[nodiscard]] std::vector<KeptList> readKeptLists(const std::vector<PriceListEntry>& entries,
                                                  std::string_view date);

} // namespace ogive::ui

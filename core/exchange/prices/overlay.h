#pragma once

#include "core/exchange/prices/price_list.h"

#include <cstddef>
#include <string>

namespace ogive {

/// A price list as it now lies in a knowledge folder.
struct AppliedList {
    std::string file; ///< name in the folder; removeLayer takes it away again
    std::size_t models = 0;
};

/// The list as a knowledge file of kind "price-list": what previewPriceList counts as new, changed or
/// unchanged on the date `importedOn` (ISO). The same list gives the same bytes.
[[nodiscard]] std::string priceListFile(const Knowledge& knowledge, const PriceList& list,
                                        const std::string& importedOn);

/// Writes the list into a knowledge folder as its next layer, NNNN-import-FROM.json, all of it or nothing.
/// Makes the folder where it is missing. Nothing to take over is an error.
[[nodiscard]] Result<AppliedList> applyPriceList(const Knowledge& knowledge, const PriceList& list,
                                                 const std::string& folder, const std::string& importedOn);

/// Takes one layer out of a knowledge folder: undoes what wrote it. `file` is a name in the folder.
[[nodiscard]] Result<void> removeLayer(const std::string& folder, const std::string& file);

} // namespace ogive

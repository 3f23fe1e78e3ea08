#pragma once

#include "core/exchange/prices/preview.h"
#include "core/exchange/prices/price_list.h"
#include "core/knowledge/knowledge.h"

#include <string>

namespace ogive::ui {

/// What taking over a price list would do, and the file that does it.
struct ImportPreview {
    std::string file;
    PriceList list;
    PriceImport import;
    std::string content; ///< of the knowledge file

    /// Whether anything of the list can be taken over.
    [[nodiscard]] bool isUsable() const { return import.entries > import.skipped.size(); }
};

/// Reads a file of prices and compares it with what is known, by the prices in force on an ISO date. Takes
/// long for large files: not for the window's thread.
[[nodiscard]] Result<ImportPreview> previewImport(const std::string& file, const Knowledge& knowledge,
                                                  const std::string& date);

} // namespace ogive::ui

#pragma once

#include "core/base/json.h"
#include "core/exchange/prices/price_list.h"

#include <string>
#include <vector>

namespace ogive {

/// One format of price lists.
struct Importer {
    std::string id;                      ///< as in `prices import --from`
    Message expected;                    ///< what such a file looks like
    bool (*recognise)(const Json& root); ///< whether a file is of this format, by its content
    Result<PriceList> (*read)(const Json& root, const std::string& file);
};

/// The formats of other tools, in the order in which they are tried, and last the lists that Ogive keeps.
[[nodiscard]] std::vector<Importer> builtinImporters();

} // namespace ogive

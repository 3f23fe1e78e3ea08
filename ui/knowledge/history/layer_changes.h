#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace ogive::ui {

/// What a layer of the knowledge does to one record.
struct RecordChange {
    enum class What { Added, Changed, Removed };

    What what = What::Changed;
    std::string kind; ///< of the record, as in recordKinds()
    std::string id;   ///< as a look-up takes it: DECISION/ID for an option

    bool operator==(const RecordChange&) const = default;
};

/// The records that a file of the knowledge folder adds, changes and removes compared with all that lies
/// below it, by kind. Reads every file: not for the window's thread.
[[nodiscard]] Result<std::vector<RecordChange>> layerChanges(const std::string& folder,
                                                             const std::string& file);

} // namespace ogive::ui

#pragma once

#include "core/base/result.h"
#include "core/design/design.h"

#include <string>
#include <string_view>

namespace ogive {

/// Where a recovery copy came from.
struct RecoveryNote {
    std::string path;     ///< of the design's file; empty: it has none yet
    std::string fileHash; ///< of that file's content when it was last read or written; empty: none
    ScenarioId scenario;  ///< the one in view
    std::string time;     ///< when the copy was made, ISO 8601 in UTC

    bool operator==(const RecoveryNote&) const = default;
};

/// A design as it stood before it was saved.
struct RecoveryCopy {
    RecoveryNote note;
    Design design;

    bool operator==(const RecoveryCopy&) const = default;
};

/// The note in the first line, below it the design as its file would have it: what follows the first line can
/// be saved and opened as a design by hand.
[[nodiscard]] std::string writeRecoveryCopy(const RecoveryNote& note, const Design& design);

[[nodiscard]] Result<RecoveryCopy> readRecoveryCopy(std::string_view text, const std::string& fileName);

} // namespace ogive

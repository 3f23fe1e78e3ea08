#pragma once

#include "core/design/design.h"
#include "core/knowledge/knowledge.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Which knowledge a design was last saved with, and what its decisions were then.
struct KnowledgeStamp {
    std::string id;
    std::string version;
    std::string hash;
    std::string priceList; ///< id of the newest imported list; empty: the built-in prices
    std::string pricesAsOf;

    bool operator==(const KnowledgeStamp&) const = default;
};

/// A decision that has another outcome than when the design was saved. Empty: open.
struct StampedChange {
    ScenarioId scenario;
    DecisionId decision;
    OptionId before;
    OptionId now;

    bool operator==(const StampedChange&) const = default;
};

[[nodiscard]] KnowledgeStamp stampOf(const Knowledge& knowledge);

/// The stamp that a design carries; none where it was never saved with one.
[[nodiscard]] std::optional<KnowledgeStamp> stampIn(const Design& design);

/// The design as it is saved: with the stamp of this knowledge, the prices it used, and its outcomes.
[[nodiscard]] Design stamped(const Design& design, const Knowledge& knowledge, std::string_view date = {});

/// What has changed since the design was saved with other knowledge, in the order of scenarios and decisions.
/// Empty where it carries no stamp, the same one, or nothing differs.
[[nodiscard]] std::vector<StampedChange> changesSinceStamp(const Design& design, const Knowledge& knowledge,
                                                           std::string_view date = {});

} // namespace ogive

#pragma once

#include "core/capacity/plan/plan_part.h"
#include "core/cost/vector/index_memory.h"
#include "core/cost/vector/index_price.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

enum class IndexCompression { None, Int8, Binary, Product };

/// One copy of the index, compressed one way, and the nodes that hold all its copies. Bytes.
struct IndexSize {
    IndexCompression compression = IndexCompression::None;
    double vectors = 0; ///< the vectors, or the codes that stand for them
    double links = 0;   ///< the graph and what the engine keeps beside it
    double total = 0;
    double onDisk = 0; ///< the vectors in full, where they don't lie in memory
    NodeCount nodes;

    bool operator==(const IndexSize&) const = default;
};

/// What one published rule says of the uncompressed index.
struct RuleSize {
    std::string rule; ///< its name: "V2"
    Message title;
    double bytes = 0;

    bool operator==(const RuleSize&) const = default;
};

struct IndexPlan : PlanPart {
    double vectors = 0;
    double dimensions = 0;
    double rawBytes = 0;
    std::string database;         ///< title of the one decided on; empty while it is open
    bool isOwnRule = false;       ///< the database has a published rule; else the general one, V2
    std::vector<IndexSize> sizes; ///< uncompressed first
    std::vector<RuleSize> rules;  ///< in the order of their names; their spread is the uncertainty
    double leastBytes = 0;        ///< of the rules
    double mostBytes = 0;

    bool operator==(const IndexPlan&) const = default;
};

/// V1 to V8. Has no numbers where nothing is retrieved.
[[nodiscard]] IndexPlan indexPlan(const PlanSource& source);

/// "Uncompressed", "8-bit", "Binary", "Product codes".
[[nodiscard]] Message compressionTitle(IndexCompression compression);

} // namespace ogive

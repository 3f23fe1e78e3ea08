#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// Nodes and prices of vector databases: MODELS.md V8 and V10. US dollars. Inputs outside part 0's ranges give
// an error at /name, with the name of appendix A.

/// Memory of one copy of an index, and the nodes it is spread over.
struct NodePlan {
    double memory = 0;     ///< bytes
    double nodeMemory = 0; ///< bytes
    double usable = 0.7;   ///< part of a node's memory for the index; the rest is for system and queries
    double replicationFactor = 1; ///< 1 to 16; 2 or more for high availability
};

struct NodeCount {
    double shards = 1;
    double nodes = 1;
    double totalMemory = 0; ///< bytes, of all copies

    bool operator==(const NodeCount&) const = default;
};

/// V8.
[[nodiscard]] Result<NodeCount> nodesNeeded(const NodePlan& plan);

/// A usage-priced service: what is stored, read and written in a month. A million units have a price.
struct ManagedIndexUse {
    double gigabytes = 0; ///< 1e9 bytes
    double gigabytePrice = 0;
    double queries = 0;
    double readUnitsPerQuery = 0; ///< grows with the namespace
    double readPrice = 0;         ///< for a million
    double writes = 0;
    double writeUnitsPerWrite = 1;
    double writePrice = 0; ///< for a million
    double minimum = 0;    ///< of the monthly bill
};

/// V10: US dollars a month.
[[nodiscard]] Result<double> managedIndexPrice(const ManagedIndexUse& use);

struct OwnIndexNodes {
    double nodes = 0;
    double pricePerHour = 0; ///< of one node
    double diskGigabytes = 0;
    double diskPrice = 0;  ///< a gigabyte and month
    double operations = 0; ///< a month, whatever else running it costs
};

/// V10: US dollars a month of 730 hours.
[[nodiscard]] Result<double> ownIndexPrice(const OwnIndexNodes& nodes);

/// V10: queries a month from which own nodes at `ownMonthly` cost no more than the service; 0 where they
/// never cost more, absent where they always do, as queries are free.
[[nodiscard]] Result<std::optional<double>> indexCrossover(double ownMonthly, const ManagedIndexUse& use);

} // namespace ogive

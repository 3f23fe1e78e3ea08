#include "core/cost/vector/index_price.h"
#include "core/cost/workload.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double million = 1e6;
constexpr NumberRange gigabyteRange{0, 1e15};
constexpr NumberRange unitRange{0, 1e9};
constexpr NumberRange nodeRange{0, 1e12};

} // namespace

Result<NodeCount> nodesNeeded(const NodePlan& plan)
{
    const auto check = InputCheck()
                           .within("ram", plan.memory, range::bytes)
                           .within("node_ram", plan.nodeMemory, range::positiveBytes)
                           .within("usable", plan.usable, range::positiveFraction)
                           .whole("rf", plan.replicationFactor, range::copies);
    if (check.failed())
        return check.failure();
    const double shards = std::max(1.0, std::ceil(plan.memory / (plan.nodeMemory * plan.usable)));
    return NodeCount{shards, shards * plan.replicationFactor, plan.memory * plan.replicationFactor};
}

Result<double> managedIndexPrice(const ManagedIndexUse& use)
{
    const auto check = InputCheck()
                           .within("gb", use.gigabytes, gigabyteRange)
                           .within("p_gb", use.gigabytePrice, range::price)
                           .within("queries", use.queries, range::monthlyCount)
                           .within("ru_per_query", use.readUnitsPerQuery, unitRange)
                           .within("p_ru", use.readPrice, range::price)
                           .within("writes", use.writes, range::monthlyCount)
                           .within("wu_per_write", use.writeUnitsPerWrite, unitRange)
                           .within("p_wu", use.writePrice, range::price)
                           .within("minimum", use.minimum, range::amount);
    if (check.failed())
        return check.failure();
    const double usage = use.gigabytes * use.gigabytePrice +
                         use.queries * use.readUnitsPerQuery * use.readPrice / million +
                         use.writes * use.writeUnitsPerWrite * use.writePrice / million;
    return std::max(use.minimum, usage);
}

Result<double> ownIndexPrice(const OwnIndexNodes& nodes)
{
    const auto check = InputCheck()
                           .within("nodes", nodes.nodes, nodeRange)
                           .within("per_hour", nodes.pricePerHour, range::price)
                           .within("disk_gb", nodes.diskGigabytes, gigabyteRange)
                           .within("p_disk", nodes.diskPrice, range::price)
                           .within("ops", nodes.operations, range::amount);
    if (check.failed())
        return check.failure();
    return nodes.nodes * nodes.pricePerHour * hoursPerMonth + nodes.diskGigabytes * nodes.diskPrice +
           nodes.operations;
}

Result<std::optional<double>> indexCrossover(double ownMonthly, const ManagedIndexUse& use)
{
    const auto check = InputCheck()
                           .within("self_month", ownMonthly, range::amount)
                           .within("gb", use.gigabytes, gigabyteRange)
                           .within("p_gb", use.gigabytePrice, range::price)
                           .within("ru_per_query", use.readUnitsPerQuery, unitRange)
                           .within("p_ru", use.readPrice, range::price);
    if (check.failed())
        return check.failure();
    const double forQueries = ownMonthly - use.gigabytes * use.gigabytePrice;
    if (forQueries <= 0)
        return 0.0;
    const double crossover = forQueries * million / (use.readUnitsPerQuery * use.readPrice);
    return std::isfinite(crossover) ? std::optional(crossover) : std::nullopt;
}

} // namespace ogive

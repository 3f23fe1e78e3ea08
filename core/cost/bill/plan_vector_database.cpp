#include "core/cost/bill/plan_parts.h"
#include "core/cost/vector/index_memory.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// Bytes of an index of one vector by the database's published rule; an error where the inputs are out of
/// range.
Result<double> memoryOfOne(IndexMemoryRule rule, double dimensions, double links, double rawFactor)
{
    const VectorSet set{1, dimensions, float32Bytes};
    switch (rule) {
    case IndexMemoryRule::OneAndAHalf:
        return qdrantMemory(1, dimensions);
    case IndexMemoryRule::Twice:
        return weaviateMemoryRule(1, dimensions);
    case IndexMemoryRule::WithMargin:
        return openSearchMemory(1, dimensions, links);
    case IndexMemoryRule::WithLinks:
        return scyllaMemory(set, links);
    case IndexMemoryRule::Graph: {
        HnswLayout layout;
        layout.m = links;
        return hnswMemory(set, layout);
    }
    case IndexMemoryRule::RawFactor:
        break;
    }
    return dimensions * float32Bytes * rawFactor;
}

/// Every rule grows by the same step with each dimension, so two points tell all of it.
void takeMemory(const PlanContext& context, IndexMemoryRule rule, VectorPlan& plan)
{
    const double links = context.quantities[Quantity::HnswLinks];
    const double rawFactor = context.quantities[Quantity::RawFactor];
    const auto one = memoryOfOne(rule, 1, links, rawFactor);
    const auto two = memoryOfOne(rule, 2, links, rawFactor);
    plan.bytesPerDimension = one && two ? *two - *one : notKnown;
    plan.bytesPerVector = one && two ? *one - plan.bytesPerDimension : notKnown;
}

const VectorDatabase* databaseOf(const Knowledge& knowledge, const Option& option)
{
    const auto found = std::find_if(knowledge.vectorDatabases.begin(), knowledge.vectorDatabases.end(),
                                    [&](const VectorDatabase& it) { return it.id == option.id.value; });
    return found == knowledge.vectorDatabases.end() ? nullptr : &*found;
}

/// The parts of a service's price that are not published, as a list for people.
std::string missingParts(const Language& language, const ManagedPrice& price)
{
    std::vector<std::string> missing;
    const auto note = [&](const std::optional<double>& usd, const Message& part) {
        if (!usd)
            missing.push_back(language.words(part));
    };
    note(price.storageUsdPerGbMonth, OGIVE_TR("cost", "storage"));
    note(price.readUsdPerMillionUnits, OGIVE_TR("cost", "reads"));
    note(price.writeUsdPerMillionUnits, OGIVE_TR("cost", "writes"));
    return language.listed(missing);
}

/// Whether the service can be priced; else `reason` says what is not known of its price.
bool planManaged(const Language& language, const VectorDatabase& database, VectorPlan& plan, Message& reason)
{
    const auto& price = database.managedPrice;
    const std::string missing = price ? missingParts(language, *price) : std::string();
    if (!price || !missing.empty()) {
        reason = price ? OGIVE_TR("cost", "Not known of the price of %1 as a service: %2.")
                             .arg(database.title)
                             .arg(missing)
                       : OGIVE_TR("cost", "What %1 costs as a service is not known.").arg(database.title);
        return false;
    }
    plan.kind = VectorPlan::Kind::Managed;
    plan.storageUsdPerGb = *price->storageUsdPerGbMonth;
    plan.readUsdPerUnit = *price->readUsdPerMillionUnits * perMillion;
    plan.writeUsdPerUnit = *price->writeUsdPerMillionUnits * perMillion;
    plan.leastUsd = price->minUsdPerMonth.value_or(0);
    return true;
}

bool planOwnNodes(const PlanContext& context, const VectorDatabase& database, BillPlan& plan, Message& reason)
{
    const CloudUnit* node = context.unitInRole("index_node");
    const double nodeGb = context.quantities[Quantity::NodeMemoryGb];
    if (!database.memoryRule || !node || !node->memoryGb) {
        reason = OGIVE_TR("cost", "What %1 needs on own machines is not known.").arg(database.title);
        return false;
    }
    plan.vector.kind = VectorPlan::Kind::OwnNodes;
    takeMemory(context, *database.memoryRule, plan.vector);
    plan.vector.nodeUsdPerMonth = node->usd * hoursPerMonth * nodeGb / *node->memoryGb;
    plan.vector.diskUsdPerGb = context.unitUsd("block_storage");
    plan.vectorPeople = 1;
    return true;
}

} // namespace

void planVectorDatabase(const PlanContext& context, BillPlan& plan)
{
    constexpr BillLine line = BillLine::VectorDatabase;
    if (!context.subject.knowledge.decisionInRole("vector_db"))
        return;
    const double usesRetrieval = context.fieldInRole("uses_rag");
    if (std::isnan(usesRetrieval)) {
        plan.set(line, LineState::Kind::NotKnown, context.fieldNotKnown("uses_rag"));
        return;
    }
    if (usesRetrieval == 0) {
        plan.set(line, LineState::Kind::Counted,
                 OGIVE_TR("cost", "Nothing is retrieved, so there is no vector database."));
        return;
    }
    const Option* option = context.optionInRole("vector_db");
    const VectorDatabase* database = option ? databaseOf(context.subject.knowledge, *option) : nullptr;
    if (!database) {
        plan.set(line, LineState::Kind::NotKnown,
                 option ? OGIVE_TR("cost", "Nothing is known of what %1 costs.").arg(option->title)
                        : OGIVE_TR("cost", "No vector database is decided on."));
        return;
    }
    plan.vector.database = database;
    const bool canSelfHost = database->selfHost.value_or(false);
    const bool isAsked = context.fieldInRole("managed_preference") == 1;
    Message reason;
    plan.count(line);
    if ((isAsked || !canSelfHost) &&
        planManaged(context.subject.knowledge.language, *database, plan.vector, reason))
        return;
    if (!canSelfHost) {
        plan.set(line, LineState::Kind::NotKnown, reason);
        return;
    }
    const Message notManaged = reason;
    if (!planOwnNodes(context, *database, plan, reason))
        plan.set(line, LineState::Kind::NotKnown, reason);
    else if (isAsked)
        plan.set(line, LineState::Kind::Counted,
                 OGIVE_TR("cost", "%1 Own nodes are counted.")
                     .arg(context.subject.knowledge.language.words(notManaged)));
}

} // namespace ogive

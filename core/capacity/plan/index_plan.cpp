#include "core/capacity/plan/index_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr double gigabyte = 1e9;

struct IndexAssumptions {
    double m = 16;
    double overhead = 1;
    double dimensionsPerCode = 8;
    double rawFactor = 1.5;
    double rawFactorLow = 1.5;
    double rawFactorHigh = 1.5;
    NodePlan node;
};

IndexAssumptions readAssumptions(PlanReader& read)
{
    IndexAssumptions assumed;
    assumed.m = read.parameter("hnsw_m");
    assumed.overhead = read.parameter("quantized_overhead");
    assumed.dimensionsPerCode = read.parameter("pq_dimensions_per_code");
    assumed.rawFactor = read.parameter("raw_factor");
    assumed.rawFactorLow = read.parameter("raw_factor_low");
    assumed.rawFactorHigh = read.parameter("raw_factor_high");
    assumed.node.nodeMemory = read.parameter("index_node_gb") * gigabyte;
    assumed.node.usable = read.parameter("index_node_usable");
    assumed.node.replicationFactor = read.parameter("index_replication");
    return assumed;
}

/// The uncompressed index by one rule.
double bytesBy(IndexMemoryRule rule, const VectorSet& set, const IndexAssumptions& assumed,
               PlanFormulas& value)
{
    switch (rule) {
    case IndexMemoryRule::OneAndAHalf:
        return value(qdrantMemory(set.vectors, set.dimensions));
    case IndexMemoryRule::Twice:
        return value(weaviateMemoryRule(set.vectors, set.dimensions));
    case IndexMemoryRule::WithMargin:
        return value(openSearchMemory(set.vectors, set.dimensions, assumed.m));
    case IndexMemoryRule::WithLinks:
        return value(scyllaMemory(set, assumed.m));
    case IndexMemoryRule::Graph:
        return value(hnswMemory(set, {assumed.m, 4, 8}));
    case IndexMemoryRule::RawFactor:
        return value(rawVectorBytes(set)) * assumed.rawFactor;
    }
    return 0;
}

void addRules(IndexPlan& plan, const VectorSet& set, const IndexAssumptions& assumed, PlanFormulas& value)
{
    const auto add = [&](const char* name, Message title, double bytes) {
        plan.rules.push_back({name, std::move(title), bytes});
    };
    using enum IndexMemoryRule;
    add("V2", OGIVE_TR("capacity", "1.5 × the vectors (Qdrant)"), bytesBy(OneAndAHalf, set, assumed, value));
    add("V3", OGIVE_TR("capacity", "Twice the vectors (Weaviate)"), bytesBy(Twice, set, assumed, value));
    add("V3", OGIVE_TR("capacity", "Vectors and connections (Weaviate)"),
        value(weaviateMemory(set.vectors, set.dimensions, 2 * assumed.m)));
    add("V4", OGIVE_TR("capacity", "Vectors and links + 10 % (OpenSearch)"),
        bytesBy(WithMargin, set, assumed, value));
    add("V5", OGIVE_TR("capacity", "Vectors and links + 20 % (ScyllaDB)"),
        bytesBy(WithLinks, set, assumed, value));
    add("V6", OGIVE_TR("capacity", "HNSW graph as laid out (hnswlib, Faiss)"),
        bytesBy(Graph, set, assumed, value));
    for (const double factor : {assumed.rawFactorLow, assumed.rawFactor, assumed.rawFactorHigh})
        add("V1", OGIVE_TR("capacity", "%1 × the vectors (Milvus, of its range)").arg(factor),
            plan.rawBytes * factor);
    const auto [least, most] = std::ranges::minmax(plan.rules, {}, &RuleSize::bytes);
    plan.leastBytes = least.bytes;
    plan.mostBytes = most.bytes;
}

/// The most codes of 8 bits that divide the dimensions and stand for at least as many as wished.
double productCodes(double dimensions, double dimensionsPerCode)
{
    double codes = std::clamp(std::floor(dimensions / std::max(1.0, dimensionsPerCode)), 1.0, dimensions);
    while (std::fmod(dimensions, codes) != 0)
        --codes;
    return codes;
}

IndexSize compressed(IndexCompression compression, const IndexPlan& plan, const IndexAssumptions& assumed,
                     PlanFormulas& value)
{
    Quantization quantization;
    if (compression == IndexCompression::Binary)
        quantization.kind = QuantizationKind::Binary;
    if (compression == IndexCompression::Product)
        quantization = {QuantizationKind::Product, productCodes(plan.dimensions, assumed.dimensionsPerCode),
                        8};
    const QuantizedMemory memory = value(
        quantizedMemory({plan.vectors, plan.dimensions, quantization, assumed.m, assumed.overhead, false}));
    return {compression, memory.codes + memory.codebook, memory.links, memory.total, plan.rawBytes, {}};
}

IndexMemoryRule ruleOf(const PlanSource& source, IndexPlan& plan)
{
    const Option* option = source.option("vector_db");
    if (!option)
        return IndexMemoryRule::OneAndAHalf;
    plan.database = option->title;
    const auto& all = source.knowledge.vectorDatabases;
    const auto found = std::ranges::find(all, option->id.value, &VectorDatabase::id);
    plan.isOwnRule = found != all.end() && found->memoryRule;
    return plan.isOwnRule ? *found->memoryRule : IndexMemoryRule::OneAndAHalf;
}

} // namespace

IndexPlan indexPlan(const PlanSource& source)
{
    IndexPlan plan;
    PlanReader read(source, plan);
    PlanFormulas value(plan);
    const double retrieves = read.field("uses_rag");
    plan.vectors = read.field("vectors");
    plan.dimensions = read.field("dimensions");
    const IndexAssumptions assumed = readAssumptions(read);
    if (retrieves == 0) {
        plan.whyNot = OGIVE_TR("capacity", "Nothing is retrieved, so there is no vector index.");
        return plan;
    }
    if (!read.complete())
        return plan;
    const VectorSet set{plan.vectors, plan.dimensions, float32Bytes};
    plan.rawBytes = value(rawVectorBytes(set));
    addRules(plan, set, assumed, value);
    const double whole = bytesBy(ruleOf(source, plan), set, assumed, value);
    plan.sizes.push_back({IndexCompression::None, plan.rawBytes, whole - plan.rawBytes, whole, 0, {}});
    if (!plan.isKnown())
        return plan;
    for (const auto compression :
         {IndexCompression::Int8, IndexCompression::Binary, IndexCompression::Product})
        plan.sizes.push_back(compressed(compression, plan, assumed, value));
    for (IndexSize& size : plan.sizes) {
        NodePlan node = assumed.node;
        node.memory = size.total;
        size.nodes = value(nodesNeeded(node));
    }
    return plan;
}

Message compressionTitle(IndexCompression compression)
{
    switch (compression) {
    case IndexCompression::None:
        return OGIVE_TR("capacity", "Uncompressed");
    case IndexCompression::Int8:
        return OGIVE_TR("capacity", "8-bit");
    case IndexCompression::Binary:
        return OGIVE_TR("capacity", "Binary");
    case IndexCompression::Product:
        return OGIVE_TR("capacity", "Product codes");
    }
    return {};
}

} // namespace ogive

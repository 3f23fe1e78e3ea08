#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// What a managed vector database costs, as far as it is published; US dollars.
struct ManagedPrice {
    std::string model; ///< serverless, managed cluster, …
    std::optional<double> storageUsdPerGbMonth;
    std::optional<double> readUsdPerMillionUnits;
    std::optional<double> writeUsdPerMillionUnits;
    std::optional<double> minUsdPerMonth;
    std::optional<double> smallestClusterUsdPerHour;
    std::optional<double> smallestClusterUsdPerMonth;
    std::string source;
    std::string asOf;

    bool operator==(const ManagedPrice&) const = default;
};

/// The published formula that the memory of an index follows: MODELS.md V2 to V6.
enum class IndexMemoryRule {
    OneAndAHalf, ///< V2, as Qdrant
    Twice,       ///< V3, as Weaviate
    WithMargin,  ///< V4, as OpenSearch
    WithLinks,   ///< V5, as ScyllaDB
    Graph,       ///< V6, the layout of an HNSW graph
    RawFactor    ///< a range of factors on the vectors, as Milvus
};

/// What a vector database can do. A feature is full, partial or none; one that is absent is not known.
struct VectorDatabase {
    std::string id; ///< of the option it describes, where there is one
    std::string title;
    std::string license;
    std::optional<bool> selfHost;
    std::map<std::string, std::string> features;
    std::optional<double> maxDimensions;
    std::optional<IndexMemoryRule> memoryRule;
    std::optional<ManagedPrice> managedPrice;
    std::string source;
    std::string asOf;

    bool operator==(const VectorDatabase&) const = default;
};

/// A program that serves models from own machines, or one that runs several of those.
struct ServingEngine {
    std::string id;
    std::string title;
    std::string layer; ///< engine, orchestration
    std::string license;
    std::string status;
    std::vector<std::string> hardware;
    std::vector<std::string> quantizationFormats;
    std::map<std::string, bool> features;
    std::string source;
    std::string asOf;

    bool operator==(const ServingEngine&) const = default;
};

struct GpuPrice {
    std::string cloud;
    std::string instance;
    std::string region;
    double gpusPerInstance = 1;
    std::optional<double> usdPerGpuHour;
    std::string source;
    std::string asOf;

    bool operator==(const GpuPrice&) const = default;
};

/// An accelerator; speeds are dense, without sparsity.
struct Gpu {
    std::string id;
    std::string title;
    std::string vendor;
    std::optional<double> memoryGb;
    std::optional<double> memoryBandwidthGbPerS;
    std::optional<double> fp16Tflops;
    std::optional<double> fp8Tflops;
    std::optional<double> powerW;
    std::vector<GpuPrice> prices;
    std::string source;
    std::string asOf;

    bool operator==(const Gpu&) const = default;
};

/// One unit price of a cloud: a vCPU-hour, a GB-month, …
struct CloudUnit {
    std::string id;
    std::string title;
    std::string category;
    std::string cloud;
    std::string region;
    std::string unit;
    double usd = 0;
    std::string source;
    std::string asOf;

    bool operator==(const CloudUnit&) const = default;
};

} // namespace ogive

#pragma once

#include "core/base/result.h"

namespace ogive {

// Memory of vector indexes: MODELS.md part 4, V1 to V7 and V9. Everything in bytes, for one copy before
// replicas. Inputs outside part 0's ranges give an error at /name, with the name of appendix A.

inline constexpr double float32Bytes = 4;

/// Vectors of one index.
struct VectorSet {
    double vectors = 0;                   ///< 0 to 1e12
    double dimensions = 1;                ///< 1 to 65,536
    double componentBytes = float32Bytes; ///< float32 4, float16 2, int8 1
};

/// V1: the vectors themselves.
[[nodiscard]] Result<double> rawVectorBytes(const VectorSet& set);

// V2 to V5 are the vendors' own sizing rules for their engines.

/// V2, Qdrant: 1.5 × raw, of float32 (qdrant.tech, capacity planning).
[[nodiscard]] Result<double> qdrantMemory(double vectors, double dimensions);

/// V3, Weaviate's rule of thumb: twice the raw float32 (docs.weaviate.io, resources).
[[nodiscard]] Result<double> weaviateMemoryRule(double vectors, double dimensions);

/// V3, Weaviate in detail: raw float32 and `connectionBytes` (8 to 10) for each of `maxConnections`.
[[nodiscard]] Result<double> weaviateMemory(double vectors, double dimensions, double maxConnections,
                                            double connectionBytes = 10);

/// V4, OpenSearch k-NN with HNSW's M: 1.1·(4D + 8M) a vector.
[[nodiscard]] Result<double> openSearchMemory(double vectors, double dimensions, double m);

/// V5, ScyllaDB vector search: 1.2·(D·b + 16m) a vector (cloud.docs.scylladb.com, vector search sizing).
[[nodiscard]] Result<double> scyllaMemory(const VectorSet& set, double m);

/// How an HNSW graph is stored.
struct HnswLayout {
    double m = 16;        ///< links in each upper layer, 1 to 512; twice as many in the lowest
    double linkBytes = 4; ///< of a neighbour's id
    double labelBytes = 8;
};

/// V6: an HNSW index laid out as by Faiss, hnswlib and Milvus: a vector has 2M links in layer 0 and M in each
/// of 1/(M − 1) upper layers on average (arXiv 1603.09320); none in upper layers at M = 1.
[[nodiscard]] Result<double> hnswMemory(const VectorSet& set, const HnswLayout& layout);

enum class QuantizationKind { Int8, Binary, Product };

/// How vectors are made smaller.
struct Quantization {
    QuantizationKind kind = QuantizationKind::Int8;
    double subvectors = 0;    ///< of product quantization: divides the dimensions
    double subvectorBits = 8; ///< of product quantization: 1 to 16
};

/// V7: bytes of one quantized vector.
[[nodiscard]] Result<double> codeBytes(double dimensions, const Quantization& quantization);

/// V7: the codebook of product quantization, once an index or segment.
[[nodiscard]] Result<double> codebookBytes(double dimensions, double subvectorBits = 8);

/// A quantized HNSW index. Links are not compressed.
struct QuantizedIndex {
    double vectors = 0;
    double dimensions = 1;
    Quantization quantization;
    double m = 16;
    double overhead = 1;         ///< factor on all but the codebook, 1 to 100
    bool keepsOriginals = false; ///< float32 vectors stay in memory; else they lie on disk, V1
};

/// What a quantized index is made of; the parts include the overhead.
struct QuantizedMemory {
    double codes = 0;
    double links = 0;
    double originals = 0;
    double codebook = 0;
    double total = 0;

    bool operator==(const QuantizedMemory&) const = default;
};

/// V7.
[[nodiscard]] Result<QuantizedMemory> quantizedMemory(const QuantizedIndex& index);

/// An index on disk in DiskANN's layout.
struct DiskIndex {
    VectorSet set;
    double degree = 64;    ///< R, 1 to 512
    double codeBytes = 0;  ///< of one quantized vector in memory, 0 to 65,536 × 8
    double cacheShare = 0; ///< of the nodes that are kept in memory
};

struct DiskIndexSize {
    double disk = 0;
    double memory = 0;

    bool operator==(const DiskIndexSize&) const = default;
};

/// V9 (DiskANN, NeurIPS 2019): node records D·b + 4·(R + 1) packed into sectors of 4 KiB.
[[nodiscard]] Result<DiskIndexSize> diskIndexSize(const DiskIndex& index);

} // namespace ogive

#include "core/cost/vector/index_memory.h"

#include "core/base/numeric/input_check.h"

#include <cmath>

namespace ogive {
namespace {

constexpr double idBytes = 4;
constexpr double bitsInByte = 8;
constexpr NumberRange linkBytesRange{1, 16};
constexpr NumberRange labelBytesRange{0, 64};
constexpr NumberRange connectionBytesRange{1, 64};
constexpr NumberRange overheadRange{1, 100};
constexpr NumberRange subvectorBitsRange{1, 16};

InputCheck checkVectors(double vectors, double dimensions)
{
    return InputCheck().within("n", vectors, range::count).whole("d", dimensions, range::dimensions);
}

InputCheck checkSet(const VectorSet& set)
{
    return checkVectors(set.vectors, set.dimensions).within("b", set.componentBytes, range::componentBytes);
}

/// Links of a vector in an HNSW graph, over all its layers.
double linksPerVector(double m)
{
    return m == 1 ? 2 * m : 2 * m + m / (m - 1);
}

void checkQuantization(InputCheck& check, double dimensions, const Quantization& quantization)
{
    check.whole("pq_bits", quantization.subvectorBits, subvectorBitsRange);
    if (quantization.kind == QuantizationKind::Product)
        check.whole("pq_m", quantization.subvectors, 1, dimensions)
            .that(std::fmod(dimensions, quantization.subvectors) == 0, "pq_m",
                  OGIVE_TR("cost", "pq_m must divide d, %1, without a rest").arg(dimensions));
}

double bytesOfCode(double dimensions, const Quantization& quantization)
{
    switch (quantization.kind) {
    case QuantizationKind::Int8:
        return dimensions;
    case QuantizationKind::Binary:
        return std::ceil(dimensions / bitsInByte);
    case QuantizationKind::Product:
        break;
    }
    return std::ceil(quantization.subvectors * quantization.subvectorBits / bitsInByte);
}

double bytesOfCodebook(double dimensions, double subvectorBits)
{
    return std::exp2(subvectorBits) * dimensions * float32Bytes;
}

} // namespace

Result<double> rawVectorBytes(const VectorSet& set)
{
    const auto check = checkSet(set);
    if (check.failed())
        return check.failure();
    return set.vectors * set.dimensions * set.componentBytes;
}

Result<double> qdrantMemory(double vectors, double dimensions)
{
    constexpr double overRaw = 1.5;
    const auto check = checkVectors(vectors, dimensions);
    if (check.failed())
        return check.failure();
    return vectors * dimensions * float32Bytes * overRaw;
}

Result<double> weaviateMemoryRule(double vectors, double dimensions)
{
    constexpr double overRaw = 2;
    const auto check = checkVectors(vectors, dimensions);
    if (check.failed())
        return check.failure();
    return overRaw * vectors * dimensions * float32Bytes;
}

Result<double> weaviateMemory(double vectors, double dimensions, double maxConnections,
                              double connectionBytes)
{
    const auto check = checkVectors(vectors, dimensions)
                           .whole("maxconn", maxConnections, range::connections)
                           .within("per", connectionBytes, connectionBytesRange);
    if (check.failed())
        return check.failure();
    return vectors * (dimensions * float32Bytes + maxConnections * connectionBytes);
}

Result<double> openSearchMemory(double vectors, double dimensions, double m)
{
    constexpr double overhead = 1.1;
    constexpr double bytesPerLink = 8;
    const auto check = checkVectors(vectors, dimensions).whole("m", m, range::connections);
    if (check.failed())
        return check.failure();
    return overhead * (float32Bytes * dimensions + bytesPerLink * m) * vectors;
}

Result<double> scyllaMemory(const VectorSet& set, double m)
{
    constexpr double overhead = 1.2;
    constexpr double bytesPerLink = 16;
    const auto check = checkSet(set).whole("m", m, range::connections);
    if (check.failed())
        return check.failure();
    return set.vectors * (set.dimensions * set.componentBytes + bytesPerLink * m) * overhead;
}

Result<double> hnswMemory(const VectorSet& set, const HnswLayout& layout)
{
    const auto check = checkSet(set)
                           .whole("m", layout.m, range::connections)
                           .within("link", layout.linkBytes, linkBytesRange)
                           .within("label", layout.labelBytes, labelBytesRange);
    if (check.failed())
        return check.failure();
    return set.vectors * (set.dimensions * set.componentBytes + layout.linkBytes * linksPerVector(layout.m) +
                          layout.labelBytes);
}

Result<double> codeBytes(double dimensions, const Quantization& quantization)
{
    auto check = InputCheck().whole("d", dimensions, range::dimensions);
    checkQuantization(check, dimensions, quantization);
    if (check.failed())
        return check.failure();
    return bytesOfCode(dimensions, quantization);
}

Result<double> codebookBytes(double dimensions, double subvectorBits)
{
    const auto check = InputCheck()
                           .whole("d", dimensions, range::dimensions)
                           .whole("pq_bits", subvectorBits, subvectorBitsRange);
    if (check.failed())
        return check.failure();
    return bytesOfCodebook(dimensions, subvectorBits);
}

Result<QuantizedMemory> quantizedMemory(const QuantizedIndex& index)
{
    auto check = checkVectors(index.vectors, index.dimensions)
                     .whole("m", index.m, range::connections)
                     .within("overhead", index.overhead, overheadRange);
    checkQuantization(check, index.dimensions, index.quantization);
    if (check.failed())
        return check.failure();
    const double code = bytesOfCode(index.dimensions, index.quantization);
    const double links = idBytes * linksPerVector(index.m);
    const double original = index.keepsOriginals ? float32Bytes * index.dimensions : 0;
    const double codebook = index.quantization.kind == QuantizationKind::Product
                                ? bytesOfCodebook(index.dimensions, index.quantization.subvectorBits)
                                : 0;
    const double copies = index.vectors * index.overhead;
    return QuantizedMemory{copies * code, copies * links, copies * original, codebook,
                           index.vectors * (code + links + original) * index.overhead + codebook};
}

Result<DiskIndexSize> diskIndexSize(const DiskIndex& index)
{
    constexpr double sectorBytes = 4096;
    const auto check = checkSet(index.set)
                           .whole("r", index.degree, range::connections)
                           .within("code", index.codeBytes, 0, range::dimensions.maximum * 8)
                           .within("cache_share", index.cacheShare, range::fraction);
    if (check.failed())
        return check.failure();
    const double vectors = index.set.vectors;
    const double record = index.set.dimensions * index.set.componentBytes + idBytes * (index.degree + 1);
    const double perSector = std::floor(sectorBytes / record);
    const double sectors =
        perSector >= 1 ? std::ceil(vectors / perSector) : vectors * std::ceil(record / sectorBytes);
    return DiskIndexSize{sectors * sectorBytes,
                         vectors * index.codeBytes + index.cacheShare * vectors * record};
}

} // namespace ogive

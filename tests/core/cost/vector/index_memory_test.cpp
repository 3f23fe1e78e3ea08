#include "core/cost/vector/index_memory.h"
#include "tests/support/core/expectations.h"

#include <catch2/catch.hpp>

using namespace ogive;
using namespace ogive::test;

// Worked examples of MODELS.md part 4 are among those of compute; here is what they don't show.

TEST_CASE("a graph with one link a layer has no upper layers")
{
    CHECK(hnswMemory({1, 1, 4}, {1, 4, 8}).value() == 4 + 4 * 2 + 8); // V6
}

TEST_CASE("a quantized index is split into its parts")
{
    QuantizedIndex index;
    index.vectors = 1e6;
    index.dimensions = 768;
    index.quantization = {QuantizationKind::Product, 96, 8};
    index.overhead = 2;
    index.keepsOriginals = true;
    const QuantizedMemory memory = quantizedMemory(index).value();
    CHECK(memory.codes == near(2e6 * 96));
    CHECK(memory.links == near(2e6 * 4 * (32 + 16.0 / 15)));
    CHECK(memory.originals == near(2e6 * 768 * 4));
    CHECK(memory.codebook == 256 * 768 * 4);
    CHECK(memory.total == near(memory.codes + memory.links + memory.originals + memory.codebook));
}

TEST_CASE("nodes larger than a sector take several")
{
    // V9: 4·2000 + 4·65 = 8260 bytes are three sectors of 4096.
    CHECK(diskIndexSize({{10, 2000, 4}, 64, 0, 0}).value().disk == 10 * 3 * 4096);
}

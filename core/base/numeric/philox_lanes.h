#pragma once

#include <cstddef>
#include <cstdint>

namespace ogive {

/// The four words of Philox before its rounds, and where two uniform numbers of each sample go: what
/// uniformPairs does, for the widest registers that the processor has.
struct PairsTask {
    std::uint64_t seed = 0;
    std::uint32_t stream = 0;
    std::uint32_t pair = 0;
    const std::uint64_t* samples = nullptr;
    double* even = nullptr;
    double* odd = nullptr;
};

/// Does the first samples of a task and returns how many, a multiple of the registers' lanes; 0 where the
/// processor has no registers that are wide enough.
[[nodiscard]] std::size_t fillPairsInLanes(const PairsTask& task, std::size_t count);

} // namespace ogive

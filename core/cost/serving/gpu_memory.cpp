#include "core/cost/serving/gpu_memory.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr double bitsOfByte = 8;
constexpr NumberRange scaleBitsRange{0, 64};
constexpr NumberRange headRange{1, 1e6};

double budgetOf(const ReplicaMemory& memory, double gpus)
{
    return gpus * memory.gpuMemory * memory.utilisation - memory.weights - gpus * memory.reserve;
}

InputCheck checkMemory(const ReplicaMemory& memory)
{
    return InputCheck()
        .within("mem", memory.gpuMemory, range::positiveBytes)
        .within("util", memory.utilisation, range::positiveFraction)
        .within("weights", memory.weights, range::bytes)
        .within("reserve", memory.reserve, range::bytes);
}

} // namespace

Result<double> weightBytes(const WeightFormat& format)
{
    const auto check = InputCheck()
                           .within("params", format.parameters, range::parameters)
                           .within("bits", format.bits, range::bits)
                           .whole("group", format.group, 0, range::count.maximum)
                           .within("scale_bits", format.scaleBits, scaleBitsRange)
                           .within("zero_bits", format.zeroBits, scaleBitsRange);
    if (check.failed())
        return check.failure();
    const double scales = format.group == 0 ? 0 : (format.scaleBits + format.zeroBits) / format.group;
    return format.parameters * (format.bits + scales) / bitsOfByte;
}

Result<double> touchedExperts(double experts, double routed, double batch)
{
    const auto check = InputCheck()
                           .whole("experts", experts, headRange)
                           .whole("routed", routed, 1, experts)
                           .within("batch", batch, range::batch);
    if (check.failed())
        return check.failure();
    return -std::expm1(batch * std::log1p(-routed / experts));
}

Result<double> kvBytes(const GroupedAttention& attention)
{
    constexpr double keysAndValues = 2;
    const auto check = InputCheck()
                           .whole("layers", attention.layers, range::layers)
                           .whole("kv_heads", attention.kvHeads, headRange)
                           .whole("head_dim", attention.headDimension, headRange)
                           .within("b", attention.valueBytes, range::componentBytes);
    if (check.failed())
        return check.failure();
    return keysAndValues * attention.layers * attention.kvHeads * attention.headDimension *
           attention.valueBytes;
}

Result<double> kvBytes(const LatentAttention& attention)
{
    const auto check = InputCheck()
                           .whole("layers", attention.layers, range::layers)
                           .whole("latent", attention.latent, headRange)
                           .whole("rope", attention.rope, 0, headRange.maximum)
                           .within("b", attention.valueBytes, range::componentBytes);
    if (check.failed())
        return check.failure();
    return attention.layers * (attention.latent + attention.rope) * attention.valueBytes;
}

Result<double> kvBudget(const ReplicaMemory& memory)
{
    const auto check = checkMemory(memory).whole("gpus", memory.gpus, range::gpus);
    if (check.failed())
        return check.failure();
    return budgetOf(memory, memory.gpus);
}

Result<double> mostSequences(double budget, double kv, double context)
{
    const auto check = InputCheck()
                           .within("budget", budget, range::signedBytes)
                           .within("kv", kv, range::positiveBytes)
                           .within("ctx", context, range::positiveTokens);
    if (check.failed())
        return check.failure();
    return std::max(0.0, std::floor(budget / (kv * context)));
}

Result<std::optional<double>> gpusNeeded(const ReplicaMemory& memory, double kv, double context,
                                         double sequences)
{
    constexpr std::array<double, 5> sizes{1, 2, 4, 8, 16};
    const auto check = checkMemory(memory)
                           .within("kv", kv, range::bytes)
                           .within("ctx", context, range::tokens)
                           .within("seqs", sequences, range::count);
    if (check.failed())
        return check.failure();
    const double needed = kv * context * sequences;
    for (const double gpus : sizes)
        if (budgetOf(memory, gpus) >= needed)
            return gpus;
    return std::nullopt;
}

} // namespace ogive

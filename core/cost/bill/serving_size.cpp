#include "core/cost/bill/bill.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

constexpr double bitsPerByte = 8;
constexpr double bytesPerGb = 1e9;

struct Replica {
    double gpus = 1;
    Quantity efficiency = Quantity::Efficiency1;
};

/// S8's sizes, each with the part of the ideal throughput that it was seen to reach. 16 GPUs: as 8, for lack
/// of measurements.
constexpr std::array<Replica, 5> replicas{{{1, Quantity::Efficiency1},
                                           {2, Quantity::Efficiency2},
                                           {4, Quantity::Efficiency4},
                                           {8, Quantity::Efficiency8},
                                           {16, Quantity::Efficiency8}}};

/// S6: seconds of one output token, its share of a decode step and of its own prompt's prefill.
double secondsPerToken(const OwnServing& plan, double weights, double kv, double flops, double gpus,
                       double input, double output, double batch)
{
    const double context = input + output / 2;
    const double reading = (weights + batch * context * kv) / (plan.bandwidth * gpus);
    const double computing = 2 * plan.activeParameters * batch / (flops * gpus);
    const double prefill =
        (2 * plan.activeParameters * input + 2 * plan.layers * plan.width * input * input) / (flops * gpus);
    return std::max(reading, computing) / batch + prefill / output;
}

/// Weights of 4 bits and fewer carry a scale of 16 bits for every group of 128.
double storedBits(double bits)
{
    constexpr double scaled = 4;
    return bits <= scaled ? bits + 16.0 / 128 : bits;
}

/// Heads can't be split, so more GPUs than heads hold some twice.
double copiesOfKv(const OwnServing& plan, double gpus)
{
    return plan.kvHeads > 0 ? std::max(1.0, std::ceil(gpus / plan.kvHeads)) : gpus;
}

} // namespace

ServingSize servingSize(const OwnServing& plan, const Quantities& q)
{
    if (!plan.gpu)
        return {};
    const double input = q[Quantity::InputTokens];
    const double output = q[Quantity::OutputTokens];
    const double bits = q[Quantity::WeightBits];
    const double weights = plan.parameters * storedBits(bits) / bitsPerByte;
    const double flops = bits <= bitsPerByte ? plan.quarterFlops : plan.halfFlops;
    const double usable = plan.memory * q[Quantity::GpuUtilisation] - q[Quantity::GpuReserveGb] * bytesPerGb;
    const double most = std::max(1.0, q[Quantity::MostSequences]);
    const double inFlight = std::ceil(q[Quantity::InFlight]);
    const double sequences = inFlight < 1 ? 1 : (inFlight > most ? most : inFlight);
    for (const Replica& replica : replicas) {
        if (plan.heads > 0 && std::fmod(plan.heads, replica.gpus) != 0)
            continue;
        const double kv = plan.kvValues * q[Quantity::KvBytesPerValue] * copiesOfKv(plan, replica.gpus);
        const double budget = replica.gpus * usable - weights;
        // More GPUs are for one model that does not fit on fewer; replicas are for load.
        if (!(budget >= kv * (input + output) * sequences))
            continue;
        ServingSize size;
        size.gpus = replica.gpus;
        size.replicas = 1;
        if (output == 0)
            return size;
        // At full load as many sequences decode together as the memory holds, S3 with their mean residency.
        const double batch = std::clamp(std::floor(budget / (kv * (input + output / 2))), 1.0, most);
        size.tokensPerSecond = q[replica.efficiency] /
                               secondsPerToken(plan, weights, kv, flops, replica.gpus, input, output, batch);
        const double asked = q[Quantity::PeakRate] * q[Quantity::Steps] * output;
        const double needed = std::ceil(asked / (q[Quantity::ServingLoad] * size.tokensPerSecond) - 1e-12);
        size.replicas = needed < 1 ? 1 : needed; // NaN stays NaN
        return size;
    }
    return {notKnown, notKnown, notKnown};
}

} // namespace ogive

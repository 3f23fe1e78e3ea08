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

} // namespace

ServingSize servingSize(const OwnServing& plan, const Quantities& q)
{
    if (!plan.gpu)
        return {};
    const double input = q[Quantity::InputTokens];
    const double output = q[Quantity::OutputTokens];
    const double bits = q[Quantity::WeightBits];
    const double weights = plan.parameters * bits / bitsPerByte;
    const double kv = plan.kvValues * q[Quantity::KvBytesPerValue];
    const double flops = bits <= bitsPerByte ? plan.quarterFlops : plan.halfFlops;
    const double sequences = std::max(1.0, std::ceil(q[Quantity::InFlight]));
    const double usable = plan.memory * q[Quantity::GpuUtilisation] - q[Quantity::GpuReserveGb] * bytesPerGb;
    for (const Replica& replica : replicas) {
        const double budget = replica.gpus * usable - weights;
        // More GPUs are for one model that does not fit on fewer; replicas are for load.
        const double perSequence = kv * (input + output);
        const bool isLast = replica.gpus == replicas.back().gpus;
        if (!(budget >= perSequence * sequences) && !(isLast && budget >= perSequence))
            continue;
        const double held = std::floor(budget / perSequence);
        const double batch = std::clamp(std::floor(budget / (kv * (input + output / 2))), 1.0,
                                        std::max(1.0, q[Quantity::MostSequences]));
        ServingSize size;
        size.gpus = replica.gpus;
        const double toHold = perSequence > 0 ? std::ceil(sequences / held) : 1;
        if (output == 0) {
            size.replicas = toHold;
            return size;
        }
        size.tokensPerSecond = q[replica.efficiency] /
                               secondsPerToken(plan, weights, kv, flops, replica.gpus, input, output, batch);
        const double asked = q[Quantity::PeakRate] * q[Quantity::Steps] * output;
        size.replicas =
            std::max(toHold, std::ceil(asked / (q[Quantity::ServingLoad] * size.tokensPerSecond) - 1e-12));
        // max() would hide a replica count that is not known.
        if (std::isnan(asked) || std::isnan(size.tokensPerSecond))
            size.replicas = notKnown;
        return size;
    }
    return {notKnown, notKnown, notKnown};
}

} // namespace ogive

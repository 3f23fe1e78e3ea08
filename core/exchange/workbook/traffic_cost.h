#pragma once

#include "core/cost/bill/bill.h"
#include "core/cost/variant/variant.h"
#include "core/exchange/formats/export_format.h"

#include <optional>
#include <string>
#include <vector>

namespace ogive {

/// How a line of the bill follows the traffic while everything else is held.
enum class TrafficRule {
    Constant, ///< it does not change
    Linear,   ///< fixed + per request × requests
    AtLeast,  ///< the same, but never below a minimum
    Cpus,     ///< whole processors for the busiest moment, never below a minimum
    Steps,    ///< it changes in steps that no short formula gives; the amount of the present traffic
    NotKnown
};

/// One line of the bill as a formula of the traffic, US dollars a month.
struct TrafficLine {
    BillLine line = BillLine::LlmInput;
    TrafficRule rule = TrafficRule::Constant;
    double usd = notKnown; ///< at the present traffic
    double fixedUsd = 0;
    double perRequestUsd = 0;
    double leastUsd = 0;                    ///< of AtLeast
    std::optional<double> tokensPerRequest; ///< of the lines that are billed by tokens
};

/// Whole processors: the busiest moment's, or the least, each at a price.
struct CpuCost {
    double cpusPerDailyRequest = 0; ///< peak rate of one request a day × seconds of work ÷ utilisation
    double leastCpus = 0;
    double usdPerCpu = 0; ///< a month, savings patterns included
};

/// The bill of the chosen provider as formulas of the traffic, at the decisions that are made now.
struct TrafficCost {
    double requestsPerDay = notKnown;
    std::size_t trafficField = 0;
    std::vector<TrafficLine> lines; ///< that count, in the bill's order; the one that is paid once too
    std::optional<CpuCost> cpus;
    double monthlyUsd = notKnown; ///< as the model has it
};

/// Nothing where no provider is chosen or the knowledge names no traffic.
[[nodiscard]] std::optional<TrafficCost> trafficCost(const ExportSubject& subject);

/// US dollars a month by these formulas at another traffic; NaN while a line is not known.
[[nodiscard]] double monthlyAt(const TrafficCost& cost, double requestsPerDay);

} // namespace ogive

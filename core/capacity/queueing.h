#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// Waiting for one of c servers: MODELS.md Q2 to Q4. A server is one concurrent slot. Poisson arrivals,
// exponential service, first come first served, nobody leaves (M/M/c). Inputs outside part 0's ranges give an
// error at /name, with the name of appendix A.

/// Q2: the probability that all of `servers` (a whole number, 1 to 1e7) are busy when nobody waits (Erlang
/// B). `offeredLoad` is arrivals × service time, in erlang, 0 to 1e7.
[[nodiscard]] Result<double> erlangB(double servers, double offeredLoad);

/// Q2: the probability of having to wait (Erlang C); 1 where the load is at least the servers. Above a load
/// of 1e6 the limit of Halfin and Whitt (1981).
[[nodiscard]] Result<double> erlangC(double servers, double offeredLoad);

/// Requests and the servers they queue for.
struct Queue {
    double arrivals = 0; ///< per second, 0 to 1e9
    double service = 1;  ///< mean seconds of one, above 0
    double servers = 1;
};

/// How long requests wait before they are served. In an unstable queue, where servers are busy all the time,
/// waits grow without end and are absent.
struct Waiting {
    bool isStable = true;
    double utilisation = 0;           ///< ρ: of all servers; 1 and more in an unstable queue
    double probability = 0;           ///< of having to wait
    std::optional<double> mean;       ///< seconds, of all requests
    std::optional<double> length;     ///< mean number of those that wait
    std::optional<double> percentile; ///< seconds that the part asked for does not exceed
    std::optional<double> beyond;     ///< P(wait > the limit); absent without one

    bool operator==(const Waiting&) const = default;
};

/// Q3. `percentile` lies between 0 and 1; `limit` is a wait in seconds.
[[nodiscard]] Result<Waiting> waiting(const Queue& queue, double percentile = 0.95,
                                      std::optional<double> limit = std::nullopt);

/// Q2: the factor on the mean wait when service times vary by `cv`, standard deviation over mean (0 to 1000),
/// instead of exponentially (cv 1): (1 + cv²)/2 (Allen–Cunneen).
[[nodiscard]] Result<double> variabilityFactor(double cv);

/// Q4: the fewest servers with which the percentile of the wait is at most `target` seconds; 1 without
/// traffic. `queue.servers` is not read. Error at /lam for an offered load above 1e7.
[[nodiscard]] Result<double> replicasForWait(const Queue& queue, double target, double percentile = 0.95);

} // namespace ogive

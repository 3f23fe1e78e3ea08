#pragma once

#include "core/base/result.h"

#include <optional>

namespace ogive {

// What self-hosted serving costs, and from which volume it pays: MODELS.md S9 and S10. US dollars. Inputs
// outside part 0's ranges give an error at /name, with the name of appendix A.

/// GPUs that serve a model.
struct ServingUse {
    double gpus = 1;            ///< 1 to 1024
    double pricePerHour = 0;    ///< of one GPU
    double tokensPerSecond = 0; ///< that they can give, 0 to 1e12
    double utilisation = 1;     ///< mean load over that, over the month
};

/// S9: US dollars for a million tokens; absent where no token is served.
[[nodiscard]] Result<std::optional<double>> pricePerMillionTokens(const ServingUse& use);

/// The choice between own replicas and an API, for the same tokens.
struct ServingChoice {
    double replicaPerMonth = 0; ///< cost of one replica
    double replicaTokens = 1;   ///< tokens a month that it serves at the allowed utilisation, from 1
    double apiPrice = 0;        ///< blended, for a million tokens
    double operations = 0;      ///< a month, whatever else running replicas costs
};

struct ServingCrossover {
    double replicas = 1;
    double tokens = 0; ///< a month

    bool operator==(const ServingCrossover&) const = default;
};

/// S10: the smallest volume at which own replicas cost no more than the API; above it the API may be cheaper
/// again until the next replica is full. Absent where there is none.
[[nodiscard]] Result<std::optional<ServingCrossover>> servingCrossover(const ServingChoice& choice);

} // namespace ogive

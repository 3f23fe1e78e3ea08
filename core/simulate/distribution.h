#pragma once

#include "core/base/result.h"

namespace ogive {

// Distributions of uncertain inputs: MODELS.md U1 and U2 (lognormals: core/base/numeric/lognormal). Inputs
// outside part 0's ranges give an error at /name, with the name of appendix A.

/// What is known of an input that lies between two ends: a ≤ m ≤ b, from −1e100 to 1e100. All equal: a
/// constant.
struct ThreePoints {
    double minimum = 0; ///< a
    double mode = 0;    ///< m, the most likely value
    double maximum = 0; ///< b

    bool operator==(const ThreePoints&) const = default;
};

/// U1: the value that the part `u` (0 to 1) of a triangular distribution lies below.
[[nodiscard]] Result<double> triangularQuantile(double u, const ThreePoints& points);

/// U2: PERT is Beta(alpha, beta) between the ends.
struct PertShape {
    double alpha = 3;
    double beta = 3;

    bool operator==(const PertShape&) const = default;
};

/// U2: α = 1 + 4(m − a)/(b − a), β = 1 + 4(b − m)/(b − a); symmetric where both ends are equal.
[[nodiscard]] Result<PertShape> pertShape(const ThreePoints& points);

struct MeanVariance {
    double mean = 0;
    double variance = 0;

    bool operator==(const MeanVariance&) const = default;
};

/// U2: variance (mean − a)(b − mean)/7, not the approximation (b − a)²/36.
[[nodiscard]] Result<MeanVariance> pertMoments(const ThreePoints& points);

/// U2: as triangularQuantile, of PERT, to 1e-12 relative. Takes microseconds: no function for every draw.
[[nodiscard]] Result<double> pertQuantile(double u, const ThreePoints& points);

} // namespace ogive

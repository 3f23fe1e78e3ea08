#pragma once

namespace ogive {

// The standard normal distribution.

[[nodiscard]] double normalDensity(double x);

/// P(X ≤ x).
[[nodiscard]] double normalCdf(double x);

/// P(X > x), without the loss of digits that 1 − normalCdf(x) has far out.
[[nodiscard]] double normalTail(double x);

/// The x with normalCdf(x) = p, to about 1e-16 relative, for p between 0 and 1 (Wichura 1988, algorithm AS
/// 241, PPND16).
[[nodiscard]] double normalQuantile(double p);

} // namespace ogive

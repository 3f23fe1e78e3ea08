#pragma once

namespace ogive {

/// The regularised incomplete beta function I_x(a, b): the part of a Beta(a, b) distribution below x, for x
/// from 0 to 1 and a, b above 0 and up to 80 (DLMF 8.17.22, a continued fraction).
[[nodiscard]] double incompleteBeta(double a, double b, double x);

/// The x with I_x(a, b) = p, to about 1e-14 relative, for p from 0 to 1 and a, b from 0.1 to 80.
[[nodiscard]] double incompleteBetaInverse(double a, double b, double p);

} // namespace ogive

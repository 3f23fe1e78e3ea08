#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace ogive {

// Largest values of MODELS.md part 0; smaller ones start at 0 unless a formula says otherwise.
inline constexpr double maximumCount = 1e12;    ///< requests a day, queries, writes, items
inline constexpr double maximumTokens = 1e7;    ///< of one call or one document
inline constexpr double maximumSteps = 1e4;     ///< model calls of one request
inline constexpr double maximumUnitPrice = 1e6; ///< US dollars for a unit
/// An amount of US dollars that other formulas have computed. Part 0 gives it no range; this one keeps every
/// product with a count finite.
inline constexpr double maximumAmount = 1e40;

/// Looks at the inputs of one formula and keeps the first that lies outside its range. NaN and infinity
/// always do.
class InputCheck {
public:
    /// `name` is the input's public name (MODELS.md appendix A); the error stands at /name.
    InputCheck& within(std::string_view name, double value, double minimum, double maximum);
    InputCheck& fraction(std::string_view name, double value) { return within(name, value, 0, 1); }
    /// As within, for a whole number.
    InputCheck& whole(std::string_view name, double value, double minimum, double maximum);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// The error to return; only where failed().
    [[nodiscard]] Failure failure() const { return Failure(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace ogive

#pragma once

#include "core/base/numeric/input_ranges.h"
#include "core/base/result.h"

#include <optional>
#include <string_view>

namespace ogive {

// Largest values of MODELS.md part 0; smaller ones start at 0 unless a formula says otherwise.
inline constexpr double maximumCount = range::count.maximum;
inline constexpr double maximumTokens = range::tokens.maximum;
inline constexpr double maximumSteps = range::steps.maximum;
inline constexpr double maximumUnitPrice = range::price.maximum;
inline constexpr double maximumAmount = range::amount.maximum;

/// An input that is outside its range, or does not fit to another; the error stands at /name.
[[nodiscard]] Error inputError(std::string_view name, Message reason);

/// Looks at the inputs of one formula and keeps the first that lies outside its range. NaN and infinity
/// always do.
class InputCheck {
public:
    /// `name` is the input's public name (MODELS.md appendix A); the error stands at /name.
    InputCheck& within(std::string_view name, double value, const NumberRange& range);
    InputCheck& within(std::string_view name, double value, double minimum, double maximum)
    {
        return within(name, value, NumberRange{minimum, maximum, false});
    }
    InputCheck& fraction(std::string_view name, double value) { return within(name, value, range::fraction); }
    /// As within, for a whole number.
    InputCheck& whole(std::string_view name, double value, const NumberRange& range);
    InputCheck& whole(std::string_view name, double value, double minimum, double maximum)
    {
        return whole(name, value, NumberRange{minimum, maximum, false});
    }
    /// What ranges can't say: an error at /name unless it `holds`.
    InputCheck& that(bool holds, std::string_view name, Message reason);

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    /// The error to return; only where failed().
    [[nodiscard]] Failure failure() const { return Failure(*m_error); }

private:
    std::optional<Error> m_error;
};

} // namespace ogive

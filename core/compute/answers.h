#pragma once

#include "core/compute/compute_model.h"

#include <optional>
#include <span>
#include <type_traits>

namespace ogive {

// From what formulas return to answers.

/// Whole numbers below 2^53 as JSON integers.
[[nodiscard]] Json numberJson(double number);
[[nodiscard]] Json numberJson(const std::optional<double>& number); ///< null where absent
[[nodiscard]] Json numbersJson(std::span<const double> numbers);

[[nodiscard]] Result<Answer> answer(const Result<double>& number);

/// `ifAbsent` says why there is no number.
[[nodiscard]] Result<Answer> answer(const Result<std::optional<double>>& number, AnswerStatus ifAbsent);

/// `toAnswer` makes the Json, or the whole Answer, of a value.
template <class T, class ToAnswer>
[[nodiscard]] Result<Answer> answer(const Result<T>& value, const ToAnswer& toAnswer)
{
    if (!value)
        return Failure(value.error());
    if constexpr (std::is_same_v<decltype(toAnswer(*value)), Answer>)
        return toAnswer(*value);
    else
        return Answer{AnswerStatus::Ok, toAnswer(*value), {}};
}

} // namespace ogive

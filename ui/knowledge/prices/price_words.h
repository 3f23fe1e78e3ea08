#pragma once

#include "core/exchange/prices/rate_changes.h"
#include "core/knowledge/knowledge.h"

#include <QString>

#include <optional>

namespace ogive::ui {

/// How a format of price lists calls itself.
[[nodiscard]] QString formatTitle(const std::string& format);

/// "Input", "Output, prompts from 200 001 tokens".
[[nodiscard]] QString rateTitle(const std::string& rate, double minPromptTokens);

/// An amount in US dollars; "not known" where there is none.
[[nodiscard]] QString amountText(const std::optional<double>& usd);

/// "+25 %"; with digits behind the point only where it is small.
[[nodiscard]] QString percentText(double percent);

/// Days from the last day that a date of the knowledge may mean to an ISO date; nothing where one of them is
/// no date.
[[nodiscard]] std::optional<int> ageInDays(const QString& asOf, const QString& today);

/// "112 days"; "not known" for nothing.
[[nodiscard]] QString ageText(std::optional<int> days);

/// A model's title, or its id where the knowledge does not know it.
[[nodiscard]] QString modelTitle(const Knowledge& knowledge, const ModelId& model);

} // namespace ogive::ui

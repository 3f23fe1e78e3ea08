#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What tokens cost, in US dollars per million. Absent: not known, never zero.
struct Rates {
    std::optional<double> inputUsdPerMtok;
    std::optional<double> cachedInputUsdPerMtok; ///< reading a prompt cache
    std::optional<double> cacheWriteUsdPerMtok;
    std::optional<double> outputUsdPerMtok;
    std::optional<double> batchInputUsdPerMtok; ///< where nobody waits for the answer
    std::optional<double> batchOutputUsdPerMtok;

    bool operator==(const Rates&) const = default;
};

/// Other rates for long prompts; they hold for every token of the call.
struct PriceTier : Rates {
    double minPromptTokens = 0;

    bool operator==(const PriceTier&) const = default;
};

/// One dated price of a model, with the conditions under which it holds.
struct Price : Rates {
    std::string validFrom; ///< ISO date, empty: always
    std::string validTo;   ///< first day on which it no longer holds; empty: until further notice
    std::string schedule;  ///< such as "off-peak"; empty: any hour
    std::vector<PriceTier> tiers;
    std::string source;
    std::string asOf;

    bool operator==(const Price&) const = default;
};

struct Model;

/// The price that applies to a call, with the rates of its tier. Lives as long as the model.
struct PriceInForce {
    const Price* price = nullptr;
    const Rates* rates = nullptr;
    double minPromptTokens = 0; ///< of the tier; 0: the base rates

    explicit operator bool() const { return price != nullptr; }
};

/// The rates of a price for a prompt of so many tokens: those of the highest tier that it reaches.
[[nodiscard]] PriceInForce priceFor(const Price& price, double promptTokens);

/// The price in force on a date for a prompt of so many tokens: of the prices without a schedule the latest
/// that is valid, and of its tiers the highest that the prompt reaches. `date` is ISO; without one, prices
/// that begin on a date are left out.
[[nodiscard]] PriceInForce priceOf(const Model& model, std::string_view date, double promptTokens);

} // namespace ogive

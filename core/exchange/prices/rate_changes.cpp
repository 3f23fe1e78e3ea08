#include "core/exchange/prices/rate_changes.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double sameWithin = 1e-9; // relative; prices have far fewer digits

bool statesTier(const Price& price, double minPromptTokens)
{
    // Lists write "above 200,000" as 200,000 or as 200,001.
    return std::any_of(price.tiers.begin(), price.tiers.end(), [&](const PriceTier& tier) {
        return std::abs(tier.minPromptTokens - minPromptTokens) <= 1;
    });
}

/// The prompt sizes at which rates are compared; 0 is the base rate.
std::vector<double> thresholds(const Price& first, const Price& second, Compared compared)
{
    std::vector<double> sizes{0};
    for (const PriceTier& tier : second.tiers)
        if (compared != Compared::StatedByBoth || statesTier(first, tier.minPromptTokens))
            sizes.push_back(tier.minPromptTokens);
    if (compared == Compared::InForce)
        for (const PriceTier& tier : first.tiers)
            if (!statesTier(second, tier.minPromptTokens))
                sizes.push_back(tier.minPromptTokens);
    std::sort(sizes.begin(), sizes.end());
    return sizes;
}

} // namespace

const std::array<RateKind, 6>& rateKinds()
{
    static const std::array<RateKind, 6> kinds{{
        {"input_usd_per_mtok", &Rates::inputUsdPerMtok},
        {"cached_input_usd_per_mtok", &Rates::cachedInputUsdPerMtok},
        {"cache_write_usd_per_mtok", &Rates::cacheWriteUsdPerMtok},
        {"output_usd_per_mtok", &Rates::outputUsdPerMtok},
        {"batch_input_usd_per_mtok", &Rates::batchInputUsdPerMtok},
        {"batch_output_usd_per_mtok", &Rates::batchOutputUsdPerMtok},
    }};
    return kinds;
}

std::optional<double> RateChange::percent() const
{
    if (!from || !to || *from == 0)
        return std::nullopt;
    return (*to - *from) / *from * 100;
}

std::vector<RateChange> rateChanges(const Model& first, const Model& second, std::string_view date,
                                    Compared compared)
{
    const PriceInForce base = priceOf(first, date, 0);
    const PriceInForce other = priceOf(second, date, 0);
    if (!base || !other)
        return {};
    std::vector<RateChange> changes;
    for (const double size : thresholds(*base.price, *other.price, compared)) {
        const double prompt = size > 0 ? size + 1 : 0;
        const Rates& from = *priceOf(first, date, prompt).rates;
        const Rates& to = *priceOf(second, date, prompt).rates;
        for (const RateKind& kind : rateKinds()) {
            const auto& before = from.*kind.rate;
            const auto& after = to.*kind.rate;
            const bool isCompared = after && (before || compared == Compared::StatedBySecond);
            if (isCompared && (!before || !isSameAmount(*before, *after)))
                changes.push_back({second.id, std::string(kind.id), size, before, after});
        }
    }
    return changes;
}

bool isSameAmount(double a, double b)
{
    return std::abs(a - b) <= sameWithin * std::max(std::abs(a), std::abs(b));
}

} // namespace ogive

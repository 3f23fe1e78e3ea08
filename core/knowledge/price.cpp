#include "core/knowledge/price.h"

#include "core/knowledge/model.h"

namespace ogive {
namespace {

bool isValidOn(const Price& price, std::string_view date)
{
    if (date.empty())
        return price.validFrom.empty();
    return price.validFrom <= date && (price.validTo.empty() || date < price.validTo);
}

} // namespace

PriceInForce priceFor(const Price& price, double promptTokens)
{
    PriceInForce inForce{&price, &price, 0};
    for (const PriceTier& tier : price.tiers)
        if (promptTokens >= tier.minPromptTokens && tier.minPromptTokens >= inForce.minPromptTokens) {
            inForce.rates = &tier;
            inForce.minPromptTokens = tier.minPromptTokens;
        }
    return inForce;
}

PriceInForce priceOf(const Model& model, std::string_view date, double promptTokens)
{
    const Price* latest = nullptr;
    for (const Price& price : model.prices)
        if (price.schedule.empty() && isValidOn(price, date) &&
            (!latest || price.validFrom >= latest->validFrom))
            latest = &price;
    return latest ? priceFor(*latest, promptTokens) : PriceInForce();
}

} // namespace ogive

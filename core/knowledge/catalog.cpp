#include "core/knowledge/catalog.h"

namespace ogive {

const Price* priceOf(const Model& model, std::string_view date, double promptTokens)
{
    const Price* best = nullptr;
    for (const Price& price : model.prices) {
        const bool inEffect = price.effectiveFrom.empty() || (!date.empty() && price.effectiveFrom <= date);
        if (!price.schedule.empty() || !inEffect || promptTokens < price.minPromptTokens)
            continue;
        const bool closer =
            best == nullptr || price.minPromptTokens > best->minPromptTokens ||
            (price.minPromptTokens == best->minPromptTokens && price.effectiveFrom >= best->effectiveFrom);
        if (closer)
            best = &price;
    }
    return best;
}

} // namespace ogive

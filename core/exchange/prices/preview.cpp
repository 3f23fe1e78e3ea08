#include "core/exchange/prices/preview.h"

#include "core/exchange/prices/known_models.h"

namespace ogive {

PriceImport previewPriceList(const Knowledge& knowledge, const PriceList& list, std::string_view date)
{
    const KnownModels known(knowledge);
    PriceImport result;
    result.from = list.from;
    result.asOf = list.asOf;
    result.entries = list.entries;
    result.skipped = list.skipped;
    for (const ListedModel& listed : list.models) {
        const Model& model = listed.model;
        if (!priceOf(model, date, 0)) {
            for (std::size_t i = 0; i < listed.entries; ++i)
                result.skipped.push_back({model.id.value, noPriceOn(date)});
            continue;
        }
        const Model* before = known.find(model.id, listed.isEmbedding);
        if (!before) {
            result.fresh += listed.entries;
            result.freshModels.push_back(model.id);
            continue;
        }
        std::vector<RateChange> changes = rateChanges(*before, model, date, Compared::StatedBySecond);
        (changes.empty() ? result.unchanged : result.changed) += listed.entries;
        result.changes.insert(result.changes.end(), std::make_move_iterator(changes.begin()),
                              std::make_move_iterator(changes.end()));
    }
    return result;
}

} // namespace ogive

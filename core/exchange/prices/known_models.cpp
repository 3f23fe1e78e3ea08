#include "core/exchange/prices/known_models.h"

namespace ogive {

KnownModels::KnownModels(const Knowledge& knowledge)
{
    for (const Model& model : knowledge.llmModels)
        m_llm.emplace(model.id.value, &model);
    for (const Model& model : knowledge.embeddingModels)
        m_embedding.emplace(model.id.value, &model);
}

const Model* KnownModels::find(const ModelId& model, bool asEmbedding) const
{
    const auto& own = asEmbedding ? m_embedding : m_llm;
    const auto& other = asEmbedding ? m_llm : m_embedding;
    if (const auto found = own.find(model.value); found != own.end())
        return found->second;
    const auto found = other.find(model.value);
    return found == other.end() ? nullptr : found->second;
}

Message noPriceOn(std::string_view date)
{
    return OGIVE_TR("prices", "no price that holds on %1").arg(date);
}

} // namespace ogive

#pragma once

#include "core/base/message.h"
#include "core/knowledge/knowledge.h"

#include <string_view>
#include <unordered_map>

namespace ogive {

/// The models of a knowledge by id; look-ups among thousands of listed models must not search. Lives no
/// longer than the knowledge.
class KnownModels {
public:
    explicit KnownModels(const Knowledge& knowledge);

    [[nodiscard]] bool isEmbedding(const ModelId& model) const { return m_embedding.contains(model.value); }
    [[nodiscard]] bool isLlm(const ModelId& model) const { return m_llm.contains(model.value); }
    /// The model of that id among those of its kind, else of the other kind, since not every list tells
    /// kinds apart; or nullptr.
    [[nodiscard]] const Model* find(const ModelId& model, bool asEmbedding) const;

private:
    std::unordered_map<std::string_view, const Model*> m_llm;
    std::unordered_map<std::string_view, const Model*> m_embedding;
};

/// Why a model of a list is not taken over whose prices have ended or not yet begun.
[[nodiscard]] Message noPriceOn(std::string_view date);

} // namespace ogive

#include "core/knowledge/reading/read_knowledge.h"

namespace ogive {
namespace {

void readRates(const JsonReader& json, Rates& rates)
{
    rates.inputUsdPerMtok = readAmount(json, "input_usd_per_mtok");
    rates.cachedInputUsdPerMtok = readAmount(json, "cached_input_usd_per_mtok");
    rates.cacheWriteUsdPerMtok = readAmount(json, "cache_write_usd_per_mtok");
    rates.outputUsdPerMtok = readAmount(json, "output_usd_per_mtok");
    rates.batchInputUsdPerMtok = readAmount(json, "batch_input_usd_per_mtok");
    rates.batchOutputUsdPerMtok = readAmount(json, "batch_output_usd_per_mtok");
}

Price readPrice(const JsonReader& json)
{
    Price price;
    price.validFrom = textOrNull(json, "valid_from");
    price.validTo = textOrNull(json, "valid_to");
    price.schedule = textOrNull(json, "schedule");
    readRates(json, price);
    json.eachOf("tiers", [&](const JsonReader& item) {
        PriceTier tier;
        tier.minPromptTokens = item.number("min_prompt_tokens");
        if (tier.minPromptTokens < 1)
            item.at("min_prompt_tokens").fail(OGIVE_TR("knowledge", "a tier begins at 1 token or more"));
        readRates(item, tier);
        price.tiers.push_back(std::move(tier));
    });
    price.source = json.text("source");
    price.asOf = textOrNull(json, "as_of");
    return price;
}

ModelShape readShape(const JsonReader& json)
{
    ModelShape shape;
    shape.parametersTotal = json.numberIf(json.has("params_b_total") ? "params_b_total" : "params_b");
    shape.parametersActive = json.numberIf("params_b_active");
    shape.layers = json.numberIf("layers");
    shape.hiddenSize = json.numberIf("hidden_size");
    shape.attentionHeads = json.numberIf("attention_heads");
    shape.kvHeads = json.numberIf("kv_heads");
    shape.headDimension = json.numberIf("head_dim");
    shape.attentionKind = textOrNull(json, "attention_kind");
    shape.kvLoraRank = json.numberIf("kv_lora_rank");
    shape.qkRopeHeadDimension = json.numberIf("qk_rope_head_dim");
    return shape;
}

std::vector<std::string> textsIf(const JsonReader& json, std::string_view key)
{
    return json.has(key) && json.at(key).json().is_null() ? std::vector<std::string>() : json.texts(key);
}

Model readModel(const JsonReader& json)
{
    Model model;
    model.id = ModelId(json.text("id"));
    model.title = json.text("title");
    model.provider = OptionId(textOrNull(json, "provider"));
    model.maker = textOrNull(json, "maker");
    model.host = textOrNull(json, "host");
    model.status = json.textOr("status", "current");
    model.released = textOrNull(json, "released");
    model.knowledgeCutoff = textOrNull(json, "knowledge_cutoff");
    model.retiresOn = textOrNull(json, "retires_on");
    model.contextTokens = json.numberIf("context_tokens");
    model.maxOutputTokens = json.numberIf("max_output_tokens");
    model.maxInputTokens = json.numberIf("max_input_tokens");
    model.dimensions = json.numberIf("dimensions");
    model.batchDiscount = json.numberIf("batch_discount");
    model.modalitiesIn = textsIf(json, "modalities_in");
    model.modalitiesOut = textsIf(json, "modalities_out");
    model.reasoning = booleanIf(json, "reasoning");
    model.toolCalling = booleanIf(json, "tool_calling");
    model.structuredOutput = booleanIf(json, "structured_output");
    model.multilingual = booleanIf(json, "multilingual");
    model.openWeights = booleanIf(json, "open_weights").value_or(false);
    model.license = textOrNull(json, "license");
    model.shape = readShape(json);
    model.note = textOrNull(json, "note");
    model.source = textOrNull(json, "source");
    model.asOf = textOrNull(json, "as_of");
    json.eachOf("prices", [&](const JsonReader& price) { model.prices.push_back(readPrice(price)); });
    return model;
}

} // namespace

void readModels(KnowledgeReading& reading)
{
    reading.each("llm-models", "models", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.llmModels.push_back(readModel(json));
    });
    reading.each("embedding-models", "models", [&](const LaidRecord&, const JsonReader& json) {
        reading.knowledge.embeddingModels.push_back(readModel(json));
    });
}

} // namespace ogive

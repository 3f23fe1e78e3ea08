#include "core/exchange/prices/overlay.h"

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/exchange/prices/known_models.h"
#include "core/exchange/prices/rate_changes.h"

#include <fmt/format.h>

#include <cmath>
#include <filesystem>
#include <system_error>

namespace ogive {
namespace {

namespace fs = std::filesystem;

constexpr double largestWhole = 9e15; // whole numbers up to here are exact

Json numberJson(double number)
{
    const bool isWhole = number == std::floor(number) && std::abs(number) < largestWhole;
    return isWhole ? Json(static_cast<std::int64_t>(number)) : Json(number);
}

void put(Json& object, std::string_view key, const std::string& text)
{
    if (!text.empty())
        object[std::string(key)] = text;
}

void put(Json& object, std::string_view key, std::optional<double> number)
{
    if (number)
        object[std::string(key)] = numberJson(*number);
}

void put(Json& object, std::string_view key, std::optional<bool> flag)
{
    if (flag)
        object[std::string(key)] = *flag;
}

void put(Json& object, std::string_view key, const std::vector<std::string>& texts)
{
    if (!texts.empty())
        object[std::string(key)] = texts;
}

/// The rates that every price states are written as null where they are not known; the rest only if stated.
void putRates(Json& object, const Rates& rates)
{
    constexpr std::size_t always = 4;
    for (std::size_t i = 0; i < rateKinds().size(); ++i) {
        const RateKind& kind = rateKinds()[i];
        if (i < always && !(rates.*kind.rate))
            object[std::string(kind.id)] = nullptr;
        else
            put(object, kind.id, rates.*kind.rate);
    }
}

Json priceJson(const Price& price, const std::string& asOf)
{
    Json json = Json::object();
    put(json, "valid_from", price.validFrom);
    put(json, "valid_to", price.validTo);
    put(json, "schedule", price.schedule);
    putRates(json, price);
    for (const PriceTier& tier : price.tiers) {
        Json tierJson = Json::object();
        tierJson["min_prompt_tokens"] = numberJson(tier.minPromptTokens);
        putRates(tierJson, tier);
        json["tiers"].push_back(std::move(tierJson));
    }
    json["source"] = price.source;
    json["as_of"] = price.asOf.empty() ? asOf : price.asOf;
    return json;
}

/// The option of the provider decision that a new model belongs to: the one named as its host.
std::string providerOf(const Knowledge& knowledge, const Model& model)
{
    if (!model.provider.isEmpty())
        return model.provider.value;
    const auto decision = knowledge.decisionInRole("llm");
    const bool isOption =
        decision && knowledge.decisions[*decision].optionIndex(OptionId(model.host)).has_value();
    return isOption ? model.host : "other";
}

Json modelJson(const Knowledge& knowledge, const ListedModel& listed, const std::string& asOf, bool isKnown)
{
    const Model& model = listed.model;
    Json json = Json::object();
    json["id"] = model.id.value;
    json["title"] = model.title;
    if (!isKnown)
        json["provider"] = providerOf(knowledge, model);
    put(json, "maker", model.maker);
    put(json, "host", model.host);
    put(json, "status", model.status);
    put(json, "released", model.released);
    put(json, "knowledge_cutoff", model.knowledgeCutoff);
    put(json, "retires_on", model.retiresOn);
    put(json, "context_tokens", model.contextTokens);
    put(json, "max_output_tokens", model.maxOutputTokens);
    put(json, "max_input_tokens", model.maxInputTokens);
    put(json, "modalities_in", model.modalitiesIn);
    put(json, "modalities_out", model.modalitiesOut);
    put(json, "reasoning", model.reasoning);
    put(json, "tool_calling", model.toolCalling);
    put(json, "structured_output", model.structuredOutput);
    put(json, "open_weights", listed.openWeights);
    json["prices"] = Json::array();
    for (const Price& price : model.prices)
        json["prices"].push_back(priceJson(price, asOf));
    json["source"] = model.prices.front().source;
    json["as_of"] = asOf;
    return json;
}

Failure unwritable(const std::string& path, const std::string& reason)
{
    return Failure(Error{ErrorCode::Unwritable,
                         {path, {}, 0},
                         OGIVE_TR("prices", "the knowledge folder can't be written: %1").arg(reason),
                         OGIVE_TR("prices", "Choose another folder or check the permissions")});
}

/// The number of the next layer: one more than the highest that a file of the folder begins with.
Result<unsigned> nextNumber(const std::string& folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code)
        return unwritable(folder, code.message());
    fs::directory_iterator entry(folder, code);
    if (code)
        return unwritable(folder, code.message());
    unsigned highest = 0;
    for (const fs::directory_iterator end; !code && entry != end; entry.increment(code)) {
        constexpr std::size_t digits = 4;
        const std::string name = entry->path().filename().string();
        if (name.size() > digits && name[digits] == '-' && name.find_first_not_of("0123456789") == digits)
            highest = std::max(highest, static_cast<unsigned>(std::stoul(name.substr(0, digits))));
    }
    if (code)
        return unwritable(folder, code.message());
    return highest + 1;
}

} // namespace

std::string priceListFile(const Knowledge& knowledge, const PriceList& list, const std::string& importedOn)
{
    const KnownModels known(knowledge);
    const std::string asOf = list.asOf.empty() ? importedOn : list.asOf;
    Json json = Json::object();
    json["format"] = "ogive-knowledge";
    json["version"] = 1;
    json["kind"] = "price-list";
    json["id"] = list.from + "-" + asOf;
    json["title"] = fmt::format("Prices from {}, {}", list.from, asOf);
    json["from"] = list.from;
    json["as_of"] = asOf;
    json["imported"] = importedOn;
    Json llmModels = Json::array();
    Json embeddingModels = Json::array();
    for (const ListedModel& listed : list.models) {
        if (!priceOf(listed.model, importedOn, 0))
            continue;
        const Model* before = known.find(listed.model.id, listed.isEmbedding);
        const bool asEmbedding = before ? known.isEmbedding(listed.model.id) &&
                                              (listed.isEmbedding || !known.isLlm(listed.model.id))
                                        : listed.isEmbedding;
        (asEmbedding ? embeddingModels : llmModels)
            .push_back(modelJson(knowledge, listed, asOf, before != nullptr));
    }
    json["llm_models"] = std::move(llmModels);
    json["embedding_models"] = std::move(embeddingModels);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<AppliedList> applyPriceList(const Knowledge& knowledge, const PriceList& list,
                                   const std::string& folder, const std::string& importedOn)
{
    AppliedList applied;
    for (const ListedModel& listed : list.models)
        applied.models += priceOf(listed.model, importedOn, 0) ? 1U : 0U;
    if (applied.models == 0)
        return Failure(Error{
            ErrorCode::Invalid, {}, OGIVE_TR("prices", "the list has no price that can be taken over"), {}});
    const std::string content = priceListFile(knowledge, list, importedOn);
    // A layer larger than this could be written but not be read again.
    if (content.size() > JsonLimits{}.bytes)
        return Failure(Error{ErrorCode::TooLarge,
                             {},
                             OGIVE_TR("prices", "the list is larger than a knowledge file may be (%1 MB)")
                                 .arg(static_cast<double>(JsonLimits{}.bytes) / 1e6),
                             {}});
    const auto number = nextNumber(folder);
    if (!number)
        return Failure(number.error());
    applied.file = fmt::format("{:04}-import-{}.json", *number, list.from);
    const auto written = replaceFile((fs::path(folder) / applied.file).string(), content);
    if (!written)
        return Failure(written.error());
    return applied;
}

Result<void> removeLayer(const std::string& folder, const std::string& file)
{
    const fs::path path = fs::path(folder) / file;
    std::error_code code;
    const bool isInFolder =
        !file.empty() && fs::path(file).filename() == fs::path(file) && fs::path(file).extension() == ".json";
    if (!isInFolder || !fs::is_regular_file(path, code))
        return Failure(Error{ErrorCode::Unknown,
                             {path.string(), {}, 0},
                             OGIVE_TR("prices", "the knowledge folder has no such file"),
                             {}});
    if (!fs::remove(path, code) || code)
        return unwritable(path.string(), code.message());
    return {};
}

} // namespace ogive

#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

ManagedPrice readManagedPrice(const JsonReader& json)
{
    ManagedPrice price;
    price.model = textOrNull(json, "model");
    price.storageUsdPerGbMonth = readAmount(json, "storage_usd_per_gb_month");
    price.readUsdPerMillionUnits = readAmount(json, "read_usd_per_million_units");
    price.writeUsdPerMillionUnits = readAmount(json, "write_usd_per_million_units");
    price.minUsdPerMonth = readAmount(json, "min_usd_per_month");
    price.smallestClusterUsdPerHour = readAmount(json, "smallest_cluster_usd_per_hour");
    price.smallestClusterUsdPerMonth = readAmount(json, "smallest_cluster_usd_per_month");
    price.source = json.text("source");
    price.asOf = textOrNull(json, "as_of");
    return price;
}

std::optional<IndexMemoryRule> readMemoryRule(const JsonReader& json)
{
    using enum IndexMemoryRule;
    constexpr std::array<std::pair<std::string_view, IndexMemoryRule>, 6> rules{{{"V2", OneAndAHalf},
                                                                                 {"V3", Twice},
                                                                                 {"V4", WithMargin},
                                                                                 {"V5", WithLinks},
                                                                                 {"V6", Graph},
                                                                                 {"raw_factor", RawFactor}}};
    const std::string name = textOrNull(json, "memory_rule");
    if (name.empty())
        return std::nullopt;
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const auto& rule) { return rule.first == name; });
    if (found != rules.end())
        return found->second;
    json.at("memory_rule")
        .fail(OGIVE_TR("knowledge", "\"%1\" is no memory rule: V2 to V6 or raw_factor").arg(quotable(name)));
    return std::nullopt;
}

VectorDatabase readVectorDatabase(const JsonReader& json)
{
    VectorDatabase database;
    database.id = json.text("id");
    database.title = json.text("title");
    database.license = textOrNull(json, "license");
    database.selfHost = booleanIf(json, "self_host");
    if (json.has("features"))
        json.at("features").eachMember([&](const std::string& feature, const JsonReader& value) {
            if (!value.json().is_null())
                database.features[feature] = value.text();
        });
    database.maxDimensions = json.numberIf("max_dims");
    database.memoryRule = readMemoryRule(json);
    if (json.has("managed_price") && !json.at("managed_price").json().is_null())
        database.managedPrice = readManagedPrice(json.at("managed_price"));
    database.source = json.text("source");
    database.asOf = textOrNull(json, "as_of");
    return database;
}

ServingEngine readServingEngine(const JsonReader& json)
{
    ServingEngine engine;
    engine.id = json.text("id");
    engine.title = json.text("title");
    engine.layer = json.text("layer");
    engine.license = textOrNull(json, "license");
    engine.status = textOrNull(json, "release_status");
    engine.hardware = json.texts("hardware");
    engine.quantizationFormats = json.texts("quantization_formats");
    if (json.has("features"))
        json.at("features").eachMember([&](const std::string& feature, const JsonReader& value) {
            if (value.json().is_boolean())
                engine.features[feature] = value.boolean();
        });
    engine.source = json.text("source");
    engine.asOf = textOrNull(json, "as_of");
    return engine;
}

Gpu readGpu(const JsonReader& json)
{
    Gpu gpu;
    gpu.id = json.text("id");
    gpu.title = json.text("title");
    gpu.vendor = json.text("vendor");
    gpu.memoryGb = json.numberIf("memory_gb");
    gpu.memoryBandwidthGbPerS = json.numberIf("memory_bandwidth_gb_s");
    gpu.fp16Tflops = json.numberIf("fp16_dense_tflops");
    gpu.fp8Tflops = json.numberIf("fp8_dense_tflops");
    gpu.powerW = json.numberIf("tdp_w");
    json.eachOf("prices", [&](const JsonReader& price) {
        gpu.prices.push_back({price.text("cloud"), textOrNull(price, "instance"), textOrNull(price, "region"),
                              price.numberIf("gpus_per_instance").value_or(1),
                              readAmount(price, "usd_per_gpu_hour"), price.text("source"),
                              textOrNull(price, "as_of")});
    });
    gpu.source = json.text("source");
    gpu.asOf = textOrNull(json, "as_of");
    return gpu;
}

CloudUnit readCloudUnit(const JsonReader& json)
{
    CloudUnit unit{json.text("id"),    json.text("title"),         json.text("category"),
                   json.text("cloud"), textOrNull(json, "region"), json.text("unit"),
                   json.number("usd"), json.text("source"),        textOrNull(json, "as_of")};
    (void)readAmount(json, "usd");
    return unit;
}

} // namespace

void readInfrastructure(KnowledgeReading& reading)
{
    Knowledge& knowledge = reading.knowledge;
    reading.each("vector-dbs", "databases", [&](const LaidRecord&, const JsonReader& json) {
        knowledge.vectorDatabases.push_back(readVectorDatabase(json));
    });
    reading.each("serving-engines", "engines", [&](const LaidRecord&, const JsonReader& json) {
        knowledge.servingEngines.push_back(readServingEngine(json));
    });
    reading.each("gpus", "accelerators",
                 [&](const LaidRecord&, const JsonReader& json) { knowledge.gpus.push_back(readGpu(json)); });
    reading.each("cloud-units", "units", [&](const LaidRecord&, const JsonReader& json) {
        knowledge.cloudUnits.push_back(readCloudUnit(json));
    });
}

} // namespace ogive

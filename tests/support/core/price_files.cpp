#include "tests/support/core/price_files.h"

#include <fmt/format.h>

namespace ogive::test {
namespace {

/// A price that differs from model to model and has few digits.
double price(std::size_t index)
{
    return 0.05 * static_cast<double>(1 + index % 97);
}

std::string litellmChat(std::size_t index)
{
    return fmt::format(R"(    "example/model-{0}": {{
        "cache_creation_input_token_cost": {1:.4g},
        "cache_read_input_token_cost": {2:.4g},
        "input_cost_per_token": {3:.4g},
        "input_cost_per_token_above_200k_tokens": {4:.4g},
        "litellm_provider": "example",
        "max_input_tokens": 200000,
        "max_output_tokens": 64000,
        "max_tokens": 64000,
        "mode": "chat",
        "output_cost_per_token": {5:.4g},
        "source": "https://example.com/pricing",
        "supports_function_calling": true,
        "supports_prompt_caching": true,
        "supports_reasoning": false,
        "supports_vision": true
    }})",
                       index, price(index) * 1.25e-6, price(index) * 1e-7, price(index) * 1e-6,
                       price(index) * 2e-6, price(index) * 5e-6);
}

std::string litellmOdd(std::size_t index)
{
    switch (index / 8 % 4) {
    case 0:
        return fmt::format(R"(    "example/picture-{}": {{"litellm_provider": "example",
        "mode": "image_generation", "output_cost_per_image": 0.04}})",
                           index);
    case 1:
        return fmt::format(R"(    "example/no-price-{}": {{"litellm_provider": "example", "mode": "chat"}})",
                           index);
    case 2:
        return fmt::format(R"(    "example/eu/model-{}": {{"litellm_provider": "example", "mode": "chat",
        "input_cost_per_token": 1e-06, "output_cost_per_token": 2e-06}})",
                           index - 1);
    default:
        return fmt::format(R"(    "example/embed-{}": {{"litellm_provider": "example", "mode": "embedding",
        "input_cost_per_token": 1e-07, "max_input_tokens": 8191, "output_cost_per_token": 0.0}})",
                           index);
    }
}

} // namespace

std::string litellmFile(std::size_t entries)
{
    std::string text = "{\n    \"sample_spec\": {\"litellm_provider\": \"one of the providers\",\n"
                       "        \"input_cost_per_token\": 0.0, \"max_tokens\": \"legacy\"}";
    for (std::size_t i = 1; i < entries; ++i)
        text += ",\n" + (i % 8 == 7 ? litellmOdd(i) : litellmChat(i));
    return text + "\n}\n";
}

std::string modelsDevFile(std::size_t entries)
{
    constexpr std::size_t perProvider = 40;
    std::string text = "{";
    for (std::size_t i = 0; i < entries; ++i) {
        if (i % perProvider == 0)
            text +=
                fmt::format(R"({}"provider-{}":{{"id":"provider-{}","env":["KEY"],"npm":"sdk","name":"P {}",)"
                            R"("doc":"https://example.com/{}","models":{{)",
                            i == 0 ? "" : "}},", i, i, i, i);
        const bool isOdd = i % 8 == 7;
        text += fmt::format(
            R"({}"model-{}":{{"id":"model-{}","name":"Model {}","family":"family","attachment":true,)"
            R"("reasoning":true,"tool_call":true,"structured_output":true,"temperature":true,)"
            R"("knowledge":"2026-01","release_date":"2026-03-04","last_updated":"2026-03-04",)"
            R"("modalities":{{"input":["text","image","pdf"],"output":["{}"]}},"open_weights":false,)"
            R"("limit":{{"context":400000,"input":272000,"output":128000}},"reasoning_options":[{{"type":"effort",)"
            R"("values":["none","low","medium","high"]}}],"description":"A model of the family for many tasks",)"
            R"("cost":{{"input":{:.6g},"output":{:.6g},"cache_read":{:.6g}}}}})",
            i % perProvider == 0 ? "" : ",", i, i, i, isOdd ? "image" : "text", price(i), price(i) * 5,
            price(i) / 10);
    }
    return text + "}}}\n";
}

std::string llmPricesFile(std::size_t entries)
{
    std::string text = "{\n  \"updated_at\": \"2026-10-01\",\n  \"prices\": [";
    for (std::size_t i = 0; i < entries; ++i)
        text += fmt::format(R"({}
    {{"id": "model-{}", "vendor": "example", "name": "Model {}", "input": {:.6g}, "output": {:.6g},
     "input_cached": {}, "from_date": null, "to_date": null}})",
                            i == 0 ? "" : ",", i, i, i % 8 == 7 ? 0.0 : price(i),
                            i % 8 == 7 ? 0.0 : price(i) * 5, i % 2 == 0 ? "null" : "0.01");
    return text + "\n  ]\n}\n";
}

std::string genaiPricesFile(std::size_t entries)
{
    std::string text = R"([{"id":"example","name":"Example","pricing_urls":["https://example.com/pricing"],)"
                       R"("api_pattern":"https://example\\.com","models":[)";
    for (std::size_t i = 0; i < entries; ++i) {
        text += fmt::format(R"({}{{"id":"model-{}","name":"Model {}","match":{{"equals":"model-{}"}},)"
                            R"("context_window":200000,"prices":)",
                            i == 0 ? "" : ",", i, i, i);
        if (i % 8 == 7)
            text += R"({"requests_kcount":5}})";
        else if (i % 3 == 0)
            text += fmt::format(
                R"([{{"prices":{{"input_mtok":{:.6g},"output_mtok":9}}}},{{"constraint":)"
                R"({{"start_date":"2026-03-13"}},"prices":{{"input_mtok":1,"output_mtok":2}}}}]}})",
                price(i));
        else
            text +=
                fmt::format(R"({{"input_mtok":{{"base":{:.6g},"tiers":[{{"start":200000,"price":{:.6g}}}]}},)"
                            R"("cache_read_mtok":0.1,"output_mtok":{:.6g}}}}})",
                            price(i), price(i) * 2, price(i) * 5);
    }
    return text + "]}]\n";
}

} // namespace ogive::test

#include "core/exchange/prices/hosts.h"

#include <catch2/catch.hpp>

using namespace ogive;

TEST_CASE("a model that its maker sells keeps its bare name, whatever the list calls the maker")
{
    const auto [host, name, id] = GENERATE(table<std::string, std::string, std::string>({
        {"openai", "gpt-x", "gpt-x"},
        {"text-completion-openai", "gpt-x-instruct", "gpt-x-instruct"},
        {"gemini", "gemini/gemini-x", "gemini-x"},
        {"google", "gemini-x", "gemini-x"},
        {"mistral", "mistral/mistral-x-latest", "mistral-x-latest"},
        {"cohere_chat", "command-x", "command-x"},
        {"deepseek", "deepseek/deepseek-x", "deepseek-x"},
        {"x-ai", "grok-x", "grok-x"},
        {"xai", "xai/grok-x", "grok-x"},
        {"anthropic", "claude-x-20260101", "claude-x-20260101"},
    }));
    const HostedModel hosted = hostedModel(host, name);
    CHECK(hosted.id() == id);
    CHECK(hosted.isMaker);
    CHECK(hosted.region.empty());
}

TEST_CASE("a model that another host sells is known as host/model, one spelling for each host")
{
    const auto [host, name, id] = GENERATE(table<std::string, std::string, std::string>({
        {"azure", "azure/gpt-x", "azure/gpt-x"},
        {"groq", "groq/openai/gpt-oss-x", "groq/openai/gpt-oss-x"},
        {"openrouter", "openrouter/anthropic/claude-x", "openrouter/anthropic/claude-x"},
        {"together_ai", "together_ai/meta-llama/Llama-x", "togetherai/meta-llama/Llama-x"},
        {"togetherai", "meta-llama/Llama-x", "togetherai/meta-llama/Llama-x"},
        {"vertex_ai-language-models", "gemini-x", "google-vertex/gemini-x"},
        {"vertex_ai-anthropic_models", "vertex_ai/claude-x@20260101", "google-vertex/claude-x@20260101"},
        {"google-vertex-anthropic", "claude-x@default", "google-vertex/claude-x"},
        {"bedrock_converse", "amazon.nova-x-v1:0", "amazon-bedrock/amazon.nova-x-v1:0"},
        {"aws", "amazon.nova-x-v1:0", "amazon-bedrock/amazon.nova-x-v1:0"},
        {"nobody", "some-model", "nobody/some-model"},
    }));
    const HostedModel hosted = hostedModel(host, name);
    CHECK(hosted.id() == id);
    CHECK_FALSE(hosted.isMaker);
}

TEST_CASE("a region is told apart from the model, wherever the list writes it")
{
    const auto [host, name, id, region] = GENERATE(table<std::string, std::string, std::string, std::string>({
        {"bedrock", "bedrock/us-east-1/maker.model-x", "amazon-bedrock/maker.model-x", "us-east-1"},
        {"bedrock", "bedrock/us-gov-west-1/maker.model-x", "amazon-bedrock/maker.model-x", "us-gov-west-1"},
        {"bedrock", "bedrock/invoke/us.maker.model-x", "amazon-bedrock/maker.model-x", "us"},
        {"bedrock", "eu.maker.model-x-v1:0", "amazon-bedrock/maker.model-x-v1:0", "eu"},
        {"bedrock_converse", "apac.maker.model-x", "amazon-bedrock/maker.model-x", "apac"},
        {"aws", "global.maker.model-x", "amazon-bedrock/maker.model-x", "global"},
        {"azure", "azure/eu/gpt-x", "azure/gpt-x", "eu"},
        {"azure", "azure/global-standard/gpt-x", "azure/gpt-x", "global-standard"},
        {"vertex_ai-anthropic_models", "vertex_ai/claude-x@us-east5", "google-vertex/claude-x", "us-east5"},
    }));
    const HostedModel hosted = hostedModel(host, name);
    CHECK(hosted.id() == id);
    CHECK(hosted.region == region);
}

TEST_CASE("a name that only looks like a region stays whole")
{
    CHECK(hostedModel("openai", "us.x").model == "us.x");
    CHECK(hostedModel("anthropic", "claude-x.5").model == "claude-x.5");
    CHECK(hostedModel("nobody", "in-house/model").id() == "nobody/in-house/model");
    CHECK(hostedModel("nobody", "").model.empty());
}

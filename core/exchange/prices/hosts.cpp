#include "core/exchange/prices/hosts.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace ogive {
namespace {

struct Seller {
    std::string_view host;
    bool isMaker = false;
};

/// What the lists call the sellers, one a line: our name, whether it sells its own models, the lists' names.
/// Who is not here keeps the name that the list gives.
constexpr std::string_view sellers = R"(
openai maker text-completion-openai
anthropic maker
google maker gemini palm
mistral maker mistralai codestral text-completion-codestral
cohere maker cohere_chat
deepseek maker
xai maker x-ai
voyage maker voyageai
jina maker jina_ai
moonshotai maker moonshot moonshot-ai
minimax maker
zai maker z-ai z.ai
alibaba maker dashscope qwen
perplexity maker
ai21 maker
meta maker meta-ai meta_llama llama
amazon maker
amazon-bedrock host bedrock bedrock_converse bedrock_mantle aws
azure host azure_text
azure-ai host azure_ai
google-vertex host google-vertex-anthropic
togetherai host together_ai together
fireworks-ai host fireworks_ai fireworks
github-copilot host github_copilot
vercel host vercel_ai_gateway
)";

std::unordered_map<std::string_view, Seller> sellersByName()
{
    std::unordered_map<std::string_view, Seller> all;
    Seller seller;
    std::size_t column = 0;
    for (std::size_t at = 0; at < sellers.size();) {
        const std::size_t end = std::min(sellers.find_first_of(" \n", at), sellers.size());
        const std::string_view word = sellers.substr(at, end - at);
        if (column == 0)
            seller = {word, false};
        else if (column == 1)
            seller.isMaker = word == "maker";
        if (column != 0 && !seller.host.empty())
            all.emplace(column == 1 ? seller.host : word, seller);
        column = end < sellers.size() && sellers[end] == '\n' ? 0 : column + 1;
        at = end + 1;
    }
    return all;
}

Seller sellerOf(std::string_view name)
{
    static const auto byName = sellersByName();
    if (const auto found = byName.find(name); found != byName.end())
        return found->second;
    // One seller with a name for each kind of model: vertex_ai-language-models, vertex_ai-anthropic_models, …
    if (name.starts_with("vertex_ai"))
        return {"google-vertex", false};
    return {name, false};
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Whether a part of a name says where: us, eu, us-east-1, europe-west4, us-gov-west-1, global-standard.
bool isRegion(std::string_view part)
{
    constexpr std::array<std::string_view, 22> places{
        "us",   "eu",     "ap",     "apac",         "ca",           "sa",       "me", "af",
        "il",   "mx",     "cn",     "jp",           "au",           "uk",       "in", "kr",
        "asia", "europe", "global", "northamerica", "southamerica", "australia"};
    const std::string_view place = part.substr(0, part.find('-'));
    if (std::find(places.begin(), places.end(), place) == places.end())
        return false;
    if (place.size() == part.size())
        return true;
    constexpr std::array<std::string_view, 8> words{"north", "south",   "east", "west",
                                                    "gov",   "central", "data", "standard"};
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return contains(part.substr(place.size()), word); });
}

/// What stands between host and model in a path and names neither.
bool isRoute(std::string_view part)
{
    return part == "converse" || part == "invoke" || part == "converse_like" || part == "*";
}

} // namespace

HostedModel hostedModel(std::string_view host, std::string_view name)
{
    const Seller seller = sellerOf(host);
    HostedModel hosted{std::string(seller.host), {}, {}, seller.isMaker};
    const auto takeRegion = [&](std::string_view region) {
        if (hosted.region.empty())
            hosted.region = region;
    };
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos; slash = name.find('/')) {
        const std::string_view part = name.substr(0, slash);
        if (isRegion(part))
            takeRegion(part);
        else if (sellerOf(part).host != seller.host && !isRoute(part))
            break;
        name.remove_prefix(slash + 1);
    }
    // us.MAKER.MODEL: a profile that spreads calls over the regions of a part of the world.
    const std::size_t dot = name.find('.');
    if (dot != std::string_view::npos && isRegion(name.substr(0, dot)) &&
        contains(name.substr(dot + 1), ".")) {
        takeRegion(name.substr(0, dot));
        name.remove_prefix(dot + 1);
    }
    if (const std::size_t at = name.rfind('@'); at != std::string_view::npos) {
        const std::string_view suffix = name.substr(at + 1);
        if (isRegion(suffix))
            takeRegion(suffix);
        if (isRegion(suffix) || suffix == "default" || suffix == "latest")
            name = name.substr(0, at);
    }
    hosted.model = name;
    return hosted;
}

} // namespace ogive

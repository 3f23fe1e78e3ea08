#include "core/exchange/prices/list_builder.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

constexpr double highestPrice = 1e6; // MODELS.md part 0
constexpr double mostTokens = 1e9;
constexpr std::size_t longestName = 200;
constexpr std::size_t mostTiers = 32;

/// The same price in decimal digits as the list states it: 2.5e-07 per token is 0.25 per million.
double rounded(double amount)
{
    constexpr double digits = 1e9;
    const double exact = std::round(amount * digits) / digits;
    return exact > 0 ? exact : amount;
}

/// Whether a text begins with a day such as 2026-11-22; what comes after it is a time.
bool beginsWithDate(std::string_view text)
{
    constexpr std::string_view pattern = "dddd-dd-dd";
    if (text.size() < pattern.size())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != pattern[i])
            return false;
    const std::string_view month = text.substr(5, 2);
    const std::string_view day = text.substr(8, 2);
    return month >= "01" && month <= "12" && day >= "01" && day <= "31";
}

std::optional<Message> nameProblem(const std::string& name)
{
    if (name.empty())
        return OGIVE_TR("prices", "it has no name");
    if (name.size() > longestName)
        return OGIVE_TR("prices", "its name is longer than %1 bytes").arg(static_cast<double>(longestName));
    const bool isPrintable =
        std::none_of(name.begin(), name.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
    if (!isPrintable)
        return OGIVE_TR("prices", "its name can't be printed");
    return std::nullopt;
}

std::optional<Message> priceProblem(const ListedModel& listed)
{
    if (listed.model.prices.empty())
        return OGIVE_TR("prices", "no input price");
    for (const Price& price : listed.model.prices) {
        if (!price.inputUsdPerMtok)
            return OGIVE_TR("prices", "no input price");
        if (*price.inputUsdPerMtok == 0 && price.outputUsdPerMtok.value_or(0) == 0)
            return OGIVE_TR("prices", "its price is 0: free and not known can't be told apart");
    }
    return std::nullopt;
}

/// Anywhere goes before everywhere in the world, and that before a part of it.
int regionRank(const std::string& region)
{
    return region.empty() ? 0 : (region.starts_with("global") ? 1 : 2);
}

Message sameModel(const std::string& region)
{
    return region.empty()
               ? OGIVE_TR("prices", "a second entry for the same model")
               : OGIVE_TR("prices", "the same model for another region (%1)").arg(quotable(region));
}

} // namespace

ListBuilder::ListBuilder(std::string from, std::string asOf)
{
    m_list.from = std::move(from);
    m_list.asOf = std::move(asOf);
}

void ListBuilder::refuse(std::size_t position, std::string entry, Message reason)
{
    m_refused.push_back({position, {std::move(entry), std::move(reason)}});
}

void ListBuilder::skip(std::string entry, Message reason)
{
    ++m_list.entries;
    refuse(m_position++, std::move(entry), std::move(reason));
}

void ListBuilder::add(std::string entry, const HostedModel& name, ListedModel listed)
{
    const std::size_t position = m_position++;
    m_list.entries += listed.entries;
    listed.model.id = ModelId(name.id());
    auto problem = nameProblem(name.model.empty() ? name.model : listed.model.id.value);
    if (!problem)
        problem = priceProblem(listed);
    const auto refuseAll = [&](const std::string& which, const Message& reason, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            refuse(position, which, reason);
    };
    if (problem) {
        refuseAll(entry, *problem, listed.entries);
        return;
    }
    listed.model.host = name.host;
    if (name.isMaker && listed.model.maker.empty())
        listed.model.maker = name.host;
    if (listed.model.title.empty())
        listed.model.title = name.model;
    const auto [found, isNew] = m_byId.try_emplace(listed.model.id.value, m_list.models.size());
    if (isNew) {
        m_list.models.push_back(std::move(listed));
        m_taken.push_back({std::move(entry), name.region});
        m_positions.push_back(position);
        return;
    }
    const std::size_t index = found->second;
    if (regionRank(name.region) >= regionRank(m_taken[index].region)) {
        refuseAll(entry, sameModel(name.region), listed.entries);
        return;
    }
    for (std::size_t i = 0; i < m_list.models[index].entries; ++i)
        refuse(m_positions[index], m_taken[index].entry, sameModel(m_taken[index].region));
    m_list.models[index] = std::move(listed);
    m_taken[index] = {std::move(entry), name.region};
    m_positions[index] = position;
}

PriceList ListBuilder::finish()
{
    std::stable_sort(m_refused.begin(), m_refused.end(),
                     [](const Refused& a, const Refused& b) { return a.position < b.position; });
    m_list.skipped.reserve(m_refused.size());
    for (Refused& refused : m_refused)
        m_list.skipped.push_back(std::move(refused.skipped));
    return std::move(m_list);
}

void EntryReader::fail(Message reason)
{
    if (!m_problem)
        m_problem = std::move(reason);
}

std::optional<double> EntryReader::number(const Json* value, std::string_view name)
{
    if (!value || value->is_null())
        return std::nullopt;
    if (value->is_number())
        return value->get<double>();
    fail(value->is_string() ? OGIVE_TR("prices", "%1 is a text where a number belongs").arg(quotable(name))
                            : OGIVE_TR("prices", "%1 is no number").arg(quotable(name)));
    return std::nullopt;
}

std::optional<double> EntryReader::usdPerMtok(const Json* value, std::string_view name, double factor)
{
    const auto amount = number(value, name);
    if (!amount)
        return std::nullopt;
    const double perMtok = *amount * factor;
    if (perMtok < 0)
        fail(OGIVE_TR("prices", "%1 is negative").arg(quotable(name)));
    else if (!(perMtok <= highestPrice))
        fail(OGIVE_TR("prices", "%1 is more than 1,000,000 US dollars per million tokens")
                 .arg(quotable(name)));
    else
        return rounded(perMtok);
    return std::nullopt;
}

std::optional<double> EntryReader::tokens(const Json* value, std::string_view name)
{
    const auto count = number(value, name);
    if (!count || *count == 0)
        return std::nullopt;
    if (*count > 0 && *count <= mostTokens)
        return std::floor(*count) >= 1 ? std::optional(std::floor(*count)) : std::nullopt;
    fail(OGIVE_TR("prices", "%1 is no number of tokens").arg(quotable(name)));
    return std::nullopt;
}

std::string EntryReader::date(const Json* value, std::string_view name)
{
    if (!value || value->is_null())
        return {};
    const auto* text = value->get_ptr<const Json::string_t*>();
    if (text && text->empty())
        return {};
    if (text && beginsWithDate(*text))
        return text->substr(0, 10);
    fail(OGIVE_TR("prices", "%1 is no date").arg(quotable(name)));
    return {};
}

PriceTier& EntryReader::tierFrom(Price& price, double minPromptTokens)
{
    const auto at = std::find_if(price.tiers.begin(), price.tiers.end(), [&](const PriceTier& tier) {
        return tier.minPromptTokens >= minPromptTokens;
    });
    if (at != price.tiers.end() && at->minPromptTokens == minPromptTokens)
        return *at;
    if (price.tiers.size() >= mostTiers) {
        fail(OGIVE_TR("prices", "more than %1 tiers").arg(static_cast<double>(mostTiers)));
        return price.tiers.back();
    }
    PriceTier tier;
    tier.minPromptTokens = minPromptTokens;
    return *price.tiers.insert(at, std::move(tier));
}

const Json* memberOf(const Json& object, std::string_view key)
{
    if (const auto* members = object.get_ptr<const Json::object_t*>())
        for (const auto& [name, value] : *members)
            if (name == key)
                return &value;
    return nullptr;
}

std::string textOf(const Json& object, std::string_view key)
{
    const Json* value = memberOf(object, key);
    return value && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<bool> booleanOf(const Json& object, std::string_view key)
{
    const Json* value = memberOf(object, key);
    return value && value->is_boolean() ? std::optional(value->get<bool>()) : std::nullopt;
}

std::vector<std::string> textsOf(const Json* list)
{
    std::vector<std::string> texts;
    if (list && list->is_array())
        for (const Json& item : *list)
            if (item.is_string())
                texts.push_back(item.get<std::string>());
    return texts;
}

bool isEmbeddingName(const HostedModel& name)
{
    std::string lower = name.model;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower.find("embed") != std::string::npos || name.host == "voyage" ||
           lower.find("jina-embed") != std::string::npos;
}

} // namespace ogive

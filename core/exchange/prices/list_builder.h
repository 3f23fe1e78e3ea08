#pragma once

#include "core/base/json.h"
#include "core/exchange/prices/hosts.h"
#include "core/exchange/prices/price_list.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ogive {

/// Collects what an importer finds in a file, entry by entry: each is either taken over or skipped with a
/// reason, so that the counts add up.
class ListBuilder {
public:
    explicit ListBuilder(std::string from, std::string asOf = {});

    /// Counts one entry that can't be used.
    void skip(std::string entry, Message reason);
    /// Counts an entry about a model, unless its prices or its name can't be used or another entry speaks of
    /// the same model; without a region goes before any region. Sets the model's id, host and maker.
    void add(std::string entry, const HostedModel& name, ListedModel listed);
    [[nodiscard]] PriceList finish();

private:
    struct Taken {
        std::string entry;
        std::string region;
    };
    struct Refused {
        std::size_t position = 0;
        SkippedEntry skipped;
    };
    void refuse(std::size_t position, std::string entry, Message reason);

    PriceList m_list;
    std::vector<Taken> m_taken;           ///< beside m_list.models
    std::vector<std::size_t> m_positions; ///< of the entries in the file, beside m_list.models
    std::vector<Refused> m_refused;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::size_t m_position = 0;
};

/// Reads the members of one entry; the first that can't be used is the reason to skip it.
class EntryReader {
public:
    /// Most prices of one model with conditions of their own.
    static constexpr std::size_t mostPrices = 100;

    /// A price in US dollars per million tokens from one in US dollars per 1/`factor` million; absent and
    /// null are not known.
    [[nodiscard]] std::optional<double> usdPerMtok(const Json* value, std::string_view name,
                                                   double factor = 1);
    /// A number of tokens; absent, null and 0 are not known.
    [[nodiscard]] std::optional<double> tokens(const Json* value, std::string_view name);
    /// An ISO date; absent, null and "" are none.
    [[nodiscard]] std::string date(const Json* value, std::string_view name);

    /// The tier that begins at so many prompt tokens, made where there is none yet; tiers stay in order.
    [[nodiscard]] PriceTier& tierFrom(Price& price, double minPromptTokens);

    void fail(Message reason);
    [[nodiscard]] const std::optional<Message>& problem() const { return m_problem; }

private:
    std::optional<double> number(const Json* value, std::string_view name);

    std::optional<Message> m_problem;
};

/// The member of an object, or nullptr; also where `object` is no object.
[[nodiscard]] const Json* memberOf(const Json& object, std::string_view key);
/// A text member; "" where there is none.
[[nodiscard]] std::string textOf(const Json& object, std::string_view key);
[[nodiscard]] std::optional<bool> booleanOf(const Json& object, std::string_view key);
/// The texts of a list; other elements are left out.
[[nodiscard]] std::vector<std::string> textsOf(const Json* list);

/// Whether a name, where a list does not tell the kinds of models apart, is that of an embedding model.
[[nodiscard]] bool isEmbeddingName(const HostedModel& name);

} // namespace ogive

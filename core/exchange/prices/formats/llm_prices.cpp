#include "core/exchange/prices/formats/formats.h"
#include "core/exchange/prices/list_builder.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>

// llm-prices.com writes one row for each dated price of a model, and rows of their own for long prompts: the
// model "Name ≤200k" has a second row "Name >200k". Here these become one model with dated prices and tiers.

namespace ogive {
namespace {

/// A size of prompts in a row's name, such as ">200k"; the name without it.
struct PromptSize {
    std::string rest;
    double tokens = 0;   ///< 0: none is named
    bool isLong = false; ///< the row is for prompts above, else for those up to it
};

struct Row {
    std::string entry;
    HostedModel name;
    std::string title;
    Price price;
    PromptSize size;
};

std::string trimmed(std::string text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '('))
        text.pop_back();
    return text;
}

PromptSize promptSize(const std::string& title)
{
    for (const auto& [sign, isLong] :
         {std::pair<std::string_view, bool>{"≤", false}, {"<=", false}, {">", true}}) {
        const auto at = title.find(sign);
        if (at == std::string::npos)
            continue;
        const std::string_view after = std::string_view(title).substr(at + sign.size());
        const std::size_t begin = after.find_first_not_of(' ');
        double number = 0;
        if (begin == std::string_view::npos)
            continue;
        const auto [end, code] = std::from_chars(after.data() + begin, after.data() + after.size(), number);
        const std::string_view unit(end, static_cast<std::size_t>(after.data() + after.size() - end));
        const bool isThousand = unit.starts_with("k") || unit.starts_with("K");
        if (code != std::errc() || !(isThousand || unit.starts_with("m") || unit.starts_with("M")) ||
            !(number > 0 && number < 1e6))
            continue;
        return {trimmed(title.substr(0, at)), number * (isThousand ? 1e3 : 1e6), isLong};
    }
    return {trimmed(title), 0, false};
}

/// The id without the size that it ends with in rows for long prompts: NAME-200k.
std::string idWithoutSize(const std::string& id)
{
    const auto dash = id.rfind('-');
    if (dash == std::string::npos || id.size() < dash + 3 || (id.back() != 'k' && id.back() != 'm'))
        return id;
    const bool isNumber = std::all_of(id.begin() + static_cast<std::ptrdiff_t>(dash) + 1, id.end() - 1,
                                      [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? id.substr(0, dash) : id;
}

std::string entryName(const Json& json, const std::string& vendor, const std::string& id, std::size_t index)
{
    if (id.empty())
        return "/prices/" + std::to_string(index);
    const std::string from = textOf(json, "from_date");
    return vendor + "/" + id + (from.empty() ? "" : " from " + from);
}

/// Groups rows by model, and rows for long prompts with those for short ones.
class RowCollector {
public:
    explicit RowCollector(ListBuilder& builder)
        : m_builder(builder)
    {}

    void read(const Json& json, std::size_t index);
    void finish();

private:
    struct Group {
        std::vector<Row> rows;
        std::vector<Row> longRows;
    };
    void finishGroup(Group& group);
    static const char* placeTier(const Row& row, ListedModel& listed);

    ListBuilder& m_builder;
    std::vector<Group> m_groups; ///< in the order in which models first appear
    std::unordered_map<std::string, std::size_t> m_byId;
    std::unordered_map<std::string, std::size_t> m_byTitle;
    std::vector<Row> m_longRows; ///< until all rows for short prompts are known
};

void RowCollector::read(const Json& json, std::size_t index)
{
    const std::string id = textOf(json, "id");
    const std::string vendor = textOf(json, "vendor");
    Row row{entryName(json, vendor, id, index), hostedModel(vendor, id), textOf(json, "name"), {}, {}};
    if (!json.is_object())
        return m_builder.skip(std::move(row.entry), OGIVE_TR("prices", "it is no object"));
    if (id.empty() || vendor.empty())
        return m_builder.skip(std::move(row.entry), OGIVE_TR("prices", "no id or no vendor"));
    EntryReader reader;
    row.price.inputUsdPerMtok = reader.usdPerMtok(memberOf(json, "input"), "input");
    row.price.outputUsdPerMtok = reader.usdPerMtok(memberOf(json, "output"), "output");
    row.price.cachedInputUsdPerMtok = reader.usdPerMtok(memberOf(json, "input_cached"), "input_cached");
    row.price.validFrom = reader.date(memberOf(json, "from_date"), "from_date");
    row.price.validTo = reader.date(memberOf(json, "to_date"), "to_date");
    row.price.source = "https://www.llm-prices.com";
    if (!row.price.validTo.empty() && row.price.validTo <= row.price.validFrom)
        reader.fail(OGIVE_TR("prices", "the price ends before it begins"));
    if (!row.price.inputUsdPerMtok)
        reader.fail(OGIVE_TR("prices", "no input price"));
    else if (*row.price.inputUsdPerMtok == 0 && row.price.outputUsdPerMtok.value_or(0) == 0)
        reader.fail(OGIVE_TR("prices", "its price is 0: free and not known can't be told apart"));
    if (reader.problem())
        return m_builder.skip(std::move(row.entry), *reader.problem());
    row.size = promptSize(row.title);
    const std::string titleKey = row.name.host + "\n" + row.size.rest;
    if (row.size.isLong) {
        m_longRows.push_back(std::move(row));
        return;
    }
    const auto [found, isNew] = m_byId.try_emplace(row.name.id(), m_groups.size());
    if (isNew)
        m_groups.emplace_back();
    if (row.size.tokens > 0)
        m_byTitle.try_emplace(titleKey, found->second);
    m_groups[found->second].rows.push_back(std::move(row));
}

void RowCollector::finish()
{
    for (Row& row : m_longRows) {
        HostedModel base = row.name;
        base.model = idWithoutSize(base.model);
        auto group = m_byId.find(base.id());
        if (group == m_byId.end())
            group = m_byTitle.find(row.name.host + "\n" + row.size.rest);
        if (group == m_byId.end() || group == m_byTitle.end())
            m_builder.skip(std::move(row.entry),
                           OGIVE_TR("prices", "a price for long prompts without one for short prompts"));
        else
            m_groups[group->second].longRows.push_back(std::move(row));
    }
    for (Group& group : m_groups)
        finishGroup(group);
}

/// Adds the tier to the price of the same dates, else to the one that holds until further notice; says why
/// not where that can't be.
const char* RowCollector::placeTier(const Row& row, ListedModel& listed)
{
    auto& prices = listed.model.prices;
    auto price = std::find_if(prices.begin(), prices.end(), [&](const Price& other) {
        return other.validFrom == row.price.validFrom && other.validTo == row.price.validTo;
    });
    if (price == prices.end() && row.price.validTo.empty())
        price = std::find_if(prices.begin(), prices.end(),
                             [](const Price& other) { return other.validTo.empty(); });
    if (price == prices.end())
        return "a price for long prompts of other dates than those for short prompts";
    EntryReader reader;
    PriceTier& tier = reader.tierFrom(*price, row.size.tokens + 1);
    if (reader.problem() || tier.inputUsdPerMtok)
        return "a second price for the same dates";
    static_cast<Rates&>(tier) = row.price;
    return nullptr;
}

void RowCollector::finishGroup(Group& group)
{
    ListedModel listed;
    const Row& first = group.rows.front();
    listed.model.title = first.size.rest;
    listed.isEmbedding = isEmbeddingName(first.name);
    listed.entries = 0;
    auto& prices = listed.model.prices;
    const auto refuse = [&](const Row& row, const char* reason) {
        m_builder.skip(row.entry, Message{"prices", reason, {}});
    };
    for (const Row& row : group.rows) {
        const bool isDouble = std::any_of(prices.begin(), prices.end(), [&](const Price& other) {
            return other.validFrom == row.price.validFrom && other.validTo == row.price.validTo;
        });
        if (isDouble || prices.size() >= EntryReader::mostPrices) {
            refuse(row, isDouble ? "a second price for the same dates" : "too many prices of one model");
            continue;
        }
        prices.push_back(row.price);
        ++listed.entries;
    }
    for (const Row& row : group.longRows) {
        if (const char* problem = placeTier(row, listed))
            refuse(row, problem);
        else
            ++listed.entries;
    }
    std::stable_sort(prices.begin(), prices.end(),
                     [](const Price& a, const Price& b) { return a.validFrom < b.validFrom; });
    m_builder.add(first.entry, first.name, std::move(listed));
}

bool recognise(const Json& root)
{
    const Json* prices = memberOf(root, "prices");
    return prices && prices->is_array() && !memberOf(root, "format");
}

Result<PriceList> read(const Json& root, const std::string&)
{
    EntryReader reader;
    std::string asOf = reader.date(memberOf(root, "updated_at"), "updated_at");
    ListBuilder builder("llm-prices", std::move(asOf));
    RowCollector rows(builder);
    const auto& prices = *memberOf(root, "prices")->get_ptr<const Json::array_t*>();
    for (std::size_t i = 0; i < prices.size(); ++i)
        rows.read(prices[i], i);
    rows.finish();
    return builder.finish();
}

} // namespace

Importer llmPricesImporter()
{
    return {"llm-prices",
            OGIVE_TR("prices", "an object with a list of prices, each with id, vendor, input and output"),
            recognise, read};
}

} // namespace ogive

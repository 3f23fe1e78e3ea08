#include "ui/knowledge/prices/kept_lists.h"

#include "core/base/files.h"
#include "core/knowledge/load.h"

#include <ranges>
#include <unordered_set>

namespace ogive::ui {
namespace {

KeptList builtInList()
{
    KeptList kept;
    auto knowledge = loadBuiltinKnowledge();
    if (!knowledge) {
        kept.problem = knowledge.error();
        return kept;
    }
    kept.title = knowledge->title;
    kept.asOf = knowledge->asOf;
    kept.list = std::make_shared<const PriceList>(priceListOf(*knowledge));
    return kept;
}

KeptList unreadList(const PriceListEntry& entry)
{
    KeptList kept;
    kept.title = entry.title;
    kept.file = entry.file;
    kept.from = entry.from;
    kept.asOf = entry.asOf;
    kept.importedOn = entry.imported;
    return kept;
}

KeptList listOf(const PriceListEntry& entry)
{
    KeptList kept = unreadList(entry);
    auto list = readPriceListFile(entry.file);
    if (list)
        kept.list = std::make_shared<const PriceList>(std::move(*list));
    else
        kept.problem = list.error();
    return kept;
}

/// The topmost list that has a model gives its price.
void countInForce(std::vector<KeptList>& lists, std::string_view date)
{
    std::unordered_set<std::string_view> priced;
    for (KeptList& kept : std::views::reverse(lists)) {
        if (!kept.list)
            continue;
        for (const ListedModel& listed : kept.list->models)
            if (priceOf(listed.model, date, 0) && priced.insert(listed.model.id.value).second)
                ++kept.inForce;
    }
}

} // namespace

Result<PriceList> readPriceListFile(const std::string& file)
{
    const auto text = readFile(file, largestPriceList);
    if (!text)
        return Failure(text.error());
    return readPriceList(*text, file);
}

std::vector<KeptList> unreadLists(const Knowledge& knowledge)
{
    KeptList builtIn;
    builtIn.title = knowledge.title;
    builtIn.from = "built-in";
    builtIn.asOf = knowledge.asOf;
    std::vector<KeptList> lists{builtIn};
    for (const PriceListEntry& entry : knowledge.priceLists)
        lists.push_back(unreadList(entry));
    return lists;
}

std::vector<KeptList> readKeptLists(const std::vector<PriceListEntry>& entries, std::string_view date)
{
    std::vector<KeptList> lists{builtInList()};
    for (const PriceListEntry& entry : entries)
        lists.push_back(listOf(entry));
    countInForce(lists, date);
    return lists;
}

} // namespace ogive::ui

#include "app/commands/command.h"

#include "core/base/number_text.h"
#include "core/knowledge/load.h"
#include "core/knowledge/records/records.h"

#include <algorithm>
#include <array>

namespace ogive::app {
namespace {

/// Members that a price gives a record when it is looked up.
constexpr std::array rateKeys{"input_usd_per_mtok",       "cached_input_usd_per_mtok",
                              "cache_write_usd_per_mtok", "output_usd_per_mtok",
                              "batch_input_usd_per_mtok", "batch_output_usd_per_mtok"};

std::string kindList()
{
    std::string list;
    for (const RecordKind& kind : recordKinds())
        list += (list.empty() ? "" : ", ") + std::string(kind.id);
    return list;
}

/// Models have a price by the token; other records' prices are members of their own.
bool hasRates(const RecordKind& kind)
{
    return kind.list == "models";
}

/// The record as it is shown: what its price in force says stands beside its own members.
Json shownRecord(const RecordKind& kind, const KnowledgeRecord& record, std::string_view date)
{
    Json shown = record.json;
    if (!record.owner.empty())
        shown["decision"] = record.owner;
    if (hasRates(kind)) {
        const Json* price = priceInForce(record.json, date);
        for (const char* key : rateKeys)
            if (price && price->contains(key))
                shown[key] = (*price)[key];
        // What the record says beside its price may be from elsewhere.
        for (const char* key : {"source", "as_of"})
            if (price && price->contains(key) && shown.value(key, Json()) != (*price)[key]) {
                shown[std::string("facts_") + key] = shown.value(key, Json());
                shown[key] = (*price)[key];
            }
        for (const char* key : {"input_usd_per_mtok", "cached_input_usd_per_mtok", "output_usd_per_mtok"})
            if (!shown.contains(key))
                shown[key] = nullptr;
    }
    for (const char* key : {"source", "as_of"})
        if (!shown.contains(key)) {
            const Json* value = memberOf(record.json, key, date);
            shown[key] = value ? *value : Json(nullptr);
        }
    shown["from"] = record.layer == 0 ? "built-in" : record.file;
    return shown;
}

std::string plainText(const Json& value);

std::string listText(const Json& list)
{
    std::string text;
    for (const Json& item : list)
        text += (text.empty() ? "" : ", ") + plainText(item);
    return text.empty() ? "none" : text;
}

std::string plainText(const Json& value)
{
    if (value.is_null())
        return "not known";
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean())
        return value.get<bool>() ? "yes" : "no";
    if (value.is_number())
        return plainNumber(value.get<double>());
    const bool isPlainList =
        value.is_array() &&
        std::none_of(value.begin(), value.end(), [](const Json& item) { return item.is_structured(); });
    return isPlainList ? listText(value) : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string recordText(const Json& shown)
{
    std::size_t width = 0;
    for (const auto& [key, value] : shown.items())
        width = std::max(width, key.size());
    std::string text;
    for (const auto& [key, value] : shown.items())
        text += key + std::string(width - key.size() + 2, ' ') + plainText(value) + "\n";
    return text;
}

/// One line a record: id, title, where there are any its prices, and the date.
std::string lineText(const Json& shown)
{
    const auto textOf = [&](const char* key) {
        const auto found = shown.find(key);
        return found == shown.end() ? std::string() : plainText(*found);
    };
    std::string text = textOf("id");
    if (shown.contains("decision"))
        text = textOf("decision") + "/" + text;
    text += "  " + textOf("title");
    if (shown.contains("output_usd_per_mtok"))
        text += "  " + textOf("input_usd_per_mtok") + " in, " + textOf("output_usd_per_mtok") +
                " out USD per million tokens";
    return text + "  (" + textOf("as_of") + ")\n";
}

class KnowledgeCommand final : public Command {
public:
    const char* name() const override { return "knowledge"; }
    const char* description() const override { return "List or show what Ogive knows"; }

    void addOptions(CLI::App& parser) override
    {
        parser.require_subcommand(1);
        m_list = parser.add_subcommand("list", "All records of a kind");
        m_show = parser.add_subcommand("show", "One record");
        m_show->add_option("kind", m_kind, "Kind of record")->required();
        m_show->add_option("id", m_id, "Id of the record; options also as DECISION/ID")->required();
        m_list->add_option("kind", m_kind, "Kind of record")->required();
        for (CLI::App* sub : {m_list, m_show}) {
            sub->add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
            sub->fallthrough();
        }
    }

    Exit run(const Common& common) override
    {
        const RecordKind* kind = recordKind(m_kind);
        if (!kind)
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "there is no kind of record \"%1\"").arg(quotable(m_kind)),
                         OGIVE_TR("app", "There are: %1").arg(kindList())});
        const auto files = filesWith(common.knowledgeFolder);
        if (!files)
            return fail(files.error());
        // Loading the whole first: what is shown is what would be used.
        const auto knowledge = ogive::loadKnowledge(*files);
        if (!knowledge)
            return fail(knowledge.error());
        const auto records = KnowledgeRecords::load(*files);
        if (!records)
            return fail(records.error());
        const std::string date = dateOr(common, *knowledge);
        return m_show->parsed() ? show(*records, date) : list(*records, date);
    }

private:
    Exit show(const KnowledgeRecords& records, const std::string& date) const
    {
        const KnowledgeRecord* record = records.find(recordKind(m_kind)->id, m_id);
        if (!record)
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "there is no %1 \"%2\"").arg(m_kind).arg(quotable(m_id)),
                         OGIVE_TR("app", "See: ogive knowledge list %1").arg(m_kind)});
        const Json shown = shownRecord(*recordKind(m_kind), *record, date);
        return print(m_format == "text" ? recordText(shown) : dumped(shown));
    }

    Exit list(const KnowledgeRecords& records, const std::string& date) const
    {
        if (m_format == "json") {
            Json all = Json::array();
            for (const KnowledgeRecord& record : records.of(m_kind))
                all.push_back(shownRecord(*recordKind(m_kind), record, date));
            return print(dumped(Json{{"kind", m_kind}, {"records", std::move(all)}}));
        }
        std::string text;
        for (const KnowledgeRecord& record : records.of(m_kind))
            text += lineText(shownRecord(*recordKind(m_kind), record, date));
        return print(text);
    }

    [[nodiscard]] static std::string dumped(const Json& json)
    {
        return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    }

    CLI::App* m_list = nullptr;
    CLI::App* m_show = nullptr;
    std::string m_kind;
    std::string m_id;
    std::string m_format = "text";
};

} // namespace

CommandPtr makeKnowledgeCommand()
{
    return std::make_unique<KnowledgeCommand>();
}

} // namespace ogive::app

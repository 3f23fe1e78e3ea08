#include "core/knowledge/reading/translations.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <array>
#include <vector>

namespace ogive {
namespace {

/// The members whose texts people read, in any record; sorted.
constexpr std::array<std::string_view, 37> readMembers{
    "advice",         "basis",     "best_for",      "cons",  "control",     "description", "exit_criterion",
    "features",       "formula",   "help",          "high",  "low",         "message",     "name",
    "needs_features", "note",      "prerequisites", "pros",  "question",    "reason",      "refinements",
    "release_status", "replaces",  "risk",          "says",  "short_title", "story",       "strengths",
    "summary",        "text",      "threat",        "title", "unit",        "unit_short",  "use_cases",
    "verification",   "weaknesses"};

constexpr const char* scaleMember = "scale";

bool isRead(std::string_view member)
{
    return std::ranges::binary_search(readMembers, member);
}

/// Members that are texts in some records and data in others: a formula is a text beside what it rests on,
/// the ends of a scale are texts beside what it means; elsewhere they name fields and models.
bool isData(const Json& record, std::string_view member)
{
    if (member == "formula")
        return !record.contains("basis");
    return (member == "low" || member == "high") && !record.contains("help");
}

/// Calls `visit` with every text that people read: those of such members, or of lists in them.
template <class AnyJson, class Visit>
void eachText(AnyJson& json, const Visit& visit, bool isText = false)
{
    if (json.is_array())
        for (auto& item : json)
            eachText(item, visit, isText);
    else if (json.is_object())
        for (auto& [member, value] : json.items())
            eachText(value, visit, isRead(member) && !isData(json, member));
    else if (json.is_string() && isText)
        visit(json);
}

/// "low", "low-medium", "medium", …, "very-high": the words on a scale, between them and above.
std::vector<std::string> wordsOf(const Json& scale)
{
    std::vector<std::string> words;
    for (const Json& word : scale) {
        if (!word.is_string())
            continue;
        if (!words.empty())
            words.push_back(words.back() + "-" + word.get<std::string>());
        words.push_back(word.get<std::string>());
    }
    if (!words.empty())
        words.push_back("very-" + words.back());
    return words;
}

/// Whether translations for one language serve another: those for all countries serve each.
bool serves(std::string_view offered, std::string_view wanted)
{
    return offered == wanted || offered == wanted.substr(0, wanted.find_first_of("_-"));
}

} // namespace

Result<void> Translations::add(const Json& json, const KnowledgeFile& file)
{
    ReadLog log{file.path, {}};
    const JsonReader reader(json, log);
    const bool isWanted = serves(reader.text("language"), m_language);
    reader.at("texts").eachMember([&](const std::string& english, const JsonReader& text) {
        std::string translated = text.text();
        if (isWanted && !translated.empty())
            m_texts[english] = std::move(translated);
    });
    if (!log.error)
        return {};
    log.error->place.line = lineOfPointer(file.content, log.error->place.pointer);
    return Failure(*log.error);
}

std::string Translations::of(const std::string& text) const
{
    const auto found = m_texts.find(text);
    return found == m_texts.end() ? text : found->second;
}

void Translations::keepScales(const Json& json)
{
    if (json.is_structured())
        for (const Json& part : json)
            keepScales(part);
    if (json.is_object() && json.contains(scaleMember) && json[scaleMember].is_array())
        for (std::string& word : wordsOf(json[scaleMember]))
            m_scaleWords.insert(std::move(word));
}

void Translations::putInto(Json& json) const
{
    eachText(json, [this](Json& text) { text = of(text.get_ref<const std::string&>()); });
    putBeside(json);
}

void Translations::putBeside(Json& json) const
{
    if (json.is_structured())
        for (Json& part : json)
            putBeside(part);
    if (!json.is_object())
        return;
    if (const auto scale = json.find(scaleMember); scale != json.end() && scale->is_array()) {
        Json shown = Json::object();
        for (const std::string& word : wordsOf(*scale))
            shown[word] = of(word);
        json["shown_words"] = std::move(shown);
    }
    if (const auto roles = json.find("roles"); roles != json.end() && roles->is_array()) {
        Json titles = *roles;
        for (Json& title : titles)
            if (title.is_string())
                title = of(title.get_ref<const std::string&>());
        json["role_titles"] = std::move(titles);
    }
    if (const auto attributes = json.find("attributes"); attributes != json.end() && attributes->is_object())
        for (Json& value : *attributes)
            if (value.is_string() && !m_scaleWords.contains(value.get_ref<const std::string&>()))
                value = of(value.get_ref<const std::string&>());
}

std::set<std::string> readTexts(const Json& json)
{
    std::set<std::string> texts;
    eachText(json, [&texts](const Json& text) { texts.insert(text.get<std::string>()); });
    if (const auto tasks = json.find("tasks"); tasks != json.end() && tasks->is_array())
        for (const Json& task : *tasks)
            for (const Json& role : task.value("roles", Json::array()))
                texts.insert(role.get<std::string>());
    return texts;
}

} // namespace ogive

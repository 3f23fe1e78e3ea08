#include "core/knowledge/reading/translations.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

/// The members whose texts people read, in any record; sorted.
constexpr std::array<std::string_view, 36> readMembers{
    "advice",         "basis",       "best_for",       "cons",           "control",       "description",
    "exit_criterion", "features",    "formula",        "help",           "high",          "low",
    "message",        "name",        "needs_features", "note",           "prerequisites", "pros",
    "question",       "reason",      "refinements",    "release_status", "replaces",      "risk",
    "says",           "short_title", "story",          "strengths",      "summary",       "text",
    "threat",         "title",       "unit",           "unit_short",     "use_cases",     "weaknesses"};

constexpr std::string_view scaleMember = "scale";
constexpr std::string_view shownScaleMember = "shown_scale";

bool isRead(std::string_view member)
{
    return member == shownScaleMember || std::ranges::binary_search(readMembers, member);
}

/// A formula is a text beside what it rests on; elsewhere it is what a field is computed by.
bool isComputed(const Json& record, std::string_view member)
{
    return member == "formula" && !record.contains("basis");
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
            eachText(value, visit, isRead(member) && !isComputed(json, member));
    else if (json.is_string() && isText)
        visit(json);
}

/// Words of a scale are data that files compare; beside them stands how people read them.
void addShownScales(Json& json)
{
    if (json.is_array())
        for (Json& item : json)
            addShownScales(item);
    if (!json.is_object())
        return;
    for (auto& [member, value] : json.items())
        addShownScales(value);
    if (const auto scale = json.find(scaleMember); scale != json.end() && scale->is_array()) {
        Json shown = *scale;
        json[std::string(shownScaleMember)] = std::move(shown);
    }
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

void Translations::putInto(Json& json) const
{
    addShownScales(json);
    eachText(json, [this](Json& text) {
        if (const auto found = m_texts.find(text.get_ref<const std::string&>()); found != m_texts.end())
            text = found->second;
    });
}

std::set<std::string> readTexts(const Json& json)
{
    std::set<std::string> texts;
    eachText(json, [&texts](const Json& text) { texts.insert(text.get<std::string>()); });
    return texts;
}

} // namespace ogive

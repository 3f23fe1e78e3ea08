#include "core/knowledge/reading/translations.h"

#include "core/base/json_reader.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

/// The members whose texts people read, in any record; sorted.
constexpr std::array<std::string_view, 36> readMembers{
    "advice",   "basis",      "best_for", "cons",          "control",        "description",
    "exit_criterion", "features", "formula", "help",       "high",           "low",
    "message",  "name",       "needs_features", "note",    "prerequisites",  "pros",
    "question", "reason",     "refinements", "release_status", "replaces",   "risk",
    "says",     "short_title", "story",   "strengths",     "summary",        "text",
    "threat",   "title",      "unit",     "unit_short",    "use_cases",      "weaknesses"};

bool isRead(std::string_view member)
{
    return std::ranges::binary_search(readMembers, member);
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

void Translations::putTexts(Json& json) const
{
    if (json.is_array()) {
        for (Json& item : json)
            putTexts(item);
    } else if (!json.is_string()) {
        putInto(json);
    } else if (const auto found = m_texts.find(json.get_ref<const std::string&>()); found != m_texts.end()) {
        json = found->second;
    }
}

void Translations::putInto(Json& json) const
{
    if (json.is_array()) {
        for (Json& item : json)
            putInto(item);
        return;
    }
    if (!json.is_object())
        return;
    Json shownScale;
    for (auto& [member, value] : json.items()) {
        if (member == "scale" && value.is_array())
            shownScale = value;
        if (isRead(member))
            putTexts(value);
        else
            putInto(value);
    }
    putTexts(shownScale);
    if (!shownScale.is_null())
        json["shown_scale"] = std::move(shownScale);
}

} // namespace ogive

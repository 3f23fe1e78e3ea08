#include "core/design/report_settings/report_settings_file.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 4> settingKeys{"title", "sections", "paper", "language"};
constexpr std::array<std::string_view, 3> sectionKeys{"id", "on", "text"};
constexpr std::string_view letterName = "Letter";
constexpr std::string_view a4Name = "A4";

template <class Keys>
Json unknownMembers(const Json& object, const Keys& known)
{
    Json others = Json::object();
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            others[key] = value;
    return others;
}

void readSection(const JsonReader& json, ReportSettings& settings)
{
    if (!json.requireObject())
        return;
    ReportSection section;
    section.id = json.text("id");
    section.isOn = json.booleanOr("on", true);
    section.text = json.textOr("text", {});
    section.rest = unknownMembers(json.json(), sectionKeys);
    if (json.failed())
        return;
    if (section.id.empty())
        json.at("id").fail(OGIVE_TR("design", "the section's id is empty"));
    else if (settings.section(section.id))
        json.at("id").fail(OGIVE_TR("design", "two sections have the id \"%1\"").arg(quotable(section.id)),
                           OGIVE_TR("design", "Name every section of the report once"));
    settings.sections.push_back(std::move(section));
}

Paper readPaper(const JsonReader& json)
{
    const std::string name = json.text();
    if (name == letterName)
        return Paper::Letter;
    if (name != a4Name)
        json.fail(OGIVE_TR("design", "there is no paper \"%1\"").arg(quotable(name)),
                  OGIVE_TR("design", "Write A4 or Letter"));
    return Paper::A4;
}

} // namespace

ReportSettings readReportSettings(const JsonReader& json)
{
    ReportSettings settings;
    if (!json.requireObject())
        return settings;
    settings.title = json.textOr("title", {});
    settings.language = json.textOr("language", {});
    if (json.has("paper"))
        settings.paper = readPaper(json.at("paper"));
    json.eachOf("sections", [&](const JsonReader& section) { readSection(section, settings); });
    settings.rest = unknownMembers(json.json(), settingKeys);
    return settings;
}

Json reportSettingsJson(const ReportSettings& settings)
{
    Json json = Json::object();
    if (!settings.title.empty())
        json["title"] = settings.title;
    for (const ReportSection& section : settings.sections) {
        Json written = Json::object();
        written["id"] = section.id;
        written["on"] = section.isOn;
        if (!section.text.empty())
            written["text"] = section.text;
        for (const auto& [key, value] : section.rest.items())
            written[key] = value;
        json["sections"].push_back(std::move(written));
    }
    if (settings.paper != Paper::A4)
        json["paper"] = letterName;
    if (!settings.language.empty())
        json["language"] = settings.language;
    for (const auto& [key, value] : settings.rest.items())
        json[key] = value;
    return json;
}

} // namespace ogive

#include "core/design/assumptions/assumption_file.h"

#include "core/base/calendar/calendar_day.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace ogive {
namespace {

/// The members of a statement in the order in which they are written.
struct AssumptionText {
    std::string_view key;
    std::string Assumption::*text;
    bool isDay = false;
};
constexpr std::array<AssumptionText, 5> assumptionTexts{{{"note", &Assumption::note},
                                                         {"source", &Assumption::source},
                                                         {"owner", &Assumption::owner},
                                                         {"date", &Assumption::date, true},
                                                         {"review_by", &Assumption::reviewBy, true}}};

bool isAssumptionKey(std::string_view key)
{
    return std::any_of(assumptionTexts.begin(), assumptionTexts.end(),
                       [&](const AssumptionText& one) { return one.key == key; });
}

Assumption readAssumption(const JsonReader& json)
{
    Assumption assumption;
    if (!json.requireObject())
        return assumption;
    for (const AssumptionText& one : assumptionTexts) {
        if (!json.has(one.key))
            continue;
        std::string text = json.text(one.key);
        if (one.isDay && !text.empty() && !isDay(text))
            json.at(one.key).fail(OGIVE_TR("design", "\"%1\" is no day").arg(quotable(text)),
                                  OGIVE_TR("design", "Write a day as YYYY-MM-DD"));
        assumption.*one.text = std::move(text);
    }
    for (const auto& [key, value] : json.json().items())
        if (!isAssumptionKey(key))
            assumption.rest[key] = value;
    return assumption;
}

} // namespace

void readAssumptions(const JsonReader& designJson, Design& design)
{
    constexpr std::string_view key = "assumptions";
    if (!designJson.has(key))
        return;
    const JsonReader stated = designJson.at(key);
    if (stated.json().is_array() && stated.json().empty())
        return;
    stated.eachMember([&](const std::string& field, const JsonReader& assumption) {
        design.assumptions.emplace_back(FieldId(field), readAssumption(assumption));
    });
}

Json assumptionsJson(const Design& design)
{
    Json json = Json::object();
    for (const auto& [field, assumption] : design.assumptions) {
        Json written = Json::object();
        for (const AssumptionText& one : assumptionTexts)
            if (const std::string& text = assumption.*one.text; !text.empty())
                written[std::string(one.key)] = text;
        for (const auto& [key, value] : assumption.rest.items())
            written[key] = value;
        json[field.value] = std::move(written);
    }
    return json;
}

} // namespace ogive

#include "core/design/recovery/recovery_copy.h"

#include "core/base/json_reader.h"
#include "core/design/file.h"

namespace ogive {
namespace {

constexpr std::string_view recoveryFormat = "ogive-recovery";
constexpr int recoveryVersion = 1;

RecoveryNote readNote(const JsonReader& json)
{
    if (json.requireObject() && json.text("format") != recoveryFormat && !json.failed())
        json.at("format").fail(OGIVE_TR("recovery", "this is no recovery copy of Ogive"));
    if (!json.failed() && json.number("version") > recoveryVersion)
        json.at("version").fail(OGIVE_TR("recovery", "the copy was made by a newer version of Ogive"),
                                OGIVE_TR("recovery", "Open it with the newer version"),
                                ErrorCode::NewerVersion);
    if (json.failed())
        return {};
    return {json.textOr("path", {}), json.textOr("content_hash", {}), ScenarioId(json.textOr("scenario", {})),
            json.textOr("time", {})};
}

} // namespace

std::string writeRecoveryCopy(const RecoveryNote& note, const Design& design)
{
    Json json = Json::object();
    json["format"] = recoveryFormat;
    json["version"] = recoveryVersion;
    json["path"] = note.path;
    json["content_hash"] = note.fileHash;
    json["scenario"] = note.scenario.value;
    json["time"] = note.time;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n" + writeDesign(design);
}

Result<RecoveryCopy> readRecoveryCopy(std::string_view text, const std::string& fileName)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const auto json = parseJson(text.substr(0, end), fileName);
    if (!json)
        return Failure(json.error());
    ReadLog log{fileName, {}};
    RecoveryNote note = readNote(JsonReader(*json, log));
    if (log.error)
        return Failure(*log.error);
    auto design = readDesign(text.substr(std::min(end + 1, text.size())), fileName);
    if (!design) {
        Error error = design.error();
        error.place.line += error.place.line > 0 ? 1 : 0; // the note's line
        return Failure(std::move(error));
    }
    return RecoveryCopy{std::move(note), std::move(*design)};
}

} // namespace ogive

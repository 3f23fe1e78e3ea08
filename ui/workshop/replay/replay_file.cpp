#include "ui/workshop/replay/replay_file.h"

#include "core/base/files.h"
#include "ui/text/convert.h"

#include <QFileInfo>

namespace ogive::ui {
namespace {

constexpr std::size_t largestSessionFile = 64U << 20;

/// The lines before a line, counted from 1.
std::string_view linesBefore(std::string_view text, int line)
{
    std::size_t end = 0;
    for (int i = 1; i < line && end < text.size(); ++i) {
        const std::size_t next = text.find('\n', end);
        end = next == std::string_view::npos ? text.size() : next + 1;
    }
    return text.substr(0, end);
}

} // namespace

ReplayFile readReplayText(const std::string& text, const QString& path)
{
    const std::string file = toStdString(QFileInfo(path).fileName());
    auto sessions = readSessionLogs(text, file);
    if (sessions)
        return {path, std::move(*sessions), std::nullopt};
    ReplayFile replay{path, {}, sessions.error()};
    auto before = readSessionLogs(linesBefore(text, sessions.error().place.line), file);
    if (before)
        replay.sessions = std::move(*before);
    return replay;
}

ReplayFile readReplay(const QString& path)
{
    const auto text = readFile(toStdString(path), largestSessionFile);
    return text ? readReplayText(*text, path) : ReplayFile{path, {}, text.error()};
}

} // namespace ogive::ui

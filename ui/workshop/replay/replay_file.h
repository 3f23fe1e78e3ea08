#pragma once

#include "core/workshop/session_log.h"

#include <QString>

#include <optional>
#include <vector>

namespace ogive::ui {

/// What the file of a design's sessions holds.
struct ReplayFile {
    QString path;
    std::vector<SessionLog> sessions; ///< all, or those before what can't be read
    std::optional<Error> problem;     ///< why not all of it could be read
};

[[nodiscard]] ReplayFile readReplay(const QString& path);

/// Sessions as far as a text can be read: what stands before the line of the error, where there is one.
[[nodiscard]] ReplayFile readReplayText(const std::string& text, const QString& path);

} // namespace ogive::ui

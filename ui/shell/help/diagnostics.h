#pragma once

#include <QString>

class QWidget;

namespace ogive::ui {

class DesignSession;
class KnowledgeLibrary;
class Settings;

/// What a report of a fault needs: versions, the system, settings that change looks or numbers, the
/// knowledge, memory and times. One fact a line; no names, no content of a design, and the home folder only
/// as "~".
[[nodiscard]] QString diagnostics(const QWidget& window, DesignSession& session,
                                  const KnowledgeLibrary& library, const Settings& settings);

} // namespace ogive::ui

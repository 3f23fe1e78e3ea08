#pragma once

class QWidget;

namespace ogive::ui {

class DesignSession;

void showAbout(QWidget& window, const DesignSession& session);

/// Versions, fonts, sizes and times, for a report of what goes wrong or slow.
void showDiagnostics(QWidget& window, const DesignSession& session);

} // namespace ogive::ui

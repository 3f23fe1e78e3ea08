#pragma once

#include "ui/shell/accessibility/window_areas.h"

#include <QObject>

class QMainWindow;

namespace ogive::ui {

class DesignSession;
class Settings;

/// What a window does for who hears it, uses it by keyboard or wants it still: names of its controls,
/// outcomes that are told, the order of its areas, motion.
class WindowAccessibility : public QObject {
    Q_OBJECT

public:
    WindowAccessibility(QMainWindow& window, DesignSession& session, const Settings& settings);

    /// What Tab and Shift+Tab do. False where nothing can take the keyboard.
    bool moveFocus(bool forward) { return m_areas.moveFocus(forward); }

private:
    WindowAreas m_areas;
};

} // namespace ogive::ui

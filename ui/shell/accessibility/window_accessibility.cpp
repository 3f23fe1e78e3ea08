#include "ui/shell/accessibility/window_accessibility.h"

#include "ui/session/motion/motion_setting.h"
#include "ui/shell/accessibility/outcome_announcer.h"
#include "ui/widgets/accessible/accessible_combo.h"

#include <QMainWindow>

namespace ogive::ui {

WindowAccessibility::WindowAccessibility(QMainWindow& window, DesignSession& session,
                                         const Settings& settings)
    : QObject(&window)
    , m_areas(window)
{
    installComboAccessibility();
    new OutcomeAnnouncer(session, window);
    new MotionSetting(settings, this);
}

} // namespace ogive::ui

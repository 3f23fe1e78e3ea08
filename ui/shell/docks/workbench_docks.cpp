#include "ui/shell/docks/workbench_docks.h"

#include "ui/session/settings.h"
#include "ui/shell/docks/dock_title.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double firstWidth = 300; ///< at the text's plain size

struct DockWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::MainWindow)
};

} // namespace

WorkbenchDocks::WorkbenchDocks(QMainWindow& window, Settings& settings)
    : m_window(window)
    , m_settings(settings)
    , m_requirements(create(DockWords::tr("Requirements"), u"requirements"_s, Qt::LeftDockWidgetArea))
    , m_inspector(create(DockWords::tr("Inspector"), u"inspector"_s, Qt::RightDockWidgetArea))
    , m_assumptions(create(DockWords::tr("Assumptions"), u"assumptions"_s, Qt::BottomDockWidgetArea))
{
    // A wide table stands below the views and the inspector; the form keeps its height.
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

QDockWidget* WorkbenchDocks::create(const QString& title, const QString& name, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new DockTitle(*dock));
    m_window.addDockWidget(area, dock);
    dock->hide();
    return dock;
}

void WorkbenchDocks::setVisible(bool isVisible)
{
    m_requirements->setVisible(isVisible);
    m_inspector->setVisible(isVisible);
}

/// At first with room for the form at the chosen text size, but never most of the window.
void WorkbenchDocks::restoreLayout()
{
    if (!applyLayout(m_settings.dockLayout()))
        setFirstWidths();
}

void WorkbenchDocks::setFirstWidths()
{
    const int width = std::min(qRound(firstWidth * m_settings.textScale()), m_window.width() * 3 / 10);
    m_window.resizeDocks({m_requirements, m_inspector}, {width, width}, Qt::Horizontal);
}

void WorkbenchDocks::rememberLayout()
{
    m_settings.setDockLayout(layout());
}

QByteArray WorkbenchDocks::layout() const
{
    return m_window.saveState();
}

bool WorkbenchDocks::applyLayout(const QByteArray& layout)
{
    if (!m_window.restoreState(layout))
        return false;
    keepOnScreen();
    return true;
}

void WorkbenchDocks::reset()
{
    for (QDockWidget* dock : all())
        dock->setFloating(false);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_requirements);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_inspector);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_assumptions);
    m_assumptions->hide();
    setVisible(true);
    setFirstWidths();
}

/// A dock that floats where a screen was before comes back over the window.
void WorkbenchDocks::keepOnScreen()
{
    for (QDockWidget* dock : all()) {
        if (!dock->isFloating())
            continue;
        const auto screens = QGuiApplication::screens();
        const bool isSeen = std::ranges::any_of(screens, [&](const QScreen* screen) {
            return screen->availableGeometry().intersects(dock->geometry());
        });
        if (!isSeen)
            dock->move(m_window.geometry().center() - dock->rect().center());
    }
}

} // namespace ogive::ui

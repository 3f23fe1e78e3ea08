#include "ui/shell/docks/workbench_docks.h"

#include "ui/session/settings.h"
#include "ui/shell/docks/dock_title.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>

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
    if (m_window.restoreState(m_settings.dockLayout()))
        return;
    const int width = std::min(qRound(firstWidth * m_settings.textScale()), m_window.width() * 3 / 10);
    m_window.resizeDocks({m_requirements, m_inspector}, {width, width}, Qt::Horizontal);
}

void WorkbenchDocks::rememberLayout()
{
    m_settings.setDockLayout(m_window.saveState());
}

} // namespace ogive::ui

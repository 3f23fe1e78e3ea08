#include "ui/shell/commands/tour_commands.h"

#include "ui/files/file_commands.h"
#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/view_tabs.h"
#include "ui/text/convert.h"

#include <algorithm>

namespace ogive::ui {

TourCommands::TourCommands(DesignSession& session, Document& document, FileCommands& files,
                           MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_files(files)
    , m_window(window)
    , m_action(new QAction(tr("Guided &tour"), this))
{
    m_action->setStatusTip(tr("Two minutes through this window"));
    connect(m_action, &QAction::triggered, this, &TourCommands::start);
    connect(&m_document, &Document::changed, this, [this] {
        if (!m_document.hasDesign())
            stop();
    });
}

void TourCommands::start()
{
    if (m_tour != nullptr)
        return;
    if (!m_document.hasDesign())
        openSomething();
    if (m_window.views() == nullptr)
        return;
    m_viewBefore = m_window.views()->currentIndex();
    m_layoutBefore = m_window.saveState();
    m_tour = new Tour(m_window, m_session, *this, tourSteps());
    connect(m_tour, &Tour::left, this, &TourCommands::restore);
    m_tour->start();
}

void TourCommands::openSomething()
{
    const auto& starters = m_session.knowledge().starters;
    if (starters.empty())
        m_files.startBlank();
    else
        m_files.startFrom(toQString(starters.front().id));
}

void TourCommands::stop()
{
    delete m_tour;
}

void TourCommands::restore()
{
    m_tour->deleteLater();
    m_tour = nullptr;
    if (m_window.views() == nullptr)
        return;
    m_window.views()->setCurrentIndex(m_viewBefore);
    m_window.restoreState(m_layoutBefore);
}

bool TourCommands::hasView(const QString& id) const
{
    const auto views = allViews();
    return std::ranges::any_of(views,
                               [&](const ViewTitle& view) { return id == QLatin1StringView(view.id); });
}

void TourCommands::showView(const QString& id)
{
    for (const ViewTitle& view : allViews()) {
        if (id == QLatin1StringView(view.id))
            m_window.views()->showView(view.view);
    }
}

} // namespace ogive::ui

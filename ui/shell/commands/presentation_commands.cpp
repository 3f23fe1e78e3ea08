#include "ui/shell/commands/presentation_commands.h"

#include "ui/files/file_commands.h"
#include "ui/files/safety/file_safety.h"
#include "ui/presentation/presentation.h"
#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/shell/icons.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"
#include "ui/shell/view_tabs.h"
#include "ui/text/convert.h"

#include <QActionGroup>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

PresentationCommands::PresentationCommands(DesignSession& session, Document& document, Settings& settings,
                                           MainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_document(document)
    , m_settings(settings)
    , m_window(window)
{
    createActions();
    applyIcon();
    m_window.installEventFilter(this);
    connect(&m_window, &MainWindow::closed, this, &PresentationCommands::stop);
}

PresentationCommands::~PresentationCommands() = default;

void PresentationCommands::createActions()
{
    m_present = new QAction(tr("&Present"), this);
    m_present->setShortcut(Qt::Key_F5);
    m_present->setToolTip(tr("Show the design to a room, page by page (F5)"));
    m_here = new QAction(tr("Present the decision in &view"), this);
    m_here->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_here->setToolTip(tr("Begin with the page of the decision in view"));
    m_presenter = new QAction(tr("Presenter's vie&w"), this);
    m_presenter->setCheckable(true);
    m_presenter->setToolTip(
        tr("Next page, notes and timer on a second screen, or beside the stage where there is one screen"));
    m_record = new QAction(tr("&Keep a record of this session"), this);
    m_record->setCheckable(true);
    m_record->setChecked(m_settings.keepsSessionRecord());
    m_record->setToolTip(tr("What is shown, tried, said and decided, in a file beside the design"));
    connect(m_present, &QAction::triggered, this, &PresentationCommands::start);
    connect(m_here, &QAction::triggered, this, &PresentationCommands::startHere);
    connect(m_presenter, &QAction::triggered, this, [this](bool isShown) {
        m_settings.setShowsPresenterView(isShown);
        if (m_presentation != nullptr)
            m_presentation->setPresenterShown(isShown);
    });
    connect(m_record, &QAction::triggered, this, &PresentationCommands::keepRecord);
}

void PresentationCommands::fillMenu(QMenu& menu)
{
    menu.addActions({m_present, m_here});
    QMenu* screens = menu.addMenu(tr("Present &on"));
    connect(screens, &QMenu::aboutToShow, this, [this, screens] { fillScreens(*screens); });
    fillScreens(*screens);
    menu.addAction(m_presenter);
    connect(&menu, &QMenu::aboutToShow, this,
            [this] { m_presenter->setChecked(m_settings.showsPresenterView()); });
}

void PresentationCommands::fillScreens(QMenu& menu)
{
    menu.clear();
    auto* group = new QActionGroup(&menu);
    const QString chosen = m_settings.presentationScreen();
    const auto add = [&](const QString& title, const QString& name) {
        QAction* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setPresentationScreen(name);
            if (m_presentation != nullptr)
                m_presentation->followScreens();
        });
    };
    add(tr("The screen of this window"), {});
    for (const QScreen* screen : QGuiApplication::screens())
        add(screenTitle(*screen).replace(u'&', "&&"_L1), screen->name());
}

void PresentationCommands::setDesignOpen(bool isOpen)
{
    if (!isOpen)
        stop();
    m_present->setEnabled(isOpen);
    m_here->setEnabled(isOpen);
}

bool PresentationCommands::create()
{
    if (!m_document.hasDesign() || m_window.forecaster() == nullptr)
        return false;
    if (m_presentation != nullptr)
        return true;
    m_presentation =
        std::make_unique<Presentation>(RoomBasis{m_session, m_document, m_settings, *m_window.forecaster()});
    connect(m_presentation.get(), &Presentation::left, this, &PresentationCommands::leave,
            Qt::QueuedConnection);
    // A crash must not lose what the room said a moment ago.
    connect(&m_presentation->room(), &Room::captured, this,
            [this] { m_window.files().safety().recovery().writeNow(); });
    return true;
}

void PresentationCommands::start()
{
    if (create())
        m_presentation->showOnScreens(m_window.screen());
}

void PresentationCommands::startHere()
{
    if (!create())
        return;
    m_presentation->room().goTo(u"decision:"_s + toQString(m_window.views()->decision().value));
    m_presentation->showOnScreens(m_window.screen());
}

bool PresentationCommands::showNamed(const QString& name)
{
    if (name.section(u':', 0, 0) != u"present"_s || !create())
        return false;
    Room& room = m_presentation->room();
    const QString page = name.section(u':', 1);
    bool isNumber = false;
    const uint number = page.toUInt(&isNumber);
    const bool isPage =
        isNumber ? number >= 1 && number <= room.course().count() : page.isEmpty() || room.goTo(page);
    if (!isPage) {
        stop();
        return false;
    }
    if (isNumber)
        room.goTo(number - 1);
    m_presentation->showInWindow();
    return true;
}

void PresentationCommands::stop()
{
    m_presentation.reset();
}

/// The room has left: the window is there again.
void PresentationCommands::leave()
{
    if (m_presentation == nullptr)
        return;
    stop();
    m_window.raise();
    m_window.activateWindow();
}

void PresentationCommands::keepRecord(bool keeps)
{
    m_settings.setKeepsSessionRecord(keeps);
    if (m_presentation != nullptr)
        m_presentation->room().record().flush();
    if (!keeps)
        return;
    if (m_document.path().isEmpty())
        emit offered(
            tr("A record is kept beside the design's file. Until the design is saved it waits in memory."),
            tr("&Save…"), [this] { m_window.files().save(); });
}

bool PresentationCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::PaletteChange)
        applyIcon();
    return QObject::eventFilter(watched, event);
}

void PresentationCommands::applyIcon()
{
    m_present->setIcon(icon(u"present", themeOf(&m_window)));
}

} // namespace ogive::ui

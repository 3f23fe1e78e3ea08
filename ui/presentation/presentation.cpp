#include "ui/presentation/presentation.h"

#include "ui/presentation/presenter/presenter_window.h"
#include "ui/session/settings.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr double stageShare = 0.62; // of a screen that the presenter's window is on too

/// A window that fills another screen has to leave the one it fills first.
void fillScreen(QWidget& window, QScreen& screen)
{
    if (window.isVisible() && window.isFullScreen() && window.screen() == &screen)
        return;
    if (window.isFullScreen())
        window.setWindowState(Qt::WindowNoState);
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    window.showFullScreen();
}

void showAt(QWidget& window, QScreen& screen, const QRect& place)
{
    if (window.isFullScreen())
        window.setWindowState(Qt::WindowNoState);
    window.setScreen(&screen);
    window.setGeometry(place);
    window.showNormal();
}

} // namespace

QScreen* stageScreen(const QString& name, QScreen* home)
{
    const auto screens = QGuiApplication::screens();
    const auto named =
        std::ranges::find_if(screens, [&](const QScreen* screen) { return screen->name() == name; });
    if (!name.isEmpty() && named != screens.end())
        return *named;
    return screens.contains(home) ? home : QGuiApplication::primaryScreen();
}

QScreen* otherScreen(const QScreen* screen)
{
    const auto screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [&](const QScreen* found) { return found != screen; });
    return other == screens.end() ? nullptr : *other;
}

QString screenTitle(const QScreen& screen)
{
    const QString model = screen.model().isEmpty() ? screen.name() : screen.model();
    const QSize size = screen.geometry().size() * screen.devicePixelRatio();
    //: a screen and its size in pixels
    return Presentation::tr("%1 (%2 × %3)").arg(model).arg(size.width()).arg(size.height());
}

Presentation::Presentation(const RoomBasis& basis, QObject* parent)
    : QObject(parent)
    , m_room(basis)
    , m_stage(std::make_unique<Stage>(m_room))
{
    connect(m_stage.get(), &Stage::leaveRequested, this, &Presentation::left);
    connect(m_stage.get(), &Stage::presenterRequested, this,
            [this] { setPresenterShown(m_presenter == nullptr); });
    connect(&m_stage->page(), &PageView::resized, this, &Presentation::showRatio);
    // Once Qt has moved the windows of a screen that goes.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::followScreens,
            Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::followScreens, Qt::QueuedConnection);
}

Presentation::~Presentation()
{
    m_presenter.reset();
    m_room.record().flush();
}

void Presentation::showOnScreens(QScreen* home)
{
    m_home = home;
    m_isOnScreens = true;
    if (m_room.settings().showsPresenterView())
        setPresenterShown(true);
    else
        placeWindows();
    m_stage->raise();
    m_stage->activateWindow();
}

void Presentation::showInWindow()
{
    m_isOnScreens = false;
    m_stage->show();
}

void Presentation::setPresenterShown(bool isShown)
{
    if (isShown == (m_presenter != nullptr))
        return;
    m_room.settings().setShowsPresenterView(isShown);
    if (isShown) {
        m_presenter = std::make_unique<PresenterWindow>(m_room);
        m_presenter->setPalette(m_stage->palette());
        showRatio();
        connect(
            m_presenter.get(), &PresenterWindow::closeRequested, this, [this] { setPresenterShown(false); },
            Qt::QueuedConnection);
        connect(m_presenter.get(), &PresenterWindow::keyPressed, m_stage.get(),
                [this](QKeyEvent* event) { QCoreApplication::sendEvent(m_stage.get(), event); });
    } else {
        m_presenter.reset();
    }
    placeWindows();
    m_stage->activateWindow();
}

void Presentation::followScreens()
{
    if (!QGuiApplication::screens().contains(m_home))
        m_home = QGuiApplication::primaryScreen();
    placeWindows();
}

void Presentation::showRatio()
{
    const QSize size = m_stage->page().size();
    if (m_presenter != nullptr && !size.isEmpty())
        m_presenter->setStageRatio(static_cast<double>(size.width()) / size.height());
}

/// The stage fills its screen; the presenter's window has another one, or stands beside the stage.
void Presentation::placeWindows()
{
    if (!m_isOnScreens) {
        if (m_presenter != nullptr)
            m_presenter->show();
        return;
    }
    QScreen* screen = stageScreen(m_room.settings().presentationScreen(), m_home);
    if (screen == nullptr)
        return; // the last screen goes; another one will come
    if (m_presenter == nullptr) {
        fillScreen(*m_stage, *screen);
        return;
    }
    if (QScreen* second = otherScreen(screen)) {
        fillScreen(*m_stage, *screen);
        const QRect free = second->availableGeometry();
        showAt(*m_presenter, *second,
               free.adjusted(free.width() / 20, free.height() / 20, -free.width() / 20, -free.height() / 20));
        return;
    }
    QRect left = screen->availableGeometry();
    QRect right = left;
    left.setWidth(static_cast<int>(left.width() * stageShare));
    right.setLeft(left.right() + 1);
    showAt(*m_stage, *screen, left);
    m_presenter->arrangeFor(right.size());
    showAt(*m_presenter, *screen, right);
}

} // namespace ogive::ui

#include "ui/shell/windows/window_set.h"

#include "ui/session/design_session.h"
#include "ui/session/document.h"
#include "ui/session/knowledge_library.h"
#include "ui/session/settings.h"
#include "ui/shell/main_window.h"
#include "ui/text/convert.h"
#include "ui/widgets/pages/message_bar.h"

#include <QApplication>
#include <QFileInfo>
#include <QScopedValueRollback>
#include <QScreen>
#include <QWheelEvent>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr QPoint nextWindowOffset(32, 32);

/// The same file has one name here, whichever way its path was given; a file that is gone has none.
QString identityOf(const QString& path)
{
    return path.isEmpty() ? QString() : QFileInfo(path).canonicalFilePath();
}

DesignSession& dated(DesignSession& session, const QString& date)
{
    session.setDate(date);
    return session;
}

} // namespace

/// A window and what it shows. The window goes first.
struct WindowSet::Bench {
    Bench(const WindowBasis& basis, Settings& settings, WindowHost& host)
        : session(basis.knowledge)
        , document(dated(session, basis.date), settings)
        , window(session, document, settings, basis.knowledgeFolder, &host)
    {}

    DesignSession session;
    Document document;
    MainWindow window;
};

WindowSet::WindowSet(Settings& settings, WindowBasis basis)
    : m_settings(settings)
    , m_appearance(settings)
    , m_basis(std::move(basis))
{
    qApp->installEventFilter(this);
}

WindowSet::~WindowSet() = default;

QList<MainWindow*> WindowSet::windows() const
{
    QList<MainWindow*> windows;
    for (const auto& bench : m_benches)
        windows.append(&bench->window);
    return windows;
}

MainWindow& WindowSet::open(const QString& path)
{
    Bench* bench = benchWith(path);
    if (bench != nullptr) {
        bringToFront(bench->window);
        return bench->window;
    }
    bench = benchWithoutDesign();
    if (bench == nullptr)
        bench = &addBench();
    bringToFront(bench->window);
    if (!path.isEmpty())
        bench->window.openDesign(path);
    return bench->window;
}

MainWindow& WindowSet::openWindow()
{
    MainWindow& window = addBench().window;
    bringToFront(window);
    return window;
}

void WindowSet::openInNewWindow(const QString& path)
{
    if (Bench* bench = benchWith(path))
        bringToFront(bench->window);
    else
        openWindow().openDesign(path);
}

bool WindowSet::showElsewhere(const QString& path, const MainWindow& asking)
{
    Bench* bench = benchWith(path);
    if (bench == nullptr || &bench->window == &asking)
        return false;
    bringToFront(bench->window);
    return true;
}

void WindowSet::bringToFront(MainWindow& window)
{
    const bool isNew = !window.isVisible();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    // Where the desktop keeps other programs from taking the keyboard, it marks the window at least.
    if (!isNew)
        QApplication::alert(&window);
}

void WindowSet::quit()
{
    for (const auto& bench : m_benches) {
        if (bench->document.isModified())
            bringToFront(bench->window);
        if (!bench->window.mayClose())
            return;
    }
    for (MainWindow* window : windows())
        window->closeNow();
}

WindowSet::Bench& WindowSet::addBench()
{
    const MainWindow* active = nullptr;
    for (MainWindow* window : windows())
        if (active == nullptr || window->isActiveWindow())
            active = window;
    Bench& bench = *m_benches.emplace_back(std::make_unique<Bench>(m_basis, m_settings, *this));
    if (active != nullptr)
        placeBeside(bench.window, *active);
    else
        fitToScreen(bench.window);
    connect(&bench.window, &MainWindow::closed, this, [this, &bench] {
        // Later, as the window is still at work.
        QMetaObject::invokeMethod(
            this, [this, &bench] { remove(&bench); }, Qt::QueuedConnection);
    });
    connect(&bench.window.library(), &KnowledgeLibrary::changed, this,
            [this, &bench] { spreadKnowledge(bench); });
    emit windowsChanged();
    return bench;
}

/// On a screen that is smaller than the window, such as a laptop's, the window takes all of it.
void WindowSet::fitToScreen(MainWindow& window)
{
    const QSize room = window.screen()->availableSize();
    if (window.size().boundedTo(room) == window.size())
        return;
    window.resize(window.size().boundedTo(room));
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

/// A little lower and to the right, so that both can be seen; back in the corner where the screen ends.
void WindowSet::placeBeside(MainWindow& window, const MainWindow& other) const
{
    window.setWindowState(Qt::WindowNoState);
    window.resize(other.isMaximized() || other.isFullScreen() ? other.normalGeometry().size() : other.size());
    const QRect screen = other.screen()->availableGeometry();
    QRect place(other.pos() + nextWindowOffset, window.size());
    if (!screen.contains(place))
        place.moveTopLeft(other.pos() == screen.topLeft() ? screen.topLeft() + nextWindowOffset
                                                          : screen.topLeft());
    window.move(place.topLeft());
}

WindowSet::Bench* WindowSet::benchWith(const QString& path) const
{
    const QString wanted = identityOf(path);
    const auto found = std::ranges::find_if(m_benches, [&](const auto& bench) {
        return !wanted.isEmpty() && bench->document.hasDesign() &&
               identityOf(bench->document.path()) == wanted;
    });
    return found == m_benches.end() ? nullptr : found->get();
}

WindowSet::Bench* WindowSet::benchWithoutDesign() const
{
    const auto found =
        std::ranges::find_if(m_benches, [](const auto& bench) { return !bench->document.hasDesign(); });
    return found == m_benches.end() ? nullptr : found->get();
}

/// Every window takes what one of them took over. One whose design needs what the new knowledge lacks keeps
/// its own and says so.
void WindowSet::spreadKnowledge(const Bench& source)
{
    if (m_isSpreading)
        return;
    const QScopedValueRollback spreading(m_isSpreading, true);
    m_basis.knowledge = source.session.sharedKnowledge();
    m_basis.knowledgeFolder = source.window.library().folder();
    for (const auto& bench : m_benches) {
        if (bench.get() == &source)
            continue;
        if (const auto used = bench->window.library().useFolder(m_basis.knowledgeFolder); !used)
            bench->window.messages().showProblem(translated(used.error()));
    }
}

bool WindowSet::eventFilter(QObject* watched, QEvent* event)
{
    constexpr Qt::KeyboardModifiers keys = Qt::ControlModifier | Qt::AltModifier;
    if (event->type() != QEvent::Wheel || (static_cast<QWheelEvent*>(event)->modifiers() & keys) != keys)
        return WindowHost::eventFilter(watched, event);
    // With Alt some desktops turn the wheel sideways.
    const QPoint turned = static_cast<QWheelEvent*>(event)->angleDelta();
    m_turned += turned.x() + turned.y();
    for (; m_turned >= QWheelEvent::DefaultDeltasPerStep; m_turned -= QWheelEvent::DefaultDeltasPerStep)
        m_appearance.zoomIn();
    for (; m_turned <= -QWheelEvent::DefaultDeltasPerStep; m_turned += QWheelEvent::DefaultDeltasPerStep)
        m_appearance.zoomOut();
    return true;
}

void WindowSet::remove(const Bench* closed)
{
    std::erase_if(m_benches, [&](const auto& bench) { return bench.get() == closed; });
    emit windowsChanged();
}

} // namespace ogive::ui

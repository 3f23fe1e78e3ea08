#include "ui/tour/tour.h"

#include "ui/models/decision_content.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/tour/tour_bubble.h"
#include "ui/tour/tour_overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace ogive::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In full: the cards have only its short title.
QString chosenTitle(const DesignSession& session, std::size_t decision)
{
    const auto chosen = session.evaluation().decisions[decision].chosen();
    return chosen ? toQString(session.knowledge().decisions[decision].options[*chosen].title)
                  : Tour::tr("open");
}

} // namespace

Tour::Tour(QWidget& window, const DesignSession& session, TourStage& stage, QList<TourStep> steps)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_stage(stage)
    , m_steps(std::move(steps))
{
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(0);
    connect(&m_placeSoon, &QTimer::timeout, this, &Tour::place);
    connect(&session, &DesignSession::evaluationChanged, this, &Tour::showNews);
}

Tour::~Tour()
{
    // Without left(): who owns it has gone.
    delete m_overlay;
    delete m_escape;
}

void Tour::start()
{
    m_steps.removeIf([this](const TourStep& step) {
        return step.view.isEmpty() ? TourTarget::find(m_window, step.target).isNull()
                                   : !m_stage.hasView(step.view);
    });
    m_focusBefore = m_window.focusWidget();
    m_overlay = new TourOverlay(&m_window);
    TourBubble& bubble = m_overlay->bubble();
    connect(&bubble, &TourBubble::nextRequested, this, &Tour::next);
    connect(&bubble, &TourBubble::backRequested, this, &Tour::back);
    connect(&bubble, &TourBubble::leaveRequested, this, &Tour::leave);
    connect(&bubble, &TourBubble::tabbedOut, this, &Tour::tabIntoTarget);
    m_escape = new QShortcut(Qt::Key_Escape, &m_window);
    connect(m_escape, &QShortcut::activated, this, &Tour::leave);
    connect(m_escape, &QShortcut::activatedAmbiguously, this, &Tour::leave);
    // Whatever moves, resizes, scrolls or docks may move the target.
    qApp->installEventFilter(this);
    go(0, 1);
}

void Tour::next()
{
    if (m_current + 1 >= m_steps.size())
        leave();
    else
        go(m_current + 1, 1);
}

void Tour::back()
{
    if (m_current > 0)
        go(m_current - 1, -1);
}

/// A step whose target turns out not to be there goes out of the tour.
void Tour::go(int step, int direction)
{
    while (step >= 0 && step < m_steps.size()) {
        m_target = prepare(m_steps[step]);
        if (!m_target.isNull())
            break;
        m_steps.removeAt(step);
        if (direction < 0)
            --step;
    }
    if (step < 0 && !m_steps.isEmpty())
        return go(0, 1);
    if (step < 0 || step >= m_steps.size())
        return leave();
    m_current = step;
    const TourStep& shown = m_steps[step];
    m_overlay->show();
    m_overlay->raise();
    m_overlay->bubble().showStep(shown.title, shown.text, step + 1, static_cast<int>(m_steps.size()));
    place();
}

TourTarget Tour::prepare(const TourStep& step)
{
    if (!step.view.isEmpty())
        m_stage.showView(step.view);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    TourTarget target = TourTarget::find(m_window, step.target);
    target.reveal();
    return target;
}

void Tour::place()
{
    if (m_overlay == nullptr)
        return;
    if (m_target.isNull())
        return leave(); // what it pointed at is gone
    m_overlay->raise();
    m_overlay->light(m_target.visibleRect(m_window));
}

void Tour::leave()
{
    if (m_overlay == nullptr)
        return;
    qApp->removeEventFilter(this);
    m_placeSoon.stop();
    const bool hadKeyboard = m_overlay->isAncestorOf(m_window.focusWidget());
    m_overlay->hide();
    std::exchange(m_overlay, nullptr)->deleteLater(); // one of its buttons may be asking
    std::exchange(m_escape, nullptr)->deleteLater();
    if (hadKeyboard && m_focusBefore != nullptr && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    emit left();
}

/// What the last edit has made of the decisions.
void Tour::showNews()
{
    if (m_overlay == nullptr)
        return;
    QStringList news;
    for (std::size_t i = 0; i < m_session.knowledge().mainDecisionCount(); ++i) {
        const CardContent content = decisionContent(m_session, i);
        if (content.mark == CardContent::Mark::Changed)
            news.append(tr("%1 became %2.").arg(content.title, chosenTitle(m_session, i)));
    }
    if (news.isEmpty())
        return;
    m_overlay->bubble().showNews(news.join(u' '));
    m_placeSoon.start();
}

void Tour::tabIntoTarget(bool forward)
{
    const QList<QWidget*> stops = m_target.tabStops();
    if (stops.isEmpty())
        m_overlay->bubble().setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    else
        (forward ? stops.front() : stops.back())
            ->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

/// From the last control of the target Tab leads back to the bubble, and the other way round.
bool Tour::tabOutOfTarget(QWidget* from, bool forward)
{
    const QList<QWidget*> stops = m_target.tabStops();
    if (stops.isEmpty() || from != (forward ? stops.back() : stops.front()))
        return false;
    TourBubble& bubble = m_overlay->bubble();
    (forward ? static_cast<QWidget&>(bubble) : bubble.nextButton())
        .setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::ParentChange:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
        if (watched->isWidgetType() && watched != m_overlay)
            m_placeSoon.start();
        break;
    case QEvent::KeyPress: {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool isTab = key.key() == Qt::Key_Tab && key.modifiers() == Qt::NoModifier;
        if ((isTab || key.key() == Qt::Key_Backtab) && watched == QApplication::focusWidget())
            return tabOutOfTarget(static_cast<QWidget*>(watched), isTab);
        break;
    }
    default:
        break;
    }
    return false;
}

} // namespace ogive::ui

#include "ui/presentation/presenter/presenter_window.h"

#include "ui/presentation/page/page_view.h"
#include "ui/presentation/presenter/ratio_box.h"
#include "ui/presentation/room/room.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/accessible_role.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/pages/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ogive::ui {
namespace {

constexpr int notesPauseMs = 400;
constexpr int redrawMs = 30;
constexpr QSize firstPresenter(1180, 720);

} // namespace

PresenterWindow::PresenterWindow(Room& room, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_room(room)
{
    setAccessibleRole(*this, QAccessible::Window);
    createWidgets();
    createLayout();
    connectRoom();
    resize(firstPresenter);
    showPage();
    showClock();
}

PresenterWindow::~PresenterWindow()
{
    keepNotes();
}

void PresenterWindow::createWidgets()
{
    setWindowTitle(tr("Presenter's view – Ogive"));
    m_now = new PageView(this);
    m_next = new PageView(this);
    m_nowPlace = new RatioBox(*m_now, this);
    m_nextPlace = new RatioBox(*m_next, this);
    m_nowPlace->setMinimumSize(160, 90);
    m_nextPlace->setMinimumSize(120, 68);
    m_place = new TextLabel({}, TextSize::Strong, this);
    m_nextTitle = new TextLabel({}, TextSize::Strong, this);
    m_place->setWordWrap(true); // long titles ask for no wider window
    m_nextTitle->setWordWrap(true);
    m_elapsed = new TextLabel({}, TextSize::Title, this);
    m_left = new TextLabel({}, TextSize::Title, this);
    m_notes = new QPlainTextEdit(this);
    m_notes->setAccessibleName(tr("Speaker's notes"));
    m_notes->setPlaceholderText(tr("Speaker's notes of this page"));
    m_notes->setTabChangesFocus(true);
    m_minutes = new NumberEdit(this);
    m_minutes->setAccessibleName(tr("Length of the timer"));
    m_minutes->setWholeNumbers(true);
    m_minutes->setRange(1, Settings::mostTimerMinutes);
    m_minutes->setUnit(tr("min"));
    m_minutes->setValue(m_room.settings().timerMinutes());
    m_start = new QPushButton(this);
    m_reset = new QPushButton(tr("&Reset"), this);
    m_reset->setToolTip(tr("Take the timer away (Shift+T)"));
}

void PresenterWindow::createLayout()
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_place);
    left->addWidget(m_nowPlace, 1);
    addTimer(*left);
    auto* right = new QVBoxLayout;
    right->addWidget(m_nextTitle);
    right->addWidget(m_nextPlace, 2);
    right->addWidget(m_notes, 3);
    m_sides = new QHBoxLayout(this);
    m_sides->setSpacing(16);
    m_sides->addLayout(left, 3);
    m_sides->addLayout(right, 2);
}

void PresenterWindow::addTimer(QVBoxLayout& column)
{
    auto* row = new FlowLayout;
    auto* elapsed = new TextLabel(tr("Elapsed"), TextSize::Base, this);
    auto* timer = new TextLabel(tr("Timer"), TextSize::Base, this);
    elapsed->setMuted(true);
    timer->setMuted(true);
    row->addWidget(elapsed);
    row->addWidget(m_elapsed);
    row->addWidget(timer);
    row->addWidget(m_left);
    row->addWidget(m_minutes);
    row->addWidget(m_start);
    row->addWidget(m_reset);
    column.addLayout(row);
    connect(m_minutes, &NumberEdit::valueEdited, this, [this](double minutes) {
        m_room.settings().setTimerMinutes(static_cast<int>(minutes));
        m_room.clock().setLength(std::chrono::minutes(static_cast<int>(minutes)));
    });
    connect(m_start, &QPushButton::clicked, this, [this] { m_room.clock().startOrPause(); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_room.clock().reset(); });
}

void PresenterWindow::connectRoom()
{
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawMs);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(notesPauseMs);
    connect(&m_redraw, &QTimer::timeout, this, &PresenterWindow::draw);
    connect(&m_keepSoon, &QTimer::timeout, this, &PresenterWindow::keepNotes);
    connect(&m_room, &Room::pageChanged, this, &PresenterWindow::showPage);
    connect(&m_room, &Room::contentChanged, this, [this] {
        showNotes();
        m_redraw.start();
    });
    connect(&m_room.clock(), &StageClock::ticked, this, &PresenterWindow::showClock);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            m_keepSoon.start();
    });
    for (const PageView* view : {m_now, m_next})
        connect(view, &PageView::resized, this, [this] { m_redraw.start(); });
}

void PresenterWindow::showPage()
{
    keepNotes();
    m_page = m_room.page().id;
    showNotes();
    const DeckCourse& course = m_room.course();
    m_place->setText(
        tr("Page %1 of %2: %3").arg(course.at() + 1).arg(course.count()).arg(toQString(m_room.page().title)));
    const DeckEntry* next = course.next();
    m_nextTitle->setText(next != nullptr ? tr("Next: %1").arg(toQString(next->title))
                                         : tr("This is the last page"));
    draw();
}

void PresenterWindow::draw()
{
    m_redraw.stop();
    if (m_now->pageWidth() > 0)
        m_now->showPicture(m_room.draw(m_room.page(), m_now->pageWidth(), false), PageView::Change::Content);
    m_now->setMarked(m_room.scratch().isOn());
    const DeckEntry* next = m_room.course().next();
    m_next->setVisible(next != nullptr);
    if (next != nullptr && m_next->pageWidth() > 0)
        m_next->showPicture(m_room.draw(*next, m_next->pageWidth(), false), PageView::Change::Content);
}

/// What is being written stays.
void PresenterWindow::showNotes()
{
    const QString stated = m_room.notes(m_page);
    if (m_keepSoon.isActive() || stated == m_notes->toPlainText())
        return;
    m_isShowing = true;
    m_notes->setPlainText(stated);
    m_isShowing = false;
}

void PresenterWindow::keepNotes()
{
    if (!m_keepSoon.isActive() && m_notes->toPlainText() == m_room.notes(m_page))
        return;
    m_keepSoon.stop();
    m_room.setNotes(m_page, m_notes->toPlainText());
}

void PresenterWindow::showClock()
{
    using namespace std::chrono;
    const StageClock& clock = m_room.clock();
    m_elapsed->setText(clockText(floor<seconds>(clock.elapsed())));
    const bool isOff = clock.timer() == StageClock::Timer::Off;
    m_left->setText(isOff ? tr("off") : clockText(clock.left()));
    m_left->setForegroundRole(clock.isOver() ? QPalette::BrightText : QPalette::WindowText);
    m_start->setText(clock.timer() == StageClock::Timer::Running ? tr("&Pause") : tr("&Start"));
    m_start->setToolTip(tr("Start or pause the timer (T)"));
    m_reset->setEnabled(!isOff);
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    emit keyPressed(event);
}

void PresenterWindow::setStageRatio(double widthByHeight)
{
    m_nowPlace->setRatio(widthByHeight);
    m_nextPlace->setRatio(widthByHeight);
}

void PresenterWindow::arrangeFor(const QSize& size)
{
    const auto direction = size.width() < size.height() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction == m_sides->direction())
        return;
    m_sides->setDirection(direction);
    m_sides->activate();
}

void PresenterWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeFor(size());
}

void PresenterWindow::closeEvent(QCloseEvent* event)
{
    keepNotes();
    event->accept();
    emit closeRequested();
}

} // namespace ogive::ui

#include "ui/widgets/pages/day_edit.h"

#include "core/base/calendar/calendar_day.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/text/convert.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// In the theme's colours, without Qt's own arrows and red weekends.
void makeQuiet(QCalendarWidget& calendar)
{
    const Theme& theme = themeOf(&calendar);
    calendar.setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar.setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat plainDay;
    plainDay.setForeground(theme.text);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, plainDay);
    // Qt gives these parts their names.
    if (auto* bar = calendar.findChild<QWidget*>(u"qt_calendar_navigationbar"_s))
        bar->setBackgroundRole(QPalette::Base);
    if (auto* previous = calendar.findChild<QToolButton*>(u"qt_calendar_prevmonth"_s))
        previous->setIcon(icon(u"chevron-left", theme));
    if (auto* next = calendar.findChild<QToolButton*>(u"qt_calendar_nextmonth"_s))
        next->setIcon(icon(u"chevron-right", theme));
}

} // namespace

DayEdit::DayEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_pick(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    m_pick->setToolTip(tr("Pick a day (Alt+Down)"));
    m_pick->setText(tr("Pick a day"));
    m_pick->setShortcut(Qt::ALT | Qt::Key_Down);
    m_pick->setShortcutContext(Qt::WidgetShortcut);
    connect(m_pick, &QAction::triggered, this, &DayEdit::showCalendar);
    connect(this, &QLineEdit::textEdited, this, [this] {
        setProperty("invalid", false);
        update();
    });
    applyIcon();
}

void DayEdit::setDay(const QString& isoDay)
{
    setText(isoDay);
    setProperty("invalid", false);
    update();
}

std::optional<QString> DayEdit::day() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return QString();
    const auto day = parseDay(toStdString(typed), toStdString(m_today));
    return day ? std::optional(toQString(*day)) : std::nullopt;
}

QString DayEdit::objection() const
{
    const auto day = parseDay(toStdString(text()), toStdString(m_today));
    //: what is wrong with a day, and what to type instead
    return day || text().trimmed().isEmpty()
               ? QString()
               : tr("%1: %2").arg(translated(day.error().reason), translated(day.error().hint));
}

void DayEdit::settle()
{
    const auto typed = day();
    if (typed && *typed != text())
        setText(*typed);
    setProperty("invalid", !typed);
    update();
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    settle();
    QLineEdit::focusOutEvent(event);
}

void DayEdit::showCalendar()
{
    QMenu menu;
    auto* calendar = new QCalendarWidget(&menu);
    makeQuiet(*calendar);
    const QDate typed = QDate::fromString(day().value_or(QString()), Qt::ISODate);
    calendar->setSelectedDate(typed.isValid() ? typed : QDate::fromString(m_today, Qt::ISODate));
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate date) {
        setDay(date.toString(Qt::ISODate));
        menu.close();
        emit picked();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void DayEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyIcon();
}

void DayEdit::applyIcon()
{
    const Theme& theme = themeOf(this);
    m_pick->setIcon(icon(u"calendar", theme.muted, theme.disabled));
}

} // namespace ogive::ui

#include "ui/presentation/room/room.h"

#include "ui/models/outcome_changes.h"
#include "ui/session/document.h"
#include "ui/session/forecaster.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

constexpr qsizetype longestName = 60;

std::string wordsOf(const Message& message)
{
    return toStdString(translated(message));
}

} // namespace

SessionEvent happening(SessionEvent::Kind kind, const QString& text)
{
    SessionEvent event;
    event.kind = kind;
    event.text = toStdString(text);
    return event;
}

Room::Room(const RoomBasis& basis, QObject* parent)
    : QObject(parent)
    , m_session(basis.session)
    , m_settings(basis.settings)
    , m_forecaster(basis.forecaster)
    , m_date(toStdString(basis.session.date()))
    , m_scratch(basis.session)
    , m_record(basis.document, basis.settings)
    , m_toldOutcomes(outcomeIds(basis.session.knowledge(), basis.session.evaluation()))
{
    m_clock.setLength(std::chrono::minutes(m_settings.timerMinutes()));
    m_course.take(pagesOf(subject()));
    connectParts();
    SessionLog log;
    log.design = m_session.design().name;
    log.scenario = m_session.scenario().name;
    log.outcomes = m_toldOutcomes;
    m_record.begin(std::move(log));
}

void Room::connectParts()
{
    connect(&m_scratch, &Scratch::changed, this, &Room::follow);
    connect(&m_forecaster, &Forecaster::forecastChanged, this, &Room::contentChanged);
    connect(&m_scratchForecast, &ForecastJob::changed, this, &Room::contentChanged);
    connect(&m_record, &SessionRecord::failed, this, &Room::failed);
    connect(&m_clock, &StageClock::over, this, [this] { emit said(tr("The time is up.")); });
}

DeckSubject Room::subject() const
{
    return {m_session.knowledge(),
            m_session.design(),
            m_scratch.scenario(),
            m_scratch.evaluation(),
            forecast(),
            m_date,
            wordsOf,
            numberStyle(),
            m_scratch.isOn() ? &m_session.evaluation() : nullptr};
}

const Forecast* Room::forecast() const
{
    const bool isOfScratch = m_scratch.isOn() && m_scratchForecast.latest() != nullptr;
    const Forecast* known = isOfScratch ? m_scratchForecast.latest() : m_forecaster.latest();
    return known != nullptr && !known->whyNot ? known : nullptr;
}

std::optional<std::size_t> Room::decision() const
{
    return page().kind == DeckPageKind::Decision ? page().decision : std::nullopt;
}

std::optional<std::size_t> Room::outcome() const
{
    const auto about = decision();
    return about ? m_scratch.evaluation().decisions[*about].chosen() : std::nullopt;
}

DeckPicture Room::draw(const DeckEntry& page, double width, bool isLive) const
{
    const auto& pages = m_course.pages();
    const auto found = std::ranges::find(pages, page.id, &DeckEntry::id);
    DeckFrame frame;
    frame.width = width;
    frame.number = static_cast<std::size_t>(found - pages.begin()) + 1;
    frame.count = pages.size();
    frame.isLive = isLive;
    frame.isScratch = m_scratch.isOn();
    return drawPage(subject(), page, frame);
}

void Room::goTo(std::size_t page)
{
    if (!m_course.goTo(page))
        return;
    m_record.add(placed(happening(SessionEvent::Kind::Page, toQString(m_course.page().title))));
    emit pageChanged();
}

bool Room::goTo(const QString& id)
{
    const auto& pages = m_course.pages();
    const auto found = std::ranges::find(pages, toStdString(id), &DeckEntry::id);
    if (found == pages.end())
        return false;
    goTo(static_cast<std::size_t>(found - pages.begin()));
    return true;
}

void Room::turn(int pages)
{
    const auto last = static_cast<int>(m_course.count()) - 1;
    goTo(static_cast<std::size_t>(std::clamp(static_cast<int>(m_course.at()) + pages, 0, last)));
}

void Room::tryValue(std::size_t field, double value)
{
    const EvaluationPtr before = m_scratch.sharedEvaluation();
    m_scratch.tryValue(field, value);
    if (before == m_scratch.sharedEvaluation())
        return;
    noteWhatIf(field);
    if (const QString words = outcomeChanges(knowledge(), *before, m_scratch.evaluation()); !words.isEmpty())
        emit flipped(words);
}

void Room::noteWhatIf(std::size_t field)
{
    SessionEvent event;
    event.kind = SessionEvent::Kind::WhatIf;
    event.field = knowledge().fields[field].id.value;
    event.value = fieldText(knowledge(), m_scratch.evaluation().fields, field);
    event.text = knowledge().fields[field].title + ": " + event.value;
    const std::string about = event.field;
    event = placed(std::move(event));
    // A step that flips something has its own moment.
    if (event.outcomes.empty())
        m_record.addSoon(std::move(event), about);
    else
        m_record.add(std::move(event), about);
}

void Room::drop()
{
    if (!m_scratch.isOn())
        return;
    const QString what = scratchTitle();
    m_scratch.drop();
    m_record.add(placed(happening(SessionEvent::Kind::Dropped, what)));
    emit said(tr("Dropped: the design is shown as it is."));
}

QString Room::scratchTitle() const
{
    QStringList tried;
    for (const auto& [field, value] : m_scratch.values()) {
        const Field& described = knowledge().fields[field];
        //: a requirement and its value, in the name of a scenario
        tried << tr("%1 %2").arg(toQString(described.title),
                                 toQString(valueText(described, valueFrom(described, value), numberStyle())));
    }
    const QString all = tried.join(QLatin1String(", "));
    return all.size() <= longestName ? all : all.first(longestName - 1).trimmed() + u'…';
}

Result<void> Room::keep(const QString& name)
{
    Scenario kept = m_scratch.scenario();
    kept.name = toStdString(name.trimmed());
    kept.id = freeScenarioId(m_session.design(), kept.name);
    kept.notes.clear();
    const std::size_t behind = m_session.design().scenarioIndex(m_session.currentScenario()).value_or(0) + 1;
    auto added =
        apply(AddScenario{std::move(kept), behind}, happening(SessionEvent::Kind::Kept, name.trimmed()));
    if (added)
        emit said(tr("Kept as the scenario “%1”.").arg(name.trimmed()));
    return added;
}

Result<void> Room::apply(const Edit& edit, SessionEvent event)
{
    auto done = m_session.apply(edit);
    if (!done)
        return done;
    m_record.add(placed(std::move(event)));
    emit captured();
    return done;
}

Result<void> Room::count(const Edit& edit, SessionEvent event, const std::string& about)
{
    auto done = m_session.apply(edit);
    if (!done)
        return done;
    m_record.addSoon(placed(std::move(event)), about);
    emit captured();
    return done;
}

void Room::setNotes(const std::string& page, const QString& notes)
{
    if (notes == this->notes(page))
        return;
    SetPageNotes edit{page, toStdString(notes), {}};
    for (const DeckEntry& entry : m_course.all())
        edit.order.push_back(entry.id);
    if (const auto kept = m_session.apply(ChangeWorkshop{std::move(edit)}); !kept)
        emit failed(translated(kept.error()));
}

QString Room::notes(const std::string& page) const
{
    const DeckPage* stated = workshop().page(page);
    return stated != nullptr ? toQString(stated->notes) : QString();
}

void Room::undo()
{
    step(*m_session.undoStack(), true);
}

void Room::redo()
{
    step(*m_session.undoStack(), false);
}

void Room::step(QUndoStack& stack, bool isBack)
{
    if (isBack ? !stack.canUndo() : !stack.canRedo()) {
        emit said(isBack ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        return;
    }
    const QString what = isBack ? stack.undoText() : stack.redoText();
    isBack ? stack.undo() : stack.redo();
    const QString words = isBack ? tr("Undone: %1").arg(what) : tr("Done again: %1").arg(what);
    m_record.add(placed(happening(SessionEvent::Kind::Undo, words)));
    emit captured();
    emit said(words);
}

/// With the page that is shown, its decision where nobody has said another, and what has changed since the
/// last event.
SessionEvent Room::placed(SessionEvent event)
{
    event.page = page().id;
    if (const auto about = decision(); about && event.decision.empty())
        event.decision = knowledge().decisions[*about].id.value;
    auto now = outcomeIds(knowledge(), m_scratch.evaluation());
    event.outcomes = changedOutcomes(m_toldOutcomes, now);
    m_toldOutcomes = std::move(now);
    return event;
}

/// The design, or what is tried on it, is another.
void Room::follow()
{
    m_date = toStdString(m_session.date());
    followScratch();
    const std::string before = page().id;
    m_course.take(pagesOf(subject()));
    if (page().id != before)
        emit pageChanged();
    else
        emit contentChanged();
}

void Room::followScratch()
{
    if (!m_scratch.isOn()) {
        m_scratchForecast.forget();
        return;
    }
    m_scratchForecast.begin(
        {m_session.sharedKnowledge(), m_scratch.sharedScenario(), m_scratch.sharedEvaluation(), m_date});
}

} // namespace ogive::ui

#pragma once

#include "core/deck/deck.h"
#include "core/design/edit.h"
#include "ui/presentation/room/deck_course.h"
#include "ui/presentation/room/scratch.h"
#include "ui/presentation/room/session_record.h"
#include "ui/presentation/room/stage_clock.h"
#include "ui/session/forecast/forecast_job.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <optional>

namespace ogive::ui {

class Forecaster;

/// What a presentation is given of.
struct RoomBasis {
    DesignSession& session;
    const Document& document;
    Settings& settings;
    const Forecaster& forecaster; ///< of the scenario in view
};

/// An event for the record; the room adds when, on which page and what it changed.
[[nodiscard]] SessionEvent happening(SessionEvent::Kind kind, const QString& text);

/// The state of a presentation: its pages and where the room is, what it tries out, what it has said and
/// decided, and for how long. All windows of the presentation show it, and ask it for every change.
class Room : public QObject {
    Q_OBJECT

public:
    explicit Room(const RoomBasis& basis, QObject* parent = nullptr);

    [[nodiscard]] DesignSession& session() const { return m_session; }
    [[nodiscard]] Settings& settings() const { return m_settings; }
    [[nodiscard]] const Knowledge& knowledge() const { return m_session.knowledge(); }
    [[nodiscard]] const Workshop& workshop() const { return m_session.design().workshop; }
    [[nodiscard]] const Scratch& scratch() const { return m_scratch; }
    [[nodiscard]] const DeckCourse& course() const { return m_course; }
    [[nodiscard]] const DeckEntry& page() const { return m_course.page(); }
    [[nodiscard]] SessionRecord& record() { return m_record; }
    [[nodiscard]] StageClock& clock() { return m_clock; }

    /// The decision that the page is about.
    [[nodiscard]] std::optional<std::size_t> decision() const;
    /// What is shown that it becomes, what is tried included.
    [[nodiscard]] std::optional<std::size_t> outcome() const;
    [[nodiscard]] const Forecast* forecast() const; ///< null until there is one
    [[nodiscard]] DeckPicture draw(const DeckEntry& page, double width, bool isLive) const;

    void goTo(std::size_t page);
    bool goTo(const QString& id); ///< false where there is no such page
    void turn(int pages);         ///< on, or back

    void tryValue(std::size_t field, double value);
    void drop();
    [[nodiscard]] QString scratchTitle() const; ///< what is tried, "Vector scale Large, Budget Low"
    /// What is tried as a scenario of the design, which is in view then.
    Result<void> keep(const QString& name);

    /// What the room says or decides: an edit, and how the record tells it.
    Result<void> apply(const Edit& edit, SessionEvent event);
    /// The same of an edit that the next one about the same thing may continue, such as a vote.
    Result<void> count(const Edit& edit, SessionEvent event, const std::string& about);
    /// The speaker's notes of a page.
    void setNotes(const std::string& page, const QString& notes);
    [[nodiscard]] QString notes(const std::string& page) const;
    void undo();
    void redo();

signals:
    void pageChanged();                 ///< another page is shown
    void contentChanged();              ///< what the pages show may be other than before
    void flipped(const QString& words); ///< what was tried has changed decisions, a sentence each
    void captured();                    ///< something entered the design
    void said(const QString& words);    ///< to be shown for a moment
    void failed(const QString& problem);

private:
    void connectParts();
    [[nodiscard]] DeckSubject subject() const;
    void follow();
    void followScratch();
    void noteWhatIf(std::size_t field);
    void step(QUndoStack& stack, bool isBack);
    [[nodiscard]] SessionEvent placed(SessionEvent event);

    DesignSession& m_session;
    Settings& m_settings;
    const Forecaster& m_forecaster;
    std::string m_date;
    Scratch m_scratch;
    ForecastJob m_scratchForecast;
    DeckCourse m_course;
    SessionRecord m_record;
    StageClock m_clock;
    std::vector<std::pair<std::string, std::string>> m_toldOutcomes; ///< as the record has them
};

} // namespace ogive::ui

#pragma once

#include "core/workshop/session_log.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace ogive::ui {

class Document;
class Settings;

/// What happens in a presentation, in order; where the user wants a record, each event goes at once into a
/// file beside the design. Without a file of its own the design's record waits in memory.
class SessionRecord : public QObject {
    Q_OBJECT

public:
    /// So long an event waits for one that continues it, such as the next step of a slider.
    static constexpr std::chrono::milliseconds pause{800};
    static constexpr const char* fileEnding = ".session.jsonl";

    SessionRecord(const Document& document, const Settings& settings, QObject* parent = nullptr);
    ~SessionRecord() override;

    /// What the session begins with; its time is now.
    void begin(SessionLog log);
    /// Its time is now. One of the same kind about the same thing that waits still is continued: only this
    /// counts. `about` tells one thing from another, such as the option that dots are given to.
    void add(SessionEvent event, const std::string& about = {});
    /// The same, and waits for what may continue it.
    void addSoon(SessionEvent event, const std::string& about = {});

    [[nodiscard]] const SessionLog& log() const { return m_log; } ///< without what waits
    /// Where the record goes; empty: there is no file yet, or none is wanted.
    [[nodiscard]] QString path() const;

public slots:
    void flush(); ///< what waits, and what could not be written before

signals:
    void failed(const QString& problem); ///< the first time that nothing could be written

private:
    void settle();
    void write();
    [[nodiscard]] QString tryToWrite(const QString& path);

    const Document& m_document;
    const Settings& m_settings;
    SessionLog m_log;
    std::optional<SessionEvent> m_waiting;
    std::string m_waitingAbout;
    QTimer m_timer;
    QString m_writtenTo;
    std::size_t m_written = 0; ///< events that the file holds
    bool m_hasFailed = false;
};

/// NAME.session.jsonl for NAME.ogive.json, beside it.
[[nodiscard]] QString sessionFileOf(const QString& designPath);

} // namespace ogive::ui

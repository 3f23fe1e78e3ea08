#include "ui/presentation/room/session_record.h"

#include "ui/session/document.h"
#include "ui/session/settings.h"
#include "ui/text/convert.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <utility>

namespace ogive::ui {
namespace {

std::string utcNow()
{
    return toStdString(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
}

/// A line that a crash or a full disk has cut off would spoil the next one; nobody reads it.
bool cutTornLine(QFile& file)
{
    constexpr qint64 longestLine = 1 << 20;
    const qint64 size = file.size();
    const qint64 from = std::max<qint64>(0, size - longestLine);
    if (size == 0)
        return true;
    if (!file.seek(from))
        return false;
    const QByteArray tail = file.read(longestLine);
    if (tail.endsWith('\n'))
        return file.seek(size);
    const qint64 end = from + tail.lastIndexOf('\n') + 1;
    return file.resize(end) && file.seek(end);
}

} // namespace

QString sessionFileOf(const QString& designPath)
{
    QString stem = designPath;
    if (stem.endsWith(QLatin1StringView(Document::fileEnding)))
        stem.chop(qsizetype(qstrlen(Document::fileEnding)));
    return stem + QLatin1StringView(SessionRecord::fileEnding);
}

SessionRecord::SessionRecord(const Document& document, const Settings& settings, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SessionRecord::flush);
    connect(&m_document, &Document::changed, this, [this] {
        if (path() != m_writtenTo)
            flush(); // it has a file now, or another one
    });
}

SessionRecord::~SessionRecord()
{
    flush();
}

void SessionRecord::begin(SessionLog log)
{
    m_log = std::move(log);
    m_log.start = utcNow();
    write();
}

void SessionRecord::add(SessionEvent event, const std::string& about)
{
    addSoon(std::move(event), about);
    flush();
}

void SessionRecord::addSoon(SessionEvent event, const std::string& about)
{
    event.at = utcNow();
    const bool continues = m_waiting && m_waiting->kind == event.kind && m_waiting->page == event.page &&
                           m_waitingAbout == about;
    if (continues) {
        // What the earlier step changed and this one did not is news still.
        for (auto& changed : m_waiting->outcomes) {
            const bool isKnown = std::ranges::any_of(
                event.outcomes, [&](const auto& known) { return known.first == changed.first; });
            if (!isKnown)
                event.outcomes.push_back(std::move(changed));
        }
    } else {
        settle();
    }
    m_waiting = std::move(event);
    m_waitingAbout = about;
    m_timer.start();
}

void SessionRecord::settle()
{
    m_timer.stop();
    if (!m_waiting)
        return;
    m_log.events.push_back(std::move(*m_waiting));
    m_waiting.reset();
}

void SessionRecord::flush()
{
    settle();
    write();
}

QString SessionRecord::path() const
{
    return m_settings.keepsSessionRecord() && !m_document.path().isEmpty() ? sessionFileOf(m_document.path())
                                                                           : QString();
}

void SessionRecord::write()
{
    const QString target = path();
    if (target.isEmpty() || m_log.start.empty())
        return;
    if (target != m_writtenTo) {
        m_writtenTo.clear();
        m_written = 0;
    } else if (m_written == m_log.events.size()) {
        return;
    }
    const QString problem = tryToWrite(target);
    if (problem.isEmpty()) {
        m_writtenTo = target;
        m_written = m_log.events.size();
        m_hasFailed = false;
    } else if (!std::exchange(m_hasFailed, true)) {
        emit failed(tr("The record of this session can't be written to %1: %2. It is kept and tried again.")
                        .arg(QDir::toNativeSeparators(target), problem));
    }
}

/// Appends what the file lacks; says why where that fails.
QString SessionRecord::tryToWrite(const QString& path)
{
    std::string lines = m_writtenTo == path ? std::string() : sessionStartLine(m_log);
    for (std::size_t i = m_written; i < m_log.events.size(); ++i)
        lines += sessionEventLine(m_log.events[i]);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !cutTornLine(file))
        return file.errorString();
    const qint64 before = file.pos();
    const auto length = static_cast<qint64>(lines.size());
    if (file.write(lines.data(), length) == length && file.flush())
        return {};
    const QString problem = file.errorString();
    file.resize(before);
    return problem;
}

} // namespace ogive::ui

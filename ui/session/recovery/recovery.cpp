#include "ui/session/recovery/recovery.h"

#include "ui/session/document.h"
#include "ui/text/convert.h"

#include <QDateTime>
#include <QtConcurrentRun>

#include <utility>

namespace ogive::ui {
namespace {

constexpr std::chrono::seconds delayAfterFailure{5};

} // namespace

Recovery::Recovery(DesignSession& session, Document& document, RecoveryStore store, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
    , m_store(std::move(store))
{
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Recovery::startWriting);
    connect(&m_job, &QFutureWatcherBase::finished, this, &Recovery::finishWriting);
    connect(&m_session, &DesignSession::designChanged, this, &Recovery::follow);
    connect(&m_document, &Document::changed, this, &Recovery::follow);
}

Recovery::~Recovery()
{
    m_pool.waitForDone();
    if (isWanted())
        writeNow();
    else
        drop();
}

bool Recovery::isWanted() const
{
    return !m_isReleased && m_document.isModified();
}

bool Recovery::isUpToDate() const
{
    return m_written == m_session.sharedDesign() && m_writtenScenario == m_session.currentScenario();
}

/// The timer is not started anew by later edits, so that a long drag is covered too.
void Recovery::follow()
{
    if (!isWanted()) {
        drop();
        return;
    }
    if (!isUpToDate() && !m_timer.isActive())
        m_timer.start(m_hasFailed ? delayAfterFailure : longestDelay);
}

RecoveryNote Recovery::note() const
{
    return {toStdString(m_document.path()), toStdString(m_document.fileHash()), m_session.currentScenario(),
            toStdString(QDateTime::currentDateTimeUtc().toString(Qt::ISODate))};
}

bool Recovery::takePlace()
{
    if (m_place)
        return true;
    auto place = m_store.newPlace();
    if (place)
        m_place = std::move(*place);
    else
        report(Failure(place.error()));
    return m_place.has_value();
}

void Recovery::startWriting()
{
    if (m_job.isRunning() || !isWanted() || isUpToDate())
        return;
    if (!takePlace()) {
        follow();
        return;
    }
    m_written = m_session.sharedDesign();
    m_writtenScenario = m_session.currentScenario();
    m_job.setFuture(QtConcurrent::run(&m_pool, [path = m_place->path, kept = note(), design = m_written] {
        return RecoveryStore::write(path, kept, *design);
    }));
}

void Recovery::finishWriting()
{
    report(m_job.result());
    follow();
}

void Recovery::writeNow()
{
    m_timer.stop();
    m_pool.waitForDone();
    if (!isWanted() || isUpToDate() || !takePlace())
        return;
    m_written = m_session.sharedDesign();
    m_writtenScenario = m_session.currentScenario();
    report(RecoveryStore::write(m_place->path, note(), *m_written));
}

void Recovery::report(const Result<void>& written)
{
    if (written) {
        m_hasFailed = false;
        return;
    }
    m_written.reset();
    if (!std::exchange(m_hasFailed, true))
        emit failed(written.error());
}

void Recovery::release()
{
    m_isReleased = true;
    drop();
}

void Recovery::drop()
{
    m_timer.stop();
    m_written.reset();
    if (!m_place)
        return;
    m_pool.waitForDone();
    RecoveryStore::remove(*m_place);
    m_place.reset();
}

void Recovery::adopt(RecoveryStore::Place place)
{
    drop();
    m_place = std::move(place);
    m_written = m_session.sharedDesign();
    m_writtenScenario = m_session.currentScenario();
}

} // namespace ogive::ui

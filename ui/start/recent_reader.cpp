#include "ui/start/recent_reader.h"

#include <utility>

namespace ogive::ui {

RecentReader::RecentReader(std::shared_ptr<const Knowledge> knowledge, std::string date, QObject* parent)
    : QObject(parent)
    , m_knowledge(std::move(knowledge))
    , m_date(std::move(date))
    , m_task(*this)
{}

void RecentReader::read(const QStringList& paths)
{
    m_waiting = paths;
    if (m_task.isRunning())
        m_waiting.removeAll(m_current);
    else
        readNext();
}

void RecentReader::readNext()
{
    if (m_waiting.isEmpty())
        return;
    m_current = m_waiting.takeFirst();
    m_task.start([knowledge = m_knowledge, date = m_date, path = m_current,
                  former = known(m_current)] { return readRecent(*knowledge, path, date, former); },
                 [this, path = m_current](const std::optional<RecentDesign>& read) {
                     if (read) {
                         m_known.insert(path, *read);
                         emit found(path, *read);
                     }
                     readNext();
                 });
}

} // namespace ogive::ui

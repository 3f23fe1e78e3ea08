#include "ui/files/export/export_job.h"

#include "ui/session/design_session.h"

namespace ogive::ui {

ExportJob::ExportJob(const DesignSession& session, ExportControl control)
    : m_source(session)
    , m_control(std::move(control))
{}

ExportSubject ExportJob::subject()
{
    m_source.translate();
    ExportSubject subject{m_source.knowledge(), m_source.design(), m_source.scenario(), m_source.evaluation(),
                          m_source.date()};
    subject.stop = m_control.stop.get_token();
    subject.percent = m_control.percent.get();
    return subject;
}

} // namespace ogive::ui

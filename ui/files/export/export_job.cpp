#include "ui/files/export/export_job.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

namespace ogive::ui {

ExportJob::ExportJob(const DesignSession& session, ExportControl control)
    : m_knowledge(session.sharedKnowledge())
    , m_design(session.sharedDesign())
    , m_evaluation(session.sharedEvaluation())
    , m_scenario(session.currentScenario())
    , m_date(toStdString(session.date()))
    , m_control(std::move(control))
{}

ExportSubject ExportJob::subject() const
{
    ExportSubject subject{*m_knowledge, *m_design, *m_design->scenario(m_scenario), *m_evaluation, m_date};
    subject.stop = m_control.stop.get_token();
    subject.percent = m_control.percent.get();
    return subject;
}

} // namespace ogive::ui

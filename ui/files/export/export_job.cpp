#include "ui/files/export/export_job.h"

#include "ui/session/design_session.h"
#include "ui/text/convert.h"

namespace ogive::ui {

ExportJob::ExportJob(const DesignSession& session)
    : m_knowledge(session.sharedKnowledge())
    , m_design(session.sharedDesign())
    , m_evaluation(session.sharedEvaluation())
    , m_scenario(session.currentScenario())
    , m_date(toStdString(session.date()))
{}

ExportSubject ExportJob::subject() const
{
    return {*m_knowledge, *m_design, *m_design->scenario(m_scenario), *m_evaluation, m_date};
}

} // namespace ogive::ui

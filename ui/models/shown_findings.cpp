#include "ui/models/shown_findings.h"

#include "core/evaluation/findings/number_findings.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <algorithm>
#include <string>

namespace ogive::ui {

QList<ShownFinding> shownFindings(const DesignSession& session, const Forecast* forecast)
{
    const Knowledge& knowledge = session.knowledge();
    QList<ShownFinding> shown;
    for (const Finding& finding : session.evaluation().findings) {
        const Check& check = knowledge.checks[finding.check];
        shown.append({check.isWarning, toQString(check.title), toQString(check.message),
                      toQString(check.advice), finding.fields});
    }
    const std::string date = toStdString(session.date());
    for (const NumberFinding& finding :
         numberFindings(knowledge, session.scenario(), session.evaluation(), date, forecast))
        shown.append({finding.what().severity != Severity::Info, translated(finding.what().title),
                      translated(finding.message), translated(finding.advice), finding.fields});
    std::ranges::stable_partition(shown, &ShownFinding::isWarning);
    return shown;
}

} // namespace ogive::ui

#include "ui/models/shown_findings.h"

#include "core/check/design_check.h"
#include "core/evaluation/findings/number_findings.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"

#include <QCoreApplication>

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
    for (const CheckFinding& finding :
         unexpectedFindings(knowledge, session.design(), session.scenario(), session.evaluation(), date))
        shown.append({true,
                      QCoreApplication::translate("ShownFinding", "Not as approved"),
                      translated(finding.message),
                      translated(finding.advice),
                      {}});
    std::ranges::stable_partition(shown, &ShownFinding::isWarning);
    return shown;
}

} // namespace ogive::ui

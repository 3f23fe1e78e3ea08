#include "ui/form/row/field_remarks.h"

#include "core/evaluation/estimate/scenario_estimate.h"
#include "ui/session/design_session.h"
#include "ui/text/convert.h"
#include "ui/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

struct RemarkText {
    Q_DECLARE_TR_FUNCTIONS(FieldRemarks)
};

bool isShownAt(const DesignSession& session, const Finding& finding, std::size_t field)
{
    const auto isStated = [&](std::size_t one) {
        return session.scenario().requirements.states(session.knowledge().fields[one].id);
    };
    if (std::ranges::find(finding.fields, field) == finding.fields.end())
        return false;
    return isStated(field) ||
           (std::ranges::none_of(finding.fields, isStated) && finding.fields.front() == field);
}

} // namespace

QList<FieldRemark> remarksOn(const DesignSession& session, std::size_t field)
{
    const Knowledge& knowledge = session.knowledge();
    const Field& shown = knowledge.fields[field];
    QList<FieldRemark> remarks;
    if (shown.zeroIsWarning && session.evaluation().fields.values[field] == 0)
        remarks.append({RemarkText::tr("0 is possible, but hardly meant."), {}});
    for (const Finding& finding : session.evaluation().findings) {
        const Check& check = knowledge.checks[finding.check];
        if (!check.isWarning || !isShownAt(session, finding, field))
            continue;
        QString detail = toQString(check.message);
        if (!check.advice.empty())
            detail += u'\n' + toQString(check.advice);
        remarks.append({toQString(check.title), detail});
    }
    return remarks;
}

std::optional<FieldOffer> offerFor(const DesignSession& session, std::size_t field)
{
    const Knowledge& knowledge = session.knowledge();
    const bool isMeanTime = knowledge.fieldInRole("mean_latency") == field;
    if (!isMeanTime || session.scenario().requirements.states(knowledge.fields[field].id))
        return std::nullopt;
    const LatencyPlan latency = capacityOf(knowledge, session.scenario(), session.evaluation()).latency;
    const double estimated = latency.isKnown() ? std::round(latency.meanAnswerMs()) : 0;
    if (!(estimated > 0) || estimated == session.evaluation().fields.values[field])
        return std::nullopt;
    return FieldOffer{
        Value(estimated),
        RemarkText::tr("Plan with %1")
            .arg(quantityText(estimated, {}, toQString(knowledge.fields[field].unitShort))),
        RemarkText::tr("So long a full answer is estimated to take on average. Requests in flight "
                       "follow from it.")};
}

} // namespace ogive::ui

#include "ui/capacity/capacity_pictures.h"

#include "core/figure/chart/value_axis.h"
#include "core/report/figures/capacity_figures.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(CapacityCharts)
};

std::string word(const QString& text)
{
    return toStdString(text);
}

ChartCell numberCell(double number)
{
    return {readableNumber(number, numberStyle()), number};
}

ChartCell timeCell(const std::optional<double>& seconds)
{
    if (!seconds)
        return {word(CurveText::tr("grows without end")), {}};
    return {durationText(*seconds, numberStyle()), seconds};
}

std::string shown(const Message& message)
{
    return toStdString(translated(message));
}

/// The rate up to which the chart goes: the next threshold where it is near, else some room.
double lastRate(const LoadPlan& plan)
{
    constexpr double near = 8;
    constexpr double room = 1.5;
    const double next = plan.inFlight < horizontalFrom ? horizontalFrom : kubernetesFrom;
    const double rateAtNext = plan.meanLatency > 0 ? next / plan.meanLatency * 1.15 : 0;
    const bool isNear = plan.peakRate == 0 || (plan.inFlight < next && rateAtNext <= near * plan.peakRate);
    const ValueAxis axis = valueAxis(isNear ? rateAtNext : plan.peakRate * room);
    return axis.steps > 0 ? axis.top() : 1; // a round end moves seldom
}

} // namespace

CurveContent loadCurves(const LoadPlan& plan)
{
    CurveContent content;
    CurvePicture& picture = content.picture;
    picture.size = copiedSize;
    picture.title = word(translated(loadFinding(plan)));
    picture.subtitle = word(CurveText::tr("Requests in flight against requests per second, answers of %1")
                                .arg(toQString(durationText(plan.meanLatency, numberStyle()))));
    picture.xTitle = word(CurveText::tr("Requests per second"));
    const double last = lastRate(plan);
    picture.curves = {{word(CurveText::tr("In flight")), {{0, 0}, {last, last * plan.meanLatency}}}};
    picture.guides = thresholdGuides(last * plan.meanLatency, shown);
    picture.marks = {{word(CurveText::tr("peak")), {plan.peakRate, plan.inFlight}, true}};
    // A mean close to the peak would write over it, one close to nothing over the axis.
    const double top = last * plan.meanLatency;
    if (plan.inFlight - plan.meanInFlight > 0.12 * top && plan.meanInFlight > 0.06 * top)
        picture.marks.push_back({word(CurveText::tr("mean")), {plan.meanRate, plan.meanInFlight}, true});
    picture.xText = [](double x) { return readableNumber(x, numberStyle()); };
    picture.valueText = [](double y) { return readableNumber(y, numberStyle()); };
    content.table.columns = {word(CurveText::tr("Load")), word(CurveText::tr("Requests/s")),
                             word(CurveText::tr("× time of an answer")), word(CurveText::tr("= in flight"))};
    const auto row = [&](const QString& title, double rate, double inFlight) {
        content.table.rows.push_back({{word(title), {}},
                                      numberCell(rate),
                                      {durationText(plan.meanLatency, numberStyle()), plan.meanLatency},
                                      numberCell(inFlight)});
    };
    row(CurveText::tr("Peak"), plan.peakRate, plan.inFlight);
    row(CurveText::tr("Mean"), plan.meanRate, plan.meanInFlight);
    if (plan.meanLatency > 0) {
        row(CurveText::tr("Several instances from"), horizontalFrom / plan.meanLatency, horizontalFrom);
        row(CurveText::tr("Kubernetes from"), kubernetesFrom / plan.meanLatency, kubernetesFrom);
    }
    return content;
}

CurveContent replicaCurves(const ReplicaPlan& plan)
{
    CurveContent content;
    content.picture = replicaPicture(plan, shown, numberStyle());
    content.picture.size = copiedSize;
    content.table.columns = {word(CurveText::tr("Replicas")), word(CurveText::tr("Utilisation")),
                             word(CurveText::tr("p95 wait"))};
    for (const ReplicaPoint& point : plan.curve)
        content.table.rows.push_back(
            {{groupedNumber(point.replicas, numberStyle()), point.replicas},
             {readableNumber(std::round(point.utilisation * 1000) / 10, numberStyle()) + " %",
              point.utilisation},
             timeCell(point.wait)});
    return content;
}

CurveContent horizonCurves(const HorizonPlan& plan, const std::vector<DatedChange>& changes)
{
    CurveContent content;
    content.picture = horizonPicture(plan, changes, shown, numberStyle());
    content.picture.size = copiedSize;
    content.table.columns = {word(CurveText::tr("Month")), word(CurveText::tr("Requests/day")),
                             word(CurveText::tr("In flight")), word(CurveText::tr("Replicas")),
                             word(CurveText::tr("What changes"))};
    for (const HorizonMonth& month : plan.months) {
        QStringList changed;
        for (const TierChange& tier : plan.tierChanges)
            if (tier.month == month.month)
                changed.append(translated(tierAdvice(tier.to)));
        for (const DatedChange& change : changes)
            if (change.month == month.month)
                changed.append(
                    CurveText::tr("%1 becomes %2").arg(toQString(change.decision), toQString(change.option)));
        const auto x = static_cast<double>(month.month);
        content.table.rows.push_back({{groupedNumber(x, numberStyle()), x},
                                      {countText(month.requestsPerDay, numberStyle()), month.requestsPerDay},
                                      numberCell(month.inFlight),
                                      {groupedNumber(month.replicas, numberStyle()), month.replicas},
                                      {word(changed.join(QStringLiteral("; "))), {}}});
    }
    return content;
}

} // namespace ogive::ui

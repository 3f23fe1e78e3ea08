#include "core/report/figures/capacity_figures.h"

#include <algorithm>
#include <cmath>

namespace ogive {
std::string secondsTick(double seconds, const NumberStyle& style)
{
    if (seconds == 0)
        return "0";
    if (seconds < 1)
        return readableNumber(seconds * 1000, style) + " ms";
    if (seconds < 120)
        return readableNumber(seconds, style) + " s";
    return seconds < 7200 ? readableNumber(seconds / 60, style) + " min"
                          : readableNumber(seconds / 3600, style) + " h";
}

std::vector<ChartGuide> thresholdGuides(double top, const Words& words)
{
    constexpr double lowest = 0.08;
    std::vector<ChartGuide> guides;
    for (const double threshold : {horizontalFrom, kubernetesFrom})
        if (threshold <= top && threshold >= lowest * top)
            guides.push_back({words(threshold == horizontalFrom ? OGIVE_TR("report", "10: several instances")
                                                                : OGIVE_TR("report", "100: Kubernetes")),
                              threshold, false, Ink::Warning, true});
    return guides;
}

CurvePicture horizonPicture(const HorizonPlan& plan, const std::vector<DatedChange>& changes,
                            const Words& words, const NumberStyle& style)
{
    CurvePicture picture;
    const auto first = changes.empty() ? std::nullopt : std::optional(changes.front());
    picture.title = words(horizonFinding(plan, first));
    picture.subtitle =
        words(plan.endsEarly
                  ? *plan.endsEarly
                  : OGIVE_TR("report", "Requests in flight and replicas by month, growing by %1 % a month")
                        .number(readableNumber(std::round(plan.growth * 1000) / 10)));
    picture.xTitle = words(OGIVE_TR("report", "Month"));
    picture.xIsWhole = true;
    Curve inFlight{words(OGIVE_TR("report", "In flight")), {}};
    Curve replicas{words(OGIVE_TR("report", "Replicas")), {}, false, true};
    double most = 0;
    for (const HorizonMonth& month : plan.months) {
        const auto x = static_cast<double>(month.month);
        inFlight.points.push_back({x, month.inFlight});
        replicas.points.push_back({x, month.replicas});
        most = std::max(most, month.inFlight);
    }
    picture.guides = thresholdGuides(most * 1.5, words);
    for (std::size_t i = 0; i < changes.size(); ++i)
        picture.guides.push_back({i == 0 ? changes[i].option : std::string(),
                                  static_cast<double>(changes[i].month), true, Ink::Accent});
    picture.curves = {std::move(inFlight), std::move(replicas)};
    picture.xText = [style](double x) { return groupedNumber(x, style); };
    picture.yText = [style](double y) { return tickText(y, style); };
    picture.valueText = [style](double y) { return readableNumber(y, style); };
    return picture;
}

CurvePicture replicaPicture(const ReplicaPlan& plan, const Words& words, const NumberStyle& style)
{
    CurvePicture picture;
    picture.title = words(replicaFinding(plan));
    picture.subtitle =
        words(OGIVE_TR("report", "Wait of 95 of 100 requests at the peak, %1 at once a replica")
                  .number(groupedNumber(plan.slotsPerReplica)));
    picture.xTitle = words(OGIVE_TR("report", "Replicas"));
    picture.xIsWhole = true;
    constexpr std::size_t mostDots = 30;
    Curve curve{words(OGIVE_TR("report", "p95 wait")), {}, plan.curve.size() <= mostDots};
    double longest = 0;
    for (const ReplicaPoint& point : plan.curve)
        if (point.wait) {
            curve.points.push_back({point.replicas, *point.wait});
            longest = std::max(longest, *point.wait);
        }
    // Waits near a full load would press all others to the ground.
    const double enough = 4 * std::max(plan.waitTarget, plan.planned.wait.value_or(0));
    picture.top = std::max(enough > 0 ? std::min(longest, enough) : longest, plan.waitTarget * 1.25);
    if (*picture.top <= 0)
        picture.top = 1;
    picture.curves = {std::move(curve)};
    picture.guides = {{words(OGIVE_TR("report", "at most %1").number(durationText(plan.waitTarget))),
                       plan.waitTarget, false, Ink::Warning}};
    picture.marks = {{words(OGIVE_TR("report", "planned: %1").number(groupedNumber(plan.planned.replicas))),
                      {plan.planned.replicas, plan.planned.wait.value_or(0)}}};
    picture.xText = [style](double x) { return groupedNumber(x, style); };
    picture.yText = [style](double y) { return secondsTick(y, style); };
    picture.valueText = [style](double y) { return durationText(y, style); };
    return picture;
}

} // namespace ogive

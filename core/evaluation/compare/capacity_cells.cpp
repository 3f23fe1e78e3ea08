#include "core/evaluation/compare/capacity_cells.h"

#include "core/base/number_text.h"
#include "core/capacity/plan/findings.h"

#include <cmath>

namespace ogive {
namespace {

ComparisonCell figureCell(double number, std::string text, std::string note = {})
{
    return {std::move(text), std::move(note), number, Origin::Derived};
}

/// As many digits as what rests on assumptions deserves.
std::string figureText(double number)
{
    if (number == 0 || !std::isfinite(number))
        return readableNumber(number);
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) - 2);
    return readableNumber(std::round(number / unit) * unit);
}

ComparisonCell loadCell(const Words& words, const LoadPlan& load, CapacityFigure figure)
{
    if (figure == CapacityFigure::PeakRate)
        return figureCell(load.peakRate,
                          words(OGIVE_TR("compare", "%1 a second").arg(figureText(load.peakRate))));
    if (figure == CapacityFigure::InFlight)
        return figureCell(load.inFlight, figureText(load.inFlight));
    return {words(tierAdvice(load.tier)), {}, {}, Origin::Derived};
}

ComparisonCell availabilityCell(const Words& words, const AvailabilityPlan& plan)
{
    const double available = plan.shown().availability;
    return figureCell(
        available, words(OGIVE_TR("compare", "%1 %").arg(readableNumber(std::round(available * 1e6) / 1e4))),
        words(OGIVE_TR("compare", "down %1 hours a year").arg(readableNumber(plan.downtime.hoursPerYear))));
}

ComparisonCell gpuCell(const Knowledge& knowledge, const ServingPlan& plan)
{
    const Words& words = knowledge.language.words;
    if (!plan.proposed)
        return {words(OGIVE_TR("compare", "none fits")),
                words(servingFinding(plan, knowledge)),
                {},
                Origin::Open};
    const GpuFit& fit = plan.gpus[*plan.proposed];
    const double all = fit.gpus * fit.replicas.value_or(1);
    return figureCell(all, groupedNumber(all) + " × " + knowledge.gpus[fit.gpu].title,
                      words(OGIVE_TR("compare", "%1 in each of %2 replicas")
                                .arg(groupedNumber(fit.gpus))
                                .arg(groupedNumber(fit.replicas.value_or(1)))));
}

const PlanPart& partOf(const CapacityPlan& plan, CapacityFigure figure)
{
    switch (figure) {
    case CapacityFigure::PeakRate:
    case CapacityFigure::InFlight:
    case CapacityFigure::Scaling:
        return plan.load;
    case CapacityFigure::Replicas:
        return plan.replicas;
    case CapacityFigure::FirstOutput:
    case CapacityFigure::FullAnswer:
        return plan.latency;
    case CapacityFigure::Availability:
        return plan.availability;
    case CapacityFigure::IndexMemory:
        return plan.index;
    case CapacityFigure::Gpus:
        return plan.serving;
    case CapacityFigure::BatchWorkers:
        return plan.batch;
    }
    return plan.load;
}

} // namespace

ComparisonCell capacityCell(const Knowledge& knowledge, const CapacityPlan& plan, CapacityFigure figure)
{
    const Words& words = knowledge.language.words;
    if (const auto& whyNot = partOf(plan, figure).whyNot)
        return {{}, words(*whyNot), {}, Origin::Open};
    switch (figure) {
    case CapacityFigure::PeakRate:
    case CapacityFigure::InFlight:
    case CapacityFigure::Scaling:
        return loadCell(words, plan.load, figure);
    case CapacityFigure::Replicas:
        return figureCell(plan.replicas.planned.replicas, groupedNumber(plan.replicas.planned.replicas));
    case CapacityFigure::FirstOutput:
        return figureCell(plan.latency.firstOutput.p95, durationText(plan.latency.firstOutput.p95));
    case CapacityFigure::FullAnswer:
        return figureCell(plan.latency.fullAnswer.mean, durationText(plan.latency.fullAnswer.mean));
    case CapacityFigure::Availability:
        return availabilityCell(words, plan.availability);
    case CapacityFigure::IndexMemory:
        return figureCell(plan.index.sizes.front().total, bytesText(plan.index.sizes.front().total));
    case CapacityFigure::Gpus:
        return gpuCell(knowledge, plan.serving);
    case CapacityFigure::BatchWorkers:
        return figureCell(plan.batch.workers, groupedNumber(plan.batch.workers));
    }
    return {};
}

} // namespace ogive

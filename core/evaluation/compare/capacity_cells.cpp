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
std::string figureText(double number, const NumberStyle& style)
{
    if (number == 0 || !std::isfinite(number))
        return readableNumber(number, style);
    const double unit = std::pow(10.0, std::floor(std::log10(std::abs(number))) - 2);
    return readableNumber(std::round(number / unit) * unit, style);
}

/// What the cells of a scenario's plan are made from.
struct FigureWords {
    const Knowledge& knowledge;
    const NumberStyle& style;

    [[nodiscard]] std::string say(const Message& message) const
    {
        return knowledge.language.words(withNumbersIn(message, style));
    }
    [[nodiscard]] std::string grouped(double number) const { return groupedNumber(number, style); }
};

ComparisonCell loadCell(const FigureWords& source, const LoadPlan& load, CapacityFigure figure)
{
    if (figure == CapacityFigure::PeakRate)
        return figureCell(
            load.peakRate,
            source.say(OGIVE_TR("compare", "%1 a second").arg(figureText(load.peakRate, source.style))));
    if (figure == CapacityFigure::InFlight)
        return figureCell(load.inFlight, figureText(load.inFlight, source.style));
    return {source.say(tierAdvice(load.tier)), {}, {}, Origin::Derived};
}

ComparisonCell availabilityCell(const FigureWords& source, const AvailabilityPlan& plan)
{
    const double available = plan.shown().availability;
    const double percent = std::round(available * 1e6) / 1e4;
    return figureCell(available,
                      source.say(OGIVE_TR("compare", "%1 %").arg(readableNumber(percent, source.style))),
                      source.say(OGIVE_TR("compare", "down %1 hours a year")
                                     .arg(readableNumber(plan.downtime.hoursPerYear, source.style))));
}

ComparisonCell gpuCell(const FigureWords& source, const ServingPlan& plan)
{
    if (!plan.proposed)
        return {source.say(OGIVE_TR("compare", "none fits")),
                source.say(servingFinding(plan, source.knowledge)),
                {},
                Origin::Open};
    const GpuFit& fit = plan.gpus[*plan.proposed];
    const double all = fit.gpus * fit.replicas.value_or(1);
    return figureCell(all, source.grouped(all) + " × " + source.knowledge.gpus[fit.gpu].title,
                      source.say(OGIVE_TR("compare", "%1 in each of %2 replicas")
                                     .arg(source.grouped(fit.gpus))
                                     .arg(source.grouped(fit.replicas.value_or(1)))));
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

ComparisonCell capacityCell(const Knowledge& knowledge, const CapacityPlan& plan, CapacityFigure figure,
                            const NumberStyle& style)
{
    const FigureWords source{knowledge, style};
    if (const auto& whyNot = partOf(plan, figure).whyNot)
        return {{}, source.say(*whyNot), {}, Origin::Open};
    switch (figure) {
    case CapacityFigure::PeakRate:
    case CapacityFigure::InFlight:
    case CapacityFigure::Scaling:
        return loadCell(source, plan.load, figure);
    case CapacityFigure::Replicas:
        return figureCell(plan.replicas.planned.replicas, source.grouped(plan.replicas.planned.replicas));
    case CapacityFigure::FirstOutput:
        return figureCell(plan.latency.firstOutput.p95, durationText(plan.latency.firstOutput.p95, style));
    case CapacityFigure::FullAnswer:
        return figureCell(plan.latency.fullAnswer.mean, durationText(plan.latency.fullAnswer.mean, style));
    case CapacityFigure::Availability:
        return availabilityCell(source, plan.availability);
    case CapacityFigure::IndexMemory:
        return figureCell(plan.index.sizes.front().total,
                          bytesText(plan.index.sizes.front().total, ByteUnits::Binary, style));
    case CapacityFigure::Gpus:
        return gpuCell(source, plan.serving);
    case CapacityFigure::BatchWorkers:
        return figureCell(plan.batch.workers, source.grouped(plan.batch.workers));
    }
    return {};
}

} // namespace ogive

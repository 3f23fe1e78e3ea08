#include "core/exchange/workbook/traffic_cost.h"

#include "core/cost/bill/request_size.h"
#include "core/cost/workload.h"
#include "core/evaluation/estimate/scenario_estimate.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ogive {
namespace {

/// Traffic is tried at these multiples of the present one to see how a line follows it.
constexpr std::array<double, 6> triedMultiples{0.125, 0.5, 2, 4, 16, 64};
constexpr double sameShare = 1e-9;
constexpr double wholeSlack = 1e-12; ///< D6.7: what should be whole is not rounded up

bool isSame(double a, double b)
{
    return std::abs(a - b) <= sameShare * std::max({1e-6, std::abs(a), std::abs(b)});
}

/// Finds the formulas of one scenario; lives for one call of trafficCost.
class TrafficStudy {
public:
    TrafficStudy(const ExportSubject& subject, std::size_t field)
        : m_variant(costSubject(subject.knowledge, subject.scenario, subject.evaluation, subject.date))
        , m_knowledge(subject.knowledge)
        , m_field(field)
        , m_now(m_variant.quantities()[Quantity::RequestsPerDay])
        , m_bill(m_variant.bill())
    {
        for (const double multiple : triedMultiples)
            m_tried.push_back(billAt(m_now * multiple));
    }

    [[nodiscard]] TrafficCost study() const;

private:
    [[nodiscard]] Quantities quantitiesAt(double traffic) const;
    [[nodiscard]] Bill billAt(double traffic) const
    {
        return billOf(m_variant.plan(), quantitiesAt(traffic));
    }
    [[nodiscard]] TrafficLine lineOf(BillLine line) const;
    [[nodiscard]] bool fits(const TrafficLine& line) const;
    [[nodiscard]] std::optional<CpuCost> cpuCost() const;
    [[nodiscard]] bool cpusFit(const CpuCost& cpus) const;
    [[nodiscard]] std::optional<double> tokensOf(BillLine line) const;

    Variant m_variant;
    const Knowledge& m_knowledge;
    std::size_t m_field;
    double m_now; ///< requests a day
    Bill m_bill;
    std::vector<Bill> m_tried;
};

double lineUsdAt(const TrafficLine& line, const std::optional<CpuCost>& cpus, double requestsPerDay)
{
    const double linear = line.fixedUsd + line.perRequestUsd * requestsPerDay * daysPerMonth;
    switch (line.rule) {
    case TrafficRule::Constant:
    case TrafficRule::Steps:
        return line.usd;
    case TrafficRule::Linear:
        return linear;
    case TrafficRule::AtLeast:
        return std::max(line.leastUsd, linear);
    case TrafficRule::Cpus:
        return cpus ? std::max(cpus->leastCpus,
                               std::ceil(cpus->cpusPerDailyRequest * requestsPerDay - wholeSlack)) *
                          cpus->usdPerCpu
                    : notKnown;
    case TrafficRule::NotKnown:
        break;
    }
    return notKnown;
}

Quantities TrafficStudy::quantitiesAt(double traffic) const
{
    FieldValues fields = m_variant.fields();
    fields.values[m_field] = traffic;
    deriveFields(m_knowledge, fields);
    Quantities quantities = m_variant.quantities();
    m_variant.sources().readFields(fields.values, quantities);
    return quantities;
}

std::optional<double> TrafficStudy::tokensOf(BillLine line) const
{
    const RequestSize size = requestSize(m_variant.plan(), m_variant.quantities());
    double tokens = 0;
    if (line == BillLine::LlmInput)
        tokens = size.input - size.cached;
    else if (line == BillLine::LlmCachedInput)
        tokens = size.cached;
    else if (line == BillLine::LlmOutput)
        tokens = size.output;
    else
        return std::nullopt;
    return std::isfinite(tokens) && tokens > 0 ? std::optional(tokens) : std::nullopt;
}

bool TrafficStudy::fits(const TrafficLine& line) const
{
    for (std::size_t i = 0; i < triedMultiples.size(); ++i)
        if (!isSame(lineUsdAt(line, {}, m_now * triedMultiples[i]), m_tried[i][line.line]))
            return false;
    return isSame(lineUsdAt(line, {}, m_now), m_bill[line.line]);
}

TrafficLine TrafficStudy::lineOf(BillLine which) const
{
    TrafficLine line;
    line.line = which;
    line.usd = m_bill[which];
    line.rule = std::isfinite(line.usd) ? TrafficRule::Constant : TrafficRule::NotKnown;
    if (line.rule == TrafficRule::NotKnown || fits(line))
        return line;
    line.tokensPerRequest = tokensOf(which);
    // The slope from the two largest that were tried, where no minimum holds any more.
    const std::size_t last = triedMultiples.size() - 1;
    const double requests = m_now * daysPerMonth;
    const double rise = m_tried[last][which] - m_tried[last - 1][which];
    line.perRequestUsd = rise / (requests * (triedMultiples[last] - triedMultiples[last - 1]));
    line.fixedUsd = m_tried[last][which] - line.perRequestUsd * requests * triedMultiples[last];
    if (isSame(line.fixedUsd + m_tried[last][which], m_tried[last][which]))
        line.fixedUsd = 0;
    line.rule = TrafficRule::Linear;
    if (fits(line))
        return line;
    line.rule = TrafficRule::AtLeast;
    line.leastUsd = billAt(0)[which];
    if (fits(line))
        return line;
    return {which, TrafficRule::Steps, m_bill[which], 0, 0, 0, std::nullopt};
}

bool TrafficStudy::cpusFit(const CpuCost& cpus) const
{
    TrafficLine line;
    line.rule = TrafficRule::Cpus;
    for (std::size_t i = 0; i < triedMultiples.size(); ++i)
        if (!isSame(lineUsdAt(line, cpus, m_now * triedMultiples[i]), m_tried[i][BillLine::Compute]))
            return false;
    return isSame(lineUsdAt(line, cpus, m_now), m_bill[BillLine::Compute]);
}

std::optional<CpuCost> TrafficStudy::cpuCost() const
{
    const BillPlan& plan = m_variant.plan();
    const Quantities& q = m_variant.quantities();
    const bool hasCpus =
        plan.compute.kind == ComputePlan::Kind::Instance || plan.compute.kind == ComputePlan::Kind::Services;
    if (!hasCpus || plan.kindOf(BillLine::Compute) != LineState::Kind::Counted)
        return std::nullopt;
    CpuCost cpus;
    cpus.cpusPerDailyRequest =
        q[Quantity::PeakRate] / m_now * q[Quantity::CpuSecondsPerRequest] / q[Quantity::CpuUtilisation];
    cpus.leastCpus = q[Quantity::LeastCpus];
    if (plan.compute.kind == ComputePlan::Kind::Services)
        cpus.leastCpus = std::max(cpus.leastCpus, q[Quantity::Services] * q[Quantity::ReplicasPerService]);
    cpus.usdPerCpu = (plan.compute.cpuMonthUsd + q[Quantity::GbPerCpu] * plan.compute.gbMonthUsd) *
                     plan.factors[positionOf(BillLine::Compute)];
    return cpusFit(cpus) ? std::optional(cpus) : std::nullopt;
}

TrafficCost TrafficStudy::study() const
{
    TrafficCost cost;
    cost.requestsPerDay = m_now;
    cost.trafficField = m_field;
    cost.monthlyUsd = m_bill.monthly;
    cost.cpus = cpuCost();
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const auto which = static_cast<BillLine>(i);
        const LineState::Kind kind = m_variant.plan().kindOf(which);
        if (kind != LineState::Kind::Counted && kind != LineState::Kind::NotKnown)
            continue;
        TrafficLine line = lineOf(which);
        if (line.rule == TrafficRule::Steps && which == BillLine::Compute && cost.cpus)
            line.rule = TrafficRule::Cpus;
        cost.lines.push_back(line);
    }
    return cost;
}

} // namespace

std::optional<TrafficCost> trafficCost(const ExportSubject& subject)
{
    const auto field = subject.knowledge.fieldInRole("requests_per_day");
    const auto decision = subject.knowledge.decisionInRole("llm");
    if (!field || !decision || !subject.evaluation.decisions[*decision].chosen())
        return std::nullopt;
    const double traffic = subject.evaluation.fields.values[*field];
    if (!(traffic > 0)) // none, or not known
        return std::nullopt;
    return TrafficStudy(subject, *field).study();
}

double monthlyAt(const TrafficCost& cost, double requestsPerDay)
{
    double total = 0;
    for (const TrafficLine& line : cost.lines)
        if (!isOneTime(line.line))
            total += lineUsdAt(line, cost.cpus, requestsPerDay);
    return total;
}

} // namespace ogive

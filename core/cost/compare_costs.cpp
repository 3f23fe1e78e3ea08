#include "core/cost/compare_costs.h"

#include "core/cost/assumptions.h"
#include "core/cost/bill/bill.h"
#include "core/cost/workload.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

std::optional<double> known(double usd)
{
    return std::isfinite(usd) ? std::optional(usd) : std::nullopt;
}

CostSubject subjectWith(const CostSubject& subject, std::span<const std::optional<std::size_t>> chosen)
{
    return {subject.knowledge, subject.fields, chosen, subject.patterns, subject.date, subject.parameters};
}

/// Makes the bills of one scenario with other options.
class Estimator {
public:
    explicit Estimator(const CostSubject& subject)
        : m_subject(subject)
        , m_sources(subject.knowledge)
        , m_given(m_sources.read(subject.fields.values, allParameters(subject)))
        , m_quantities(m_given)
    {
        for (std::size_t i = 0; i < quantityCount; ++i)
            if (rangeProblem(static_cast<Quantity>(i), m_given.values[i]))
                m_quantities.values[i] = notKnown;
    }

    [[nodiscard]] BillPlan planOf(std::span<const std::optional<std::size_t>> chosen) const
    {
        return planBill(subjectWith(m_subject, chosen), m_sources, m_quantities);
    }
    [[nodiscard]] CostEstimate estimateOf(const BillPlan& plan, std::size_t option) const;
    [[nodiscard]] double monthly(const BillPlan& plan) const { return monthlyUsd(plan, m_quantities); }
    [[nodiscard]] const Quantities& quantities() const { return m_quantities; }
    [[nodiscard]] const QuantitySources& sources() const { return m_sources; }

private:
    [[nodiscard]] std::string noteOf(const BillPlan& plan, BillLine line) const;
    void addUnits(CostEstimate& estimate) const;

    [[nodiscard]] std::string say(const Message& message) const
    {
        return m_subject.knowledge.language.words(message);
    }

    const CostSubject& m_subject;
    QuantitySources m_sources;
    Quantities m_given;
    Quantities m_quantities; ///< … without those that no formula takes
};

/// Which of the unknown quantities a line needs: it stays unknown while that one alone is.
std::string Estimator::noteOf(const BillPlan& plan, BillLine line) const
{
    if (m_quantities[Quantity::RetryRate] == 1 && plan.chat.kind == ChatPlan::Kind::Api)
        return say(OGIVE_TR("cost", "Every call fails, so no request is ever served."));
    Quantities filled = m_quantities;
    for (std::size_t i = 0; i < quantityCount; ++i)
        if (std::isnan(filled.values[i]))
            filled.values[i] = usualValue(static_cast<Quantity>(i));
    std::vector<std::string> names;
    if (std::isnan(billOf(plan, filled)[line]))
        return say(OGIVE_TR("cost", "The numbers are too large for an estimate."));
    for (std::size_t i = 0; i < quantityCount; ++i) {
        if (!std::isnan(m_quantities.values[i]))
            continue;
        Quantities probe = filled;
        probe.values[i] = notKnown;
        if (!std::isnan(billOf(plan, probe)[line]))
            continue;
        if (const auto problem = rangeProblem(static_cast<Quantity>(i), m_given.values[i]))
            return say(*problem);
        names.emplace_back(m_sources.titleOf(static_cast<Quantity>(i)));
    }
    return say(OGIVE_TR("cost", "Not known: %1.").arg(m_subject.knowledge.language.listed(names)));
}

/// Per request and per user, where their number is known.
void Estimator::addUnits(CostEstimate& estimate) const
{
    const double requests = m_quantities[Quantity::RequestsPerDay] * daysPerMonth;
    if (!estimate.monthlyUsd || !(requests > 0))
        return;
    estimate.perRequestUsd = known(*estimate.monthlyUsd / requests);
    const auto field = m_subject.knowledge.fieldInRole("tasks_per_user");
    if (!field || !estimate.perRequestUsd)
        return;
    const double requestsPerUser = m_subject.fields.values[*field];
    if (requestsPerUser > 0)
        estimate.perUserUsd = known(*estimate.perRequestUsd * requestsPerUser);
}

CostEstimate Estimator::estimateOf(const BillPlan& plan, std::size_t option) const
{
    CostEstimate estimate;
    estimate.option = option;
    if (plan.chat.model) {
        estimate.llmModel = plan.chat.model->id;
        estimate.llmTitle = plan.chat.model->title;
    }
    if (plan.chat.price) {
        estimate.priceSource = plan.chat.price.price->source;
        estimate.priceAsOf = plan.chat.price.price->asOf;
    }
    if (plan.embedding.model)
        estimate.embeddingModel = plan.embedding.model->id;
    const Bill bill = billOf(plan, m_quantities);
    for (std::size_t i = 0; i < billLineCount; ++i) {
        const auto line = static_cast<BillLine>(i);
        const LineState& state = plan.states[i];
        if (state.kind == LineState::Kind::Absent)
            continue;
        CostLine entry;
        entry.id = idOf(line);
        entry.title = say(titleOf(line));
        entry.usd = known(bill[line]);
        entry.oneTime = isOneTime(line);
        entry.included = state.kind != LineState::Kind::LeftOut;
        if (!state.reason.source.empty())
            entry.note = say(state.reason);
        else if (!entry.usd)
            entry.note = noteOf(plan, line);
        if (!entry.usd && state.kind == LineState::Kind::Counted && !state.reason.source.empty())
            entry.note = noteOf(plan, line);
        estimate.lines.push_back(std::move(entry));
    }
    estimate.monthlyUsd = known(bill.monthly);
    addUnits(estimate);
    return estimate;
}

} // namespace

std::vector<std::optional<std::size_t>> chosenWith(const CostSubject& subject, std::size_t decision,
                                                   std::size_t option)
{
    std::vector<std::optional<std::size_t>> chosen(subject.chosen.begin(), subject.chosen.end());
    if (chosen[decision] == option)
        return chosen;
    chosen[decision] = option;
    const auto model = subject.knowledge.decisionInRole("chat_model");
    if (model && subject.knowledge.decisionInRole("llm") == decision)
        chosen[*model].reset();
    return chosen;
}

CostComparison compareCosts(const CostSubject& subject)
{
    const auto decision = subject.knowledge.decisionInRole("llm");
    if (!decision)
        return {};
    const std::size_t options = subject.knowledge.decisions[*decision].options.size();
    const auto& chosen = subject.chosen[*decision];
    const Estimator estimator(subject);
    AssumptionList assumptions(subject, estimator.sources());
    CostComparison comparison;
    comparison.estimates.reserve(options);
    std::vector<BillPlan> plans;
    plans.reserve(options);
    const auto add = [&](std::size_t option) {
        const auto others = chosenWith(subject, *decision, option);
        plans.push_back(estimator.planOf(others));
        assumptions.addChatPrice(plans.back());
        comparison.estimates.push_back(estimator.estimateOf(plans.back(), option));
    };
    if (chosen && *chosen < options)
        add(*chosen);
    for (std::size_t i = 0; i < options; ++i)
        if (chosen != i)
            add(i);
    for (const BillPlan& plan : plans)
        assumptions.addRest(plan, estimator.quantities());
    assumptions.moveInto(comparison);
    return comparison;
}

std::vector<AlternativeCost> alternativeCosts(const CostSubject& subject)
{
    const Estimator estimator(subject);
    std::vector<AlternativeCost> costs;
    for (std::size_t i = 0; i < subject.knowledge.decisions.size(); ++i)
        for (std::size_t k = 0; k < subject.knowledge.decisions[i].options.size(); ++k) {
            const auto chosen = chosenWith(subject, i, k);
            costs.push_back({i, k, known(estimator.monthly(estimator.planOf(chosen)))});
        }
    return costs;
}

} // namespace ogive

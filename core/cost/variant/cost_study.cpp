#include "core/cost/variant/cost_study.h"

#include "core/base/number_text.h"
#include "core/cost/bill/plan_parts.h"
#include "core/cost/compare_costs.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// The other place to run the model, if there is one: own GPUs against an API.
void addOtherHosting(const CostSubject& subject, std::vector<Rival>& rivals)
{
    const auto decision = subject.knowledge.decisionInRole("llm");
    const auto field = subject.knowledge.fieldInRole("self_hosted");
    if (!decision || !field)
        return;
    const bool isSelfHosted = subject.fields.values[*field] == 1;
    const auto& options = subject.knowledge.decisions[*decision].options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        Alternative alternative{{{*decision, i}}, {{*field, isSelfHosted ? 0 : 1}}, {}};
        const Variant variant(subject, alternative);
        const Model* model = variant.plan().chat.model;
        const double usd = variant.bill().monthly;
        if (!model || !canRunAtHome(*model, options[i]) || std::isnan(usd))
            continue;
        const Message title = isSelfHosted ? OGIVE_TR("cost", "%1 by API").arg(options[i].shortTitle)
                                           : OGIVE_TR("cost", "Self-hosted");
        rivals.push_back({subject.knowledge.language.words(title), std::move(alternative), usd});
        return;
    }
}

/// Each pattern switched the other way; those that change nothing are left out.
void addPatterns(const CostSubject& subject, std::vector<Rival>& rivals)
{
    const double now = Variant(subject).bill().monthly;
    for (const CostPattern& pattern : subject.knowledge.patterns) {
        const auto stated = std::find_if(subject.patterns.begin(), subject.patterns.end(),
                                         [&](const PatternChoice& it) { return it.id == pattern.id; });
        PatternChoice choice{pattern.id, false, {}, {}};
        if (stated != subject.patterns.end())
            choice = *stated;
        choice.isOn = !choice.isOn;
        const Message title =
            choice.isOn
                ? OGIVE_TR("cost", "With %1").arg(subject.knowledge.language.inSentence(pattern.title))
                : OGIVE_TR("cost", "Without %1").arg(subject.knowledge.language.inSentence(pattern.title));
        Alternative alternative{{}, {}, {choice}};
        const double usd = Variant(subject, alternative).bill().monthly;
        if (usd < now || usd > now)
            rivals.push_back({subject.knowledge.language.words(title), std::move(alternative), usd});
    }
    std::stable_sort(rivals.begin(), rivals.end(), [now](const Rival& left, const Rival& right) {
        return std::abs(left.monthlyUsd - now) > std::abs(right.monthlyUsd - now);
    });
}

/// The break-even nearest to the present value, and whose it is.
struct Nearest {
    const StudyCurve* curve = nullptr;
    double value = 0;
    bool rivalWinsAbove = false;
};

Nearest nearestOf(const CostStudy& study)
{
    Nearest nearest;
    double distance = 0;
    for (const StudyCurve& curve : study.curves) {
        const auto& values = curve.breakEven.values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double now = std::isnan(study.now) ? study.axis.from : study.now;
            const double away = study.axis.isLogarithmic && now > 0 && values[i] > 0
                                    ? std::abs(std::log(values[i] / now))
                                    : std::abs(values[i] - now);
            if (nearest.curve && away >= distance)
                continue;
            distance = away;
            // Sides change at every value, so every second one is the same way round.
            const bool chosenBelow = curve.breakEven.firstIsCheaperBelow == (i % 2 == 0);
            nearest = {&curve, values[i], chosenBelow};
        }
    }
    return nearest;
}

} // namespace

std::vector<Rival> rivalsOf(const CostSubject& subject, const std::optional<std::size_t>& decision)
{
    std::vector<Rival> rivals;
    if (!decision) {
        addPatterns(subject, rivals);
        return rivals;
    }
    const auto& options = subject.knowledge.decisions[*decision].options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (subject.chosen[*decision] == i)
            continue;
        Alternative alternative{{{*decision, i}}, {}, {}};
        const double usd = Variant(subject, alternative).bill().monthly;
        if (!std::isnan(usd))
            rivals.push_back({options[i].shortTitle, std::move(alternative), usd});
    }
    std::stable_sort(rivals.begin(), rivals.end(), [](const Rival& left, const Rival& right) {
        return left.monthlyUsd < right.monthlyUsd;
    });
    if (subject.knowledge.decisionInRole("llm") == *decision)
        addOtherHosting(subject, rivals);
    return rivals;
}

std::vector<std::size_t> decisionsThatCost(const CostSubject& subject)
{
    std::vector<std::size_t> decisions;
    const double now = Variant(subject).bill().monthly;
    for (const AlternativeCost& alternative : alternativeCosts(subject)) {
        const double usd = alternative.monthlyUsd.value_or(now);
        const bool differs = usd < now || usd > now;
        if (differs && (decisions.empty() || decisions.back() != alternative.decision))
            decisions.push_back(alternative.decision);
    }
    return decisions;
}

std::optional<CostStudy> costStudy(const CostSubject& subject, std::size_t field,
                                   const std::string& chosenTitle, std::vector<Rival> rivals,
                                   std::size_t mostRivals, std::size_t points)
{
    const Field& described = subject.knowledge.fields[field];
    const double now = subject.fields.values[field];
    auto axis = curveAxis(described, field, now);
    if (!axis)
        return std::nullopt;
    // Two powers of ten below and one above what holds now.
    if (axis->isLogarithmic && now > 0) {
        axis->from = std::max(axis->from, std::pow(10, std::floor(std::log10(now)) - 1));
        axis->to = std::min(axis->to, std::pow(10, std::ceil(std::log10(now)) + 1));
    }
    CostStudy study{*axis, gridOf(described, *axis, points), now, {}};
    const Variant chosen(subject);
    study.curves.push_back({chosenTitle, {}, costsOver(chosen, field, study.grid), {}});
    // The other hosting stands at the end and always has a place.
    const bool hasHosting = !rivals.empty() && !rivals.back().alternative.fields.empty();
    const std::ptrdiff_t last = hasHosting ? 1 : 0;
    if (rivals.size() > mostRivals)
        rivals.erase(rivals.begin() + (static_cast<std::ptrdiff_t>(mostRivals) - last), rivals.end() - last);
    for (Rival& rival : rivals) {
        const Variant variant(subject, rival.alternative);
        StudyCurve curve{
            std::move(rival.title), std::move(rival.alternative), costsOver(variant, field, study.grid), {}};
        curve.breakEven =
            breakEvenOn(chosen, variant, study.axis, study.grid, {study.curves.front().usd, curve.usd});
        study.curves.push_back(std::move(curve));
    }
    return study;
}

std::vector<std::size_t> costFields(const CostSubject& subject)
{
    const Variant chosen(subject);
    const double now = chosen.bill().monthly;
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < subject.knowledge.fields.size(); ++i) {
        const auto axis = curveAxis(subject.knowledge.fields[i], i, subject.fields.values[i]);
        if (!axis)
            continue;
        const auto moves = [&](double value) {
            const double usd = chosen.monthlyWith(i, value);
            return std::isnan(usd) != std::isnan(now) || usd < now || usd > now;
        };
        if (moves(axis->from) || moves(axis->to))
            fields.push_back(i);
    }
    return fields;
}

Message studyFinding(const Knowledge& knowledge, const CostStudy& study)
{
    const Field& field = knowledge.fields[study.axis.field];
    const Nearest nearest = nearestOf(study);
    if (nearest.curve) {
        const std::string value =
            countText(nearest.value) + (field.unit.empty() ? std::string() : " " + field.unit);
        return (nearest.rivalWinsAbove ? OGIVE_TR("cost", "%1 is cheaper above %2")
                                       : OGIVE_TR("cost", "%1 is cheaper below %2"))
            .arg(nearest.curve->title)
            .number(value);
    }
    const StudyCurve* best = nullptr;
    for (const StudyCurve& curve : study.curves)
        if (!std::isnan(curve.usd.back()) && (!best || curve.usd.back() < best->usd.back()))
            best = &curve;
    if (!best || study.curves.size() < 2)
        return OGIVE_TR("cost", "Monthly cost against %1").arg(knowledge.language.inSentence(field.title));
    return OGIVE_TR("cost", "%1 is the cheapest at every %2")
        .arg(best->title)
        .arg(knowledge.language.inSentence(field.title));
}

} // namespace ogive

#include "core/cost/cost_finding.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

/// A note as the end of a longer sentence or title.
std::string withoutStop(std::string note)
{
    if (note.ends_with('.'))
        note.pop_back();
    return note;
}

std::string percentText(double share)
{
    return plainNumber(std::round(share * 100));
}

/// A sentence for each line that the estimate knows; another line is named by its title.
Message shareSentence(const CostLine& line, double share)
{
    const std::string percent = percentText(share);
    if (line.id == "llm_output")
        return OGIVE_TR("cost", "Output tokens are %1 % of the bill").arg(percent);
    if (line.id == "llm_input")
        return OGIVE_TR("cost", "Input tokens are %1 % of the bill").arg(percent);
    if (line.id == "llm_cached_input")
        return OGIVE_TR("cost", "Cached input tokens are %1 % of the bill").arg(percent);
    if (line.id == "embedding_queries")
        return OGIVE_TR("cost", "Embedding the queries is %1 % of the bill").arg(percent);
    if (line.id == "embedding_churn")
        return OGIVE_TR("cost", "Embedding changed documents is %1 % of the bill").arg(percent);
    return OGIVE_TR("cost", "%1: %2 % of the bill").arg(line.title).arg(percent);
}

bool isBelow(const std::optional<double>& left, const std::optional<double>& right)
{
    return left && (!right || *left < *right);
}

} // namespace

std::optional<LargestLine> largestLine(const CostEstimate& estimate)
{
    if (!estimate.monthlyUsd || *estimate.monthlyUsd <= 0)
        return std::nullopt;
    std::optional<LargestLine> largest;
    for (std::size_t i = 0; i < estimate.lines.size(); ++i) {
        const CostLine& line = estimate.lines[i];
        if (line.oneTime || !line.usd)
            continue;
        const double share = *line.usd / *estimate.monthlyUsd;
        if (!largest || share > largest->share)
            largest = LargestLine{i, share};
    }
    return largest;
}

std::optional<std::size_t> cheapestAlternative(const CostComparison& comparison)
{
    std::optional<std::size_t> cheapest;
    for (std::size_t i = 1; i < comparison.estimates.size(); ++i) {
        const auto& lowest = comparison.estimates[cheapest.value_or(0)].monthlyUsd;
        if (lowest && isBelow(comparison.estimates[i].monthlyUsd, lowest))
            cheapest = i;
    }
    return cheapest;
}

const CostEstimate* chosenEstimate(const CostComparison& comparison,
                                   std::optional<std::size_t> chosenProvider)
{
    const bool isFirst =
        !comparison.estimates.empty() && comparison.estimates.front().option == chosenProvider;
    return isFirst ? &comparison.estimates.front() : nullptr;
}

Message costFinding(const CostEstimate* chosen)
{
    if (chosen == nullptr)
        return OGIVE_TR("cost", "What the month costs depends on the provider");
    if (!chosen->monthlyUsd) {
        const auto open = std::find_if(chosen->lines.begin(), chosen->lines.end(), [](const CostLine& line) {
            return line.included && !line.oneTime && !line.usd && !line.note.empty();
        });
        if (open == chosen->lines.end())
            return OGIVE_TR("cost", "The monthly bill is not known");
        return OGIVE_TR("cost", "The monthly bill is not known: %1").arg(withoutStop(open->note));
    }
    if (*chosen->monthlyUsd <= 0)
        return OGIVE_TR("cost", "Nothing is paid per token");
    const auto largest = largestLine(*chosen);
    if (!largest)
        return OGIVE_TR("cost", "The monthly bill is %1").usd(*chosen->monthlyUsd);
    return shareSentence(chosen->lines[largest->line], largest->share);
}

std::optional<Message> alternativesFinding(const CostComparison& comparison, const Decision& providers,
                                           std::optional<std::size_t> chosenProvider)
{
    const CostEstimate* estimate = chosenEstimate(comparison, chosenProvider);
    if (estimate == nullptr || !estimate->monthlyUsd)
        return std::nullopt;
    const double chosen = *estimate->monthlyUsd;
    if (chosen <= 0)
        return std::nullopt;
    if (const auto cheapest = cheapestAlternative(comparison)) {
        const CostEstimate& other = comparison.estimates[*cheapest];
        const std::string percent = percentText(1 - *other.monthlyUsd / chosen);
        if (percent == "0")
            return OGIVE_TR("cost", "%1 would cost about as much").arg(providers.options[other.option].title);
        return OGIVE_TR("cost", "%1 would cost %2 % less")
            .arg(providers.options[other.option].title)
            .arg(percent);
    }
    for (std::size_t i = 1; i < comparison.estimates.size(); ++i) {
        if (comparison.estimates[i].monthlyUsd)
            return OGIVE_TR("cost", "No other provider with a known price is cheaper");
    }
    return std::nullopt;
}

} // namespace ogive

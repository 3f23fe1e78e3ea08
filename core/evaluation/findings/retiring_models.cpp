#include "core/base/number_text.h"
#include "core/cost/bill/plan_parts.h"
#include "core/cost/variant/variant.h"
#include "core/evaluation/estimate/scenario_estimate.h"
#include "core/evaluation/findings/finding_search.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/knowledge/records/fact_age.h"

#include <fmt/format.h>

#include <chrono>
#include <cmath>

namespace ogive {
namespace {

constexpr int mostMonths = 1200;

struct Replacement {
    std::string title;
    double monthlyUsd = 0;
};

/// The months that are looked ahead from today on.
struct Horizon {
    std::chrono::sys_days today;
    int months = 0;

    /// ISO date; of a month without that day its last one.
    [[nodiscard]] std::string dateAfter(int month) const
    {
        using namespace std::chrono;
        const year_month_day start(today);
        const year_month_day_last last((start.year() / start.month() + std::chrono::months(month)) /
                                       std::chrono::last);
        return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(last.year()),
                           static_cast<unsigned>(last.month()),
                           static_cast<unsigned>(std::min(start.day(), last.day())));
    }
    [[nodiscard]] std::string end() const { return dateAfter(months); }

    /// The month in which a date lies: 0 today and before, absent after the horizon.
    [[nodiscard]] std::optional<int> monthOf(std::chrono::sys_days day) const
    {
        for (int month = 0; month <= months; ++month)
            if (const auto end = lastDayOf(dateAfter(month)); end && day <= *end)
                return month;
        return std::nullopt;
    }
};

std::optional<Horizon> horizonOf(const FindingSearch& search)
{
    const auto today = lastDayOf(search.date);
    const auto months = search.number("horizon_months");
    if (!today || !months || *months < 0)
        return std::nullopt;
    return Horizon{*today, static_cast<int>(std::min<double>(std::floor(*months), mostMonths))};
}

std::optional<double> costWith(const FindingSearch& search, std::size_t decision, std::size_t option)
{
    const CostSubject subject =
        costSubject(search.knowledge, search.scenario, search.evaluation, search.date);
    const double usd = Variant(subject, {{{decision, option}}, {}, {}}).bill().monthly;
    return std::isfinite(usd) ? std::optional(usd) : std::nullopt;
}

/// The model that the chosen provider itself names for the scenario's quality.
std::optional<Replacement> chatOfSameProvider(const FindingSearch& search, const Model& present,
                                              const std::string& until)
{
    const auto provider = search.knowledge.decisionInRole("llm");
    const auto models = search.knowledge.decisionInRole("chat_model");
    const auto quality = search.knowledge.fieldInRole("quality");
    const auto level = search.number("quality");
    if (!provider || !models || !quality || !level)
        return std::nullopt;
    const Value value = valueFrom(search.knowledge.fields[*quality], *level);
    const std::string* choice = std::get_if<std::string>(&value);
    const auto& chosen = search.knowledge.decisions[*provider].options[*search.evaluation.chosen[*provider]];
    const Model* named = choice ? namedModel(search.knowledge, chosen, *choice) : nullptr;
    if (!named || named->id == present.id || !canReplace(search, *named, present, until))
        return std::nullopt;
    const auto option = search.knowledge.decisions[*models].optionIndex(OptionId(named->id.value));
    const auto usd = option ? costWith(search, *models, *option) : std::nullopt;
    return usd ? std::optional(Replacement{named->title, *usd}) : std::nullopt;
}

std::optional<Replacement> chatReplacement(const FindingSearch& search, const Model& present,
                                           const std::string& until)
{
    if (auto same = chatOfSameProvider(search, present, until))
        return same;
    const CostEstimate* other = cheapestOther(search, until);
    return other ? std::optional(Replacement{other->llmTitle, *other->monthlyUsd}) : std::nullopt;
}

/// The cheapest other embedding model that the requirements allow and that takes a chunk whole; one of the
/// same provider comes first.
std::optional<Replacement> embeddingReplacement(const FindingSearch& search, std::size_t decision,
                                                const Model& present, const std::string& until)
{
    const double chunk = search.number("chunk_tokens").value_or(0);
    const auto& options = search.knowledge.decisions[decision].options;
    std::optional<Replacement> same;
    std::optional<Replacement> any;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Model* model = search.knowledge.embeddingModel(options[i].defaultModel);
        const bool isServed = model && model->id != present.id && model->status == "current" &&
                              (model->retiresOn.empty() || model->retiresOn > until);
        if (!isServed || !model->maxInputTokens || *model->maxInputTokens < chunk ||
            !ruledOutReason(search.knowledge, search.evaluation, decision, i).empty())
            continue;
        const auto usd = costWith(search, decision, i);
        if (!usd)
            continue;
        auto& best = model->provider == present.provider ? same : any;
        if (!best || *usd < best->monthlyUsd)
            best = Replacement{model->title, *usd};
    }
    return same ? same : any;
}

Message retirementText(const Model& model, int month, const Horizon& horizon)
{
    if (month == 0)
        return OGIVE_TR("finding", "%1 is served until %2 and no longer.")
            .arg(model.title)
            .arg(model.retiresOn);
    return OGIVE_TR("finding", "%1 retires on %2: in month %3 of the %4 that are looked ahead.")
        .arg(model.title)
        .arg(model.retiresOn)
        .arg(std::to_string(month))
        .arg(std::to_string(horizon.months));
}

Message adviceText(const FindingSearch& search, const std::optional<Replacement>& replacement,
                   bool isEmbedding)
{
    if (!replacement)
        return OGIVE_TR("finding",
                        "None that qualifies and has a known cost takes its place: plan for another "
                        "provider.");
    if (isEmbedding)
        return OGIVE_TR("finding",
                        "The cheapest that qualifies in its place is %1, for %2 a month in all (now "
                        "%3); every document is embedded anew then.")
            .arg(replacement->title)
            .usd(replacement->monthlyUsd)
            .usd(search.monthlyUsd());
    return OGIVE_TR("finding",
                    "The cheapest that qualifies in its place is %1, for %2 a month in all (now %3).")
        .arg(replacement->title)
        .usd(replacement->monthlyUsd)
        .usd(search.monthlyUsd());
}

/// The month in which a model goes; absent where it stays or that is not known.
std::optional<int> monthOfEnd(const Model* model, const Horizon& horizon)
{
    const auto day = model && !model->retiresOn.empty() ? lastDayOf(model->retiresOn) : std::nullopt;
    return day ? horizon.monthOf(*day) : std::nullopt;
}

} // namespace

void findRetiringModels(FindingSearch& search)
{
    const auto horizon = horizonOf(search);
    const CostEstimate* estimate = search.chosenEstimate();
    if (!horizon || !estimate)
        return;
    const Model* chat = search.knowledge.llmModel(estimate->llmModel);
    // Own copies of a model are served for as long as one likes.
    if (const auto month = monthOfEnd(chat, *horizon); month && !search.isYes("self_hosted"))
        search.add(NumberCheckKind::ChatModelRetires, retirementText(*chat, *month, *horizon),
                   adviceText(search, chatReplacement(search, *chat, horizon->end()), false),
                   {"horizon_months", "quality"});
    const auto decision = search.knowledge.decisionInRole("embedding");
    const Model* embedding = search.knowledge.embeddingModel(estimate->embeddingModel);
    if (const auto month = monthOfEnd(embedding, *horizon); month && decision)
        search.add(
            NumberCheckKind::EmbeddingModelRetires, retirementText(*embedding, *month, *horizon),
            adviceText(search, embeddingReplacement(search, *decision, *embedding, horizon->end()), true),
            {"horizon_months"});
}

} // namespace ogive

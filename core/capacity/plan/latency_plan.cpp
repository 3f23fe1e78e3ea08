#include "core/capacity/plan/latency_plan.h"

#include "core/base/numeric/lognormal.h"
#include "core/capacity/latency.h"

#include <cmath>

namespace ogive {
namespace {

constexpr double percentile95 = 0.95;

/// Stages that run so many times, one after the other.
struct Repeated {
    std::vector<LatencyStage> stages;
    double times = 1;
};

double stageCount(const std::vector<Repeated>& groups)
{
    double count = 0;
    for (const Repeated& group : groups)
        count += group.times * static_cast<double>(group.stages.size());
    return count;
}

/// Q5: the lognormal of the mean and variance of all runs, and the bound over all of them.
LatencySum sumOf(const std::vector<Repeated>& groups, PlanFormulas& value)
{
    LatencySum sum;
    double variance = 0;
    const double count = stageCount(groups);
    for (const Repeated& group : groups) {
        if (group.stages.empty() || group.times <= 0)
            continue;
        const PipelineLatency once = value(pipelineLatency(group.stages));
        sum.mean += group.times * once.mean;
        variance += group.times * once.deviation * once.deviation;
        // pipelineBound spreads what may be exceeded over the stages of one group; here it is for all runs.
        const double share = static_cast<double>(group.stages.size()) / count;
        sum.bound += group.times * value(pipelineBound(group.stages, 1 - (1 - percentile95) * share));
    }
    if (sum.mean <= 0)
        return sum;
    const double logVariance = std::log1p(variance / (sum.mean * sum.mean));
    const Lognormal fitted{std::log(sum.mean) - logVariance / 2, std::sqrt(logVariance)};
    sum.p50 = fitted.median();
    sum.p95 = fitted.quantile(percentile95);
    return sum;
}

/// A stage of the plan; one that takes no time is left out.
void addStage(LatencyPlan& plan, StageKind kind, double p50, double p95, PlanFormulas& value)
{
    if (p50 <= 0)
        return;
    const double mean = value(lognormalOfP50P95(p50, p95)).mean();
    plan.stages.push_back({kind, p50, p95, mean});
}

struct ModelTimes {
    double first50 = 0;
    double first95 = 0;
    double decode50 = 0;
    double decode95 = 0;
};

ModelTimes modelTimes(PlanReader& read, LatencyPlan& plan, const ServingPlan& serving)
{
    const double outputTokens = read.field("output_tokens");
    ModelTimes times;
    times.first50 = read.parameter("first_token_p50_s");
    times.first95 = read.parameter("first_token_p95_s");
    times.decode50 = outputTokens / read.parameter("decode_tokens_per_s_p50");
    times.decode95 = outputTokens / read.parameter("decode_tokens_per_s_p95");
    if (!serving.call)
        return times;
    plan.isSelfHosted = true;
    const double firstSpread = times.first95 / times.first50;
    const double decodeSpread = times.decode50 > 0 ? times.decode95 / times.decode50 : 1;
    times.first50 = serving.call->timeToFirst;
    times.first95 = times.first50 * firstSpread;
    times.decode50 = serving.call->total - serving.call->timeToFirst;
    times.decode95 = times.decode50 * decodeSpread;
    return times;
}

} // namespace

LatencyPlan latencyPlan(const PlanSource& source, const ServingPlan& serving)
{
    LatencyPlan plan;
    PlanReader read(source, plan);
    PlanFormulas value(plan);
    plan.target = read.field("latency_target") / 1000;
    plan.steps = read.field("steps");
    const bool retrieves = read.field("uses_rag") == 1;
    std::vector<double> search;
    if (retrieves)
        for (const std::string_view id :
             {"retrieval_p50_s", "retrieval_p95_s", "rerank_p50_s", "rerank_p95_s"})
            search.push_back(read.parameter(id));
    const ModelTimes model = modelTimes(read, plan, serving);
    if (!read.complete())
        return plan;
    if (retrieves) {
        addStage(plan, StageKind::Retrieval, search[0], search[1], value);
        addStage(plan, StageKind::Rerank, search[2], search[3], value);
    }
    addStage(plan, StageKind::FirstToken, model.first50, model.first95, value);
    addStage(plan, StageKind::Decode, model.decode50, model.decode95, value);
    Repeated full{{}, plan.steps};
    Repeated untilFirst{{}, 1};
    for (const StageTime& stage : plan.stages) {
        full.stages.push_back({stage.p50, stage.p95});
        if (stage.kind != StageKind::Decode)
            untilFirst.stages.push_back({stage.p50, stage.p95});
    }
    plan.fullAnswer = sumOf({full}, value);
    full.times = plan.steps - 1;
    plan.firstOutput = sumOf({full, untilFirst}, value);
    return plan;
}

Message stageTitle(StageKind kind)
{
    switch (kind) {
    case StageKind::Retrieval:
        return OGIVE_TR("capacity", "Retrieval");
    case StageKind::Rerank:
        return OGIVE_TR("capacity", "Re-ranking");
    case StageKind::FirstToken:
        return OGIVE_TR("capacity", "First token");
    case StageKind::Decode:
        return OGIVE_TR("capacity", "Decoding");
    }
    return {};
}

} // namespace ogive

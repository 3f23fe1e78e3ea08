#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/capacity/availability.h"
#include "core/capacity/latency.h"

namespace ogive {
namespace {

std::vector<ModelInput> pipelineInputs()
{
    const ModelInput stage =
        tupleInput("stage",
                   {numberInput("p50", "s", range::positiveSeconds, OGIVE_TR("compute", "median")),
                    numberInput("p95", "s", range::positiveSeconds, OGIVE_TR("compute", "95th percentile"))},
                   OGIVE_TR("compute", "latencies of a stage"));
    return {listInput("stages", {1, 64}, stage, OGIVE_TR("compute", "stages one after the other")),
            numberInput("q", "", range::percentile, OGIVE_TR("compute", "quantile")).defaultsTo(0.95),
            numberInput("fixed", "s", range::seconds, OGIVE_TR("compute", "a constant in addition"))
                .defaultsTo(0)};
}

std::vector<LatencyStage> stagesOf(const ModelInputs& in)
{
    std::vector<LatencyStage> stages;
    for (const Json& stage : in.json("stages"))
        stages.push_back({stage[0].get<double>(), stage[1].get<double>()});
    return stages;
}

ModelInput availabilityInput()
{
    return numberInput("a", "", range::fraction, OGIVE_TR("compute", "availability"));
}

ComputeModel pipelineModel()
{
    return {"Q5.pipeline_fw",
            OGIVE_TR("compute", "Latency of independent stages together, as a lognormal (Fenton–Wilkinson)"),
            pipelineInputs(),
            {{"mean", "s"}, {"sd", "s"}, {"q", "s"}},
            [](const ModelInputs& in) {
                return answer(pipelineLatency(stagesOf(in), in.number("q"), in.number("fixed")),
                              [](const PipelineLatency& latency) {
                                  return Json{{"mean", numberJson(latency.mean)},
                                              {"sd", numberJson(latency.deviation)},
                                              {"q", numberJson(latency.quantile)}};
                              });
            }};
}

ComputeModel boundModel()
{
    return {"Q5.pipeline_bonferroni",
            OGIVE_TR("compute", "Bound on a latency quantile of stages, however they depend on each other"),
            pipelineInputs(),
            {{"result", "s"}},
            [](const ModelInputs& in) {
                return answer(pipelineBound(stagesOf(in), in.number("q"), in.number("fixed")));
            }};
}

ModelInput leavesInput()
{
    return wholeInput("n", range::fanOut, OGIVE_TR("compute", "parallel calls"));
}

ComputeModel slowModel()
{
    return {"Q5.fanout_slow",
            OGIVE_TR("compute", "Probability that one of several parallel calls is slow"),
            {numberInput("p_slow", "", range::fraction, OGIVE_TR("compute", "probability that one is")),
             leavesInput()},
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(fanOutSlow(in.number("p_slow"), in.number("n"))); }};
}

ComputeModel leafModel()
{
    return {"Q5.fanout_leaf_quantile",
            OGIVE_TR("compute", "Quantile that each parallel call must hold for all of them to hold theirs"),
            {numberInput("q", "", range::percentile, OGIVE_TR("compute", "quantile of all together")),
             leavesInput()},
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(fanOutLeafQuantile(in.number("q"), in.number("n"))); }};
}

ComputeModel replicaAvailabilityModel()
{
    return {"Q6.k_of_n",
            OGIVE_TR("compute", "Availability of independent replicas of which some are needed"),
            {wholeInput("k", {0, range::replicas.maximum}, OGIVE_TR("compute", "replicas needed, up to n")),
             wholeInput("n", range::replicas, OGIVE_TR("compute", "replicas")), availabilityInput()},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(availabilityOfReplicas(in.number("k"), in.number("n"), in.number("a")));
            }};
}

ComputeModel serialModel()
{
    return {"Q6.serial",
            OGIVE_TR("compute", "Availability of things that are all needed"),
            {listInput("avails", {1, 1000}, availabilityInput(), OGIVE_TR("compute", "availabilities"))},
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(availabilityInSeries(in.numbers("avails"))); }};
}

ComputeModel downtimeModel()
{
    return {"Q6.downtime",
            OGIVE_TR("compute", "Time that an availability leaves out"),
            {availabilityInput()},
            {{"hours_year", "h/year"}, {"minutes_month", "min/month"}},
            [](const ModelInputs& in) {
                return answer(downtime(in.number("a")), [](const Downtime& time) {
                    return Json{{"hours_year", numberJson(time.hoursPerYear)},
                                {"minutes_month", numberJson(time.minutesPerMonth)}};
                });
            }};
}

} // namespace

std::vector<ComputeModel> latencyModels()
{
    return {pipelineModel(), boundModel(),   slowModel(), leafModel(), replicaAvailabilityModel(),
            serialModel(),   downtimeModel()};
}

} // namespace ogive

#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/capacity/backlog.h"
#include "core/capacity/concurrency.h"
#include "core/capacity/queueing.h"

#include <utility>

namespace ogive {
namespace {

ModelInput rateInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "1/s", range::rate, std::move(meaning));
}

ModelInput secondsInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "s", range::seconds, std::move(meaning));
}

ModelInput serviceInput()
{
    return numberInput("service_s", "s", range::positiveSeconds,
                       OGIVE_TR("compute", "mean time to serve one"));
}

ModelInput percentileInput()
{
    return numberInput("p", "", range::percentile, OGIVE_TR("compute", "percentile of the wait"))
        .defaultsTo(0.95);
}

const char* idOf(ScalingTier tier)
{
    switch (tier) {
    case ScalingTier::Vertical:
        return "vertical";
    case ScalingTier::Horizontal:
        return "horizontal";
    case ScalingTier::Kubernetes:
        break;
    }
    return "kubernetes";
}

ComputeModel littleModel()
{
    return {"Q1.little",
            OGIVE_TR("compute", "Requests in flight by Little's law, and the guide's scaling tier for them"),
            {rateInput("rps", OGIVE_TR("compute", "requests")),
             secondsInput("latency_s", OGIVE_TR("compute", "mean time of a request"))},
            {{"capacity", ""}, {"tier", ""}},
            [](const ModelInputs& in) {
                return answer(concurrency(in.number("rps"), in.number("latency_s")),
                              [](const Concurrency& it) {
                                  return Json{{"capacity", numberJson(it.inFlight)}, {"tier", idOf(it.tier)}};
                              });
            }};
}

std::vector<ModelInput> erlangInputs()
{
    return {wholeInput("c", range::servers, OGIVE_TR("compute", "servers")),
            numberInput("a", "erlang", range::offeredLoad, OGIVE_TR("compute", "rate × service time"))};
}

ComputeModel erlangBModel()
{
    return {"Q2.erlang_b",
            OGIVE_TR("compute", "Probability that all servers are busy, when nobody waits"),
            erlangInputs(),
            {{"result", ""}},
            [](const ModelInputs& in) { return answer(erlangB(in.number("c"), in.number("a"))); }};
}

ComputeModel erlangCModel()
{
    return {"Q2.erlang_c",
            OGIVE_TR("compute", "Probability of having to wait for a server"),
            erlangInputs(),
            {{"result", ""}},
            [](const ModelInputs& in) {
                const bool isUnstable = in.number("a") >= in.number("c");
                return answer(erlangC(in.number("c"), in.number("a")), [&](double probability) {
                    return Answer{
                        isUnstable ? AnswerStatus::Unstable : AnswerStatus::Ok, numberJson(probability), {}};
                });
            }};
}

Answer waitingAnswer(const Waiting& waiting)
{
    const AnswerStatus status = waiting.isStable ? AnswerStatus::Ok : AnswerStatus::Unstable;
    return {status,
            {{"status", idOf(status)},
             {"rho", numberJson(waiting.utilisation)},
             {"p_wait", numberJson(waiting.probability)},
             {"wq", numberJson(waiting.mean)},
             {"lq", numberJson(waiting.length)},
             {"wq_p", numberJson(waiting.percentile)},
             {"p_gt", numberJson(waiting.beyond)}},
            {}};
}

ComputeModel waitingModel()
{
    return {
        "Q3.mmc",
        OGIVE_TR("compute", "Waiting for one of several servers (M/M/c)"),
        {rateInput("lam", OGIVE_TR("compute", "arrivals")), serviceInput(),
         wholeInput("c", range::servers, OGIVE_TR("compute", "servers")),
         secondsInput("t", OGIVE_TR("compute", "a wait, for the probability of a longer one"))
             .defaultsTo(nullptr),
         percentileInput()},
        {{"status", ""}, {"rho", ""}, {"p_wait", ""}, {"wq", "s"}, {"lq", ""}, {"wq_p", "s"}, {"p_gt", ""}},
        [](const ModelInputs& in) {
            return answer(waiting({in.number("lam"), in.number("service_s"), in.number("c")}, in.number("p"),
                                  in.numberIf("t")),
                          waitingAnswer);
        }};
}

ComputeModel replicasModel()
{
    return {"Q4.replicas_for_wait",
            OGIVE_TR("compute", "Fewest servers for a percentile of the wait"),
            {rateInput("lam", OGIVE_TR("compute", "arrivals")), serviceInput(),
             secondsInput("target_s", OGIVE_TR("compute", "wait at the percentile")), percentileInput()},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(replicasForWait({in.number("lam"), in.number("service_s"), 1},
                                              in.number("target_s"), in.number("p")));
            }};
}

ComputeModel autoscaleModel()
{
    return {
        "Q7.autoscale",
        OGIVE_TR("compute", "Replicas for a load that grows while new ones start"),
        {rateInput("peak_rps", OGIVE_TR("compute", "requests at the peak")),
         numberInput("per_replica_rps", "1/s", range::positiveRate,
                     OGIVE_TR("compute", "requests that a replica serves")),
         numberInput("target_util", "", range::positiveFraction, OGIVE_TR("compute", "utilisation aimed at")),
         numberInput("ramp_rps_per_s", "1/s²", range::rate, OGIVE_TR("compute", "growth of the load"))
             .defaultsTo(0),
         secondsInput("delay_s", OGIVE_TR("compute", "time until a new replica serves")).defaultsTo(0),
         wholeInput("spare", {0, 1e6}, OGIVE_TR("compute", "replicas kept in addition")).defaultsTo(0)},
        {{"replicas", ""}, {"headroom", ""}},
        [](const ModelInputs& in) {
            const LoadRamp ramp{in.number("peak_rps"),    in.number("per_replica_rps"),
                                in.number("target_util"), in.number("ramp_rps_per_s"),
                                in.number("delay_s"),     in.number("spare")};
            return answer(replicasForRamp(ramp), [](const ReplicaCount& count) {
                return Json{{"replicas", numberJson(count.replicas)},
                            {"headroom", numberJson(count.headroom)}};
            });
        }};
}

ComputeModel drainModel()
{
    return {
        "Q8.drain",
        OGIVE_TR("compute", "Time until a backlog is worked off"),
        {numberInput("backlog", "", range::count, OGIVE_TR("compute", "items that wait")),
         rateInput("rate_in", OGIVE_TR("compute", "items that arrive")),
         rateInput("rate_out", OGIVE_TR("compute", "items that are worked off"))},
        {{"status", ""}, {"seconds", "s"}},
        [](const ModelInputs& in) {
            return answer(
                drainTime(in.number("backlog"), in.number("rate_in"), in.number("rate_out")),
                [](const std::optional<double>& seconds) {
                    const AnswerStatus status = seconds ? AnswerStatus::Ok : AnswerStatus::Unstable;
                    return Answer{status, {{"status", idOf(status)}, {"seconds", numberJson(seconds)}}, {}};
                });
        }};
}

ComputeModel workersModel()
{
    return {
        "Q8.batch_workers",
        OGIVE_TR("compute", "Workers that finish a batch in time"),
        {numberInput("items", "", range::count, OGIVE_TR("compute", "items")),
         secondsInput("seconds_each", OGIVE_TR("compute", "time of one item")),
         numberInput("window_s", "s", range::positiveSeconds, OGIVE_TR("compute", "time for all of them")),
         numberInput("util", "", range::positiveFraction, OGIVE_TR("compute", "part of the time worked"))
             .defaultsTo(1)},
        {{"result", ""}},
        [](const ModelInputs& in) {
            return answer(batchWorkers(
                {in.number("items"), in.number("seconds_each"), in.number("window_s"), in.number("util")}));
        }};
}

} // namespace

std::vector<ComputeModel> queueModels()
{
    return {littleModel(), erlangBModel(), erlangCModel(), waitingModel(), replicasModel()};
}

std::vector<ComputeModel> backlogModels()
{
    return {autoscaleModel(), drainModel(), workersModel()};
}

} // namespace ogive

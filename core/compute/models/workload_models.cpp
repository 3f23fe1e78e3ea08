#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/workload.h"

#include <utility>

namespace ogive {
namespace {

ModelInput tokenInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "tokens", range::tokens, std::move(meaning));
}

ModelInput requestsPerDayInput()
{
    return numberInput("requests_per_day", "1/day", range::count, OGIVE_TR("compute", "requests a day"));
}

ModelInput growthInput()
{
    return numberInput("g", "1/month", range::growth, OGIVE_TR("compute", "growth a month, 0.05 for 5 %"));
}

ComputeModel averageRateModel()
{
    return {"W1.rps_avg",
            OGIVE_TR("compute", "Mean requests per second"),
            {requestsPerDayInput()},
            {{"result", "1/s"}},
            [](const ModelInputs& in) { return answer(averageRate(in.number("requests_per_day"))); }};
}

ComputeModel peakRateModel()
{
    return {"W2.rps_peak",
            OGIVE_TR("compute", "Requests per second at the busiest moment"),
            {requestsPerDayInput(),
             numberInput("paf", "", range::peakFactor, OGIVE_TR("compute", "peak-to-average factor"))},
            {{"result", "1/s"}},
            [](const ModelInputs& in) {
                return answer(peakRate(in.number("requests_per_day"), in.number("paf")));
            }};
}

ComputeModel peakWindowModel()
{
    return {"W2.paf_from_window",
            OGIVE_TR("compute", "Peak-to-average factor when a share of the traffic falls into some hours"),
            {numberInput("share", "", range::fraction, OGIVE_TR("compute", "share of the day's traffic")),
             numberInput("hours", "h", {1e-6, 24}, OGIVE_TR("compute", "hours it falls into"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(peakFactorFromWindow(in.number("share"), in.number("hours")));
            }};
}

ComputeModel inputTokensModel()
{
    return {"W3.input_tokens",
            OGIVE_TR("compute", "Input tokens of one call"),
            {tokenInput("system", OGIVE_TR("compute", "system prompt")).defaultsTo(0),
             tokenInput("tools", OGIVE_TR("compute", "tool definitions")).defaultsTo(0),
             numberInput("top_k", "", range::tokens, OGIVE_TR("compute", "retrieved chunks")).defaultsTo(0),
             tokenInput("chunk", OGIVE_TR("compute", "one chunk, after reranking")).defaultsTo(0),
             tokenInput("history", OGIVE_TR("compute", "earlier turns that are kept")).defaultsTo(0),
             tokenInput("query", OGIVE_TR("compute", "the question")).defaultsTo(0)},
            {{"result", "tokens"}},
            [](const ModelInputs& in) {
                return answer(inputTokens({in.number("system"), in.number("tools"), in.number("top_k"),
                                           in.number("chunk"), in.number("history"), in.number("query")}));
            }};
}

ComputeModel agentTokensModel()
{
    return {"W4.agent_tokens",
            OGIVE_TR("compute", "Tokens of a request that an agent answers in several steps"),
            {tokenInput("t_in", OGIVE_TR("compute", "input of the first step")),
             tokenInput("t_out_kept", OGIVE_TR("compute", "output of a step that stays in the context")),
             tokenInput("obs", OGIVE_TR("compute", "tool results of a step")),
             tokenInput("t_out_all", OGIVE_TR("compute", "output of a step, reasoning included")),
             numberInput("steps", "", range::steps, OGIVE_TR("compute", "mean number of steps")),
             numberInput("steps_var", "", range::stepsVariance, OGIVE_TR("compute", "variance of the steps"))
                 .defaultsTo(0)},
            {{"input", "tokens"}, {"output", "tokens"}},
            [](const ModelInputs& in) {
                const AgentRequest request{in.number("t_in"),  in.number("t_out_kept"),
                                           in.number("obs"),   in.number("t_out_all"),
                                           in.number("steps"), in.number("steps_var")};
                return answer(agentTokens(request), [](const RequestTokens& tokens) {
                    return Json{{"input", numberJson(tokens.input)}, {"output", numberJson(tokens.output)}};
                });
            }};
}

ComputeModel growthMonthModel()
{
    return {"W6.growth_month",
            OGIVE_TR("compute", "Requests of one month of growth"),
            {numberInput("r0", "1/month", range::monthlyCount, OGIVE_TR("compute", "requests of month 0")),
             growthInput(), wholeInput("m", range::months, OGIVE_TR("compute", "the month, 0 the first"))},
            {{"result", "1/month"}},
            [](const ModelInputs& in) {
                return answer(growthInMonth(in.number("r0"), in.number("g"), in.number("m")));
            }};
}

ComputeModel growthTotalModel()
{
    return {"W6.growth_total",
            OGIVE_TR("compute", "Requests of the first months of growth together"),
            {numberInput("per_month0", "1/month", range::monthlyCount,
                         OGIVE_TR("compute", "requests of month 0")),
             growthInput(), wholeInput("n", range::months, OGIVE_TR("compute", "months"))},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(growthTotal(in.number("per_month0"), in.number("g"), in.number("n")));
            }};
}

} // namespace

std::vector<ComputeModel> workloadModels()
{
    return {averageRateModel(), peakRateModel(),    peakWindowModel(), inputTokensModel(),
            agentTokensModel(), growthMonthModel(), growthTotalModel()};
}

} // namespace ogive

#include "core/cost/serving/token_times.h"

#include "core/base/numeric/input_check.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr double operationsPerParameter = 2;
constexpr double attentionOperations = 2; ///< per layer, width and squared token, half of them masked
constexpr NumberRange layerRange{0, range::layers.maximum};

void checkArithmetic(InputCheck& check, const ServedModel& model, const GpuSpeed& gpus)
{
    check.within("params", model.parameters, range::parameters)
        .within("flops", gpus.flops, range::perSecond)
        .whole("gpus", gpus.gpus, range::gpus)
        .within("mfu", gpus.mfu, range::positiveFraction);
}

void checkDecoding(InputCheck& check, const ServedModel& model, const GpuSpeed& gpus)
{
    checkArithmetic(check, model, gpus);
    check.within("weights", model.weights, range::bytes)
        .within("kv", model.kv, range::bytes)
        .within("bw", gpus.bandwidth, range::perSecond)
        .within("mbu", gpus.mbu, range::positiveFraction);
}

void checkAttention(InputCheck& check, const ServedModel& model)
{
    check.within("layers", model.layers, layerRange).within("d_model", model.width, layerRange);
}

double stepOf(const ServedModel& model, const GpuSpeed& gpus, double batch, double context)
{
    const double reading =
        (model.weights + batch * context * model.kv) / (gpus.bandwidth * gpus.gpus * gpus.mbu);
    const double computing =
        operationsPerParameter * model.parameters * batch / (gpus.flops * gpus.gpus * gpus.mfu);
    return std::max(reading, computing);
}

double prefillOf(const ServedModel& model, const GpuSpeed& gpus, double tokens)
{
    const double linear = operationsPerParameter * model.parameters * tokens;
    const double attention = attentionOperations * model.layers * model.width * tokens * tokens;
    return (linear + attention) / (gpus.flops * gpus.gpus * gpus.mfu);
}

} // namespace

Result<double> decodeStep(const ServedModel& model, const GpuSpeed& gpus, double batch, double context)
{
    auto check = InputCheck().within("batch", batch, range::batch).within("ctx", context, range::tokens);
    checkDecoding(check, model, gpus);
    if (check.failed())
        return check.failure();
    return stepOf(model, gpus, batch, context);
}

Result<std::optional<double>> memoryBoundBatch(const ServedModel& model, const GpuSpeed& gpus, double context)
{
    auto check = InputCheck().within("ctx", context, range::tokens);
    checkDecoding(check, model, gpus);
    if (check.failed())
        return check.failure();
    const double computing = operationsPerParameter * model.parameters * gpus.bandwidth * gpus.mbu;
    const double reading = model.kv * context * gpus.flops * gpus.mfu;
    if (computing <= reading)
        return std::nullopt;
    return model.weights * gpus.flops * gpus.mfu / (computing - reading);
}

Result<double> prefillTime(const ServedModel& model, const GpuSpeed& gpus, double tokens)
{
    auto check = InputCheck().within("tokens", tokens, range::tokens);
    checkArithmetic(check, model, gpus);
    checkAttention(check, model);
    if (check.failed())
        return check.failure();
    return prefillOf(model, gpus, tokens);
}

Result<double> throughput(const ServedModel& model, const GpuSpeed& gpus, double inputTokens,
                          double outputTokens, double batch)
{
    auto check = InputCheck()
                     .within("isl", inputTokens, range::tokens)
                     .within("osl", outputTokens, range::positiveTokens)
                     .within("batch", batch, range::batch);
    checkDecoding(check, model, gpus);
    checkAttention(check, model);
    if (check.failed())
        return check.failure();
    // An output token costs its share of a decode step, and of its own prompt's prefill.
    const double meanContext = inputTokens + outputTokens / 2;
    return 1 / (stepOf(model, gpus, batch, meanContext) / batch +
                prefillOf(model, gpus, inputTokens) / outputTokens);
}

Result<CallLatency> callLatency(const ServedModel& model, const GpuSpeed& gpus, const CallShape& call)
{
    auto check = InputCheck()
                     .within("isl", call.inputTokens, range::tokens)
                     .within("osl", call.outputTokens, range::positiveTokens)
                     .within("batch", call.batch, range::batch)
                     .within("ctx", call.context, range::tokens)
                     .within("network", call.network, range::seconds)
                     .within("queue", call.queue, range::seconds);
    checkDecoding(check, model, gpus);
    checkAttention(check, model);
    if (check.failed())
        return check.failure();
    const double step = stepOf(model, gpus, call.batch, call.context);
    const double first = call.queue + prefillOf(model, gpus, call.inputTokens) + step + call.network;
    return CallLatency{step, first, first + (call.outputTokens - 1) * step};
}

} // namespace ogive

#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/serving/gpu_memory.h"
#include "core/cost/serving/serving_price.h"
#include "core/cost/serving/token_times.h"

#include <utility>

namespace ogive {
namespace {

constexpr NumberRange headCount{1, 1e6};
constexpr NumberRange scaleBits{0, 64};
constexpr NumberRange modelWidth{0, 1e6};

ModelInput bytesInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "B", range::bytes, std::move(meaning));
}

ModelInput weightsInput()
{
    return bytesInput("weights", OGIVE_TR("compute", "weights of the model"));
}

ModelInput kvInput(const NumberRange& range)
{
    return numberInput("kv", "B", range, OGIVE_TR("compute", "KV cache of one token of context"));
}

ModelInput parametersInput()
{
    return numberInput("params", "", range::parameters, OGIVE_TR("compute", "parameters read per token"));
}

ModelInput contextInput(const NumberRange& range)
{
    return numberInput("ctx", "tokens", range, OGIVE_TR("compute", "context of a sequence"));
}

ModelInput batchInput()
{
    return numberInput("batch", "", range::batch, OGIVE_TR("compute", "sequences that decode together"));
}

ModelInput gpusInput()
{
    return wholeInput("gpus", range::gpus, OGIVE_TR("compute", "GPUs of one replica"));
}

ModelInput gpuMemoryInput()
{
    return numberInput("mem", "B", range::positiveBytes, OGIVE_TR("compute", "memory of a GPU"));
}

ModelInput engineShareInput()
{
    return numberInput("util", "", range::positiveFraction,
                       OGIVE_TR("compute", "part of the memory that the engine takes"));
}

ModelInput reserveInput()
{
    return bytesInput("reserve", OGIVE_TR("compute", "of each GPU, for activations and graphs"));
}

ModelInput bandwidthInput()
{
    return numberInput("bw", "B/s", range::perSecond, OGIVE_TR("compute", "memory bandwidth of a GPU"));
}

ModelInput flopsInput()
{
    return numberInput("flops", "1/s", range::perSecond, OGIVE_TR("compute", "dense peak of a GPU"));
}

ModelInput mbuInput()
{
    return numberInput("mbu", "", range::positiveFraction,
                       OGIVE_TR("compute", "part of the bandwidth achieved"))
        .defaultsTo(1);
}

ModelInput mfuInput()
{
    return numberInput("mfu", "", range::positiveFraction, OGIVE_TR("compute", "part of the peak achieved"))
        .defaultsTo(1);
}

ModelInput layersInput()
{
    return numberInput("layers", "", modelWidth, OGIVE_TR("compute", "layers; 0 leaves attention out"))
        .defaultsTo(0);
}

ModelInput widthInput()
{
    return numberInput("d_model", "", modelWidth, OGIVE_TR("compute", "width; 0 leaves attention out"))
        .defaultsTo(0);
}

ComputeModel weightsModel()
{
    return {
        "S1.weight_bytes",
        OGIVE_TR("compute", "Memory of a model's weights"),
        {numberInput("params", "", range::parameters, OGIVE_TR("compute", "all parameters")),
         numberInput("bits", "", range::bits, OGIVE_TR("compute", "bits of a parameter")),
         wholeInput("group", range::count, OGIVE_TR("compute", "parameters that share a scale; 0: none"))
             .defaultsTo(0),
         numberInput("scale_bits", "", scaleBits, OGIVE_TR("compute", "bits of a scale")).defaultsTo(16),
         numberInput("zero_bits", "", scaleBits, OGIVE_TR("compute", "bits of a zero point")).defaultsTo(0)},
        {{"result", "B"}},
        [](const ModelInputs& in) {
            return answer(weightBytes({in.number("params"), in.number("bits"), in.number("group"),
                                       in.number("scale_bits"), in.number("zero_bits")}));
        }};
}

ComputeModel groupedKvModel()
{
    return {"S2.kv_gqa",
            OGIVE_TR("compute", "KV cache of one token, with grouped or plain attention"),
            {wholeInput("layers", range::layers, OGIVE_TR("compute", "layers")),
             wholeInput("kv_heads", headCount, OGIVE_TR("compute", "heads of keys and values")),
             wholeInput("head_dim", headCount, OGIVE_TR("compute", "dimension of a head")),
             numberInput("b", "B", range::componentBytes, OGIVE_TR("compute", "bytes of a value"))},
            {{"result", "B"}},
            [](const ModelInputs& in) {
                return answer(kvBytes(GroupedAttention{in.number("layers"), in.number("kv_heads"),
                                                       in.number("head_dim"), in.number("b")}));
            }};
}

ComputeModel latentKvModel()
{
    return {
        "S2.kv_mla",
        OGIVE_TR("compute", "KV cache of one token, with latent attention"),
        {wholeInput("layers", range::layers, OGIVE_TR("compute", "layers")),
         wholeInput("latent", headCount, OGIVE_TR("compute", "dimension of keys and values, compressed")),
         wholeInput("rope", {0, headCount.maximum}, OGIVE_TR("compute", "dimension that carries positions")),
         numberInput("b", "B", range::componentBytes, OGIVE_TR("compute", "bytes of a value"))},
        {{"result", "B"}},
        [](const ModelInputs& in) {
            return answer(kvBytes(LatentAttention{in.number("layers"), in.number("latent"), in.number("rope"),
                                                  in.number("b")}));
        }};
}

ComputeModel budgetModel()
{
    return {"S3.kv_budget",
            OGIVE_TR("compute", "Memory left for the KV cache; negative where the weights don't fit"),
            {gpusInput(), gpuMemoryInput(), engineShareInput(), weightsInput(), reserveInput().defaultsTo(0)},
            {{"result", "B"}},
            [](const ModelInputs& in) {
                return answer(kvBudget({in.number("gpus"), in.number("mem"), in.number("util"),
                                        in.number("weights"), in.number("reserve")}));
            }};
}

ComputeModel sequencesModel()
{
    return {"S3.max_seqs",
            OGIVE_TR("compute", "Sequences that fit into the KV cache"),
            {numberInput("budget", "B", range::signedBytes, OGIVE_TR("compute", "memory for the KV cache")),
             kvInput(range::positiveBytes), contextInput(range::positiveTokens)},
            {{"result", ""}},
            [](const ModelInputs& in) {
                return answer(mostSequences(in.number("budget"), in.number("kv"), in.number("ctx")));
            }};
}

ComputeModel decodeModel()
{
    return {"S4.decode_step",
            OGIVE_TR("compute", "Time between two tokens of a sequence"),
            {weightsInput(), batchInput(), contextInput(range::tokens), kvInput(range::bytes),
             parametersInput(), bandwidthInput(), flopsInput(), gpusInput().defaultsTo(1), mbuInput(),
             mfuInput()},
            {{"result", "s"}},
            [](const ModelInputs& in) {
                const ServedModel model{in.number("weights"), in.number("params"), in.number("kv"), 0, 0};
                const GpuSpeed gpus{in.number("bw"), in.number("flops"), in.number("gpus"), in.number("mbu"),
                                    in.number("mfu")};
                return answer(decodeStep(model, gpus, in.number("batch"), in.number("ctx")));
            }};
}

ComputeModel prefillModel()
{
    return {"S5.prefill_s",
            OGIVE_TR("compute", "Time to read a prompt"),
            {parametersInput(),
             numberInput("tokens", "tokens", range::tokens,
                         OGIVE_TR("compute", "tokens not in the prefix cache")),
             flopsInput(), gpusInput().defaultsTo(1), mfuInput(), layersInput(), widthInput()},
            {{"result", "s"}},
            [](const ModelInputs& in) {
                const ServedModel model{0, in.number("params"), 0, in.number("layers"), in.number("d_model")};
                const GpuSpeed gpus{1, in.number("flops"), in.number("gpus"), 1, in.number("mfu")};
                return answer(prefillTime(model, gpus, in.number("tokens")));
            }};
}

ComputeModel throughputModel()
{
    return {
        "S6.throughput",
        OGIVE_TR("compute", "Output tokens per second with continuous batching"),
        {weightsInput(), parametersInput(), kvInput(range::bytes),
         numberInput("isl", "tokens", range::tokens, OGIVE_TR("compute", "input tokens of a call")),
         numberInput("osl", "tokens", range::positiveTokens, OGIVE_TR("compute", "output tokens of a call")),
         batchInput(), bandwidthInput(), flopsInput(), gpusInput().defaultsTo(1), mbuInput(), mfuInput(),
         layersInput(), widthInput()},
        {{"result", "1/s"}},
        [](const ModelInputs& in) {
            const ServedModel model{in.number("weights"), in.number("params"), in.number("kv"),
                                    in.number("layers"), in.number("d_model")};
            const GpuSpeed gpus{in.number("bw"), in.number("flops"), in.number("gpus"), in.number("mbu"),
                                in.number("mfu")};
            return answer(throughput(model, gpus, in.number("isl"), in.number("osl"), in.number("batch")));
        }};
}

ComputeModel gpusModel()
{
    return {
        "S8.gpus_needed",
        OGIVE_TR("compute", "Fewest GPUs (1, 2, 4, 8 or 16) whose memory holds a model and its sequences"),
        {weightsInput(), gpuMemoryInput(), engineShareInput(), reserveInput(), kvInput(range::bytes),
         contextInput(range::tokens),
         numberInput("seqs", "", range::count, OGIVE_TR("compute", "sequences at the same time"))},
        {{"result", ""}},
        [](const ModelInputs& in) {
            const ReplicaMemory memory{1, in.number("mem"), in.number("util"), in.number("weights"),
                                       in.number("reserve")};
            return answer(gpusNeeded(memory, in.number("kv"), in.number("ctx"), in.number("seqs")),
                          AnswerStatus::Never);
        }};
}

ComputeModel tokenPriceModel()
{
    return {"S9.usd_per_mtok",
            OGIVE_TR("compute", "Price of a million tokens on own GPUs"),
            {gpusInput(),
             numberInput("per_hour", "USD/h", range::price, OGIVE_TR("compute", "price of a GPU")),
             numberInput("tps", "1/s", {0, 1e12}, OGIVE_TR("compute", "tokens the GPUs can give")),
             numberInput("util", "", range::fraction, OGIVE_TR("compute", "mean load over that"))},
            {{"result", "USD/Mtok"}},
            [](const ModelInputs& in) {
                return answer(pricePerMillionTokens({in.number("gpus"), in.number("per_hour"),
                                                     in.number("tps"), in.number("util")}),
                              AnswerStatus::Unserved);
            }};
}

ComputeModel crossoverModel()
{
    return {"S10.crossover",
            OGIVE_TR("compute", "Tokens a month from which own replicas cost no more than an API"),
            {numberInput("fixed_month", "USD/month", range::amount, OGIVE_TR("compute", "cost of a replica")),
             numberInput("cap_month", "tokens", {1, range::allTokens.maximum},
                         OGIVE_TR("compute", "tokens a month that a replica serves")),
             numberInput("api_per_mtok", "USD/Mtok", range::price, OGIVE_TR("compute", "price of the API")),
             numberInput("ops", "USD/month", range::amount, OGIVE_TR("compute", "what else running it costs"))
                 .defaultsTo(0)},
            {{"status", ""}, {"replicas", ""}, {"tokens", "1/month"}},
            [](const ModelInputs& in) {
                const ServingChoice choice{in.number("fixed_month"), in.number("cap_month"),
                                           in.number("api_per_mtok"), in.number("ops")};
                return answer(servingCrossover(choice), [](const std::optional<ServingCrossover>& it) {
                    const AnswerStatus status = it ? AnswerStatus::Ok : AnswerStatus::Never;
                    return Answer{status,
                                  {{"status", idOf(status)},
                                   {"replicas", it ? numberJson(it->replicas) : Json()},
                                   {"tokens", it ? numberJson(it->tokens) : Json()}},
                                  {}};
                });
            }};
}

} // namespace

std::vector<ComputeModel> servingModels()
{
    return {weightsModel(),   groupedKvModel(),  latentKvModel(), budgetModel(),
            sequencesModel(), decodeModel(),     prefillModel(),  throughputModel(),
            gpusModel(),      tokenPriceModel(), crossoverModel()};
}

} // namespace ogive

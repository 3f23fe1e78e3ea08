#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/vector/index_memory.h"

#include <string>
#include <utility>

namespace ogive {
namespace {

ModelInput vectorsInput()
{
    return numberInput("n", "", range::count, OGIVE_TR("compute", "vectors"));
}

ModelInput dimensionsInput()
{
    return wholeInput("d", range::dimensions, OGIVE_TR("compute", "dimensions"));
}

ModelInput componentBytesInput()
{
    return numberInput("b", "B", range::componentBytes, OGIVE_TR("compute", "bytes of a component"));
}

ModelInput linksInput(std::string name)
{
    return wholeInput(std::move(name), range::connections,
                      OGIVE_TR("compute", "links of a vector in a layer"));
}

std::vector<ModelInput> quantizationInputs()
{
    return {choiceInput("kind", {"int8", "binary", "pq"}, OGIVE_TR("compute", "way of quantizing")),
            wholeInput("pq_m", {0, range::dimensions.maximum},
                       OGIVE_TR("compute", "subvectors, of pq; divides d"))
                .defaultsTo(0),
            wholeInput("pq_bits", {1, 16}, OGIVE_TR("compute", "bits of a subvector, of pq")).defaultsTo(8)};
}

Quantization quantizationOf(const ModelInputs& in)
{
    const std::string kind = in.text("kind");
    const QuantizationKind known = kind == "int8"     ? QuantizationKind::Int8
                                   : kind == "binary" ? QuantizationKind::Binary
                                                      : QuantizationKind::Product;
    return {known, in.number("pq_m"), in.number("pq_bits")};
}

VectorSet setOf(const ModelInputs& in)
{
    return {in.number("n"), in.number("d"), in.number("b")};
}

ComputeModel memoryModel(std::string name, Message meaning, std::vector<ModelInput> more,
                         std::function<Result<Answer>(const ModelInputs&)> formula)
{
    std::vector<ModelInput> inputs{vectorsInput(), dimensionsInput()};
    inputs.insert(inputs.end(), more.begin(), more.end());
    return {std::move(name), std::move(meaning), std::move(inputs), {{"result", "B"}}, std::move(formula)};
}

ComputeModel rawModel()
{
    return memoryModel("V1.raw_bytes", OGIVE_TR("compute", "Bytes of the vectors themselves"),
                       {componentBytesInput().defaultsTo(float32Bytes)},
                       [](const ModelInputs& in) { return answer(rawVectorBytes(setOf(in))); });
}

ComputeModel qdrantModel()
{
    return memoryModel(
        "V2.ram_qdrant", OGIVE_TR("compute", "Memory of an index by Qdrant's sizing rule"), {},
        [](const ModelInputs& in) { return answer(qdrantMemory(in.number("n"), in.number("d"))); });
}

ComputeModel weaviateRuleModel()
{
    return memoryModel(
        "V3.ram_weaviate_rule", OGIVE_TR("compute", "Memory of an index by Weaviate's rule of thumb"), {},
        [](const ModelInputs& in) { return answer(weaviateMemoryRule(in.number("n"), in.number("d"))); });
}

ComputeModel weaviateDetailModel()
{
    return memoryModel(
        "V3.ram_weaviate_detail", OGIVE_TR("compute", "Memory of an index by Weaviate's connections"),
        {linksInput("maxconn"),
         numberInput("per", "B", {1, 64}, OGIVE_TR("compute", "bytes of a connection")).defaultsTo(10)},
        [](const ModelInputs& in) {
            return answer(
                weaviateMemory(in.number("n"), in.number("d"), in.number("maxconn"), in.number("per")));
        });
}

ComputeModel openSearchModel()
{
    return memoryModel("V4.ram_opensearch",
                       OGIVE_TR("compute", "Memory of an index by OpenSearch's sizing rule"),
                       {linksInput("m")}, [](const ModelInputs& in) {
                           return answer(openSearchMemory(in.number("n"), in.number("d"), in.number("m")));
                       });
}

ComputeModel scyllaModel()
{
    return memoryModel("V5.ram_scylla", OGIVE_TR("compute", "Memory of an index by ScyllaDB's sizing rule"),
                       {componentBytesInput(), linksInput("m")},
                       [](const ModelInputs& in) { return answer(scyllaMemory(setOf(in), in.number("m"))); });
}

ComputeModel hnswModel()
{
    return memoryModel(
        "V6.ram_hnsw_explicit", OGIVE_TR("compute", "Memory of an HNSW index, from its layout"),
        {linksInput("m"), componentBytesInput().defaultsTo(float32Bytes),
         numberInput("link", "B", {1, 16}, OGIVE_TR("compute", "bytes of a neighbour's id")).defaultsTo(4),
         numberInput("label", "B", {0, 64}, OGIVE_TR("compute", "bytes of a vector's label")).defaultsTo(8)},
        [](const ModelInputs& in) {
            return answer(hnswMemory(setOf(in), {in.number("m"), in.number("link"), in.number("label")}));
        });
}

ComputeModel codeModel()
{
    std::vector<ModelInput> inputs{dimensionsInput()};
    for (ModelInput& input : quantizationInputs())
        inputs.push_back(std::move(input));
    return {"V7.code_bytes",
            OGIVE_TR("compute", "Bytes of one quantized vector"),
            std::move(inputs),
            {{"result", "B"}},
            [](const ModelInputs& in) { return answer(codeBytes(in.number("d"), quantizationOf(in))); }};
}

ComputeModel codebookModel()
{
    return {
        "V7.pq_codebook_bytes",
        OGIVE_TR("compute", "Bytes of the codebook of product quantization"),
        {dimensionsInput(), quantizationInputs().back()},
        {{"result", "B"}},
        [](const ModelInputs& in) { return answer(codebookBytes(in.number("d"), in.number("pq_bits"))); }};
}

ComputeModel quantizedModel()
{
    std::vector<ModelInput> more = quantizationInputs();
    more.push_back(linksInput("m").defaultsTo(16));
    more.push_back(numberInput("overhead", "", {1, 100}, OGIVE_TR("compute", "factor on codes and links"))
                       .defaultsTo(1));
    more.push_back(flagInput("keep_raw_in_ram", OGIVE_TR("compute", "whether float32 vectors stay in memory"))
                       .defaultsTo(false));
    return memoryModel("V7.ram_quantized", OGIVE_TR("compute", "Memory of a quantized HNSW index"),
                       std::move(more), [](const ModelInputs& in) {
                           QuantizedIndex index;
                           index.vectors = in.number("n");
                           index.dimensions = in.number("d");
                           index.quantization = quantizationOf(in);
                           index.m = in.number("m");
                           index.overhead = in.number("overhead");
                           index.keepsOriginals = in.flag("keep_raw_in_ram");
                           return answer(quantizedMemory(index), [](const QuantizedMemory& memory) {
                               return numberJson(memory.total);
                           });
                       });
}

} // namespace

std::vector<ComputeModel> indexMemoryModels()
{
    return {rawModel(),    qdrantModel(), weaviateRuleModel(), weaviateDetailModel(), openSearchModel(),
            scyllaModel(), hnswModel(),   codeModel(),         codebookModel(),       quantizedModel()};
}

} // namespace ogive

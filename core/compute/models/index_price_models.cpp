#include "core/compute/answers.h"
#include "core/compute/models/models.h"

#include "core/cost/vector/index_memory.h"
#include "core/cost/vector/index_price.h"

#include <utility>

namespace ogive {
namespace {

constexpr NumberRange gigabytes{0, 1e15};
constexpr NumberRange unitsOfCall{0, 1e9};

ModelInput monthlyUsdInput(std::string name, Message meaning)
{
    return numberInput(std::move(name), "USD/month", range::amount, std::move(meaning));
}

std::vector<ModelInput> managedInputs()
{
    return {numberInput("gb", "GB", gigabytes, OGIVE_TR("compute", "stored, in 1e9 bytes")),
            numberInput("p_gb", "USD/GB", range::price, OGIVE_TR("compute", "price of storage a month"))};
}

std::vector<ModelInput> readInputs()
{
    return {numberInput("ru_per_query", "", unitsOfCall, OGIVE_TR("compute", "read units of a query")),
            numberInput("p_ru", "USD", range::price, OGIVE_TR("compute", "price of a million read units"))};
}

ComputeModel nodesModel()
{
    return {"V8.nodes_needed",
            OGIVE_TR("compute", "Shards and nodes that hold an index"),
            {numberInput("ram", "B", range::bytes, OGIVE_TR("compute", "memory of one copy")),
             numberInput("node_ram", "B", range::positiveBytes, OGIVE_TR("compute", "memory of a node")),
             numberInput("usable", "", range::positiveFraction,
                         OGIVE_TR("compute", "part of it for the index, usually 0.6 to 0.8")),
             wholeInput("rf", range::copies, OGIVE_TR("compute", "replication factor"))},
            {{"shards", ""}, {"nodes", ""}, {"total_ram", "B"}},
            [](const ModelInputs& in) {
                return answer(nodesNeeded({in.number("ram"), in.number("node_ram"), in.number("usable"),
                                           in.number("rf")}),
                              [](const NodeCount& count) {
                                  return Json{{"shards", numberJson(count.shards)},
                                              {"nodes", numberJson(count.nodes)},
                                              {"total_ram", numberJson(count.totalMemory)}};
                              });
            }};
}

ComputeModel diskModel()
{
    return {
        "V9.diskann",
        OGIVE_TR("compute", "Disk and memory of a DiskANN index"),
        {numberInput("n", "", range::count, OGIVE_TR("compute", "vectors")),
         wholeInput("d", range::dimensions, OGIVE_TR("compute", "dimensions")),
         numberInput("b", "B", range::componentBytes, OGIVE_TR("compute", "bytes of a component")),
         wholeInput("r", range::connections, OGIVE_TR("compute", "links of a vector")),
         numberInput("code", "B", {0, range::dimensions.maximum * 8},
                     OGIVE_TR("compute", "bytes of a quantized vector in memory")),
         numberInput("cache_share", "", range::fraction, OGIVE_TR("compute", "part of the nodes in memory"))
             .defaultsTo(0)},
        {{"disk", "B"}, {"ram", "B"}},
        [](const ModelInputs& in) {
            const DiskIndex index{{in.number("n"), in.number("d"), in.number("b")},
                                  in.number("r"),
                                  in.number("code"),
                                  in.number("cache_share")};
            return answer(diskIndexSize(index), [](const DiskIndexSize& size) {
                return Json{{"disk", numberJson(size.disk)}, {"ram", numberJson(size.memory)}};
            });
        }};
}

ComputeModel managedModel()
{
    std::vector<ModelInput> inputs = managedInputs();
    inputs.push_back(numberInput("queries", "1/month", range::count, OGIVE_TR("compute", "queries")));
    for (ModelInput& input : readInputs())
        inputs.push_back(std::move(input));
    const std::vector<ModelInput> rest{
        numberInput("writes", "1/month", range::count, OGIVE_TR("compute", "writes")).defaultsTo(0),
        numberInput("wu_per_write", "", unitsOfCall, OGIVE_TR("compute", "write units of a write"))
            .defaultsTo(1),
        numberInput("p_wu", "USD", range::price, OGIVE_TR("compute", "price of a million write units"))
            .defaultsTo(0),
        monthlyUsdInput("minimum", OGIVE_TR("compute", "least bill")).defaultsTo(0)};
    inputs.insert(inputs.end(), rest.begin(), rest.end());
    return {"V10.vec_managed",
            OGIVE_TR("compute", "Monthly price of a vector database that bills its use"),
            std::move(inputs),
            {{"result", "USD/month"}},
            [](const ModelInputs& in) {
                return answer(
                    managedIndexPrice({in.number("gb"), in.number("p_gb"), in.number("queries"),
                                       in.number("ru_per_query"), in.number("p_ru"), in.number("writes"),
                                       in.number("wu_per_write"), in.number("p_wu"), in.number("minimum")}));
            }};
}

ComputeModel ownNodesModel()
{
    return {
        "V10.vec_selfhost",
        OGIVE_TR("compute", "Monthly price of own vector database nodes"),
        {numberInput("nodes", "", {0, 1e12}, OGIVE_TR("compute", "nodes")),
         numberInput("per_hour", "USD/h", range::price, OGIVE_TR("compute", "price of a node")),
         numberInput("disk_gb", "GB", gigabytes, OGIVE_TR("compute", "disks, in 1e9 bytes")).defaultsTo(0),
         numberInput("p_disk", "USD/GB", range::price, OGIVE_TR("compute", "price of disks a month"))
             .defaultsTo(0),
         monthlyUsdInput("ops", OGIVE_TR("compute", "whatever else running it costs")).defaultsTo(0)},
        {{"result", "USD/month"}},
        [](const ModelInputs& in) {
            return answer(ownIndexPrice({in.number("nodes"), in.number("per_hour"), in.number("disk_gb"),
                                         in.number("p_disk"), in.number("ops")}));
        }};
}

ComputeModel indexCrossoverModel()
{
    std::vector<ModelInput> inputs{monthlyUsdInput("self_month", OGIVE_TR("compute", "price of own nodes"))};
    for (ModelInput& input : managedInputs())
        inputs.push_back(std::move(input));
    for (ModelInput& input : readInputs())
        inputs.push_back(std::move(input));
    return {"V10.vec_crossover",
            OGIVE_TR("compute", "Queries a month from which own nodes cost no more than a managed service"),
            std::move(inputs),
            {{"result", "1/month"}},
            [](const ModelInputs& in) {
                ManagedIndexUse use;
                use.gigabytes = in.number("gb");
                use.gigabytePrice = in.number("p_gb");
                use.readUnitsPerQuery = in.number("ru_per_query");
                use.readPrice = in.number("p_ru");
                return answer(indexCrossover(in.number("self_month"), use), AnswerStatus::Never);
            }};
}

} // namespace

std::vector<ComputeModel> indexPriceModels()
{
    return {nodesModel(), diskModel(), managedModel(), ownNodesModel(), indexCrossoverModel()};
}

} // namespace ogive

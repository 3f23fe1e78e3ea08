#include "core/compute/compute.h"

#include "core/check/nearest_id.h"
#include "core/compute/models/models.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ogive {
namespace {

bool isFinite(const Json& value)
{
    if (value.is_number_float())
        return std::isfinite(value.get<double>());
    return !value.is_structured() || std::all_of(value.begin(), value.end(), isFinite);
}

} // namespace

std::vector<ComputeModel> allComputeModels()
{
    std::vector<ComputeModel> all;
    for (const auto modelsOfPart :
         {workloadModels, callModels, embeddingModels, indexMemoryModels, indexPriceModels, servingModels,
          queueModels, latencyModels, backlogModels, distributionModels, randomModels, statisticsModels,
          rankingModels, displayModels}) {
        std::vector<ComputeModel> part = modelsOfPart();
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
}

Result<ComputeModel> findComputeModel(std::string_view name)
{
    std::vector<std::string> names;
    for (ComputeModel& model : allComputeModels()) {
        if (model.name == name)
            return std::move(model);
        names.push_back(model.name);
    }
    const std::string nearest = nearestId(name, names);
    return Failure(Error{ErrorCode::Usage,
                         {},
                         OGIVE_TR("compute", "there is no model \"%1\"").arg(quotable(name)),
                         nearest.empty() ? OGIVE_TR("compute", "See ogive compute --list")
                                         : OGIVE_TR("compute", "Did you mean \"%1\"?").arg(nearest)});
}

Result<Json> compute(const ComputeModel& model, const Json& inputs)
{
    const auto read = ModelInputs::read(model.inputs, inputs);
    if (!read)
        return Failure(read.error());
    const auto answer = model.formula(*read);
    if (!answer)
        return Failure(answer.error());
    if (!isFinite(answer->result))
        return Failure(Error{ErrorCode::Invalid,
                             {},
                             OGIVE_TR("compute", "the result of %1 is too large").arg(model.name),
                             {}});
    Json all{{"status", idOf(answer->status)}, {"result", answer->result}};
    for (const Message& warning : answer->warnings)
        all["warnings"].push_back(english(warning));
    return all;
}

Result<Json> compute(const ComputeModel& model, std::string_view inputs, const std::string& file)
{
    const auto json = parseJson(inputs, file);
    if (!json)
        return json;
    auto result = compute(model, *json);
    if (result)
        return result;
    Error error = result.error();
    error.place.file = file;
    if (!file.empty())
        error.place.line = lineOfPointer(inputs, error.place.pointer);
    return Failure(std::move(error));
}

} // namespace ogive

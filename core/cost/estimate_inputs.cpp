#include "core/cost/estimate_inputs.h"

#include <algorithm>

namespace ogive {
namespace {

constexpr std::string_view qualityRole = "quality";

EstimateInput fieldInput(const Knowledge& knowledge, const FieldValues& values, std::string_view role)
{
    const auto field = knowledge.fieldInRole(role);
    if (!field || *field >= values.values.size())
        return {notKnown, role, nullptr};
    return {values.values[*field], knowledge.fields[*field].title, nullptr};
}

EstimateInput parameterInput(const Knowledge& knowledge, std::string_view id)
{
    const auto& all = knowledge.parameters;
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Parameter& it) { return it.id == id; });
    if (found == all.end())
        return {notKnown, id, nullptr};
    return {found->value, found->title, &*found};
}

std::string_view choiceId(const Knowledge& knowledge, std::string_view role, double position)
{
    const auto field = knowledge.fieldInRole(role);
    if (!field)
        return {};
    const auto& choices = knowledge.fields[*field].choices;
    const bool isChoice = position >= 0 && position < static_cast<double>(choices.size());
    return isChoice ? std::string_view(choices[static_cast<std::size_t>(position)].id) : std::string_view();
}

} // namespace

EstimateInputs estimateInputs(const Knowledge& knowledge, const FieldValues& values)
{
    const auto field = [&](std::string_view role) { return fieldInput(knowledge, values, role); };
    const auto parameter = [&](std::string_view id) { return parameterInput(knowledge, id); };
    EstimateInputs inputs;
    inputs.requestsPerDay = field("requests_per_day");
    inputs.inputTokens = field("input_tokens");
    inputs.outputTokens = field("output_tokens");
    inputs.steps = field("steps");
    inputs.toolResultTokens = field("tool_result_tokens");
    inputs.quality = field(qualityRole);
    inputs.qualityLevel = choiceId(knowledge, qualityRole, inputs.quality.value);
    inputs.selfHosted = field("self_hosted");
    inputs.usesRetrieval = field("uses_rag");
    inputs.vectors = field("vectors");
    inputs.chunkTokens = field("chunk_tokens");
    inputs.corpusDocuments = field("corpus_documents");
    inputs.documentsChangedPerDay = field("update_rate_per_day");
    inputs.queryTokens = field("query_tokens");
    inputs.retryRate = parameter("retry_rate");
    inputs.retryBilled = parameter("retry_billed");
    inputs.stepsVariance = parameter("agent_steps_variance");
    inputs.queriesPerCall = parameter("query_repeat");
    return inputs;
}

std::string notKnownNote(std::initializer_list<const EstimateInput*> inputs)
{
    std::string names;
    for (const EstimateInput* input : inputs) {
        if (input->isKnown())
            continue;
        names += names.empty() ? "" : ", ";
        names += input->title;
    }
    return names.empty() ? names : english(OGIVE_TR("cost", "Not known: %1.").arg(names));
}

} // namespace ogive

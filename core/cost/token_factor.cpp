#include "core/cost/token_factor.h"

#include <algorithm>
#include <array>
#include <string>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 5> textRoles{"input_tokens", "output_tokens", "tool_result_tokens",
                                                    "chunk_tokens", "query_tokens"};

} // namespace

const Parameter* tokenFactorRecord(const Knowledge& knowledge, std::span<const double> fieldValues)
{
    const auto field = knowledge.fieldInRole("content");
    if (!field || *field >= fieldValues.size())
        return nullptr;
    const auto& choices = knowledge.fields[*field].choices;
    const double position = fieldValues[*field];
    if (!(position >= 0 && position < static_cast<double>(choices.size())))
        return nullptr;
    std::string id = "content_factor_" + choices[static_cast<std::size_t>(position)].id;
    std::replace(id.begin(), id.end(), '-', '_');
    const auto found = std::find_if(knowledge.parameters.begin(), knowledge.parameters.end(),
                                    [&](const Parameter& it) { return it.id == id; });
    return found == knowledge.parameters.end() ? nullptr : &*found;
}

double tokenFactor(const Knowledge& knowledge, std::span<const double> fieldValues)
{
    const Parameter* record = tokenFactorRecord(knowledge, fieldValues);
    return record ? record->value : 1;
}

bool isTextTokens(std::string_view role)
{
    return std::find(textRoles.begin(), textRoles.end(), role) != textRoles.end();
}

} // namespace ogive

#include "core/exchange/dmn/dmn_model.h"

#include <algorithm>

namespace ogive {

bool DmnTable::hasDefault() const
{
    return std::any_of(outputs.begin(), outputs.end(),
                       [](const DmnOutput& output) { return output.otherwise.has_value(); });
}

bool DmnTable::answersList() const
{
    return hitPolicy == HitPolicy::OutputOrder || hitPolicy == HitPolicy::RuleOrder ||
           (hitPolicy == HitPolicy::Collect && aggregation == Aggregation::None);
}

std::optional<std::size_t> DmnModel::inputIndex(std::string_view nameOrId) const
{
    for (const auto member : {&DmnInput::name, &DmnInput::id}) {
        const auto found = std::find_if(inputs.begin(), inputs.end(),
                                        [&](const DmnInput& input) { return input.*member == nameOrId; });
        if (found != inputs.end())
            return static_cast<std::size_t>(found - inputs.begin());
    }
    return std::nullopt;
}

const std::string& DmnModel::nameOf(const DmnSource& source) const
{
    return source.isDecision ? decisions[source.index].name : inputs[source.index].name;
}

const char* hitPolicyName(HitPolicy policy)
{
    switch (policy) {
    case HitPolicy::Unique:
        break;
    case HitPolicy::Any:
        return "ANY";
    case HitPolicy::Priority:
        return "PRIORITY";
    case HitPolicy::First:
        return "FIRST";
    case HitPolicy::OutputOrder:
        return "OUTPUT ORDER";
    case HitPolicy::RuleOrder:
        return "RULE ORDER";
    case HitPolicy::Collect:
        return "COLLECT";
    }
    return "UNIQUE";
}

const char* aggregationName(Aggregation aggregation)
{
    switch (aggregation) {
    case Aggregation::None:
        break;
    case Aggregation::Sum:
        return "SUM";
    case Aggregation::Minimum:
        return "MIN";
    case Aggregation::Maximum:
        return "MAX";
    case Aggregation::Count:
        return "COUNT";
    }
    return "";
}

std::size_t testPosition(DmnColumn& column, FeelTest test)
{
    const auto found = std::find(column.tests.begin(), column.tests.end(), test);
    const auto position = static_cast<std::size_t>(found - column.tests.begin());
    if (found == column.tests.end())
        column.tests.push_back(std::move(test));
    return position;
}

std::string outputText(const DmnTable& table, const std::vector<FeelValue>& outputs)
{
    if (outputs.size() == 1)
        return feelText(outputs.front());
    std::string text;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        text += text.empty() ? "" : ", ";
        text += table.outputs[i].name + ": " + feelText(outputs[i]);
    }
    return text;
}

} // namespace ogive

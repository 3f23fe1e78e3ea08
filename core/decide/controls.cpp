#include "core/decide/controls.h"

namespace ogive {
namespace {

/// Nothing where the scenario has no use for the control.
std::optional<ControlLevel> levelOf(const Control& control, const FieldValues& fields,
                                    std::span<const std::optional<std::size_t>> chosen)
{
    const Truth required = truthOf(control.requiredWhen, fields, chosen);
    if (required == Truth::Yes)
        return ControlLevel::Required;
    if (required == Truth::Open)
        return ControlLevel::Open;
    if (control.appliesWhen && truthOf(*control.appliesWhen, fields, chosen) != Truth::No)
        return ControlLevel::Recommended;
    return std::nullopt;
}

} // namespace

std::vector<ControlNeed> controlNeeds(const Knowledge& knowledge, const FieldValues& fields,
                                      std::span<const std::optional<std::size_t>> chosen)
{
    std::vector<ControlNeed> needs;
    for (std::size_t i = 0; i < knowledge.controls.size(); ++i) {
        const Control& control = knowledge.controls[i];
        const auto level = levelOf(control, fields, chosen);
        if (!level)
            continue;
        const bool isRecommended = *level == ControlLevel::Recommended;
        needs.push_back(
            {i, *level, fieldsRead(isRecommended ? *control.appliesWhen : control.requiredWhen, fields)});
    }
    return needs;
}

} // namespace ogive

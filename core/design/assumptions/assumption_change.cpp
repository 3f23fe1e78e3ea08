#include "core/design/assumptions/assumption_change.h"

#include "core/base/calendar/calendar_day.h"

#include <algorithm>

namespace ogive {
namespace {

Failure refusedAssumption(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

Result<void> checkDay(const std::string& day)
{
    if (day.empty() || isDay(day))
        return {};
    return refusedAssumption(ErrorCode::Invalid, OGIVE_TR("day", "\"%1\" is no day").arg(quotable(day)),
                             OGIVE_TR("day", "Type a day like 2027-03-31, or “in 3 months”"));
}

Result<void> checkAssumption(const Assumption& assumption)
{
    for (const std::string& day : {assumption.date, assumption.reviewBy})
        if (auto checked = checkDay(day); !checked)
            return checked;
    const auto days = daysBetween(assumption.date, assumption.reviewBy);
    if (days && *days < 0)
        return refusedAssumption(ErrorCode::Invalid, OGIVE_TR("edit", "the review lies before the date"),
                                 OGIVE_TR("edit", "Review it on a later day, or correct the date"));
    const bool saysNothing = assumption.note.empty() && assumption.source.empty() &&
                             assumption.owner.empty() && assumption.reviewBy.empty();
    if (saysNothing)
        return refusedAssumption(
            ErrorCode::Invalid, OGIVE_TR("edit", "an assumption must say something"),
            OGIVE_TR("edit", "Say why, where it is from, who looks after it or when to review it"));
    return {};
}

} // namespace

Result<void> changeAssumption(Design& design, const SetAssumption& change, const Knowledge& knowledge)
{
    const auto found = std::find_if(design.assumptions.begin(), design.assumptions.end(),
                                    [&](const auto& entry) { return entry.first == change.field; });
    if (!change.assumption) {
        if (found != design.assumptions.end())
            design.assumptions.erase(found);
        return {};
    }
    if (!knowledge.fieldIndex(change.field))
        return refusedAssumption(
            ErrorCode::Unknown,
            OGIVE_TR("edit", "there is no requirement \"%1\"").arg(quotable(change.field.value)));
    if (auto checked = checkAssumption(*change.assumption); !checked)
        return checked;
    if (found == design.assumptions.end()) {
        design.assumptions.emplace_back(change.field, *change.assumption);
        return {};
    }
    Json rest = change.assumption->rest.empty() ? found->second.rest : change.assumption->rest;
    found->second = *change.assumption;
    found->second.rest = std::move(rest);
    return {};
}

Message describeAssumptionChange(const SetAssumption& change, const Knowledge& knowledge)
{
    const auto index = knowledge.fieldIndex(change.field);
    const std::string title = index ? knowledge.fields[*index].title : change.field.value;
    return (change.assumption ? OGIVE_TR("edit", "State the assumption of %1")
                              : OGIVE_TR("edit", "Remove the assumption of %1"))
        .arg(title);
}

} // namespace ogive

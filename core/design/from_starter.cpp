#include "core/design/from_starter.h"

namespace ogive {

Result<Design> designFromStarter(const Knowledge& knowledge, const std::string& starterId)
{
    const Starter* starter = knowledge.starter(starterId);
    if (!starter) {
        std::string list;
        for (const Starter& one : knowledge.starters)
            list += (list.empty() ? "" : ", ") + one.id;
        return Failure(Error{ErrorCode::Usage,
                             {},
                             OGIVE_TR("design", "there is no starter \"%1\"").arg(quotable(starterId)),
                             OGIVE_TR("design", "There are: %1").arg(list)});
    }
    Design design;
    design.name = starter->title;
    design.brief = starter->story;
    Scenario baseline;
    baseline.id = ScenarioId("baseline");
    baseline.name = knowledge.language.words(OGIVE_TR("design", "Baseline"));
    for (const auto& [field, value] : starter->requirements)
        baseline.requirements.set(field, value);
    design.scenarios.push_back(std::move(baseline));
    return design;
}

} // namespace ogive

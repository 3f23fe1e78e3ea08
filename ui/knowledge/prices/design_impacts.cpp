#include "ui/knowledge/prices/design_impacts.h"

#include "core/base/files.h"
#include "core/design/file.h"
#include "core/evaluation/check_design.h"
#include "core/exchange/prices/overlay.h"
#include "core/knowledge/load.h"
#include "ui/knowledge/prices/kept_lists.h"

namespace ogive::ui {
namespace {

struct BeforeAndAfter {
    std::shared_ptr<const Knowledge> before;
    std::shared_ptr<const Knowledge> after;
};

Result<std::shared_ptr<const Knowledge>> shared(Result<Knowledge> knowledge)
{
    if (!knowledge)
        return Failure(knowledge.error());
    return std::make_shared<const Knowledge>(std::move(*knowledge));
}

/// A kept list taken away: what it did.
Result<BeforeAndAfter> withoutList(std::vector<KnowledgeFile> files, const PriceMove& move)
{
    auto after = shared(loadKnowledge(files, move.language));
    if (!after)
        return Failure(after.error());
    std::erase_if(files, [&](const KnowledgeFile& file) { return file.path == move.without; });
    auto before = shared(loadKnowledge(files, move.language));
    if (!before)
        return Failure(before.error());
    return BeforeAndAfter{*before, *after};
}

/// A file laid over all there is: what it would do.
Result<BeforeAndAfter> withList(std::vector<KnowledgeFile> files, const PriceMove& move)
{
    auto before = shared(loadKnowledge(files, move.language));
    if (!before)
        return Failure(before.error());
    const auto list = readPriceListFile(move.with);
    if (!list)
        return Failure(list.error());
    const std::size_t layer = files.empty() ? 1 : files.back().layer + 1;
    files.push_back({move.with, priceListFile(**before, *list, move.date), layer});
    auto after = shared(loadKnowledge(files, move.language));
    if (!after)
        return Failure(after.error());
    return BeforeAndAfter{*before, *after};
}

void append(std::vector<DesignImpact>& rows, const std::string& file, const BeforeAndAfter& states,
            const std::string& date)
{
    const auto text = readFile(file, JsonLimits{}.bytes);
    const auto design = text ? readDesign(*text, file) : Result<Design>(Failure(text.error()));
    auto problem = design ? firstProblem(*states.before, *design) : std::optional(design.error());
    if (problem) {
        if (problem->place.file.empty())
            problem->place.file = file;
        rows.push_back({file, design ? design->name : std::string(), {}, {}, std::move(problem)});
        return;
    }
    for (ScenarioImpact& impact : impactOn(*design, *states.before, *states.after, date)) {
        const Scenario* scenario = design->scenario(impact.id);
        rows.push_back({file, design->name, scenario != nullptr ? scenario->name : impact.id.value,
                        std::move(impact), std::nullopt});
    }
}

} // namespace

Result<DesignImpacts> impactsOn(const std::vector<std::string>& designs, const PriceMove& move)
{
    auto files = filesWith(move.folder);
    if (!files)
        return Failure(files.error());
    const auto states =
        move.with.empty() ? withoutList(std::move(*files), move) : withList(std::move(*files), move);
    if (!states)
        return Failure(states.error());
    DesignImpacts impacts{states->before, {}};
    for (const std::string& file : designs)
        append(impacts.rows, file, *states, move.date);
    return impacts;
}

} // namespace ogive::ui

#include "core/deck/pages/pages.h"

#include "core/figure/utility_figure.h"
#include "core/report/figures/utility_picture.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace ogive {
namespace {

// Nothing of the figure is smaller than this part of its text.
constexpr double leastUtilityText = smallestDeckText / 0.85;

/// Where a scenario stands in a tree.
struct ScenarioPlace {
    std::size_t attribute = 0;
    std::size_t refinement = 0;
    std::size_t scenario = 0;

    auto operator<=>(const ScenarioPlace&) const = default;
};

/// All scenarios, those that matter most and are hardest first.
std::vector<ScenarioPlace> byImportance(const UtilityTree& tree)
{
    std::vector<std::tuple<Level, Level, ScenarioPlace>> ranked;
    for (std::size_t i = 0; i < tree.attributes.size(); ++i)
        for (std::size_t j = 0; j < tree.attributes[i].refinements.size(); ++j) {
            const std::vector<QualityScenario>& scenarios = tree.attributes[i].refinements[j].scenarios;
            for (std::size_t k = 0; k < scenarios.size(); ++k)
                ranked.emplace_back(scenarios[k].importance, scenarios[k].difficulty, ScenarioPlace{i, j, k});
        }
    std::sort(ranked.begin(), ranked.end());
    std::vector<ScenarioPlace> places;
    for (const auto& entry : ranked)
        places.push_back(std::get<ScenarioPlace>(entry));
    return places;
}

/// The tree with these scenarios alone; attributes and refinements that are left empty go too.
UtilityTree onlyWith(const UtilityTree& tree, const std::vector<ScenarioPlace>& places)
{
    UtilityTree kept;
    for (std::size_t i = 0; i < tree.attributes.size(); ++i) {
        QualityAttribute attribute{tree.attributes[i].title, {}};
        for (std::size_t j = 0; j < tree.attributes[i].refinements.size(); ++j) {
            const QualityRefinement& whole = tree.attributes[i].refinements[j];
            QualityRefinement refinement{whole.title, {}};
            for (std::size_t k = 0; k < whole.scenarios.size(); ++k)
                if (std::find(places.begin(), places.end(), ScenarioPlace{i, j, k}) != places.end())
                    refinement.scenarios.push_back(whole.scenarios[k]);
            if (!refinement.scenarios.empty())
                attribute.refinements.push_back(std::move(refinement));
        }
        if (!attribute.refinements.empty())
            kept.attributes.push_back(std::move(attribute));
    }
    return kept;
}

Figure utilityFigure(const DeckFacts& facts, const UtilityTree& tree, double width, double size)
{
    UtilityTreePicture picture = utilityPicture(facts.knowledge, tree, facts.subject.words);
    picture.width = width;
    picture.textSize = size;
    return drawUtilityTree(picture);
}

/// The scenarios that matter most, with words for the others.
void drawMostImportant(PageSheet& sheet, const DeckFacts& facts, const Rect& body)
{
    constexpr DeckText restText{smallestDeckText, false, Ink::Muted};
    const UtilityTree& whole = facts.subject.design.utilityTree;
    std::vector<ScenarioPlace> places = byImportance(whole);
    const std::size_t all = places.size();
    Figure figure;
    while (!places.empty()) {
        places.pop_back();
        figure = utilityFigure(facts, onlyWith(whole, places), body.width, leastUtilityText);
        if (figure.size.height <= body.height - restText.line())
            break;
    }
    if (!places.empty())
        sheet.place(figure, {body.x, body.y}, 1);
    const auto rest = static_cast<double>(all - places.size());
    const std::string words = sheet.text(
        OGIVE_TR("deck", "Not shown here: %1 scenarios that matter less, which stand in the report")
            .arg(rest));
    sheet.line(words, restText,
               {body.x, body.y + (places.empty() ? 0 : figure.size.height) + restText.line() / 2},
               body.width);
}

} // namespace

void drawUtilityPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "What quality means here")), {});
    const Rect body = sheet.body();
    for (const double size : {28.0, 26.0, leastUtilityText}) {
        const Figure figure = utilityFigure(facts, facts.subject.design.utilityTree, body.width, size);
        const bool isWhole = figure.size.height <= body.height;
        if (isWhole)
            sheet.place(figure, {body.x, body.y}, 1);
        if (isWhole || size == leastUtilityText)
            sheet.say(figure.description);
        if (isWhole)
            return;
    }
    drawMostImportant(sheet, facts, body);
}

} // namespace ogive

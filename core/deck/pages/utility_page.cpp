#include "core/deck/pages/pages.h"

#include "core/figure/utility_figure.h"
#include "core/report/figures/utility_picture.h"

namespace ogive {
namespace {

constexpr double leastUtilityText =
    smallestDeckText / 0.85; // nothing of the figure is smaller than that of it

std::size_t scenariosIn(const UtilityTreePicture& picture)
{
    std::size_t count = 0;
    for (const UtilityAttributePicture& attribute : picture.attributes)
        for (const UtilityRefinementPicture& refinement : attribute.refinements)
            count += refinement.scenarios.size();
    return count;
}

/// As much of a tree as a page holds, with words for the rest.
void drawFirstPart(PageSheet& sheet, const UtilityTreePicture& whole, const Rect& body)
{
    constexpr DeckText restText{smallestDeckText, false, Ink::Muted};
    const std::vector<UtilityTreePicture> parts = utilityTreeParts(whole, body.height - restText.line());
    sheet.place(drawUtilityTree(parts.front()), {body.x, body.y}, 1);
    const auto rest = static_cast<double>(scenariosIn(whole) - scenariosIn(parts.front()));
    const std::string words = sheet.text(
        OGIVE_TR("deck", "%1 more scenarios have no room here; the report has them all").arg(rest));
    sheet.line(words, restText, {body.x, body.bottom() - restText.line() / 2}, body.width);
}

} // namespace

void drawUtilityPage(PageSheet& sheet, const DeckFacts& facts)
{
    sheet.head(facts.text(OGIVE_TR("deck", "What quality means here")), {});
    const Rect body = sheet.body();
    UtilityTreePicture picture =
        utilityPicture(facts.knowledge, facts.subject.design.utilityTree, facts.subject.words);
    picture.width = body.width;
    bool isDrawn = false;
    for (const double size : {28.0, 26.0, leastUtilityText}) {
        picture.textSize = size;
        const Figure figure = drawUtilityTree(picture);
        if (size == leastUtilityText)
            sheet.say(figure.description);
        if (isDrawn || figure.size.height > body.height)
            continue;
        sheet.place(figure, {body.x, body.y}, 1);
        isDrawn = true;
    }
    if (!isDrawn)
        drawFirstPart(sheet, picture, body);
}

} // namespace ogive

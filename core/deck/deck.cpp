#include "core/deck/deck.h"

#include "core/deck/pages/pages.h"

namespace ogive {

DeckPicture drawPage(const DeckSubject& subject, const DeckEntry& page, const DeckFrame& frame)
{
    const DeckFacts facts(subject);
    PageSheet sheet(subject, frame, facts.foot());
    DeckPicture picture;
    switch (page.kind) {
    case DeckPageKind::Title:
        drawTitlePage(sheet, facts);
        break;
    case DeckPageKind::Brief:
        drawBriefPage(sheet, facts);
        break;
    case DeckPageKind::Decision:
        if (page.decision && *page.decision < subject.knowledge.decisions.size())
            drawDecisionPage(sheet, facts, *page.decision, picture);
        break;
    case DeckPageKind::Comparison:
        drawComparisonPage(sheet, facts);
        break;
    case DeckPageKind::Cost:
        drawCostPage(sheet, facts);
        break;
    case DeckPageKind::Capacity:
        drawCapacityPage(sheet, facts);
        break;
    case DeckPageKind::Robustness:
        drawRobustnessPage(sheet, facts);
        break;
    case DeckPageKind::Roadmap:
        drawRoadmapPage(sheet, facts);
        break;
    case DeckPageKind::UtilityTree:
        drawUtilityPage(sheet, facts);
        break;
    case DeckPageKind::Questions:
        drawQuestionsPage(sheet, facts);
        break;
    case DeckPageKind::Disagreement:
        drawDisagreementPage(sheet, facts);
        break;
    case DeckPageKind::NextSteps:
        drawNextStepsPage(sheet, facts);
        break;
    }
    picture.figure = sheet.take();
    return picture;
}

} // namespace ogive

#pragma once

#include "core/deck/deck.h"
#include "core/deck/sheet/page_sheet.h"
#include "core/deck/words/deck_facts.h"

#include <cstddef>

namespace ogive {

// One function a kind of page; each has a file of its own.

void drawTitlePage(PageSheet& sheet, const DeckFacts& facts);
void drawBriefPage(PageSheet& sheet, const DeckFacts& facts);
void drawDecisionPage(PageSheet& sheet, const DeckFacts& facts, std::size_t decision, DeckPicture& picture);
void drawComparisonPage(PageSheet& sheet, const DeckFacts& facts);
void drawCostPage(PageSheet& sheet, const DeckFacts& facts);
void drawCapacityPage(PageSheet& sheet, const DeckFacts& facts);
void drawRobustnessPage(PageSheet& sheet, const DeckFacts& facts);
void drawRoadmapPage(PageSheet& sheet, const DeckFacts& facts);
void drawUtilityPage(PageSheet& sheet, const DeckFacts& facts);
void drawQuestionsPage(PageSheet& sheet, const DeckFacts& facts);
void drawDisagreementPage(PageSheet& sheet, const DeckFacts& facts);
void drawNextStepsPage(PageSheet& sheet, const DeckFacts& facts);

} // namespace ogive

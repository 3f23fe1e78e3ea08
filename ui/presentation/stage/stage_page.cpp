#include "ui/presentation/stage/stage.h"

#include "ui/presentation/controls/region_button.h"
#include "ui/presentation/controls/what_if_card.h"
#include "ui/presentation/controls/what_if_control.h"
#include "ui/presentation/panels/stage_panel.h"
#include "ui/presentation/room/room.h"
#include "ui/presentation/stage/stage_bits.h"
#include "ui/presentation/stage/tree_zoom.h"
#include "ui/text/convert.h"
#include "ui/widgets/accessible/announce.h"
#include "ui/widgets/figures/figure_painter.h"

#include <algorithm>
#include <cmath>

namespace ogive::ui {

// What the stage shows, and where its parts stand; stage.cpp makes them.

namespace {

// Units of the page; the deck draws by the same.
constexpr double sideMargin = 72;
constexpr double headMiddleUnits = 64;
constexpr double headEnd = 96;
constexpr double bodyStart = 250;
constexpr double wideStart = 236;
constexpr double bodyEndUnits = 996;
constexpr double footMiddleUnits = 1032;
constexpr double footEnd = 1072;
constexpr double bandHeight = 60;
constexpr double cardInset = 24;
constexpr double widestPanel = 720;
constexpr double usualPanel = 620;

/// Where texts that end at the right of the page begin, between two heights.
double leftOfRightTexts(const Figure& figure, double top, double bottom)
{
    double left = figure.size.width - sideMargin;
    for (const Shape& shape : figure.shapes) {
        const auto* label = std::get_if<Label>(&shape);
        if (label != nullptr && label->anchor == Anchor::End && label->at.y > top && label->at.y < bottom)
            left = std::min(left, boundsOf(shape).left());
    }
    return left;
}

bool isOutcomeOther(const Evaluation& before, const Evaluation& now)
{
    return !std::ranges::equal(before.decisions, now.decisions, {}, &DecisionResult::chosen,
                               &DecisionResult::chosen);
}

} // namespace

void Stage::showPage()
{
    closePanel();
    closeZoom();
    m_hasAsked = false;
    showPicture(PageView::Change::Page);
    //: which page of how many is shown, and its title
    announce(*this, tr("Page %1 of %2: %3")
                        .arg(m_room.course().at() + 1)
                        .arg(m_room.course().count())
                        .arg(m_page->accessibleName()));
    if (m_whatIf->isVisibleTo(this))
        m_whatIf->focusCurrent();
    else
        setFocus(Qt::OtherFocusReason);
}

void Stage::showContent()
{
    const bool isOther = m_shown == nullptr || isOutcomeOther(*m_shown, m_room.scratch().evaluation());
    const bool isTried = m_room.scratch().isOn();
    m_hasAsked = m_hasAsked && isTried;
    if (isTried && !m_isTried)
        m_toast->clear(); // such as that the design is shown as it is
    m_isTried = isTried;
    showPicture(isOther ? PageView::Change::Outcome : PageView::Change::Content);
    if (m_panel != nullptr)
        m_panel->refresh();
}

void Stage::showPicture(PageView::Change change)
{
    const double width = m_page->pageWidth();
    if (width <= 0)
        return;
    m_shown = m_room.scratch().sharedEvaluation();
    DeckPicture picture = m_room.draw(m_room.page(), width, true);
    if (const auto decision = m_room.decision(); decision && !picture.whatIfFields.empty())
        m_whatIf->showFields(*decision, picture.whatIfFields);
    else
        m_whatIf->clear();
    m_page->showPicture(std::move(picture), change);
    m_page->setMarked(m_room.scratch().isOn());
    if (isZoomed() && m_page->picture().tree)
        m_zoom->showTree(*m_page->picture().tree);
    placeParts();
}

const DeckRegion* Stage::region(DeckRegion::Kind kind) const
{
    const auto& regions = m_page->picture().regions;
    const auto found = std::ranges::find(regions, kind, &DeckRegion::kind);
    return found == regions.end() ? nullptr : &*found;
}

void Stage::placeParts()
{
    const double unit = m_page->unit();
    placeCards(unit);
    placeFoot(unit);
    const QRect page = m_page->pageRect();
    m_toast->setUnit(unit);
    m_toast->place({page.center().x(), page.top() + static_cast<int>(24 * unit)},
                   page.width() - static_cast<int>(2 * sideMargin * unit));
    m_clock->setUnit(unit);
    const QSize chip = m_clock->sizeHint();
    const double right = leftOfRightTexts(m_page->picture().figure, 0, headEnd) - 2 * cardInset;
    const QRect head = m_page->placeOf({right, headMiddleUnits, 0, 0});
    m_clock->setGeometry(head.x() - chip.width(), head.y() - chip.height() / 2, chip.width(), chip.height());
    if (m_panel != nullptr)
        placePanel();
    if (isZoomed())
        placeZoom();
    m_blank->setGeometry(rect());
}

void Stage::placeCards(double unit)
{
    const DeckRegion* card = region(DeckRegion::Kind::WhatIf);
    const bool hasControls = card != nullptr && !m_whatIf->controls().isEmpty();
    m_whatIf->setVisible(hasControls);
    if (hasControls) {
        // What they show begins where the card's other texts do.
        Rect place = card->rect;
        place.x -= whatIf::inset;
        place.width += 2 * whatIf::inset;
        m_whatIf->setUnit(unit);
        m_whatIf->setGeometry(m_page->placeOf(place));
    }
    const auto place = [&](RegionButton& button, DeckRegion::Kind kind) {
        const DeckRegion* pressed = region(kind);
        button.setVisible(pressed != nullptr);
        button.setUnit(unit);
        if (pressed != nullptr)
            button.setGeometry(m_page->placeOf(pressed->rect));
    };
    place(*m_vote, DeckRegion::Kind::Vote);
    place(*m_ranking, DeckRegion::Kind::Ranking);
}

/// What is tried stands over the keys, beside the cost.
void Stage::placeFoot(double unit)
{
    const double right = leftOfRightTexts(m_page->picture().figure, bodyEndUnits, deckHeight) - cardInset;
    const Rect foot{sideMargin, footMiddleUnits - bandHeight / 2, std::max(0.0, right - sideMargin),
                    bandHeight};
    const bool isScratch = m_room.scratch().isOn();
    m_commands->setUnit(unit);
    m_commands->setGeometry(m_page->placeOf(foot));
    m_commands->setVisible(!isScratch);
    m_band->setVisible(isScratch);
    if (!isScratch)
        return;
    m_band->setUnit(unit);
    m_band->setGeometry(m_page->placeOf(foot));
    m_band->refresh();
}

/// At the side where the cards are, so that title, tree and outcome stay to be seen.
QRect Stage::panelPlace() const
{
    const double width = m_page->pageWidth();
    Rect place{width - sideMargin - usualPanel, bodyStart, usualPanel, bodyEndUnits - bodyStart};
    if (m_panel->isWide())
        place = {sideMargin / 2, wideStart, width - sideMargin, bodyEndUnits - wideStart};
    const DeckRegion* tree = region(DeckRegion::Kind::Tree);
    double left = width;
    for (const DeckRegion& card : m_page->picture().regions)
        if (card.kind != DeckRegion::Kind::Tree)
            left = std::min(left, card.rect.x - (card.kind == DeckRegion::Kind::WhatIf ? cardInset : 0));
    if (tree != nullptr && left < width && !m_panel->isWide()) {
        const double taken = std::min(widestPanel, width - sideMargin - left);
        place = {width - sideMargin - taken, tree->rect.y, taken, tree->rect.height};
    }
    QRect shown = m_page->placeOf(place);
    // What needs more room than the body has goes on over the foot.
    const int most = m_page->placeOf({0, 0, 0, footEnd}).bottom() - shown.top();
    const int needed = m_panel->hasHeightForWidth() ? m_panel->heightForWidth(shown.width())
                                                    : m_panel->minimumSizeHint().height();
    shown.setHeight(std::clamp(needed, shown.height(), std::max(shown.height(), most)));
    return shown;
}

void Stage::placePanel()
{
    m_panel->setUnit(m_page->unit());
    m_panel->setGeometry(panelPlace());
    m_panel->raise();
    m_toast->raise();
}

void Stage::placeZoom()
{
    const DeckRegion* tree = region(DeckRegion::Kind::Tree);
    if (tree == nullptr || !m_page->picture().tree) {
        m_zoom->hide();
        return;
    }
    m_zoom->setUnit(m_page->unit());
    const double width = m_page->pageWidth();
    m_zoom->setGeometry(m_page->placeOf({0, tree->rect.y, width, tree->rect.height}));
}

} // namespace ogive::ui

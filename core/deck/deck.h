#pragma once

#include "core/base/number_text.h"
#include "core/base/text/language.h"
#include "core/evaluation/evaluation.h"
#include "core/figure/figure.h"
#include "core/simulate/forecast/forecast.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// What a presentation is made from. Kept by reference while pages are made.
struct DeckSubject {
    const Knowledge& knowledge;
    const Design& design;
    const Scenario& scenario;
    const Evaluation& evaluation;       ///< the scenario's
    const Forecast* forecast = nullptr; ///< null: pages say less
    std::string_view date = {};         ///< ISO; may be empty
    Words words = knowledge.language.words;
    NumberStyle style = knowledge.language.numbers;
    /// Of the scenario without the room's what-ifs, so that pages can mark what they changed; null: none.
    const Evaluation* before = nullptr;
};

enum class DeckPageKind {
    Title,
    Brief,
    Decision,
    Comparison,
    Cost,
    Capacity,
    Robustness,
    Roadmap,
    UtilityTree,
    Questions,
    Disagreement,
    NextSteps
};

/// A page of the presentation.
struct DeckEntry {
    std::string id; ///< "title", "brief", "decision:ID", "comparison", "cost", "capacity", "robustness",
                    ///< "roadmap", "utility", "questions", "disagreement", "next-steps"
    DeckPageKind kind = DeckPageKind::Title;
    std::optional<std::size_t> decision; ///< of decision pages
    std::string title;                   ///< in a list of pages
    bool isOn = true;

    bool operator==(const DeckEntry&) const = default;
};

/// All pages that the design could show, in the order that it asks for, those it leaves out too. Decisions
/// that do not arise have none; the pages of utility tree and disagreement are there only where the design
/// has something to show on them.
[[nodiscard]] std::vector<DeckEntry> pagesOf(const DeckSubject& subject);

/// Pages are drawn 1080 high, whatever the screen; no text on them is smaller than 20.
inline constexpr double deckHeight = 1080;
inline constexpr double smallestDeckText = 20;

/// How a page is framed.
struct DeckFrame {
    double width = 1920; ///< for a height of deckHeight; from 1440 (4:3) up
    std::size_t number = 1;
    std::size_t count = 1;
    bool isLive = false;    ///< leave room for controls, and name the keys at the foot
    bool isScratch = false; ///< a what-if of the room is on: marked at the head
};

/// A place of a page where something live stands: for what-ifs the free part of a card that the picture
/// draws with its title, for vote and ranking the card with what it says already, for the tree all there is
/// for it.
struct DeckRegion {
    enum class Kind { WhatIf, Vote, Tree, Ranking };

    Kind kind = Kind::WhatIf;
    Rect rect;

    bool operator==(const DeckRegion&) const = default;
};

/// A page as a picture: the ground is not painted.
struct DeckPicture {
    Figure figure;                         ///< its description says what the page says, line by line
    std::vector<DeckRegion> regions;       ///< only of live pages
    std::vector<std::size_t> whatIfFields; ///< fields that decide the decision of the page, strongest first
    std::optional<Figure> tree; ///< of decision pages: the tree alone, unscaled, for looking closer
};

/// One page. What does not fit is continued smaller down to smallestDeckText, then cut with words that say
/// how much is left out.
[[nodiscard]] DeckPicture drawPage(const DeckSubject& subject, const DeckEntry& page, const DeckFrame& frame);

} // namespace ogive

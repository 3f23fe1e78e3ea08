#pragma once

#include "core/deck/deck.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ogive::test {

/// A design with what follows from one of its scenarios.
struct DeckSample {
    std::string name;
    Design design;
    Evaluation evaluation;
    std::shared_ptr<const Forecast> forecast; ///< may be null

    [[nodiscard]] DeckSubject subject() const;
};

/// A design's first scenario, evaluated; with a forecast of few samples where it is asked for.
[[nodiscard]] DeckSample deckSampleOf(Design design, bool withForecast = false, std::size_t scenario = 0);

/// The designs that come with the program, every scenario of each, and every starter; with forecasts.
[[nodiscard]] const std::vector<DeckSample>& allDeckSamples();

/// The sample that a newcomer sees.
[[nodiscard]] Design supportAssistant();

/// The page of an id, as it stands in the list; fails where there is none.
[[nodiscard]] DeckEntry deckEntry(const DeckSubject& subject, std::string_view id);

/// Labels of a page that are too small, lie outside of it or over each other, in words; "" where all is well.
[[nodiscard]] std::string wrongLabels(const Figure& page);

/// All words of a page, one after the other.
[[nodiscard]] std::string textOf(const Figure& page);

} // namespace ogive::test

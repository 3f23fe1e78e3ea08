#pragma once

#include "core/deck/deck.h"
#include "core/deck/sheet/deck_text.h"

#include <string>

namespace ogive {

/// What stands at the foot of every page, to the right.
struct DeckFoot {
    std::string text;
    bool isBad = false; ///< such as a cost above the budget
};

/// A page being drawn: its frame, then what the page adds between head and foot.
class PageSheet {
public:
    /// Draws head and foot. All are kept by reference.
    PageSheet(const DeckSubject& subject, const DeckFrame& frame, const DeckFoot& foot);

    [[nodiscard]] const DeckFrame& frame() const { return m_frame; }
    [[nodiscard]] const Words& words() const { return m_words; }
    [[nodiscard]] std::string text(const Message& message) const { return m_words(message); }

    /// The page's title with a line or two below it; `mark` stands before these on a ground of its own, such
    /// as "was Pinecone". What follows is drawn below, in body().
    void head(const std::string& title, const std::string& subtitle, const std::string& mark = {});
    /// The page's title where the page draws it itself.
    void name(const std::string& title);
    /// What is free between the title and the foot.
    [[nodiscard]] Rect body() const;
    /// Keeps the lower part of the body for something else.
    void lowerBody(double height) { m_bodyBottom -= height; }

    /// Lines from the top of a place on; gives where they end. Not said: see say().
    double lines(const FittedText& text, const Point& topLeft, Anchor anchor = Anchor::Start);
    /// A single line with its middle at a height, no wider than `width`.
    void line(const std::string& text, const DeckText& style, const Point& middle, double width,
              Anchor anchor = Anchor::Start);
    void box(const Rect& rect, std::optional<Ink> fill, std::optional<Stroke> stroke, double radius = 12);
    /// The ground of a card.
    void card(const Rect& rect) { box(rect, Ink::Surface, Stroke{Ink::Border, 1.5}); }
    void rule(const Point& from, const Point& to, const Stroke& stroke);
    void place(const Figure& figure, const Point& at, double scale);

    /// A line of what the page says, for who cannot see it.
    void say(const std::string& line);

    /// The page, by its title.
    [[nodiscard]] Figure take();

private:
    void drawHead(const DeckSubject& subject);
    void drawFoot(const DeckFoot& foot);
    [[nodiscard]] double drawScratchMark(double right);
    [[nodiscard]] double drawMark(const std::string& mark, double top);

    const DeckFrame& m_frame;
    const Words& m_words;
    Figure m_figure;
    double m_bodyTop = 0;
    double m_bodyBottom = 0;
};

} // namespace ogive

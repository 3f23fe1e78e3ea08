#include "core/deck/sheet/page_sheet.h"

#include "core/deck/sheet/placed_figure.h"
#include "core/figure/text_width.h"

#include <algorithm>
#include <utility>

namespace ogive {
namespace {

/// On one line where it need not be much smaller for that, else on two.
FittedText fitSubtitle(const std::string& text, double width, const Words& words)
{
    constexpr double leastOnOneLine = 26;
    constexpr double mostLines = 2;
    FittedText fitted =
        fitText(text, deck::subtitleText, {width, deck::subtitleText.line()}, words, leastOnOneLine);
    if (!fitted.isCut)
        return fitted;
    fitted = fitText(text, deck::subtitleText, {width, mostLines * DeckText{deck::labelText}.line() + 16},
                     words, deck::labelText.pixels);
    return balanced(std::move(fitted), text, width);
}

constexpr double headMiddle = 64;
constexpr double titleTop = 96;
constexpr double footMiddle = 1032;
constexpr double bodyEnd = 996;
constexpr double chipPadding = 14;

} // namespace

PageSheet::PageSheet(const DeckSubject& subject, const DeckFrame& frame, const DeckFoot& foot)
    : m_frame(frame)
    , m_words(subject.words)
    , m_bodyTop(titleTop)
    , m_bodyBottom(bodyEnd)
{
    m_figure.size = {frame.width, deckHeight};
    drawHead(subject);
    drawFoot(foot);
}

void PageSheet::drawHead(const DeckSubject& subject)
{
    double right = m_frame.width - deck::margin;
    const std::string number = text(OGIVE_TR("deck", "%1 / %2")
                                        .arg(static_cast<double>(m_frame.number))
                                        .arg(static_cast<double>(m_frame.count)));
    line(number, deck::headText, {right, headMiddle}, right, Anchor::End);
    right -= deckWidth(number, deck::headText) + deck::gap;
    if (m_frame.isScratch)
        right = drawScratchMark(right);
    line(text(OGIVE_TR("deck", "%1 · %2").arg(subject.design.name).arg(subject.scenario.name)),
         deck::headText, {deck::margin, headMiddle}, right - deck::margin);
}

/// That what is shown is only tried: a bar over the whole page, and words; gives what is left of the line.
double PageSheet::drawScratchMark(double right)
{
    constexpr double barHeight = 12;
    constexpr DeckText style{24, true, Ink::Warning};
    box({0, 0, m_frame.width, barHeight}, Ink::Warning, {}, 0);
    const std::string words = text(OGIVE_TR("deck", "What if: not in the design"));
    const double width = deckWidth(words, style) + 2 * chipPadding;
    box({right - width, headMiddle - style.line() / 2 - 4, width, style.line() + 8}, Ink::WarningSoft,
        Stroke{Ink::Warning, 2}, 8);
    line(words, style, {right - width / 2, headMiddle}, width, Anchor::Middle);
    say(words);
    return right - width - deck::gap;
}

void PageSheet::drawFoot(const DeckFoot& foot)
{
    const double right = m_frame.width - deck::margin;
    DeckText style = deck::footText;
    style.ink = foot.isBad ? Ink::Bad : Ink::Muted;
    line(foot.text, style, {right, footMiddle}, right - deck::margin, Anchor::End);
    if (!m_frame.isLive)
        return;
    const double room = right - deck::margin - deckWidth(foot.text, style) - deck::gap;
    for (const Message& keys :
         {OGIVE_TR("deck",
                   "← → move · ↑ ↓ what-if · V vote · N note · O open question · B blank · Esc leave"),
          OGIVE_TR("deck", "← → move · ↑ ↓ what-if · B blank · Esc leave"), OGIVE_TR("deck", "Esc leave")}) {
        const std::string words = text(keys);
        if (deckWidth(words, deck::footText) > room)
            continue;
        line(words, deck::footText, {deck::margin, footMiddle}, room);
        return;
    }
}

void PageSheet::name(const std::string& title)
{
    m_figure.title = title;
    say(title);
}

void PageSheet::head(const std::string& title, const std::string& subtitle, const std::string& mark)
{
    const double width = m_frame.width - 2 * deck::margin;
    constexpr double leastOnOneLine = 46;
    constexpr double smallestTitle = 34;
    name(title);
    FittedText fitted =
        fitText(title, deck::titleText, {width, deck::titleText.line()}, m_words, leastOnOneLine);
    if (fitted.isCut)
        fitted = fitText(title, {leastOnOneLine, true, Ink::Text},
                         {width, 2 * DeckText{leastOnOneLine}.line()}, m_words, smallestTitle);
    fitted = balanced(std::move(fitted), title, width);
    m_bodyTop = lines(fitted, {deck::margin, titleTop}) + 4;
    const double left = mark.empty() ? 0 : drawMark(mark, m_bodyTop);
    if (!subtitle.empty()) {
        say(subtitle);
        m_bodyTop = lines(fitSubtitle(subtitle, width - left, m_words), {deck::margin + left, m_bodyTop});
    } else if (!mark.empty()) {
        m_bodyTop += deck::subtitleText.line();
    }
    m_bodyTop += deck::gap;
}

/// Beside the subtitle's first line; gives the width it takes.
double PageSheet::drawMark(const std::string& mark, double top)
{
    constexpr DeckText style{26, true, Ink::Warning};
    const double most = m_frame.width / 2;
    const double width = std::min(most, deckWidth(mark, style)) + 2 * chipPadding;
    const double height = deck::subtitleText.line();
    box({deck::margin, top, width, height}, Ink::WarningSoft, {}, 8);
    line(mark, style, {deck::margin + width / 2, top + height / 2}, most, Anchor::Middle);
    say(mark);
    return width + deck::gap / 2;
}

Rect PageSheet::body() const
{
    return {deck::margin, m_bodyTop, m_frame.width - 2 * deck::margin,
            std::max(0.0, m_bodyBottom - m_bodyTop)};
}

double PageSheet::lines(const FittedText& text, const Point& topLeft, Anchor anchor)
{
    const DeckText& style = text.style;
    double top = topLeft.y;
    for (const std::string& words : text.lines) {
        const double baseline = top + style.line() / 2 + middleToBaseline(style.pixels);
        m_figure.shapes.emplace_back(
            Label{{topLeft.x, baseline}, words, style.pixels, style.bold, style.ink, anchor, 0});
        top += style.line();
    }
    return top;
}

void PageSheet::line(const std::string& text, const DeckText& style, const Point& middle, double width,
                     Anchor anchor)
{
    if (text.empty())
        return;
    m_figure.shapes.emplace_back(Label{{middle.x, middle.y + middleToBaseline(style.pixels)},
                                       elide(text, style.pixels, style.bold, width / widthReserve),
                                       style.pixels,
                                       style.bold,
                                       style.ink,
                                       anchor,
                                       0});
}

void PageSheet::box(const Rect& rect, std::optional<Ink> fill, std::optional<Stroke> stroke, double radius)
{
    m_figure.shapes.emplace_back(Box{rect, radius, fill, stroke});
}

void PageSheet::rule(const Point& from, const Point& to, const Stroke& stroke)
{
    m_figure.shapes.emplace_back(Polyline{{from, to}, stroke, false});
}

void PageSheet::place(const Figure& figure, const Point& at, double scale)
{
    addScaled(m_figure, figure, at, scale);
}

void PageSheet::say(const std::string& line)
{
    if (!line.empty())
        m_figure.description += (m_figure.description.empty() ? "" : "\n") + line;
}

Figure PageSheet::take()
{
    return std::move(m_figure);
}

} // namespace ogive

#include "core/deck/pages/pages.h"

#include "core/deck/pages/outcome_cards.h"

#include <algorithm>
#include <string>

namespace ogive {
namespace {

constexpr double headEnd = 110;
constexpr double nameHeight = 380;
constexpr double leastNameHeight = 60;
constexpr double accentHeight = 10;

} // namespace

void drawTitlePage(PageSheet& sheet, const DeckFacts& facts)
{
    const Rect body = sheet.body();
    const std::string& stated = facts.subject.design.report.title;
    const std::string& name = stated.empty() ? facts.subject.design.name : stated;
    sheet.name(name);
    const double top = drawOutcomes(sheet, facts, body.height - 260);
    const std::string kind = facts.text(
        OGIVE_TR("deck", "Architecture decisions · scenario “%1”").arg(facts.subject.scenario.name));
    const std::string date(facts.subject.date);
    constexpr DeckText kindText{34, false, Ink::Muted};
    constexpr double below = 110; // of the name: what it is, and of when
    const double most = std::clamp(top - headEnd - below - 2 * deck::gap, leastNameHeight, nameHeight);
    constexpr DeckText nameText{96, true, Ink::Text};
    constexpr double leastOnOneLine = 68;
    FittedText title = fitText(name, nameText, {body.width, nameText.line()}, sheet.words(), leastOnOneLine);
    if (title.isCut || title.lines.size() > 1)
        title = fitText(name, nameText, {body.width, most}, sheet.words(), 40);
    const FittedText subtitle = fitText(kind, kindText, {body.width, below}, sheet.words(), 24);
    const double height =
        2 * deck::gap + title.height() + subtitle.height() + (date.empty() ? 0 : deck::mutedText.line());
    double next = headEnd + std::max(0.0, (top - headEnd - height) / 2);
    sheet.box({body.x, next, 120, accentHeight}, Ink::Accent, {}, accentHeight / 2);
    next = sheet.lines(title, {body.x, next + accentHeight + deck::gap});
    next = sheet.lines(subtitle, {body.x, next});
    if (next + deck::mutedText.line() < top)
        sheet.line(date, deck::mutedText, {body.x, next + deck::mutedText.line() / 2}, body.width);
    sheet.say(kind);
    sheet.say(date);
}

} // namespace ogive

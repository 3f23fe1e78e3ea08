#include "core/deck/pages/pages.h"

#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/ranking_words.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ogive {
namespace {

constexpr double firmShare = 0.9; // from here on a decision is called firm
constexpr double shareWidth = 110;
constexpr DeckText shareTitle{24, true, Ink::Text};
constexpr DeckText shareNote{20, false, Ink::Overridden};

/// A decision and how often each of its options comes out.
struct ShareRow {
    std::string title;
    const DecisionShares* shares = nullptr;
    std::size_t decision = 0;
};

std::vector<ShareRow> shareRows(const DeckFacts& facts)
{
    std::vector<ShareRow> rows;
    for (const std::size_t decision : decisionsInOrder(facts.knowledge, facts.evaluation))
        if (const DecisionShares* shares = facts.robustness(decision))
            rows.push_back({facts.decision(decision).title, shares, decision});
    return rows;
}

/// One option's part of a bar: its title where there is room for it.
void drawPart(PageSheet& sheet, const DeckFacts& facts, const ShareRow& row, std::size_t part,
              const Rect& place)
{
    constexpr double padding = 12;
    const auto [option, share] = row.shares->shares[part];
    const bool isNow = row.shares->now == option;
    sheet.box(place, isNow ? Ink::Accent : Ink::AccentSoft,
              isNow ? std::nullopt : std::optional(Stroke{Ink::Accent, 1.5}), 6);
    const DeckText style{22, isNow, isNow ? Ink::OnAccent : Ink::Text};
    const Option& described = facts.decision(row.decision).options[option];
    // The share of what comes out now stands at the end of the row.
    const std::string percent = isNow ? std::string() : " " + shareText(share);
    for (const std::string& text :
         {described.title + percent, described.shortTitle + percent, shareText(share)})
        if (deckWidth(text, style) + 2 * padding <= place.width) {
            sheet.line(text, style, {place.x + padding, place.center().y}, place.width);
            return;
        }
}

std::string said(const DeckFacts& facts, const ShareRow& row)
{
    std::string text = row.title;
    for (const auto& [option, share] : row.shares->shares)
        text += (text.size() == row.title.size() ? ": " : ", ") +
                facts.decision(row.decision).options[option].title + " " + shareText(share);
    return text;
}

void drawShareRow(PageSheet& sheet, const DeckFacts& facts, const ShareRow& row, const Rect& place)
{
    const double names = place.width * 0.22;
    constexpr double barHeight = 44;
    constexpr double seam = 3;
    const double middle = place.center().y;
    const bool isOwn = facts.isOverridden(row.decision);
    const double offset = isOwn ? shareNote.line() / 2 : 0;
    sheet.line(row.title, shareTitle, {place.x, middle - offset}, names - deck::gap);
    if (isOwn)
        sheet.line(facts.text(OGIVE_TR("deck", "we chose %1").arg(facts.shortOutcome(row.decision))),
                   shareNote, {place.x, middle + shareTitle.line() / 2}, names - deck::gap);
    const DeckText percent{26, true, row.shares->same.share >= firmShare ? Ink::Good : Ink::Warning};
    sheet.line(shareText(row.shares->same.share), percent, {place.right(), middle}, shareWidth, Anchor::End);
    const double width = place.width - names - shareWidth;
    double left = place.x + names;
    for (std::size_t i = 0; i < row.shares->shares.size(); ++i) {
        const double part = width * row.shares->shares[i].second;
        if (part > seam)
            drawPart(sheet, facts, row, i, {left, middle - barHeight / 2, part - seam, barHeight});
        left += part;
    }
    sheet.say(said(facts, row));
}

std::string robustnessTitle(const DeckFacts& facts, const std::vector<ShareRow>& rows)
{
    const auto firm = std::count_if(rows.begin(), rows.end(),
                                    [](const ShareRow& row) { return row.shares->same.share >= firmShare; });
    if (firm == static_cast<std::ptrdiff_t>(rows.size()))
        return facts.text(OGIVE_TR("deck", "Every decision stands in at least nine of ten sampled futures"));
    return facts.text(OGIVE_TR("deck", "%1 of %2 decisions stand in at least nine of ten sampled futures")
                          .arg(static_cast<double>(firm))
                          .arg(static_cast<double>(rows.size())));
}

} // namespace

void drawRobustnessPage(PageSheet& sheet, const DeckFacts& facts)
{
    std::vector<ShareRow> rows = shareRows(facts);
    if (rows.empty()) {
        sheet.head(facts.text(OGIVE_TR("deck", "How firm the decisions are is not known yet")),
                   facts.text(OGIVE_TR("deck", "It takes sampled futures, and values that are known.")));
        return;
    }
    const auto weakest =
        std::min_element(rows.begin(), rows.end(), [](const ShareRow& one, const ShareRow& other) {
            return one.shares->same.share < other.shares->same.share;
        });
    sheet.head(robustnessTitle(facts, rows),
               facts.text(OGIVE_TR("deck", "Least firm: %1, which stays %2 in %3 of them")
                              .arg(facts.language().inSentence(weakest->title))
                              .arg(facts.decision(weakest->decision).options[*weakest->shares->now].title)
                              .arg(shareText(weakest->shares->same.share))));
    constexpr double leastRow = 58;
    constexpr double mostRow = 84;
    constexpr DeckText restText{20, false, Ink::Muted};
    Rect body = sheet.body();
    const auto fitting = static_cast<std::size_t>(body.height / leastRow);
    if (rows.size() > fitting) {
        // Those that are least firm are what there is to talk about.
        std::stable_sort(rows.begin(), rows.end(), [](const ShareRow& one, const ShareRow& other) {
            return one.shares->same.share < other.shares->same.share;
        });
        body.height -= restText.line();
        const auto kept = static_cast<std::size_t>(body.height / leastRow);
        sheet.line(facts.text(OGIVE_TR("deck", "%1 firmer decisions are not shown")
                                  .arg(static_cast<double>(rows.size() - kept))),
                   restText, {body.x, body.bottom() + restText.line() / 2}, body.width);
        rows.resize(kept);
    }
    const double height = std::min(mostRow, body.height / static_cast<double>(rows.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        drawShareRow(sheet, facts, rows[i],
                     {body.x, body.y + static_cast<double>(i) * height, body.width, height});
}

} // namespace ogive

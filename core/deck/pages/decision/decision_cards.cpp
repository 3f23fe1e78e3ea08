#include "core/deck/pages/decision/decision_cards.h"

#include "core/evaluation/ranking/ranking_words.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace ogive {
namespace {

/// Makes the cards of one decision; lives for one call of decisionCards.
class DecisionCards {
public:
    DecisionCards(const DeckFacts& facts, std::size_t decision, bool isLive)
        : m_facts(facts)
        , m_index(decision)
        , m_decision(facts.decision(decision))
        , m_result(facts.result(decision))
        , m_isLive(isLive)
    {}

    void addWhatIf(const std::vector<std::size_t>& fields, double height);
    void addOverride();
    void addConfidence();
    void addVote();
    void addSecondOpinion();
    void addRanking();
    void addOtherViews();
    [[nodiscard]] std::vector<DeckCard> take() { return std::move(m_cards); }

private:
    [[nodiscard]] std::string text(const Message& message) const { return m_facts.text(message); }
    [[nodiscard]] std::string optionTitle(std::size_t option) const
    {
        return m_decision.options[option].title;
    }
    void addDots(DeckCard& card) const;
    [[nodiscard]] std::string votedOn(const RoomVote& vote) const;

    const DeckFacts& m_facts;
    std::size_t m_index;
    const Decision& m_decision;
    const DecisionResult& m_result;
    bool m_isLive;
    std::vector<DeckCard> m_cards;
};

/// A line for each control, and a track for each of two; where there are more, only the one in use has one.
double controlsHeight(const Knowledge& knowledge, const std::vector<std::size_t>& fields)
{
    constexpr double lineHeight = 42;
    constexpr double trackHeight = 36;
    constexpr std::size_t mostControls = 5;
    constexpr std::size_t mostTracks = 2;
    const std::size_t shown = std::min(fields.size(), mostControls);
    std::size_t tracks = 0;
    for (std::size_t i = 0; i < shown; ++i)
        tracks += knowledge.fields[fields[i]].kind != FieldKind::Boolean ? 1 : 0;
    if (tracks > mostTracks)
        tracks = 1;
    return static_cast<double>(shown) * lineHeight + static_cast<double>(tracks) * trackHeight;
}

void DecisionCards::addWhatIf(const std::vector<std::size_t>& fields, double height)
{
    if (fields.empty())
        return;
    DeckCard card;
    if (m_isLive) {
        constexpr double mostShare = 0.4; // of the column
        card.title = text(OGIVE_TR("deck", "What if …"));
        card.reserved = std::min(height * mostShare, controlsHeight(m_facts.knowledge, fields));
        card.region = DeckRegion::Kind::WhatIf;
        m_cards.push_back(std::move(card));
        return;
    }
    constexpr std::size_t mostFields = 4;
    card.title = text(OGIVE_TR("deck", "What decides it"));
    for (std::size_t i = 0; i < std::min(fields.size(), mostFields); ++i)
        card.lines.push_back(
            {m_facts.knowledge.fields[fields[i]].title, deck::mutedText, m_facts.value(fields[i])});
    m_cards.push_back(std::move(card));
}

void DecisionCards::addOverride()
{
    constexpr std::size_t longestReason = 140;
    const Override* stated = m_facts.subject.scenario.overrideOf(m_decision.id);
    if (!stated || !m_result.overridden)
        return;
    DeckCard card;
    card.title = m_facts.isOverridden(m_index) ? text(OGIVE_TR("deck", "Our own decision"))
                                               : text(OGIVE_TR("deck", "Confirmed by us"));
    std::string by = listText(stated->deciders, m_facts.subject.words);
    if (!stated->date.empty())
        by += (by.empty() ? "" : " · ") + stated->date;
    if (by.empty())
        by = text(OGIVE_TR("deck", "By whom and when is not stated"));
    card.lines.push_back({by, {22, true, Ink::Overridden}});
    if (stated->rationale.size() > longestReason) // what is shorter stands below the title
        card.prose = stated->rationale;
    card.leastProse = 0; // the title's second line begins it
    m_cards.push_back(std::move(card));
}

void DecisionCards::addConfidence()
{
    const DecisionShares* shares = m_facts.robustness(m_index);
    if (!shares)
        return;
    DeckCard card;
    card.name = text(OGIVE_TR("deck", "Confidence"));
    if (!m_isLive) // where room is short the sentence says it all
        card.title = card.name;
    CardLine line{
        m_facts.isOverridden(m_index)
            ? text(OGIVE_TR("deck", "of sampled futures: the rules say %1").arg(optionTitle(*shares->now)))
            : text(OGIVE_TR("deck", "of sampled futures keep this choice")),
        deck::labelText, shareText(shares->same.share)};
    line.isValueFirst = true;
    card.lines.push_back(std::move(line));
    const auto other = std::find_if(shares->shares.begin(), shares->shares.end(),
                                    [&](const auto& share) { return share.first != shares->now; });
    constexpr double worthNaming = 0.05;
    if (other != shares->shares.end() && other->second >= worthNaming)
        card.lines.push_back(
            {text(OGIVE_TR("deck", "%1 in %2").arg(optionTitle(other->first)).arg(shareText(other->second))),
             deck::labelText});
    m_cards.push_back(std::move(card));
}

std::string DecisionCards::votedOn(const RoomVote& vote) const
{
    const auto option = m_decision.optionIndex(OptionId(vote.option));
    if (!option || m_result.chosen() == option)
        return {};
    return text(OGIVE_TR("deck", "Voted on %1").arg(optionTitle(*option)));
}

void DecisionCards::addDots(DeckCard& card) const
{
    std::vector<std::pair<int, std::size_t>> dotted;
    for (std::size_t i = 0; i < m_decision.options.size(); ++i)
        if (const int dots = m_facts.workshop().dotsOf(m_decision.id.value, m_decision.options[i].id.value);
            dots > 0)
            dotted.emplace_back(dots, i);
    std::stable_sort(dotted.begin(), dotted.end(),
                     [](const auto& one, const auto& other) { return one.first > other.first; });
    constexpr std::size_t mostNamed = 4;
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < std::min(dotted.size(), mostNamed); ++i)
        texts.push_back(optionTitle(dotted[i].second) + " " + std::to_string(dotted[i].first));
    if (dotted.size() > mostNamed)
        texts.push_back(
            text(OGIVE_TR("deck", "%1 more").arg(static_cast<double>(dotted.size() - mostNamed))));
    std::string all;
    for (const std::string& one : texts)
        all += (all.empty() ? "" : " · ") + one;
    if (!all.empty())
        card.lines.push_back({text(OGIVE_TR("deck", "Dots: %1").arg(all)), deck::mutedText});
}

void DecisionCards::addVote()
{
    const RoomVote* vote = m_facts.workshop().roomVote(m_decision.id.value);
    DeckCard card;
    card.title = text(OGIVE_TR("deck", "Room vote"));
    card.region = DeckRegion::Kind::Vote;
    card.mustStand = m_isLive; // it is what the room has come for
    if (vote && vote->hands() > 0) {
        card.lines.push_back({text(OGIVE_TR("deck", "Agree %1 · Discuss %2 · Against %3")
                                       .arg(static_cast<double>(vote->agree))
                                       .arg(static_cast<double>(vote->discuss))
                                       .arg(static_cast<double>(vote->against))),
                              {24, false, Ink::Text}});
        if (const std::string on = votedOn(*vote); !on.empty())
            card.lines.push_back({on, {22, false, Ink::Warning}});
    }
    addDots(card);
    if (m_isLive && card.lines.empty())
        card.lines.push_back({text(OGIVE_TR("deck", "Not voted yet: press V"))});
    if (!card.lines.empty())
        m_cards.push_back(std::move(card));
}

void DecisionCards::addSecondOpinion()
{
    if (!m_result.secondOpinion)
        return;
    const RuleSet* other = m_facts.knowledge.ruleSet(m_result.secondOpinion->rules);
    if (!other)
        return;
    DeckCard card;
    card.name = text(OGIVE_TR("deck", "Second opinion"));
    card.title = text(OGIVE_TR("deck", "Second opinion: %1").arg(other->title));
    card.lines.push_back({optionTitle(m_result.secondOpinion->outcome), {24, true, Ink::Text}});
    card.prose = opinionReason(m_facts.knowledge, m_facts.evaluation, m_index);
    m_cards.push_back(std::move(card));
}

/// Second opinion and ranking in a line each.
void DecisionCards::addOtherViews()
{
    DeckCard card;
    card.name = text(OGIVE_TR("deck", "Other views"));
    constexpr DeckText style{22, false, Ink::Muted};
    const RuleSet* other =
        m_result.secondOpinion ? m_facts.knowledge.ruleSet(m_result.secondOpinion->rules) : nullptr;
    if (other)
        card.lines.push_back({other->title, style, optionTitle(m_result.secondOpinion->outcome)});
    const OptionRanking ranking = rankingOf(m_facts.knowledge, m_facts.evaluation, m_index,
                                            m_facts.subject.design.rankingOf(m_decision.id));
    if (!ranking.ranked.empty()) {
        card.region = DeckRegion::Kind::Ranking;
        card.lines.push_back(
            {text(OGIVE_TR("deck", "First by criteria")), style, optionTitle(ranking.ranked.front().option)});
    }
    if (!card.lines.empty())
        m_cards.push_back(std::move(card));
}

void DecisionCards::addRanking()
{
    const OptionRanking ranking = rankingOf(m_facts.knowledge, m_facts.evaluation, m_index,
                                            m_facts.subject.design.rankingOf(m_decision.id));
    if (ranking.ranked.empty())
        return;
    constexpr std::size_t mostRanked = 3;
    DeckCard card;
    card.name = text(OGIVE_TR("deck", "Ranking"));
    card.title = text(OGIVE_TR("deck", "Ranking against the rule"));
    card.region = DeckRegion::Kind::Ranking;
    const auto chosen = m_result.chosen();
    for (std::size_t i = 0; i < std::min(ranking.ranked.size(), mostRanked); ++i) {
        const RankedOption& ranked = ranking.ranked[i];
        const bool isChosen = chosen == ranked.option;
        card.lines.push_back({text(OGIVE_TR("deck", "%1. %2")
                                       .arg(static_cast<double>(ranked.rank))
                                       .arg(optionTitle(ranked.option))),
                              {22, isChosen, isChosen ? Ink::Accent : Ink::Text},
                              scoreText(ranking.method, ranked.score, m_facts.subject.style)});
    }
    if (const auto finding = rankingFinding(m_facts.knowledge, m_facts.evaluation, m_index, ranking))
        card.prose = text(*finding);
    m_cards.push_back(std::move(card));
}

} // namespace

std::vector<DeckCard> decisionCards(const DeckFacts& facts, std::size_t decision,
                                    const std::vector<std::size_t>& fields, const CardRoom& room)
{
    DecisionCards cards(facts, decision, room.isLive);
    if (room.isLive)
        cards.addWhatIf(fields, room.height);
    cards.addOverride();
    cards.addConfidence();
    cards.addVote();
    if (room.isNarrow) {
        cards.addOtherViews();
    } else {
        cards.addSecondOpinion();
        cards.addRanking();
    }
    if (!room.isLive && !room.isNarrow) // the tree says these values too
        cards.addWhatIf(fields, room.height);
    return cards.take();
}

} // namespace ogive

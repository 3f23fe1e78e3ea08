#include "core/deck/pages/comparison/option_table.h"

#include "core/evaluation/parts.h"
#include "core/evaluation/ranking/option_ranking.h"
#include "core/evaluation/ranking/ranking_words.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace ogive {
namespace {

/// Makes the rows of one decision's table; lives for one call of optionTable.
class OptionTable {
public:
    OptionTable(const DeckFacts& facts, std::size_t decision, std::size_t most)
        : m_facts(facts)
        , m_index(decision)
        , m_decision(facts.decision(decision))
        , m_ranking(rankingOf(facts.knowledge, facts.evaluation, decision,
                              facts.subject.design.rankingOf(m_decision.id)))
        , m_shares(facts.robustness(decision))
    {
        chooseOptions(most);
    }

    [[nodiscard]] DeckTable make();

private:
    void chooseOptions(std::size_t most);
    void addRank();
    void addShares();
    void addCost();
    void addDots();
    void addAttributes();
    template <class CellOf>
    void addRow(const std::string& name, const CellOf& cellOf);
    [[nodiscard]] std::string attributeCell(const Attribute& attribute, const AttributeValue& value) const;
    [[nodiscard]] const RankedOption* ranked(std::size_t option) const;

    const DeckFacts& m_facts;
    std::size_t m_index;
    const Decision& m_decision;
    OptionRanking m_ranking;
    const DecisionShares* m_shares;
    std::vector<std::size_t> m_options;
    DeckTable m_table;
};

void OptionTable::chooseOptions(std::size_t most)
{
    const auto add = [&](std::size_t option) {
        if (m_options.size() < most &&
            std::find(m_options.begin(), m_options.end(), option) == m_options.end())
            m_options.push_back(option);
    };
    const DecisionResult& result = m_facts.result(m_index);
    if (const auto chosen = result.chosen()) {
        add(*chosen);
        m_table.own = 0;
    }
    if (result.outcome)
        add(*result.outcome);
    else
        std::for_each(result.possible.begin(), result.possible.end(), add);
    if (m_shares)
        for (const auto& [option, share] : m_shares->shares)
            add(option);
    if (result.secondOpinion)
        add(result.secondOpinion->outcome);
    for (const RankedOption& option : m_ranking.ranked)
        add(option.option);
    for (std::size_t i = 0; i < m_decision.options.size(); ++i)
        if (m_decision.options[i].guideEntry == GuideEntry::Described)
            add(i);
}

template <class CellOf>
void OptionTable::addRow(const std::string& name, const CellOf& cellOf)
{
    DeckTable::Row row{name, {}};
    bool saysSomething = false;
    for (const std::size_t option : m_options) {
        std::string text = cellOf(option);
        saysSomething = saysSomething || !text.empty();
        row.cells.push_back({text.empty() ? std::string("–") : std::move(text), false});
    }
    if (saysSomething)
        m_table.rows.push_back(std::move(row));
}

const RankedOption* OptionTable::ranked(std::size_t option) const
{
    const auto found = std::find_if(m_ranking.ranked.begin(), m_ranking.ranked.end(),
                                    [&](const RankedOption& one) { return one.option == option; });
    return found == m_ranking.ranked.end() ? nullptr : &*found;
}

void OptionTable::addRank()
{
    addRow(m_facts.text(OGIVE_TR("deck", "Rank by criteria")), [&](std::size_t option) {
        const RankedOption* found = ranked(option);
        if (found)
            return m_facts.text(OGIVE_TR("deck", "%1 (%2)")
                                    .arg(static_cast<double>(found->rank))
                                    .arg(scoreText(m_ranking.method, found->score, m_facts.subject.style)));
        const auto out = std::find_if(m_ranking.ruledOut.begin(), m_ranking.ruledOut.end(),
                                      [&](const UnrankedOption& one) { return one.option == option; });
        return out == m_ranking.ruledOut.end() ? std::string() : out->reason;
    });
}

void OptionTable::addShares()
{
    if (!m_shares)
        return;
    addRow(m_facts.text(OGIVE_TR("deck", "Comes out in")), [&](std::size_t option) {
        const auto found = std::find_if(m_shares->shares.begin(), m_shares->shares.end(),
                                        [&](const auto& share) { return share.first == option; });
        return found == m_shares->shares.end() ? std::string() : shareText(found->second);
    });
}

void OptionTable::addCost()
{
    if (m_facts.knowledge.decisionInRole("llm") != m_index)
        return;
    addRow(m_facts.text(OGIVE_TR("deck", "Cost a month")), [&](std::size_t option) {
        for (const CostEstimate& estimate : m_facts.evaluation.cost.estimates)
            if (estimate.option == option && estimate.monthlyUsd)
                return m_facts.usd(*estimate.monthlyUsd);
        return std::string();
    });
}

void OptionTable::addDots()
{
    addRow(m_facts.text(OGIVE_TR("deck", "Dots of the room")), [&](std::size_t option) {
        const int dots = m_facts.workshop().dotsOf(m_decision.id.value, m_decision.options[option].id.value);
        return dots > 0 ? std::to_string(dots) : std::string();
    });
}

/// Of a list its first entries, and how many there are beside them.
std::string OptionTable::attributeCell(const Attribute& attribute, const AttributeValue& value) const
{
    constexpr std::size_t mostNamed = 2;
    if (std::holds_alternative<std::monostate>(value))
        return {};
    const auto* list = std::get_if<std::vector<std::string>>(&value);
    if (!list || list->size() <= mostNamed)
        return attributeText(attribute, value, m_facts.subject.style);
    const std::vector<std::string> first(list->begin(), list->begin() + mostNamed);
    return m_facts.text(OGIVE_TR("deck", "%1, and %2 more")
                            .arg(attributeText(attribute, first, m_facts.subject.style))
                            .arg(static_cast<double>(list->size() - mostNamed)));
}

void OptionTable::addAttributes()
{
    for (std::size_t i = 0; i < m_decision.attributes.size(); ++i)
        addRow(m_decision.attributes[i].title, [&](std::size_t option) {
            return attributeCell(m_decision.attributes[i], m_decision.options[option].attributes[i]);
        });
}

DeckTable OptionTable::make()
{
    m_table.title = m_decision.title;
    for (const std::size_t option : m_options)
        m_table.heads.push_back(m_decision.options[option].title);
    addRank();
    addShares();
    addCost();
    addDots();
    addAttributes();
    return std::move(m_table);
}

} // namespace

std::optional<std::size_t> comparedDecision(const DeckFacts& facts)
{
    constexpr double firm = 0.9; // differences above it say nothing
    std::optional<std::size_t> compared;
    std::tuple<double, bool, std::size_t> most{-1, false, 0};
    for (std::size_t i = 0; i < facts.knowledge.mainDecisionCount(); ++i) {
        if (!facts.result(i).isRelevant || facts.decision(i).options.size() < 2)
            continue;
        const DecisionShares* shares = facts.robustness(i);
        const double doubt = shares && shares->same.share < firm ? 1 - shares->same.share : 0;
        const auto criteria = static_cast<std::size_t>(
            std::count_if(facts.knowledge.criteria.begin(), facts.knowledge.criteria.end(),
                          [&](const Criterion& criterion) { return criterion.decision == i; }));
        const std::tuple worth{doubt, facts.result(i).secondOpinion.has_value(), criteria};
        if (worth <= most)
            continue;
        compared = i;
        most = worth;
    }
    return compared;
}

DeckTable optionTable(const DeckFacts& facts, std::size_t decision, std::size_t most)
{
    return OptionTable(facts, decision, most).make();
}

} // namespace ogive

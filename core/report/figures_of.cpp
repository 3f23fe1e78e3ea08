#include "core/report/figures_of.h"

#include "core/base/number_text.h"
#include "core/cost/cost_finding.h"
#include "core/decide/regions/rule_table.h"
#include "core/decide/single_changes.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ogive {
namespace {

/// Draws one decision's tree as a picture; lives for one call of decisionTreeOf.
class TreePicture {
public:
    TreePicture(const Knowledge& knowledge, const Evaluation& evaluation, std::size_t decision,
                const Words& words, const NumberStyle& style)
        : m_knowledge(knowledge)
        , m_evaluation(evaluation)
        , m_decision(knowledge.decisions[decision])
        , m_result(evaluation.decisions[decision])
        , m_tree(treeOf(knowledge, m_result, decision))
        , m_words(words)
        , m_style(style)
        , m_isReached(reachedNodes(knowledge, m_tree))
        , m_changes(singleChanges(knowledge, m_tree, evaluation.fields, m_result.outcome, evaluation.chosen))
    {}

    [[nodiscard]] DecisionTreePicture picture() const;

private:
    [[nodiscard]] DecisionTreeNode questionOf(std::size_t node) const;
    [[nodiscard]] DecisionTreeNode outcomeOf(std::size_t node) const;
    [[nodiscard]] std::string valuesText(const std::vector<std::size_t>& fields) const;
    [[nodiscard]] std::string remarkOf(std::size_t option) const;
    [[nodiscard]] std::vector<bool> nodesOnPath() const;

    const Knowledge& m_knowledge;
    const Evaluation& m_evaluation;
    const Decision& m_decision;
    const DecisionResult& m_result;
    const RuleTree& m_tree;
    const Words& m_words;
    const NumberStyle& m_style;
    std::vector<bool> m_isReached; ///< per node of the tree
    std::vector<SingleChange> m_changes;
};

std::vector<bool> TreePicture::nodesOnPath() const
{
    std::vector<bool> onPath(m_tree.nodes.size(), false);
    std::size_t at = 0;
    for (const TraceStep& step : m_result.trace) {
        onPath[step.node] = true;
        at = step.answer ? m_tree.nodes[step.node].yes : m_tree.nodes[step.node].no;
    }
    if (!onPath.empty())
        onPath[at] = true; // the outcome, or the question that is open
    return onPath;
}

std::string TreePicture::valuesText(const std::vector<std::size_t>& fields) const
{
    std::vector<std::string> values;
    for (const std::size_t field : fields)
        values.push_back(m_knowledge.language.labelled(
            m_knowledge.fields[field].title, shownValue(m_knowledge, m_evaluation.fields, field, m_style)));
    return m_knowledge.language.listed(values);
}

DecisionTreeNode TreePicture::questionOf(std::size_t node) const
{
    const RuleNode& rule = m_tree.nodes[node];
    DecisionTreeNode drawn;
    drawn.kind = DecisionNodeKind::Question;
    drawn.title = rule.question;
    drawn.yes = static_cast<int>(rule.yes);
    drawn.no = static_cast<int>(rule.no);
    const auto step = std::find_if(m_result.trace.begin(), m_result.trace.end(),
                                   [node](const TraceStep& taken) { return taken.node == node; });
    if (step != m_result.trace.end()) {
        drawn.answer = step->answer;
        drawn.detail = valuesText(step->fields);
    } else if (m_result.openNode == node) {
        drawn.detail = valuesText(fieldsRead(rule.when, m_evaluation.fields));
    }
    return drawn;
}

std::string TreePicture::remarkOf(std::size_t option) const
{
    if (m_result.overridden == option && m_result.outcome != option)
        return m_words(OGIVE_TR("report", "chosen instead"));
    const auto change = std::find_if(m_changes.begin(), m_changes.end(),
                                     [option](const SingleChange& one) { return one.outcome == option; });
    if (!m_result.outcome || change == m_changes.end())
        return {};
    return m_words(OGIVE_TR("report", "1 change away: %1 → %2")
                       .arg(m_knowledge.fields[change->field].title)
                       .arg(changeText(m_knowledge, *change, m_words, m_style)));
}

DecisionTreeNode TreePicture::outcomeOf(std::size_t node) const
{
    DecisionTreeNode drawn;
    drawn.kind = DecisionNodeKind::Outcome;
    drawn.title = m_decision.options[m_tree.nodes[node].outcome].title;
    return drawn;
}

DecisionTreePicture TreePicture::picture() const
{
    DecisionTreePicture picture;
    picture.title = m_decision.title;
    picture.words.yes = m_words(OGIVE_TR("report", "yes"));
    picture.words.no = m_words(OGIVE_TR("report", "no"));
    picture.words.neverReached = m_words(OGIVE_TR("report", "never reached"));
    const std::vector<bool> onPath = nodesOnPath();
    std::vector<bool> reached(m_decision.options.size(), false);
    std::vector<bool> remarked(m_decision.options.size(), false);
    for (std::size_t i = 0; i < m_tree.nodes.size(); ++i) {
        const RuleNode& node = m_tree.nodes[i];
        DecisionTreeNode drawn = node.isOutcome() ? outcomeOf(i) : questionOf(i);
        drawn.isOnPath = onPath[i];
        drawn.isNeverReached = !m_isReached[i];
        if (node.isOutcome()) {
            reached[node.outcome] = true;
            // An outcome that stands twice in the tree says once how it is reached.
            if (!drawn.isOnPath && !drawn.isNeverReached && !remarked[node.outcome]) {
                drawn.remark = remarkOf(node.outcome);
                remarked[node.outcome] = true;
            }
        }
        picture.nodes.push_back(std::move(drawn));
    }
    for (std::size_t i = 0; i < reached.size(); ++i)
        if (!reached[i] && (m_decision.options[i].guideEntry != GuideEntry::None || m_result.overridden == i))
            picture.neverReached.push_back(m_decision.options[i].title);
    return picture;
}

} // namespace

DecisionTreePicture decisionTreeOf(const Knowledge& knowledge, const Evaluation& evaluation,
                                   std::size_t decision, const Words& words, const NumberStyle& style)
{
    return TreePicture(knowledge, evaluation, decision, words, style).picture();
}

StackedBarPicture costBarsOf(const Knowledge& knowledge, const Evaluation& evaluation, const Words& words,
                             const NumberStyle& style)
{
    StackedBarPicture picture;
    picture.subtitle = words(OGIVE_TR("report", "Monthly cost by line, US dollars"));
    picture.words.notKnown = words(OGIVE_TR("report", "not known"));
    picture.words.nothing = words(OGIVE_TR("report", "Nothing to compare yet"));
    picture.tickText = [style](double usd) { return usdTick(usd, style); };
    picture.valueText = [style](double usd) { return usdText(usd, style); };
    const auto decision = knowledge.decisionInRole("llm");
    const auto chosen = decision ? evaluation.decisions[*decision].chosen() : std::nullopt;
    picture.title = words(costFinding(chosenEstimate(evaluation.cost, chosen)));
    if (!decision)
        return picture;

    std::vector<std::string> lineIds;
    const auto counts = [](const CostLine& line) { return line.included && !line.oneTime; };
    for (const CostEstimate& estimate : evaluation.cost.estimates)
        for (const CostLine& line : estimate.lines)
            if (counts(line) && std::find(lineIds.begin(), lineIds.end(), line.id) == lineIds.end()) {
                lineIds.push_back(line.id);
                picture.series.push_back(line.title);
            }
    for (const CostEstimate& estimate : evaluation.cost.estimates) {
        StackedBar bar;
        bar.label = knowledge.decisions[*decision].options[estimate.option].title;
        bar.isChosen = chosen == estimate.option;
        bar.values.assign(lineIds.size(), 0.0);
        for (const CostLine& line : estimate.lines)
            if (counts(line)) {
                const auto series = std::find(lineIds.begin(), lineIds.end(), line.id) - lineIds.begin();
                bar.values[static_cast<std::size_t>(series)] = line.usd;
            }
        picture.bars.push_back(std::move(bar));
    }
    return picture;
}

} // namespace ogive

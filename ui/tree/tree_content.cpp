#include "ui/tree/tree_content.h"

#include "core/decide/answered_tree.h"
#include "core/decide/deciding_values.h"
#include "core/evaluation/parts.h"
#include "ui/text/convert.h"
#include "ui/text/number_style.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

int positionOf(std::size_t node)
{
    return node == RuleNode::none ? -1 : static_cast<int>(node);
}

class ContentBuilder {
    Q_DECLARE_TR_FUNCTIONS(TreeContent)

public:
    ContentBuilder(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
                   std::size_t decision, const std::vector<bool>& isReached)
        : m_knowledge(knowledge)
        , m_changes(changesFrom(knowledge, scenario, evaluation, decision))
        , m_evaluation(evaluation)
        , m_decision(knowledge.decisions[decision])
        , m_result(evaluation.decisions[decision])
        , m_wholeTree(treeOf(knowledge, m_result, decision))
        , m_answered(withoutAnswered(m_wholeTree, evaluation.chosen))
        , m_tree(m_answered.tree)
        , m_isReached(isReached)
    {}

    [[nodiscard]] TreeContent build() const
    {
        TreeContent content{m_decision.id, m_result.ruleSet, toQString(m_decision.question), {}, {}};
        for (const RuleNode& node : m_tree.nodes)
            content.nodes.push_back(node.isOutcome() ? outcome(node) : question(node));
        markNeverReached(content.nodes);
        markPath(content.nodes);
        addChanges(content.nodes);
        for (TreeNode& node : content.nodes)
            node.description = node.kind == TreeNode::Kind::Question ? questionText(node) : outcomeText(node);
        addOthers(content);
        return content;
    }

private:
    [[nodiscard]] TreeNode question(const RuleNode& rule) const
    {
        TreeNode node;
        node.yes = positionOf(rule.yes);
        node.no = positionOf(rule.no);
        node.title = toQString(rule.question);
        for (const std::size_t field : fieldsRead(rule.when, m_evaluation.fields))
            node.fields.push_back(m_knowledge.fields[field].id);
        return node;
    }

    [[nodiscard]] TreeNode outcome(const RuleNode& rule) const
    {
        const Option& option = m_decision.options[rule.outcome];
        TreeNode node;
        node.kind = TreeNode::Kind::Outcome;
        node.title = toQString(option.title);
        node.isTaken = m_result.outcome == rule.outcome;
        node.isOwnChoice = m_result.overridden == rule.outcome;
        node.isPossible = !m_result.outcome && std::ranges::count(m_result.possible, rule.outcome) > 0;
        return node;
    }

    /// What stands behind an answer that no requirements give is neither taken nor possible, though its
    /// option may be so at another place.
    void markNeverReached(std::vector<TreeNode>& nodes) const
    {
        for (std::size_t i = 0; i < nodes.size() && !m_isReached.empty(); ++i) {
            TreeNode& node = nodes[i];
            node.isNeverReached = !m_isReached[m_answered.origins[i]];
            if (!node.isNeverReached)
                continue;
            node.isTaken = node.isPossible = false;
            node.detail = tr("never reached");
        }
    }

    /// The trace names the questions; the outcome is where the last answer leads.
    void markPath(std::vector<TreeNode>& nodes) const
    {
        int reached = 0;
        for (const TraceStep& step : m_result.trace) {
            const auto position = m_answered.positionOf(step.node);
            if (!position)
                continue;
            TreeNode& node = nodes[*position];
            node.onPath = true;
            node.answer = step.answer;
            node.detail = valuesOf(m_tree.nodes[*position], step.fields);
            reached = step.answer ? node.yes : node.no;
        }
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            TreeNode& node = nodes[i];
            if (node.kind == TreeNode::Kind::Question)
                continue;
            // An option may stand in several places: the one that was reached is taken. Where an open
            // question stands between, but all its answers lead to the same option, each of these places is.
            node.isTaken = node.isTaken && (m_result.openNode || static_cast<int>(i) == reached);
            node.onPath = node.isTaken;
            if (node.isTaken)
                node.detail = toQString(m_decision.options[m_tree.nodes[i].outcome].summary);
            if (node.isOwnChoice && !node.isTaken)
                node.detail = tr("your choice");
            else if (node.isPossible)
                node.detail = tr("still possible");
        }
        if (!m_result.openNode)
            return;
        if (const auto position = m_answered.positionOf(*m_result.openNode))
            markOpen(nodes[*position], m_tree.nodes[*position]);
    }

    /// A change is named once, at the first place of its option.
    void addChanges(std::vector<TreeNode>& nodes) const
    {
        for (const TreeChange& change : m_changes) {
            for (std::size_t i = 0; i < nodes.size(); ++i)
                if (m_tree.nodes[i].outcome == change.option && !nodes[i].isNeverReached) {
                    nodes[i].change = change;
                    break;
                }
        }
    }

    void markOpen(TreeNode& node, const RuleNode& rule) const
    {
        node.onPath = true;
        node.isOpen = true;
        QStringList missing;
        for (const std::size_t decision : decisionsTested(rule.when))
            if (!m_evaluation.chosen[decision])
                missing << toQString(m_knowledge.decisions[decision].title);
        for (const FieldId& id : node.fields) {
            const std::size_t field = *m_knowledge.fieldIndex(id);
            if (m_evaluation.fields.origins[field] == Origin::Open)
                missing << toQString(m_knowledge.fields[field].title);
        }
        //: %1 is one or several requirements
        node.detail = tr("%1: not known yet").arg(missing.join(u" · "_s));
    }

    [[nodiscard]] QString valuesOf(const RuleNode& rule, const std::vector<std::size_t>& fields) const
    {
        QStringList parts;
        for (const std::size_t decision : decisionsTested(rule.when))
            //: a decision and what it became
            parts << tr("%1 = %2").arg(toQString(m_knowledge.decisions[decision].title),
                                       toQString(chosenTitle(m_knowledge, m_evaluation, decision)));
        for (const std::size_t field : fields) {
            //: a requirement and its value
            parts << tr("%1 = %2").arg(toQString(m_knowledge.fields[field].title), valueOf(field));
        }
        return parts.join(u" · "_s);
    }

    /// A calculated number in four digits; what was stated is shown as it was stated.
    [[nodiscard]] QString valueOf(std::size_t field) const
    {
        constexpr int digits = 4;
        const Field& shown = m_knowledge.fields[field];
        const double value = m_evaluation.fields.values[field];
        const bool isCalculated = shown.derived && m_evaluation.fields.origins[field] != Origin::Stated;
        if (shown.kind != FieldKind::Real || !isCalculated || std::isnan(value))
            return toQString(fieldText(m_knowledge, m_evaluation.fields, field, numberStyle()));
        return toQString(valueText(shown, QString::number(value, 'g', digits).toDouble(), numberStyle()));
    }

    [[nodiscard]] static QString questionText(const TreeNode& node)
    {
        if (node.isOpen)
            return tr("Not answered: %1. The path ends here.").arg(node.detail);
        if (node.isNeverReached)
            return tr("Never reached: no requirements lead to this question.");
        if (!node.answer)
            return tr("Not asked with these requirements.");
        return *node.answer ? tr("Answer yes, because %1. On the path taken.").arg(node.detail)
                            : tr("Answer no, because %1. On the path taken.").arg(node.detail);
    }

    [[nodiscard]] static QString outcomeText(const TreeNode& node)
    {
        if (node.isTaken)
            return tr("Recommended: the path taken ends here. %1").arg(node.detail);
        if (node.isOwnChoice)
            return tr("Your own choice, against the recommendation.");
        if (node.isNeverReached)
            return tr("Never reached: no requirements lead to this outcome here.");
        if (node.change) {
            const QString change = node.change->sideEffect.isEmpty()
                                       ? node.change->text
                                       : tr("%1, %2").arg(node.change->text, node.change->sideEffect);
            return tr("One change away: %1.").arg(change);
        }
        return node.isPossible ? tr("Outcome, still possible while a value is not known.")
                               : tr("Outcome, not reached with these requirements.");
    }

    /// Options that no rule leads to: those of the guide and the architect's own are drawn aside.
    void addOthers(TreeContent& content) const
    {
        for (std::size_t i = 0; i < m_decision.options.size(); ++i) {
            const auto leadsHere = [i](const RuleNode& node) { return node.outcome == i; };
            const bool isOwn = m_result.overridden == i;
            const bool isDrawn = std::ranges::any_of(m_tree.nodes, leadsHere);
            const bool isNamed = std::ranges::any_of(m_wholeTree.nodes, leadsHere);
            if (isDrawn || (isNamed && !isOwn))
                continue;
            if (m_decision.options[i].guideEntry == GuideEntry::None && !isOwn) {
                content.further << toQString(m_decision.options[i].title);
                continue;
            }
            TreeNode node;
            node.kind = TreeNode::Kind::NeverReached;
            node.title = toQString(m_decision.options[i].title);
            node.isOwnChoice = isOwn;
            node.detail = node.isOwnChoice ? tr("your choice") : tr("never reached");
            node.description = node.isOwnChoice ? tr("Your own choice. No rule leads to this option.")
                                                : tr("No rule leads to this option.");
            content.nodes.push_back(std::move(node));
        }
    }

    const Knowledge& m_knowledge;
    std::vector<TreeChange> m_changes;
    const Evaluation& m_evaluation;
    const Decision& m_decision;
    const DecisionResult& m_result;
    const RuleTree& m_wholeTree;
    AnsweredTree m_answered;
    const RuleTree& m_tree; ///< what is drawn
    const std::vector<bool>& m_isReached;
};

} // namespace

bool TreeContent::hasSameShape(const TreeContent& other) const
{
    const auto isAlike = [](const TreeNode& a, const TreeNode& b) {
        return a.kind == b.kind && a.yes == b.yes && a.no == b.no && a.title == b.title;
    };
    return decision == other.decision && ruleSet == other.ruleSet &&
           std::ranges::equal(nodes, other.nodes, isAlike);
}

TreeContent treeContentOf(const Knowledge& knowledge, const Scenario& scenario, const Evaluation& evaluation,
                          std::size_t decision, const std::vector<bool>& isReached)
{
    return ContentBuilder(knowledge, scenario, evaluation, decision, isReached).build();
}

} // namespace ogive::ui

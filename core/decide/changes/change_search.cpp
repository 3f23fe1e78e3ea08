#include "core/decide/changes/change_search.h"

#include <algorithm>
#include <cmath>

namespace ogive {
namespace {

bool contains(const std::vector<std::size_t>& list, std::size_t value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

ChangeSearch::ChangeSearch(const Knowledge& knowledge, const DecisionChain& chain, const FieldValues& fields,
                           std::size_t decision, Asked asked, StandIn standIn)
    : m_knowledge(knowledge)
    , m_chain(chain)
    , m_fields(fields)
    , m_decision(decision)
    , m_asked(asked)
    , m_standIn(standIn)
    , m_found(knowledge.decisions[decision].options.size())
    , m_isFinal(m_found.size(), false)
{
    SpaceBuilder builder(knowledge);
    std::vector<bool> seen(knowledge.decisions.size(), false);
    addAxes(builder, decision, seen, standIn);
    if (auto space = builder.build())
        m_space = std::move(*space);
    // Tests of decisions are followed into their trees.
    std::erase_if(m_space.axes, [](const Axis& axis) { return axis.kind == Axis::Kind::Decision; });
    connect();
}

void ChangeSearch::addAxes(SpaceBuilder& builder, std::size_t decision, std::vector<bool>& seen,
                           StandIn standIn) const
{
    if (seen[decision])
        return;
    seen[decision] = true;
    const auto addTested = [&](const Condition& condition) {
        builder.add(condition, standIn);
        forEachTest(condition, [&](const Condition& test) {
            if (test.kind == Condition::Kind::DecisionTest && !m_chain.overridden[test.subject])
                addAxes(builder, test.subject, seen, standIn);
        });
    };
    if (const auto& relevantWhen = m_knowledge.decisions[decision].relevantWhen)
        addTested(*relevantWhen);
    for (const RuleNode& node : treeOf(m_knowledge, m_chain, decision).nodes)
        if (!node.isOutcome())
            addTested(node.when);
}

void ChangeSearch::connect()
{
    m_axisOfField.assign(m_knowledge.fields.size(), m_space.axes.size());
    for (std::size_t axis = 0; axis < m_space.axes.size(); ++axis)
        m_axisOfField[m_space.axes[axis].subject] = axis;
    std::vector<std::size_t> fields;
    for (const Axis& axis : m_space.axes) {
        const double now = m_fields.values[axis.subject];
        m_nowClasses.push_back(std::isnan(now) ? std::nullopt : axis.classOf(now));
        m_sides.push_back(axis.all());
        for (const std::size_t field : leversOf(m_knowledge, m_fields, axis.subject))
            if (!contains(fields, field))
                fields.push_back(field);
    }
    std::sort(fields.begin(), fields.end());
    for (const std::size_t field : fields)
        m_levers.push_back({field, Lever(m_knowledge.fields[field], m_fields.values[field]), {}});
    m_axisLevers.resize(m_space.axes.size());
    for (std::size_t axis = 0; axis < m_space.axes.size(); ++axis)
        for (const std::size_t field : leversOf(m_knowledge, m_fields, m_space.axes[axis].subject)) {
            const auto at =
                static_cast<std::size_t>(std::find(fields.begin(), fields.end(), field) - fields.begin());
            m_axisLevers[axis].push_back(at);
            m_levers[at].axes.push_back(axis);
        }
}

void ChangeSearch::search(std::size_t allowed)
{
    if (treeOf(m_knowledge, m_chain, m_decision).isEmpty())
        return;
    m_allowed = allowed;
    for (std::size_t i = 0; i < m_found.size(); ++i)
        m_isFinal[i] = m_isFinal[i] || m_found[i].has_value();
    const auto& nodes = treeOf(m_knowledge, m_chain, m_decision).nodes;
    m_isSought.assign(nodes.size(), false);
    // Children stand behind their parents.
    for (std::size_t i = nodes.size(); i-- > 0;)
        m_isSought[i] = nodes[i].isOutcome() ? !m_isFinal[nodes[i].outcome]
                                             : m_isSought[nodes[i].yes] || m_isSought[nodes[i].no];
    Task walk;
    walk.decision = m_decision;
    const auto& relevantWhen = m_knowledge.decisions[m_decision].relevantWhen;
    Task arises;
    arises.condition = relevantWhen ? &*relevantWhen : nullptr;
    arises.next = &walk;
    run(relevantWhen ? &arises : &walk);
}

void ChangeSearch::run(const Task* task)
{
    if (!task)
        return reachedEnd();
    if (!task->condition)
        return runWalk(*task);
    switch (task->condition->kind) {
    case Condition::Kind::FieldTest:
        return runTest(*task);
    case Condition::Kind::DecisionTest:
        return runDecision(*task);
    case Condition::Kind::All:
    case Condition::Kind::Any:
        return runParts(*task);
    case Condition::Kind::Not: {
        Task part = *task;
        part.condition = &task->condition->parts[0];
        part.expected = !task->expected;
        return run(&part);
    }
    case Condition::Kind::NumberTest:
    case Condition::Kind::StatedTest:
        return; // stands in checks only
    }
}

void ChangeSearch::runTest(const Task& task)
{
    const Condition& test = readTest(*task.condition, m_standIn);
    const std::size_t axis = m_axisOfField[test.subject];
    if (axis >= m_sides.size())
        return;
    const ClassSet before = m_sides[axis];
    const ClassSet passing = m_space.axes[axis].passing(test);
    m_sides[axis] &= task.expected ? passing : ~passing;
    if (m_sides[axis].any() && (m_sides[axis] == before || isWithinAllowed()))
        run(task.next);
    m_sides[axis] = before;
}

void ChangeSearch::runDecision(const Task& task)
{
    const std::size_t subject = task.condition->subject;
    if (const auto& overridden = m_chain.overridden[subject]) {
        if (holds(*task.condition, static_cast<double>(*overridden)) == task.expected)
            run(task.next);
        return;
    }
    if (treeOf(m_knowledge, m_chain, subject).isEmpty())
        return;
    Task walk;
    walk.decision = subject;
    walk.wanted = task.condition;
    walk.wantedAnswer = task.expected;
    walk.next = task.next;
    const auto& relevantWhen = m_knowledge.decisions[subject].relevantWhen;
    Task arises;
    arises.condition = relevantWhen ? &*relevantWhen : nullptr;
    arises.next = &walk;
    run(relevantWhen ? &arises : &walk);
}

/// Either every part must answer as expected, or any one of them: the first that does, so that no two ways
/// allow the same values.
void ChangeSearch::runParts(const Task& task)
{
    const Condition& condition = *task.condition;
    const bool needsAll = (condition.kind == Condition::Kind::All) == task.expected;
    const std::size_t count = condition.parts.size();
    for (std::size_t last = needsAll ? count - 1 : 0; last < count; ++last) {
        std::vector<Task> chain(last + 1, task);
        for (std::size_t i = 0; i <= last; ++i) {
            chain[i].condition = &condition.parts[i];
            chain[i].expected = needsAll || i == last ? task.expected : !task.expected;
            chain[i].next = i < last ? &chain[i + 1] : task.next;
        }
        run(&chain[0]);
    }
}

void ChangeSearch::runWalk(const Task& task)
{
    const RuleNode& node = treeOf(m_knowledge, m_chain, task.decision).nodes[task.node];
    if (node.isOutcome()) {
        if (!task.wanted)
            m_end = node.outcome;
        if (!task.wanted || holds(*task.wanted, static_cast<double>(node.outcome)) == task.wantedAnswer)
            run(task.next);
        return;
    }
    for (const bool answer : {true, false}) {
        if (!task.wanted && !m_isSought[answer ? node.yes : node.no])
            continue;
        Task branch = task;
        branch.node = answer ? node.yes : node.no;
        Task question;
        question.condition = &node.when;
        question.expected = answer;
        question.next = &branch;
        run(&question);
    }
}

bool ChangeSearch::needsMove(std::size_t axis) const
{
    const auto& now = m_nowClasses[axis];
    if (now)
        return !m_sides[axis][*now];
    return m_asked == Asked::Possible && m_sides[axis] != m_space.axes[axis].all();
}

/// Whether the axes that must change can do so by as many moves as are allowed, or a few fewer.
bool ChangeSearch::isWithinAllowed() const
{
    std::vector<std::size_t> moved;
    bool needsOneMore = false;
    for (std::size_t axis = 0; axis < m_sides.size(); ++axis) {
        if (!m_nowClasses[axis] || !needsMove(axis))
            continue;
        const std::vector<std::size_t>& levers = m_axisLevers[axis];
        if (levers.size() == 1 && !contains(moved, levers[0]))
            moved.push_back(levers[0]);
        needsOneMore =
            needsOneMore ||
            (levers.size() > 1 && std::none_of(levers.begin(), levers.end(),
                                               [&](std::size_t lever) { return contains(moved, lever); }));
    }
    if (moved.empty())
        return !needsOneMore || m_allowed > 0;
    return moved.size() <= m_allowed;
}

void ChangeSearch::reachedEnd()
{
    if (m_isFinal[m_end])
        return;
    std::vector<std::size_t> needing;
    for (std::size_t axis = 0; axis < m_sides.size(); ++axis)
        if (needsMove(axis))
            needing.push_back(axis);
    std::vector<std::size_t> moved;
    trySets(needing, 0, moved);
}

} // namespace ogive

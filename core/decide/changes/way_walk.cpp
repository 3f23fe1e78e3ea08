#include "core/decide/changes/way_walk.h"

namespace ogive {

WayWalk::WayWalk(const DecisionChain& chain, const WayRules& rules, std::size_t decision)
    : m_chain(chain)
    , m_rules(rules)
    , m_decision(decision)
    , m_decided(rules.decisions.size())
{
    for (const Axis& axis : rules.space.axes)
        m_sides.push_back(axis.all());
}

void WayWalk::walk(const std::vector<bool>& sought, const std::function<bool(const Sides&)>& goesOn,
                   const std::function<void(std::size_t, const Sides&)>& arrived)
{
    const auto& nodes = m_rules.decisions[m_decision].tree->nodes;
    m_isSought.assign(nodes.size(), false);
    // Children stand behind their parents.
    for (std::size_t i = nodes.size(); i-- > 0;)
        m_isSought[i] = nodes[i].isOutcome() ? sought[nodes[i].outcome]
                                             : m_isSought[nodes[i].yes] || m_isSought[nodes[i].no];
    if (nodes.empty() || !m_isSought[0])
        return;
    m_goesOn = &goesOn;
    m_arrived = &arrived;
    Task walk;
    walk.decision = m_decision;
    startDecision(walk);
}

/// A decision is walked only where it arises.
void WayWalk::startDecision(const Task& walk)
{
    const auto& arises = m_rules.decisions[walk.decision].arises;
    if (!arises)
        return run(&walk);
    Task question;
    question.condition = &*arises;
    question.next = &walk;
    run(&question);
}

void WayWalk::run(const Task* task)
{
    if (!task)
        return (*m_arrived)(m_end, m_sides);
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

void WayWalk::runTest(const Task& task)
{
    const std::size_t axis = task.condition->subject;
    if (axis >= m_sides.size())
        return;
    const ClassSet before = m_sides[axis];
    m_sides[axis] &= task.expected ? task.condition->passing : ~task.condition->passing;
    if (m_sides[axis] == before || (m_sides[axis].any() && (*m_goesOn)(m_sides)))
        run(task.next);
    m_sides[axis] = before;
}

void WayWalk::runDecision(const Task& task)
{
    const std::size_t subject = task.condition->subject;
    const Condition& test = *task.condition->test;
    // What a way has made of a decision once stays so on this way.
    const auto& known = m_chain.overridden[subject] ? m_chain.overridden[subject] : m_decided[subject];
    if (known) {
        if (holds(test, static_cast<double>(*known)) == task.expected)
            run(task.next);
        return;
    }
    if (m_rules.decisions[subject].tree->isEmpty())
        return;
    Task walk;
    walk.decision = subject;
    walk.wanted = &test;
    walk.wantedAnswer = task.expected;
    walk.next = task.next;
    startDecision(walk);
}

/// Either every part must answer as expected, or any one of them: the first that does, so that no two ways
/// allow the same values.
void WayWalk::runParts(const Task& task)
{
    const WayCondition& condition = *task.condition;
    if (task.part == condition.parts.size())
        return;
    if ((condition.kind == Condition::Kind::All) == task.expected)
        runEveryPart(task);
    else
        runFirstPart(task);
}

void WayWalk::runEveryPart(const Task& task)
{
    Task rest = task;
    rest.part = task.part + 1;
    Task part;
    part.condition = &task.condition->parts[task.part];
    part.expected = task.expected;
    part.next = rest.part < task.condition->parts.size() ? &rest : task.next;
    run(&part);
}

void WayWalk::runFirstPart(const Task& task)
{
    const WayCondition& tested = task.condition->parts[task.part];
    Task part;
    part.condition = &tested;
    part.expected = task.expected;
    part.next = task.next;
    run(&part);
    if (task.part + 1 == task.condition->parts.size())
        return;
    Task rest = task;
    rest.part = task.part + 1;
    part.expected = !task.expected;
    part.next = &rest;
    run(&part);
}

void WayWalk::runWalk(const Task& task)
{
    const WayDecision& decision = m_rules.decisions[task.decision];
    const RuleNode& node = decision.tree->nodes[task.node];
    if (node.isOutcome()) {
        if (!task.wanted) {
            m_end = node.outcome;
            return run(task.next);
        }
        if (holds(*task.wanted, static_cast<double>(node.outcome)) != task.wantedAnswer)
            return;
        m_decided[task.decision] = node.outcome;
        run(task.next);
        m_decided[task.decision].reset();
        return;
    }
    for (const bool answer : {true, false}) {
        const std::size_t child = answer ? node.yes : node.no;
        if (!task.wanted && !m_isSought[child])
            continue;
        Task branch = task;
        branch.node = child;
        Task question;
        question.condition = &decision.questions[task.node];
        question.expected = answer;
        question.next = &branch;
        run(&question);
    }
}

} // namespace ogive

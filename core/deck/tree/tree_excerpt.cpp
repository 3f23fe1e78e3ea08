#include "core/deck/tree/tree_excerpt.h"

#include "core/report/shown_value.h"

#include <algorithm>

namespace ogive {

TreeExcerpt::TreeExcerpt(const DecisionTreePicture& whole, const Words& words)
    : m_whole(whole)
    , m_words(words)
{
    int at = whole.nodes.empty() ? -1 : 0;
    while (at >= 0 && m_path.size() < whole.nodes.size()) {
        m_path.push_back(at);
        const DecisionTreeNode& passed = node(at);
        const bool isQuestion = passed.kind == DecisionNodeKind::Question;
        m_questions += isQuestion ? 1 : 0;
        if (!isQuestion || !passed.answer)
            break;
        at = *passed.answer ? passed.yes : passed.no;
    }
}

/// The options that a branch leads to: "Milvus or Qdrant".
std::string TreeExcerpt::endsOf(int index) const
{
    constexpr std::size_t mostNamed = 3;
    std::vector<std::string> titles;
    std::vector<int> open{index};
    while (!open.empty()) {
        const DecisionTreeNode& below = node(open.back());
        open.pop_back();
        if (below.kind == DecisionNodeKind::Question) {
            open.push_back(below.no);
            open.push_back(below.yes);
        } else if (std::find(titles.begin(), titles.end(), below.title) == titles.end()) {
            titles.push_back(below.title);
        }
    }
    if (titles.size() > mostNamed)
        return m_words(OGIVE_TR("deck", "leads to %1 options").arg(static_cast<double>(titles.size())));
    return m_words(OGIVE_TR("deck", "leads to %1").arg(choiceText(titles, m_words)));
}

DecisionTreeNode TreeExcerpt::branchOf(int index) const
{
    DecisionTreeNode branch = node(index);
    if (branch.kind == DecisionNodeKind::Outcome)
        return branch;
    branch.kind = DecisionNodeKind::Outcome;
    branch.detail = endsOf(index);
    branch.yes = branch.no = -1;
    return branch;
}

int TreeExcerpt::addBranch(DecisionTreePicture& excerpt, int index) const
{
    excerpt.nodes.push_back(branchOf(index));
    return static_cast<int>(excerpt.nodes.size()) - 1;
}

DecisionTreePicture TreeExcerpt::lastOnPath(std::size_t questions) const
{
    DecisionTreePicture excerpt;
    excerpt.title = m_whole.title;
    excerpt.words = m_whole.words;
    const std::size_t first = m_questions - std::min(questions, m_questions);
    for (std::size_t i = first; i < m_path.size(); ++i)
        excerpt.nodes.push_back(node(m_path[i]));
    for (std::size_t i = first; i < m_path.size(); ++i) {
        const std::size_t own = i - first;
        const DecisionTreeNode passed = excerpt.nodes[own];
        if (passed.kind == DecisionNodeKind::Outcome)
            continue;
        const bool goesOn = passed.answer && i + 1 < m_path.size();
        const int next = static_cast<int>(own) + 1;
        const int yes = goesOn && *passed.answer ? next : addBranch(excerpt, passed.yes);
        const int no = goesOn && !*passed.answer ? next : addBranch(excerpt, passed.no);
        excerpt.nodes[own].yes = yes;
        excerpt.nodes[own].no = no;
    }
    return excerpt;
}

std::size_t TreeExcerpt::leftOut(std::size_t questions) const
{
    const auto isQuestion = [](const DecisionTreeNode& any) {
        return any.kind == DecisionNodeKind::Question;
    };
    const auto all =
        static_cast<std::size_t>(std::count_if(m_whole.nodes.begin(), m_whole.nodes.end(), isQuestion));
    const std::size_t first = m_questions - std::min(questions, m_questions);
    std::size_t shown = m_questions - first;
    for (std::size_t i = first; i < m_path.size(); ++i) {
        const DecisionTreeNode& passed = node(m_path[i]);
        if (!isQuestion(passed))
            continue;
        const bool goesOn = passed.answer && i + 1 < m_path.size();
        shown += (!goesOn || !*passed.answer) && isQuestion(node(passed.yes)) ? 1 : 0;
        shown += (!goesOn || *passed.answer) && isQuestion(node(passed.no)) ? 1 : 0;
    }
    return all - std::min(all, shown);
}

} // namespace ogive

#include "core/deck/tree/tree_excerpt.h"

#include "core/report/shown_value.h"

#include <algorithm>
#include <utility>

namespace ogive {

TreeExcerpt::TreeExcerpt(const DecisionTreePicture& whole, const Words& words)
    : m_whole(whole)
    , m_words(words)
{
    std::vector<int> next; // children off the path, in the order of the path, then of those before them
    int at = whole.nodes.empty() ? -1 : 0;
    while (at >= 0 && isQuestion(at) && m_path.size() < whole.nodes.size()) {
        m_path.push_back(at);
        const DecisionTreeNode& passed = node(at);
        at = -1;
        for (const bool answer : {true, false}) {
            const int child = answer ? passed.yes : passed.no;
            if (passed.answer == answer)
                at = child;
            else
                next.push_back(child);
        }
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (!isQuestion(next[i]))
            continue;
        m_besides.push_back(next[i]);
        next.insert(next.end(), {node(next[i]).yes, node(next[i]).no});
    }
    m_all = {m_path.size(), m_besides.size()};
}

/// Which questions of the whole a part follows.
std::vector<bool> TreeExcerpt::followed(const TreePart& part) const
{
    std::vector<bool> followed(m_whole.nodes.size(), false);
    for (std::size_t i = m_path.size() - std::min(part.onPath, m_path.size()); i < m_path.size(); ++i)
        followed[static_cast<std::size_t>(m_path[i])] = true;
    std::size_t left = part.besides;
    for (const int question : m_besides) {
        const auto isFollowedParent = [&](std::size_t parent) {
            const DecisionTreeNode& above = m_whole.nodes[parent];
            return followed[parent] && (above.yes == question || above.no == question);
        };
        bool hasParent = false;
        for (std::size_t i = 0; i < followed.size() && !hasParent; ++i)
            hasParent = isFollowedParent(i);
        if (left == 0 || !hasParent)
            continue;
        followed[static_cast<std::size_t>(question)] = true;
        --left;
    }
    return followed;
}

int TreeExcerpt::startOf(const TreePart& part) const
{
    return m_path.empty() ? 0
                          : m_path[m_path.size() - std::clamp<std::size_t>(part.onPath, 1, m_path.size())];
}

/// The options that a branch leads to: "leads to Milvus or Qdrant".
std::string TreeExcerpt::endsText(int index) const
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

/// A box that is not followed any further.
DecisionTreeNode TreeExcerpt::endOf(int index) const
{
    DecisionTreeNode end = node(index);
    if (end.kind == DecisionNodeKind::Outcome)
        return end;
    end.kind = DecisionNodeKind::Outcome;
    end.detail = endsText(index);
    end.yes = end.no = -1;
    return end;
}

DecisionTreePicture TreeExcerpt::part(const TreePart& part) const
{
    DecisionTreePicture excerpt;
    excerpt.title = m_whole.title;
    excerpt.words = m_whole.words;
    if (m_whole.nodes.empty())
        return excerpt;
    const std::vector<bool> isFollowed = followed(part);
    std::vector<std::pair<int, int>> open; // a question of the whole, and its place in the excerpt
    const auto add = [&](int index) {
        const auto place = static_cast<int>(excerpt.nodes.size());
        if (isFollowed[static_cast<std::size_t>(index)]) {
            excerpt.nodes.push_back(node(index));
            open.emplace_back(index, place);
        } else {
            excerpt.nodes.push_back(endOf(index));
        }
        return place;
    };
    add(startOf(part));
    while (!open.empty()) {
        const auto [index, place] = open.back();
        open.pop_back();
        const int yes = add(node(index).yes);
        const int no = add(node(index).no);
        excerpt.nodes[static_cast<std::size_t>(place)].yes = yes;
        excerpt.nodes[static_cast<std::size_t>(place)].no = no;
    }
    return excerpt;
}

std::size_t TreeExcerpt::leftOut(const TreePart& part) const
{
    std::vector<bool> isShown = followed(part);
    const std::vector<bool> isFollowed = isShown;
    for (std::size_t i = 0; i < isFollowed.size(); ++i)
        if (isFollowed[i])
            for (const int child : {m_whole.nodes[i].yes, m_whole.nodes[i].no})
                isShown[static_cast<std::size_t>(child)] = true; // named, if not followed
    std::size_t left = 0;
    for (std::size_t i = 0; i < isShown.size(); ++i)
        left += !isShown[i] && isQuestion(static_cast<int>(i)) ? 1 : 0;
    return left;
}

} // namespace ogive

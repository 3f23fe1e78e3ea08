#include "ui/workshop/utility/utility_edits.h"

#include <algorithm>
#include <utility>

namespace ogive::ui {
namespace {

/// Of a tree that may be changed, or not.
template <class Tree>
auto& textIn(Tree& tree, const UtilityPath& path)
{
    auto& attribute = tree.attributes[path.attribute];
    if (!path.refinement)
        return attribute.title;
    auto& refinement = attribute.refinements[*path.refinement];
    return path.scenario ? refinement.scenarios[*path.scenario].text : refinement.title;
}

template <class Tree>
auto* scenarioIn(Tree& tree, const UtilityPath& path)
{
    const bool isThere = path.scenario && isIn(tree, path);
    auto* const refinement =
        isThere ? &tree.attributes[path.attribute].refinements[*path.refinement] : nullptr;
    return isThere ? &refinement->scenarios[*path.scenario] : nullptr;
}

template <class Entry>
void moveEntry(std::vector<Entry>& from, std::size_t position, std::vector<Entry>& to, std::size_t place)
{
    Entry entry = std::move(from[position]);
    from.erase(from.begin() + static_cast<std::ptrdiff_t>(position));
    to.insert(to.begin() + static_cast<std::ptrdiff_t>(place), std::move(entry));
}

std::vector<QualityRefinement>& refinementsOf(UtilityTree& tree, const UtilityPath& attribute)
{
    return tree.attributes[attribute.attribute].refinements;
}

std::vector<QualityScenario>& scenariosOf(UtilityTree& tree, const UtilityPath& refinement)
{
    return refinementsOf(tree, refinement)[*refinement.refinement].scenarios;
}

/// How many entries stand in a parent.
std::size_t countIn(const UtilityTree& tree, const std::optional<UtilityPath>& parent)
{
    if (!parent)
        return tree.attributes.size();
    const QualityAttribute& attribute = tree.attributes[parent->attribute];
    return parent->refinement ? attribute.refinements[*parent->refinement].scenarios.size()
                              : attribute.refinements.size();
}

UtilityPath childOf(const std::optional<UtilityPath>& parent, std::size_t position)
{
    if (!parent)
        return {position, {}, {}};
    return parent->refinement ? UtilityPath{parent->attribute, parent->refinement, position}
                              : UtilityPath{parent->attribute, position, {}};
}

/// All places that could hold entries of a kind, in the order of the tree; the only one for attributes is the
/// tree itself.
std::vector<std::optional<UtilityPath>> placesFor(const UtilityTree& tree, UtilityKind kind)
{
    std::vector<std::optional<UtilityPath>> places;
    if (kind == UtilityKind::Attribute)
        return {std::nullopt};
    for (std::size_t i = 0; i < tree.attributes.size(); ++i) {
        if (kind == UtilityKind::Refinement)
            places.push_back(UtilityPath{i, {}, {}});
        else
            for (std::size_t j = 0; j < tree.attributes[i].refinements.size(); ++j)
                places.push_back(UtilityPath{i, j, {}});
    }
    return places;
}

/// Where a new entry of a kind stands when something is selected: the place and the position in it.
std::optional<std::pair<std::optional<UtilityPath>, std::size_t>>
placeToAdd(const UtilityTree& tree, const std::optional<UtilityPath>& selected, UtilityKind kind)
{
    using Place = std::pair<std::optional<UtilityPath>, std::size_t>;
    if (selected && selected->kind() == kind)
        return Place{selected->parent(), selected->position() + 1};
    if (kind == UtilityKind::Attribute)
        return Place{std::nullopt, selected ? selected->attribute + 1 : tree.attributes.size()};
    if (!selected)
        return std::nullopt;
    const UtilityPath attribute{selected->attribute, {}, {}};
    if (kind == UtilityKind::Refinement) {
        const std::size_t end = countIn(tree, attribute);
        return Place{attribute, selected->refinement ? *selected->refinement + 1 : end};
    }
    const std::size_t refinements = countIn(tree, attribute);
    if (!selected->refinement && refinements == 0)
        return std::nullopt;
    const UtilityPath refinement{attribute.attribute, selected->refinement.value_or(refinements - 1), {}};
    return Place{refinement, countIn(tree, refinement)};
}

} // namespace

UtilityKind UtilityPath::kind() const
{
    return scenario ? UtilityKind::Scenario : refinement ? UtilityKind::Refinement : UtilityKind::Attribute;
}

std::size_t UtilityPath::position() const
{
    return scenario ? *scenario : refinement.value_or(attribute);
}

std::optional<UtilityPath> UtilityPath::parent() const
{
    if (scenario)
        return UtilityPath{attribute, refinement, {}};
    if (refinement)
        return UtilityPath{attribute, {}, {}};
    return std::nullopt;
}

bool isIn(const UtilityTree& tree, const UtilityPath& path)
{
    const auto parent = path.parent();
    return (!parent || isIn(tree, *parent)) && path.position() < countIn(tree, parent);
}

std::string& textAt(UtilityTree& tree, const UtilityPath& path)
{
    return textIn(tree, path);
}

const std::string& textAt(const UtilityTree& tree, const UtilityPath& path)
{
    return textIn(tree, path);
}

const QualityScenario* scenarioAt(const UtilityTree& tree, const UtilityPath& path)
{
    return scenarioIn(tree, path);
}

QualityScenario* scenarioAt(UtilityTree& tree, const UtilityPath& path)
{
    return scenarioIn(tree, path);
}

std::optional<UtilityChange> withAdded(const UtilityTree& tree, const std::optional<UtilityPath>& selected,
                                       UtilityKind kind, const std::string& text)
{
    const auto place = placeToAdd(tree, selected, kind);
    if (!place)
        return std::nullopt;
    UtilityChange change{tree, childOf(place->first, place->second)};
    const auto position = static_cast<std::ptrdiff_t>(place->second);
    if (kind == UtilityKind::Attribute) {
        auto& attributes = change.tree.attributes;
        attributes.insert(attributes.begin() + position, QualityAttribute{})->title = text;
    } else if (kind == UtilityKind::Refinement) {
        auto& refinements = refinementsOf(change.tree, *place->first);
        refinements.insert(refinements.begin() + position, QualityRefinement{})->title = text;
    } else {
        auto& scenarios = scenariosOf(change.tree, *place->first);
        scenarios.insert(scenarios.begin() + position, QualityScenario{})->text = text;
    }
    return change;
}

UtilityChange withQuality(const UtilityTree& tree, const std::string& title, const std::string& refinement)
{
    UtilityChange change{tree, UtilityPath{}};
    auto& attributes = change.tree.attributes;
    auto attribute = std::ranges::find(attributes, title, &QualityAttribute::title);
    if (attribute == attributes.end())
        attribute = attributes.insert(attributes.end(), QualityAttribute{title, {}});
    change.selected->attribute = static_cast<std::size_t>(attribute - attributes.begin());
    if (refinement.empty())
        return change;
    auto& refinements = attribute->refinements;
    auto there = std::ranges::find(refinements, refinement, &QualityRefinement::title);
    if (there == refinements.end())
        there = refinements.insert(refinements.end(), QualityRefinement{refinement, {}});
    change.selected->refinement = static_cast<std::size_t>(there - refinements.begin());
    return change;
}

UtilityChange withoutEntry(const UtilityTree& tree, const UtilityPath& path)
{
    UtilityChange change{tree, {}};
    const auto position = static_cast<std::ptrdiff_t>(path.position());
    if (path.scenario)
        scenariosOf(change.tree, path).erase(scenariosOf(change.tree, path).begin() + position);
    else if (path.refinement)
        refinementsOf(change.tree, path).erase(refinementsOf(change.tree, path).begin() + position);
    else
        change.tree.attributes.erase(change.tree.attributes.begin() + position);
    const auto parent = path.parent();
    const std::size_t left = countIn(change.tree, parent);
    change.selected = left == 0 ? parent : childOf(parent, std::min(path.position(), left - 1));
    return change;
}

std::optional<UtilityChange> withMoved(const UtilityTree& tree, const UtilityPath& path, int by)
{
    const auto places = placesFor(tree, path.kind());
    const auto parent = path.parent();
    const std::size_t position = path.position();
    if (by < 0 ? position > 0 : position + 1 < countIn(tree, parent))
        return withDragged(tree, path, parent, by < 0 ? position - 1 : position + 2);
    const auto here = std::ranges::find(places, parent);
    if (by < 0)
        return here == places.begin() ? std::nullopt
                                      : withDragged(tree, path, *(here - 1), countIn(tree, *(here - 1)));
    return here + 1 == places.end() ? std::nullopt : withDragged(tree, path, *(here + 1), 0);
}

std::optional<UtilityChange> withDragged(const UtilityTree& tree, const UtilityPath& path,
                                         const std::optional<UtilityPath>& parent, std::size_t position)
{
    const bool isPlace = std::ranges::count(placesFor(tree, path.kind()), parent) > 0;
    if (!isPlace || !isIn(tree, path) || position > countIn(tree, parent))
        return std::nullopt;
    const bool isSibling = parent == path.parent();
    const std::size_t from = path.position();
    const std::size_t to = isSibling && from < position ? position - 1 : position;
    if (isSibling && from == to)
        return std::nullopt;
    UtilityChange change{tree, childOf(parent, to)};
    if (path.scenario)
        moveEntry(scenariosOf(change.tree, path), from, scenariosOf(change.tree, *parent), to);
    else if (path.refinement)
        moveEntry(refinementsOf(change.tree, path), from, refinementsOf(change.tree, *parent), to);
    else
        moveEntry(change.tree.attributes, from, change.tree.attributes, to);
    return change;
}

std::optional<DecisionLink::Kind> linkTo(const QualityScenario& scenario, const std::string& decision)
{
    const auto link = std::ranges::find(scenario.links, decision, &DecisionLink::decision);
    return link == scenario.links.end() ? std::nullopt : std::optional(link->kind);
}

void setLink(QualityScenario& scenario, const std::string& decision,
             const std::optional<DecisionLink::Kind>& kind)
{
    const auto link = std::ranges::find(scenario.links, decision, &DecisionLink::decision);
    if (!kind)
        std::erase_if(scenario.links, [&](const DecisionLink& each) { return each.decision == decision; });
    else if (link != scenario.links.end())
        link->kind = *kind;
    else
        scenario.links.push_back({decision, *kind});
}

} // namespace ogive::ui

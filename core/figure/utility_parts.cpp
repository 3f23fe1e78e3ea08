#include "core/figure/utility_figure.h"

#include <utility>

namespace ogive {
namespace {

/// Adds one leaf of the tree, with the titles above it where they do not stand there yet.
void addLeaf(UtilityTreePicture& part, bool& isNewAttribute, bool& isNewRefinement,
             const UtilityAttributePicture& attribute, const UtilityRefinementPicture* refinement,
             const UtilityScenarioPicture* scenario)
{
    if (std::exchange(isNewAttribute, false))
        part.attributes.push_back({attribute.title, {}});
    auto& refinements = part.attributes.back().refinements;
    if (refinement != nullptr && std::exchange(isNewRefinement, false))
        refinements.push_back({refinement->title, {}});
    if (scenario != nullptr)
        refinements.back().scenarios.push_back(*scenario);
}

/// Collects leaves into parts that are not too high.
class UtilityParts {
public:
    UtilityParts(const UtilityTreePicture& picture, double highest)
        : m_highest(highest)
        , m_empty(picture)
    {
        m_empty.attributes.clear();
        m_parts.push_back(m_empty);
    }

    void startAttribute() { m_isNewAttribute = m_isNewRefinement = true; }
    void startRefinement() { m_isNewRefinement = true; }

    void add(const UtilityAttributePicture& attribute, const UtilityRefinementPicture* refinement,
             const UtilityScenarioPicture* scenario)
    {
        UtilityTreePicture tried = m_parts.back();
        bool isNewAttribute = m_isNewAttribute;
        bool isNewRefinement = m_isNewRefinement;
        addLeaf(tried, isNewAttribute, isNewRefinement, attribute, refinement, scenario);
        if (!m_parts.back().attributes.empty() && drawUtilityTree(tried).size.height > m_highest) {
            tried = m_empty;
            isNewAttribute = isNewRefinement = true;
            addLeaf(tried, isNewAttribute, isNewRefinement, attribute, refinement, scenario);
            m_parts.push_back(std::move(tried));
        } else {
            m_parts.back() = std::move(tried);
        }
        m_isNewAttribute = isNewAttribute;
        m_isNewRefinement = isNewRefinement;
    }

    [[nodiscard]] std::vector<UtilityTreePicture> take() { return std::move(m_parts); }

private:
    double m_highest;
    UtilityTreePicture m_empty;
    std::vector<UtilityTreePicture> m_parts;
    bool m_isNewAttribute = true;
    bool m_isNewRefinement = true;
};

} // namespace

std::vector<UtilityTreePicture> utilityTreeParts(const UtilityTreePicture& picture, double highest)
{
    if (picture.attributes.empty())
        return {};
    UtilityParts parts(picture, highest);
    for (const UtilityAttributePicture& attribute : picture.attributes) {
        parts.startAttribute();
        if (attribute.refinements.empty())
            parts.add(attribute, nullptr, nullptr);
        for (const UtilityRefinementPicture& refinement : attribute.refinements) {
            parts.startRefinement();
            if (refinement.scenarios.empty())
                parts.add(attribute, &refinement, nullptr);
            for (const UtilityScenarioPicture& scenario : refinement.scenarios)
                parts.add(attribute, &refinement, &scenario);
        }
    }
    return parts.take();
}

} // namespace ogive

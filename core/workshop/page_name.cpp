#include "core/workshop/page_name.h"

#include <array>
#include <utility>

namespace ogive {
namespace {

constexpr std::string_view decisionPrefix = "decision:";

Message asNamed(std::string_view name)
{
    return OGIVE_TR("workshop", "%1").arg(name);
}

} // namespace

std::string_view decisionOfPage(std::string_view page)
{
    return page.starts_with(decisionPrefix) ? page.substr(decisionPrefix.size()) : std::string_view();
}

Message pageName(const Knowledge& knowledge, std::string_view page)
{
    if (const std::string_view id = decisionOfPage(page); !id.empty()) {
        const auto decision = knowledge.decisionIndex(DecisionId(std::string(id)));
        return asNamed(decision ? knowledge.decisions[*decision].title : id);
    }
    const std::array<std::pair<std::string_view, Message>, 11> names{{
        {"title", OGIVE_TR("workshop", "Title")},
        {"brief", OGIVE_TR("workshop", "Brief")},
        {"comparison", OGIVE_TR("workshop", "Comparison")},
        {"cost", OGIVE_TR("workshop", "Cost")},
        {"capacity", OGIVE_TR("workshop", "Capacity")},
        {"robustness", OGIVE_TR("workshop", "Robustness")},
        {"roadmap", OGIVE_TR("workshop", "Roadmap")},
        {"utility", OGIVE_TR("workshop", "Utility tree")},
        {"questions", OGIVE_TR("workshop", "Open questions")},
        {"disagreement", OGIVE_TR("workshop", "Disagreement")},
        {"next-steps", OGIVE_TR("workshop", "Next steps")},
    }};
    for (const auto& [id, name] : names)
        if (id == page)
            return name;
    return asNamed(page);
}

} // namespace ogive

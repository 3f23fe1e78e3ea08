#include "core/design/report_settings/report_settings.h"

#include <algorithm>

namespace ogive {

const ReportSection* ReportSettings::section(std::string_view id) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [id](const ReportSection& section) { return section.id == id; });
    return found == sections.end() ? nullptr : &*found;
}

bool ReportSettings::isOn(std::string_view id) const
{
    const ReportSection* stated = section(id);
    return !stated || stated->isOn;
}

std::vector<std::string> sectionOrder(const ReportSettings& settings,
                                      std::span<const std::string_view> standard)
{
    std::vector<std::string> order;
    for (const ReportSection& section : settings.sections)
        if (std::find(standard.begin(), standard.end(), section.id) != standard.end())
            order.push_back(section.id);
    for (std::size_t i = 0; i < standard.size(); ++i) {
        if (std::find(order.begin(), order.end(), standard[i]) != order.end())
            continue;
        const auto before = i == 0 ? order.end() : std::find(order.begin(), order.end(), standard[i - 1]);
        order.insert(i == 0 ? order.begin() : before + 1, std::string(standard[i]));
    }
    return order;
}

} // namespace ogive

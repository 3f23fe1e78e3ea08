#include "core/report/chapters/report_chapters.h"

#include "core/report/report_draft.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace ogive {

std::vector<ReportChapter> reportChapters()
{
    return {{anchors::summary, OGIVE_TR("report", "Summary")},
            {anchors::brief, OGIVE_TR("report", "Brief")},
            {anchors::requirements, OGIVE_TR("report", "Requirements")},
            {anchors::decisions, OGIVE_TR("report", "Architecture decisions")},
            {anchors::stack, OGIVE_TR("report", "Technology stack selection")},
            {anchors::vectorDatabase, OGIVE_TR("report", "Vector database recommendation")},
            {anchors::providers, OGIVE_TR("report", "LLM provider comparison")},
            {anchors::cost, OGIVE_TR("report", "Cost")},
            {anchors::scalability, OGIVE_TR("report", "Capacity and scalability plan")},
            {anchors::roadmap, OGIVE_TR("report", "Implementation roadmap")},
            {anchors::scenarios, OGIVE_TR("report", "Scenarios compared")},
            {anchors::checks, OGIVE_TR("report", "Checks and best practices")},
            {anchors::controls, OGIVE_TR("report", "Security controls")},
            {anchors::utility, OGIVE_TR("report", "Quality attributes")},
            {anchors::workshop, OGIVE_TR("report", "Open questions, votes and actions")},
            {anchors::assumptionChapter, OGIVE_TR("report", "Assumptions")},
            {ReportDraft::sourcesAnchor, OGIVE_TR("report", "Sources")}};
}

std::vector<ReportChapter> reportChapters(const ReportSettings& settings)
{
    const std::vector<ReportChapter> standard = reportChapters();
    std::vector<std::string_view> ids;
    for (const ReportChapter& chapter : standard)
        ids.push_back(chapter.id);
    std::vector<ReportChapter> ordered;
    for (const std::string& id : sectionOrder(settings, ids))
        ordered.push_back(*std::find_if(standard.begin(), standard.end(),
                                        [&](const ReportChapter& chapter) { return chapter.id == id; }));
    return ordered;
}

} // namespace ogive

#include "core/check/check_json.h"

#include "core/base/issue.h"

#include <fmt/format.h>

#include <algorithm>

namespace ogive {
namespace {

std::size_t countOf(const std::vector<CheckFinding>& findings, Severity severity)
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(),
                      [&](const CheckFinding& finding) { return finding.severity == severity; }));
}

} // namespace

Json checkJson(const std::vector<CheckFinding>& findings)
{
    Json list = Json::array();
    for (const CheckFinding& finding : findings)
        list.push_back(Json{{"id", finding.id},
                            {"severity", severityName(finding.severity)},
                            {"place", finding.place},
                            {"message", english(finding.message)},
                            {"advice", english(finding.advice)},
                            {"fields", finding.fields}});
    return Json{{"findings", std::move(list)}};
}

std::string checkText(const std::vector<CheckFinding>& findings)
{
    if (findings.empty())
        return "No findings.\n";
    std::string text;
    for (const CheckFinding& finding : findings) {
        text += fmt::format("{}: {}: {} ({})\n", finding.place, severityName(finding.severity),
                            english(finding.message), finding.id);
        if (const std::string advice = english(finding.advice); !advice.empty())
            text += fmt::format("    {}\n", advice);
    }
    return text + fmt::format("{} findings: {} errors, {} warnings, {} notes\n", findings.size(),
                              countOf(findings, Severity::Error), countOf(findings, Severity::Warning),
                              countOf(findings, Severity::Info));
}

} // namespace ogive

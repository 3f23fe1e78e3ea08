#include "core/design/report_settings/report_change.h"

#include <algorithm>
#include <utility>

namespace ogive {
namespace {

Failure refusedReport(Message reason)
{
    return Failure(Error{ErrorCode::Invalid, {}, std::move(reason), {}});
}

/// Applies one change to a design's settings.
struct ReportChanger {
    ReportSettings& settings;

    Result<void> operator()(const SwitchSection& change) const
    {
        return withSection(change, [&](ReportSection& section) { section.isOn = change.isOn; });
    }

    Result<void> operator()(const SetSectionText& change) const
    {
        return withSection(change, [&](ReportSection& section) { section.text = change.text; });
    }

    Result<void> operator()(const OrderSections& change) const
    {
        std::vector<ReportSection> ordered;
        for (const std::string& id : change.order) {
            const bool isTwice = std::any_of(ordered.begin(), ordered.end(),
                                             [&](const ReportSection& one) { return one.id == id; });
            if (id.empty() || isTwice)
                return refusedReport(OGIVE_TR("edit", "the order of the sections names one twice or not"));
            const ReportSection* stated = settings.section(id);
            ordered.push_back(stated ? *stated : ReportSection{id, true, {}, Json::object()});
        }
        for (ReportSection& section : settings.sections) {
            const bool isNamed = std::any_of(ordered.begin(), ordered.end(),
                                             [&](const ReportSection& one) { return one.id == section.id; });
            if (!isNamed)
                ordered.push_back(std::move(section));
        }
        settings.sections = std::move(ordered);
        return {};
    }

    Result<void> operator()(const SetReportTitle& change) const
    {
        settings.title = change.title;
        return {};
    }

    Result<void> operator()(const SetReportPaper& change) const
    {
        settings.paper = change.paper;
        return {};
    }

    Result<void> operator()(const SetReportLanguage& change) const
    {
        settings.language = change.code;
        return {};
    }

private:
    template <class Change, class Make>
    Result<void> withSection(const Change& change, const Make& make) const
    {
        if (change.section.empty())
            return refusedReport(OGIVE_TR("edit", "the section has no name"));
        const bool isStated = settings.section(change.section) != nullptr;
        if (!isStated)
            if (auto ordered = (*this)(OrderSections{change.order}); !ordered)
                return ordered;
        auto found = std::find_if(settings.sections.begin(), settings.sections.end(),
                                  [&](const ReportSection& section) { return section.id == change.section; });
        if (found == settings.sections.end())
            found = settings.sections.insert(found, ReportSection{change.section, true, {}, Json::object()});
        make(*found);
        return {};
    }
};

struct ReportDescriber {
    Message operator()(const SwitchSection& change) const
    {
        return change.isOn ? OGIVE_TR("edit", "Take a chapter into the report")
                           : OGIVE_TR("edit", "Leave a chapter out of the report");
    }
    Message operator()(const SetSectionText&) const
    {
        return OGIVE_TR("edit", "Change a chapter's own text");
    }
    Message operator()(const OrderSections&) const { return OGIVE_TR("edit", "Reorder the report"); }
    Message operator()(const SetReportTitle&) const { return OGIVE_TR("edit", "Change the report's title"); }
    Message operator()(const SetReportPaper& change) const
    {
        return OGIVE_TR("edit", "Set the report on %1").arg(change.paper == Paper::A4 ? "A4" : "Letter");
    }
    Message operator()(const SetReportLanguage&) const
    {
        return OGIVE_TR("edit", "Write the report in another language");
    }
};

} // namespace

Result<void> changeReport(Design& design, const ChangeReport& change)
{
    return std::visit(ReportChanger{design.report}, change.change);
}

Message describeReportChange(const ChangeReport& change)
{
    return std::visit(ReportDescriber{}, change.change);
}

bool isSameReportTarget(const ChangeReport& earlier, const ChangeReport& later)
{
    if (const auto* text = std::get_if<SetSectionText>(&earlier.change)) {
        const auto* next = std::get_if<SetSectionText>(&later.change);
        return next && text->section == next->section;
    }
    return std::holds_alternative<SetReportTitle>(earlier.change) &&
           std::holds_alternative<SetReportTitle>(later.change);
}

} // namespace ogive

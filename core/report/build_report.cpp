#include "core/report/build_report.h"

#include "core/design/file.h"
#include "core/report/chapters/report_chapters.h"
#include "core/report/report_context.h"
#include "core/report/report_draft.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

using AddChapter = void (*)(ReportDraft&, const ReportContext&);

/// Who writes each chapter.
constexpr std::array<std::pair<std::string_view, AddChapter>, 17> chapterWriters{{
    {anchors::summary, addSummary},
    {anchors::brief, addBrief},
    {anchors::requirements, addRequirements},
    {anchors::decisions, addDecisions},
    {anchors::stack, addStack},
    {anchors::vectorDatabase, addVectorDatabase},
    {anchors::providers, addProviders},
    {anchors::cost, addCost},
    {anchors::scalability, addScalability},
    {anchors::roadmap, addRoadmap},
    {anchors::scenarios, addScenarios},
    {anchors::checks, addChecks},
    {anchors::controls, addControls},
    {anchors::utility, addUtilityTree},
    {anchors::workshop, addWorkshop},
    {anchors::assumptionChapter, addAssumptions},
    {ReportDraft::sourcesAnchor, addSources},
}};

void addChapters(ReportDraft& draft, const ReportContext& context)
{
    const ReportSettings& settings = context.design.report;
    for (const ReportChapter& chapter : reportChapters(settings)) {
        if (!settings.isOn(chapter.id))
            continue;
        if (const ReportSection* section = settings.section(chapter.id))
            draft.introduceNext(paragraphsOf(section->text));
        const auto writer = std::find_if(chapterWriters.begin(), chapterWriters.end(),
                                         [&](const auto& entry) { return entry.first == chapter.id; });
        writer->second(draft, context);
        draft.introduceNext({}); // of a chapter that has nothing to say
    }
}

std::string footerOf(const ReportContext& context)
{
    const Message edition =
        OGIVE_TR("report", "Knowledge: %1 %2").arg(context.knowledge.title).arg(context.knowledge.edition);
    const std::string& prices = context.evaluation.cost.pricesAsOf;
    if (prices.empty())
        return context.words(edition);
    return context.words(OGIVE_TR("report", "%1 · prices as of %2").arg(context.words(edition)).arg(prices));
}

} // namespace

Report buildReport(const Knowledge& knowledge, const Design& design, const Scenario& scenario,
                   const Evaluation& evaluation, const Words& words, std::string_view date,
                   const ReportExtras& extras)
{
    const ReportContext context(knowledge, design, scenario, evaluation, words, date, extras);
    ReportDraft draft(words);
    addChapters(draft, context);
    draft.fillSourceList(sourceItems(draft));
    ReportDraft cover(words, draft.sectionNumbers());
    addCover(cover, context);

    Report report;
    report.title = design.report.title.empty() ? design.name : design.report.title;
    report.words = words;
    report.language = knowledge.language.tag();
    report.kind = words(OGIVE_TR("report", "Architecture decision report"));
    report.subtitle = words(OGIVE_TR("report", "Scenario “%1”").arg(scenario.name));
    report.date = context.date();
    report.footer = footerOf(context);
    report.paper = design.report.paper;
    report.cover = cover.take();
    report.blocks = draft.take();
    Design carried = design;
    carried.workshop = openPart(design.workshop);
    report.designFile = writeDesign(carried);
    return report;
}

} // namespace ogive

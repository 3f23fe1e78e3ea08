#include "core/report/build_report.h"

#include "core/design/file.h"
#include "core/report/report_context.h"
#include "core/report/report_draft.h"
#include "core/report/sections/sections.h"

#include <string>

namespace ogive {
namespace {

void addChapters(ReportDraft& draft, const ReportContext& context)
{
    addSummary(draft, context);
    addRequirements(draft, context);
    addDecisions(draft, context);
    addStack(draft, context);
    addVectorDatabase(draft, context);
    addProviders(draft, context);
    addScalability(draft, context);
    addRoadmap(draft, context);
    addChecks(draft, context);
    addControls(draft, context);
    addSources(draft, context);
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
                   const Evaluation& evaluation, const Words& words, std::string_view date)
{
    const ReportContext context(knowledge, design, scenario, evaluation, words, date);
    // Chapters refer to later ones by number, so a first draft finds the numbers.
    ReportDraft numbering(words);
    addChapters(numbering, context);
    ReportDraft draft(words, numbering.sectionNumbers());
    addChapters(draft, context);
    ReportDraft cover(words, numbering.sectionNumbers());
    addCover(cover, context);

    Report report;
    report.title = design.name;
    report.kind = words(OGIVE_TR("report", "Architecture decision report"));
    report.subtitle = words(OGIVE_TR("report", "Scenario “%1”").arg(scenario.name));
    report.date = context.date();
    report.footer = footerOf(context);
    report.cover = cover.take();
    report.blocks = draft.take();
    report.designFile = writeDesign(design);
    return report;
}

} // namespace ogive

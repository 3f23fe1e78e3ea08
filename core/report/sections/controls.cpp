#include "core/decide/deciding_values.h"
#include "core/evaluation/parts.h"
#include "core/report/sections/sections.h"
#include "core/report/shown_value.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

namespace ogive {
namespace {

std::size_t countOf(const ReportContext& context, ControlLevel level)
{
    const auto& needs = context.evaluation.controls;
    return static_cast<std::size_t>(std::count_if(
        needs.begin(), needs.end(), [level](const ControlNeed& need) { return need.level == level; }));
}

/// The values that make the control needed, or leave that open.
std::string reasonsOf(const ReportContext& context, const Condition& condition)
{
    const Evaluation& evaluation = context.evaluation;
    const DecidingValues values = decidingValues(condition, evaluation.fields, evaluation.chosen);
    std::string text;
    for (const std::size_t decision : values.decisions)
        text += (text.empty() ? "" : ", ") + context.knowledge.decisions[decision].title + " (" +
                context.outcomeText(decision) + ")";
    const std::string fields = context.fieldsText(values.fields);
    return text.empty() ? fields : text + (fields.empty() ? "" : ", " + fields);
}

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() ? "" : "; ") + text;
    return all;
}

void addRequired(ReportDraft& draft, const ReportContext& context)
{
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Control")), false, 1.7},
                     {draft.text(OGIVE_TR("report", "How to verify it")), false, 1.6},
                     {draft.text(OGIVE_TR("report", "Needed for")), false, 1.3},
                     {draft.text(OGIVE_TR("report", "References")), false, 1.3}};
    for (const ControlNeed& need : context.evaluation.controls) {
        if (need.level != ControlLevel::Required)
            continue;
        const Control& control = context.knowledge.controls[need.control];
        table.rows.push_back({{strong(control.title), plain(". " + control.action + " "),
                               draft.cite(control.source, control.asOf)},
                              {plain(control.verification)},
                              {plain(reasonsOf(context, control.requiredWhen))},
                              {plain(joined(control.references))}});
    }
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Required")), "required-controls");
    draft.table(std::move(table));
}

void addOpen(ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> items;
    for (const ControlNeed& need : context.evaluation.controls) {
        if (need.level != ControlLevel::Open)
            continue;
        const Control& control = context.knowledge.controls[need.control];
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1: waits for %2."),
                        {strong(control.title), plain(reasonsOf(context, control.requiredWhen))}));
    }
    if (items.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Depends on what is not known yet")), "open-controls");
    draft.bullets(std::move(items));
}

void addRecommended(ReportDraft& draft, const ReportContext& context)
{
    std::vector<Spans> items;
    for (const ControlNeed& need : context.evaluation.controls) {
        if (need.level != ControlLevel::Recommended)
            continue;
        const Control& control = context.knowledge.controls[need.control];
        items.push_back(
            draft.spans(OGIVE_TR("report", "%1. %2 %3"), {strong(control.title), plain(control.threat),
                                                          draft.cite(control.source, control.asOf)}));
    }
    if (items.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "Worth considering")), "recommended-controls");
    draft.bullets(std::move(items));
}

/// OWASP's name of a risk of language models: "LLM01:2025 Prompt Injection".
bool isOwaspRisk(const std::string& reference)
{
    constexpr std::string_view prefix = "LLM";
    constexpr std::size_t colon = 5; // after two digits
    return reference.starts_with(prefix) && reference.size() > colon && reference[colon] == ':';
}

/// Which controls answer each of OWASP's risks, by its id.
void addByRisk(ReportDraft& draft, const ReportContext& context)
{
    std::map<std::string, Spans> byRisk;
    for (const ControlLevel level : {ControlLevel::Required, ControlLevel::Open, ControlLevel::Recommended})
        for (const ControlNeed& need : context.evaluation.controls) {
            if (need.level != level)
                continue;
            const Control& control = context.knowledge.controls[need.control];
            for (const std::string& reference : control.references) {
                if (!isOwaspRisk(reference))
                    continue;
                Spans& spans = byRisk[reference];
                if (!spans.empty())
                    spans.push_back(plain("; "));
                spans.push_back(level == ControlLevel::Required ? strong(control.title)
                                                                : plain(control.title));
            }
        }
    Table table;
    table.columns = {{draft.text(OGIVE_TR("report", "Risk")), false, 1.2},
                     {draft.text(OGIVE_TR("report", "Controls against it")), false, 3}};
    for (auto& [risk, controls] : byRisk)
        table.rows.push_back({{plain(risk)}, std::move(controls)});
    if (table.rows.empty())
        return;
    draft.section(draft.text(OGIVE_TR("report", "By OWASP's risks of LLM applications")), "controls-by-risk");
    draft.paragraph(OGIVE_TR("report", "Required controls are bold; the others are worth considering, or "
                                       "depend on what is not known yet."));
    draft.table(std::move(table));
}

} // namespace

void addControls(ReportDraft& draft, const ReportContext& context)
{
    if (context.knowledge.controls.empty())
        return;
    draft.chapter(OGIVE_TR("report", "Security controls"), std::string(anchors::controls));
    draft.paragraph(draft.spans(
        OGIVE_TR("report", "Of %1 controls this scenario requires %2; %3 more are worth considering."),
        {plain(std::to_string(context.knowledge.controls.size())),
         strong(std::to_string(countOf(context, ControlLevel::Required))),
         strong(std::to_string(countOf(context, ControlLevel::Recommended)))}));
    addByRisk(draft, context);
    addRequired(draft, context);
    addOpen(draft, context);
    addRecommended(draft, context);
}

} // namespace ogive

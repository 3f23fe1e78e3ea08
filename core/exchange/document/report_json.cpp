#include "core/exchange/document/report_json.h"

#include "core/design/workshop/workshop_file.h"
#include "core/evaluation/evaluation_json.h"
#include "core/evaluation/fields/assumption_ledger.h"
#include "core/evaluation/parts.h"
#include "core/exchange/estimate/estimate_json.h"
#include "core/exchange/formats/writers.h"
#include "core/plan/roadmap.h"
#include "core/workshop/disagreement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace ogive {
namespace {

constexpr std::uint64_t samplesOfReport = 65'536; ///< as `ogive estimate` takes
constexpr std::uint64_t seedOfReport = 1;

Json finiteOrNull(double number)
{
    return std::isfinite(number) ? jsonOfNumber(number) : Json(nullptr);
}

const char* originName(Origin origin)
{
    switch (origin) {
    case Origin::Stated:
        return "stated";
    case Origin::Derived:
        return "derived";
    case Origin::Assumed:
        return "assumed";
    case Origin::Default:
        return "default";
    case Origin::Open:
        break;
    }
    return "open";
}

Json valueOf(const ExportSubject& subject, std::size_t field)
{
    const Field& described = subject.knowledge.fields[field];
    const Value* stated = subject.scenario.requirements.find(described.id);
    return stated ? valueJson(*stated)
                  : valueJson(valueFrom(described, subject.evaluation.fields.values[field]));
}

Json requirementsJson(const ExportSubject& subject)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < subject.knowledge.fields.size(); ++i) {
        const Field& field = subject.knowledge.fields[i];
        list.push_back(Json{{"field", field.id.value},
                            {"title", field.title},
                            {"value", valueOf(subject, i)},
                            {"unit", field.unit},
                            {"origin", originName(subject.evaluation.fields.origins[i])},
                            {"decides", static_cast<bool>(subject.evaluation.decides[i])}});
    }
    return list;
}

Json effortJson(const Effort& effort)
{
    return Json{{"low_days", finiteOrNull(effort.lowDays)},
                {"typical_days", finiteOrNull(effort.typicalDays)},
                {"high_days", finiteOrNull(effort.highDays)}};
}

Json taskIds(const Roadmap& roadmap, const std::vector<std::size_t>& tasks)
{
    Json ids = Json::array();
    for (const std::size_t task : tasks)
        ids.push_back(roadmap.tasks[task].id);
    return ids;
}

Json roadmapJson(const ExportSubject& subject)
{
    const Knowledge& knowledge = subject.knowledge;
    const Roadmap roadmap = planRoadmap(knowledge, subject.evaluation.fields, subject.design.plan);
    Json tasks = Json::array();
    for (const PlannedTask& planned : roadmap.tasks) {
        tasks.push_back(Json{{"id", planned.id},
                             {"title", planned.title},
                             {"phase", knowledge.phases[planned.phase].id},
                             {"roles", planned.roles},
                             {"effort", effortJson(planned.effort)},
                             {"start_day", finiteOrNull(planned.start)},
                             {"finish_day", finiteOrNull(planned.finish)},
                             {"slack_days", finiteOrNull(planned.slack)},
                             {"critical", planned.isCritical},
                             {"depends_on", taskIds(roadmap, planned.dependsOn)},
                             {"done_when", planned.exitCriterion}});
    }
    Json phases = Json::array();
    for (const PlannedPhase& planned : roadmap.phases) {
        const Phase& phase = knowledge.phases[planned.phase];
        phases.push_back(Json{{"id", phase.id},
                              {"title", phase.title},
                              {"effort", effortJson(planned.effort)},
                              {"start_day", finiteOrNull(planned.start)},
                              {"finish_day", finiteOrNull(planned.finish)},
                              {"done_when", phase.exitCriterion}});
    }
    return Json{{"effort", effortJson(roadmap.effort)},
                {"duration_days", finiteOrNull(roadmap.durationDays)},
                {"critical_path", taskIds(roadmap, roadmap.criticalPath)},
                {"phases", std::move(phases)},
                {"tasks", std::move(tasks)}};
}

Json ledgerJson(const ExportSubject& subject)
{
    Json list = Json::array();
    for (const LedgerEntry& entry : assumptionLedger(subject.knowledge, subject.design, subject.scenario,
                                                     subject.evaluation, subject.date)) {
        const Assumption assumption = entry.assumption.value_or(Assumption{});
        Json flips = Json::array();
        for (const FieldFlip& flip : entry.flips)
            flips.push_back(subject.knowledge.decisions[flip.decision].id.value);
        list.push_back(Json{{"field", subject.knowledge.fields[entry.field].id.value},
                            {"value", valueOf(subject, entry.field)},
                            {"origin", originName(entry.origin)},
                            {"note", assumption.note},
                            {"source", assumption.source},
                            {"owner", assumption.owner},
                            {"date", assumption.date},
                            {"review_by", assumption.reviewBy},
                            {"overdue", entry.isOverdue},
                            {"could_flip", std::move(flips)},
                            {"flip_within_range", entry.isFlipWithinRange}});
    }
    return list;
}

/// Every source of what the report says, with the newest date under which it is named.
Json sourcesJson(const ExportSubject& subject)
{
    std::vector<std::pair<std::string, std::string>> sources;
    const auto add = [&](const std::string& source, const std::string& asOf) {
        const auto known = std::find_if(sources.begin(), sources.end(),
                                        [&](const auto& entry) { return entry.first == source; });
        if (source.empty())
            return;
        if (known == sources.end())
            sources.emplace_back(source, asOf);
        else
            known->second = std::max(known->second, asOf);
    };
    for (const std::size_t i : decisionsInOrder(subject.knowledge, subject.evaluation)) {
        const auto chosen = subject.evaluation.decisions[i].chosen();
        if (!chosen)
            continue;
        const Option& option = subject.knowledge.decisions[i].options[*chosen];
        add(option.source, option.asOf);
        for (const Fact& fact : option.facts)
            add(fact.source, fact.asOf);
    }
    for (const CostAssumption& assumption : subject.evaluation.cost.assumptions)
        add(assumption.source, assumption.asOf);
    for (const Finding& finding : subject.evaluation.findings)
        add(subject.knowledge.checks[finding.check].source, subject.knowledge.checks[finding.check].asOf);
    for (const ControlNeed& need : subject.evaluation.controls)
        add(subject.knowledge.controls[need.control].source, subject.knowledge.controls[need.control].asOf);
    Json list = Json::array();
    for (const auto& [source, asOf] : sources)
        list.push_back(Json{{"source", source}, {"as_of", asOf}});
    return list;
}

std::string outcomeIdOf(const Knowledge& knowledge, std::size_t decision,
                        const std::optional<std::size_t>& outcome)
{
    return outcome ? knowledge.decisions[decision].options[*outcome].id.value : std::string();
}

/// Whose answers lead elsewhere than most participants'.
Json minoritiesJson(const Knowledge& knowledge, const RoomDisagreement& room)
{
    Json list = Json::array();
    for (const MinorityView& view : room.minorities)
        list.push_back(Json{{"by", room.participants[view.participant]},
                            {"decision", knowledge.decisions[view.decision].id.value},
                            {"outcome", outcomeIdOf(knowledge, view.decision, view.outcome)}});
    return list;
}

/// What participants differ on, and which decisions turn on it.
Json disputesJson(const Knowledge& knowledge, const RoomDisagreement& room)
{
    Json list = Json::array();
    for (const AnsweredField& answered : room.fields) {
        if (!answered.isDisputed())
            continue;
        Json moves = Json::array();
        for (const std::size_t decision : answered.moves)
            moves.push_back(knowledge.decisions[decision].id.value);
        list.push_back(
            Json{{"field", knowledge.fields[answered.field].id.value}, {"moves", std::move(moves)}});
    }
    return list;
}

/// As in the design's file, without what is private: private answers and what only the speaker reads.
void addWorkshopParts(Json& json, const ExportSubject& subject)
{
    if (!subject.design.utilityTree.isEmpty())
        json["utility_tree"] = utilityTreeJson(subject.design.utilityTree);
    Workshop workshop = openPart(subject.design.workshop);
    workshop.pages.clear();
    if (!workshop.isEmpty())
        json["workshop"] = workshopJson(workshop);
    if (!workshop.areAnswersShown || workshop.participants.empty())
        return;
    const RoomDisagreement room =
        disagreementOf(subject.knowledge, subject.design, subject.scenario, subject.date);
    json["disagreement"] = Json{{"disputed", disputesJson(subject.knowledge, room)},
                                {"minority_views", minoritiesJson(subject.knowledge, room)}};
}

} // namespace

Result<Json> reportJson(const ExportSubject& subject)
{
    const auto estimate = estimateScenario(subject.knowledge, subject.scenario, subject.design.rules,
                                           subject.date, samplesOfReport, seedOfReport);
    if (!estimate)
        return Failure(estimate.error());
    Json evaluation = evaluationJson(subject.knowledge, subject.design, subject.design.name,
                                     subject.scenario.id, subject.design.rules, subject.date);
    Json json = Json::object();
    json["format"] = "ogive-report";
    json["version"] = 1;
    json["design"] = Json{{"name", subject.design.name}, {"brief", subject.design.brief}};
    json["date"] = std::string(subject.date);
    json["knowledge"] = evaluation["knowledge"];
    json["scenario"] = Json{{"id", subject.scenario.id.value},
                            {"name", subject.scenario.name},
                            {"notes", subject.scenario.notes}};
    json["requirements"] = requirementsJson(subject);
    const Json& scenario = evaluation["scenarios"].front();
    for (const char* part : {"decisions", "checks", "practices", "controls"})
        json[part] = scenario[part];
    Json cost = estimateJson(subject.knowledge, subject.scenario, *estimate);
    json["capacity"] = cost["capacity"];
    json["assumptions"] = ledgerJson(subject);
    for (const char* part : {"id", "capacity"})
        cost.erase(part);
    json["cost"] = std::move(cost);
    json["roadmap"] = roadmapJson(subject);
    addWorkshopParts(json, subject);
    json["sources"] = sourcesJson(subject);
    return json;
}

Result<Exported> exportJson(const ExportSubject& subject, const ExportRequest& request)
{
    const auto json = reportJson(subject);
    if (!json)
        return Failure(json.error());
    return Exported{{{request.name, json->dump(2, ' ', false, Json::error_handler_t::replace) + "\n"}}, {}};
}

} // namespace ogive

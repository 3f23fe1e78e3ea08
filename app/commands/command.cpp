#include "app/commands/command.h"

#include "core/base/files.h"
#include "core/design/file.h"
#include "core/evaluation/check_design.h"
#include "core/exchange/pdf/design_in_pdf.h"
#include "core/knowledge/load.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <iostream>

namespace ogive::app {
namespace {

Exit exitFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return Exit::Usage;
    case ErrorCode::Unwritable:
        return Exit::Unwritable;
    case ErrorCode::Unreadable:
    case ErrorCode::Syntax:
    case ErrorCode::TooLarge:
    case ErrorCode::TooDeep:
    case ErrorCode::Invalid:
    case ErrorCode::Unknown:
    case ErrorCode::NewerVersion:
        break;
    }
    return Exit::Invalid;
}

std::string idList(const Design& design)
{
    std::string list;
    for (const Scenario& scenario : design.scenarios)
        list += (list.empty() ? "" : ", ") + scenario.id.value;
    return list;
}

std::string idList(const Knowledge& knowledge)
{
    std::string list;
    for (const RuleSet& rules : knowledge.ruleSets)
        list += (list.empty() ? "" : ", ") + rules.id.value;
    return list;
}

} // namespace

Exit fail(const Error& error)
{
    std::cerr << "ogive: " << describe(error) << '\n';
    return exitFor(error.code);
}

Exit print(const std::string& text)
{
    const bool written =
        std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (written)
        return Exit::Done;
    return fail({ErrorCode::Unwritable, {}, OGIVE_TR("app", "standard output can't be written"), {}});
}

Result<Knowledge> loadKnowledge(const Common& common, const Language& language)
{
    return loadKnowledgeWith(common.knowledgeFolder, language);
}

Result<std::string> readInput(const std::string& path, std::size_t limit)
{
    if (path != "-")
        return readFile(path, limit);
    std::string content;
    std::string buffer(1 << 16, '\0');
    while (const std::size_t got = std::fread(buffer.data(), 1, buffer.size(), stdin)) {
        content.append(buffer, 0, got);
        if (content.size() > limit)
            return Failure(
                Error{ErrorCode::TooLarge,
                      {"standard input", {}, 0},
                      OGIVE_TR("app", "larger than the limit of %1 MB").arg(static_cast<double>(limit) / 1e6),
                      {}});
    }
    return content;
}

Result<Design> loadDesign(const std::string& path, const Knowledge& knowledge)
{
    const auto content = readInput(path, JsonLimits{}.bytes);
    if (!content)
        return Failure(content.error());
    const std::string name = path == "-" ? "standard input" : path;
    const auto text = designTextOf(*content, name);
    if (!text)
        return Failure(text.error());
    auto design = readDesign(*text, name);
    if (!design)
        return design;
    if (design->isReadOnly())
        return Failure(
            Error{ErrorCode::NewerVersion,
                  {name, "/version", lineOfPointer(*text, "/version")},
                  OGIVE_TR("app", "the design was made by a newer Ogive (version %1 of the format)")
                      .arg(static_cast<double>(design->version)),
                  OGIVE_TR("app", "Update Ogive; the workbench opens it to look at")});
    if (auto problem = firstProblem(knowledge, *design)) {
        problem->place.file = name;
        problem->place.line = lineOfPointer(*text, problem->place.pointer);
        return Failure(*problem);
    }
    return design;
}

Result<ScenarioId> chooseScenario(const Design& design, const std::string& id)
{
    if (id.empty())
        return design.scenarios.front().id;
    if (design.scenario(ScenarioId(id)))
        return ScenarioId(id);
    return Failure(Error{ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "the design has no scenario \"%1\"").arg(quotable(id)),
                         OGIVE_TR("app", "It has: %1").arg(idList(design))});
}

Evaluation ScenarioSubject::evaluation() const
{
    return evaluate(knowledge, scenario(), design.rules, date);
}

Result<ScenarioSubject> loadScenario(const Common& common, const std::string& design,
                                     const std::string& scenario)
{
    auto knowledge = loadKnowledge(common);
    if (!knowledge)
        return Failure(knowledge.error());
    auto loaded = loadDesign(design, *knowledge);
    if (!loaded)
        return Failure(loaded.error());
    auto chosen = chooseScenario(*loaded, scenario);
    if (!chosen)
        return Failure(chosen.error());
    const std::string date = dateOr(common, *knowledge);
    return ScenarioSubject{std::move(*knowledge), std::move(*loaded), std::move(*chosen), date};
}

Result<RuleSetId> chooseRules(const Knowledge& knowledge, const std::string& asked, const Design* design)
{
    if (asked.empty())
        return design && !design->rules.isEmpty() ? design->rules : knowledge.ruleSets.front().id;
    if (knowledge.ruleSet(RuleSetId(asked)))
        return RuleSetId(asked);
    return Failure(Error{ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "there is no rule set \"%1\"").arg(quotable(asked)),
                         OGIVE_TR("app", "There are: %1").arg(idList(knowledge))});
}

bool isIsoDate(const std::string& text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    char rest = 0;
    if (text.size() != 10 || std::sscanf(text.c_str(), "%4d-%2u-%2u%c", &year, &month, &day, &rest) != 3)
        return false;
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(month),
                                       std::chrono::day(day))
        .ok();
}

std::string dateOrToday(const Common& common)
{
    if (!common.asOf.empty())
        return common.asOf;
    const std::chrono::year_month_day day(
        std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::string dateOr(const Common& common, const Knowledge& knowledge)
{
    return common.asOf.empty() ? knowledge.asOf : common.asOf;
}

} // namespace ogive::app

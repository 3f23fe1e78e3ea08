#pragma once

#include "core/base/result.h"
#include "core/design/design.h"
#include "core/evaluation/evaluation.h"
#include "core/knowledge/knowledge.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>

namespace ogive::app {

/// What the program's exit code says (PRODUCT.md section 5).
enum class Exit { Done = 0, Findings = 1, Usage = 2, Invalid = 3, Unwritable = 4 };

/// Options that every command takes.
struct Common {
    std::string knowledgeFolder;
    std::string asOf;
};

/// One command of the command line: its options, and what it does once they are parsed.
class Command {
public:
    virtual ~Command() = default;

    virtual void addOptions(CLI::App& parser) = 0;
    [[nodiscard]] virtual Exit run(const Common& common) = 0;
    [[nodiscard]] virtual const char* name() const = 0;
    [[nodiscard]] virtual const char* description() const = 0;
};

using CommandPtr = std::unique_ptr<Command>;

[[nodiscard]] CommandPtr makeNewCommand();
[[nodiscard]] CommandPtr makeEvaluateCommand();
[[nodiscard]] CommandPtr makeComputeCommand();
[[nodiscard]] CommandPtr makeEstimateCommand();
[[nodiscard]] CommandPtr makeExportCommand();
[[nodiscard]] CommandPtr makePricesCommand();
[[nodiscard]] CommandPtr makeScreenshotCommand();
[[nodiscard]] CommandPtr makeSchemaCommand();
[[nodiscard]] CommandPtr makeCheckCommand();
[[nodiscard]] CommandPtr makeLintCommand();
[[nodiscard]] CommandPtr makeDiffCommand();
[[nodiscard]] CommandPtr makeAnswersCommand();
[[nodiscard]] CommandPtr makeKnowledgeCommand();

/// Prints an error to standard error and tells the exit code that fits it.
Exit fail(const Error& error);

/// Prints text to standard output; Unwritable where that is not possible.
Exit print(const std::string& text);

/// Knowledge as the options ask.
[[nodiscard]] Result<Knowledge> loadKnowledge(const Common& common, const Language& language = {});

/// All of a file, or of standard input for "-", up to a limit of bytes.
[[nodiscard]] Result<std::string> readInput(const std::string& path, std::size_t limit);

/// A design from a file or standard input, or from a PDF that carries one; values checked against the
/// knowledge.
[[nodiscard]] Result<Design> loadDesign(const std::string& path, const Knowledge& knowledge);

/// The scenario that an option names, else the first; an error where there is none of that id.
[[nodiscard]] Result<ScenarioId> chooseScenario(const Design& design, const std::string& id);

/// One scenario of a design, with the knowledge that it is judged by.
struct ScenarioSubject {
    Knowledge knowledge;
    Design design;
    ScenarioId scenarioId;
    std::string date; ///< for the age of facts

    [[nodiscard]] const Scenario& scenario() const { return *design.scenario(scenarioId); }
    [[nodiscard]] Evaluation evaluation() const;
};

/// A design as loadDesign() finds it, and the scenario as chooseScenario() does.
[[nodiscard]] Result<ScenarioSubject> loadScenario(const Common& common, const std::string& design,
                                                   const std::string& scenario);

/// The rule set that an option names, else the design's, else the default.
[[nodiscard]] Result<RuleSetId> chooseRules(const Knowledge& knowledge, const std::string& asked,
                                            const Design* design);

/// Whether a text is a calendar date such as 2026-11-22.
[[nodiscard]] bool isIsoDate(const std::string& text);

/// The date for what should be as of now: as asked, else today (UTC).
[[nodiscard]] std::string dateOrToday(const Common& common);

/// The date for the age of facts: as asked, else the knowledge's own.
[[nodiscard]] std::string dateOr(const Common& common, const Knowledge& knowledge);

} // namespace ogive::app

#include "app/command_line.h"

#include "app/commands/command.h"
#include "app/workbench.h"

#include <array>
#include <exception>
#include <iostream>
#include <vector>

namespace ogive::app {
namespace {

std::vector<CommandPtr> allCommands()
{
    std::vector<CommandPtr> commands;
    commands.push_back(makeNewCommand());
    commands.push_back(makeEvaluateCommand());
    commands.push_back(makeComputeCommand());
    commands.push_back(makeEstimateCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makePricesCommand());
    commands.push_back(makeScreenshotCommand());
    commands.push_back(makeSchemaCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeDiffCommand());
    commands.push_back(makeAnswersCommand());
    commands.push_back(makeLintCommand());
    commands.push_back(makeKnowledgeCommand());
    return commands;
}

void addCommon(CLI::App& parser, Common& common)
{
    parser.add_option("--knowledge", common.knowledgeFolder,
                      "Folder of knowledge laid over the built-in one");
    parser.add_option("--as-of", common.asOf, "ISO date for the age of facts and dated prices")
        ->check([](const std::string& text) {
            return isIsoDate(text) ? std::string() : std::string("must be a date such as 2026-11-22");
        });
}

} // namespace

int runCommandLine(int argc, char* argv[])
{
    CLI::App parser("Ogive: design AI systems and see what follows from the requirements", "ogive");
    parser.set_version_flag("--version", "Ogive " OGIVE_VERSION);
    parser.require_subcommand(0, 1);
    parser.allow_extras(false);
    std::string design;
    parser.add_option("design", design, "Design to open in the workbench");
    bool wantsOwnInstance = false;
    parser.add_flag("--new-instance", wantsOwnInstance,
                    "Start an Ogive of its own, also where one is open already");
    Common common;
    addCommon(parser, common);

    std::vector<CommandPtr> commands = allCommands();
    Command* chosen = nullptr;
    for (const CommandPtr& command : commands) {
        CLI::App* sub = parser.add_subcommand(command->name(), command->description());
        command->addOptions(*sub);
        addCommon(*sub, common);
        sub->callback([&chosen, &command] { chosen = command.get(); });
    }
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        const bool isAnswer = problem.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success);
        parser.exit(problem);
        return static_cast<int>(isAnswer ? Exit::Done : Exit::Usage);
    }
    if (!chosen)
        return runWorkbench(argc, argv, design, common, wantsOwnInstance);
    try {
        return static_cast<int>(chosen->run(common));
    } catch (const std::bad_alloc&) {
        return static_cast<int>(
            fail({ErrorCode::TooLarge, {}, OGIVE_TR("app", "there is not enough memory for this"), {}}));
    }
}

} // namespace ogive::app

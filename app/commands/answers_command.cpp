#include "app/commands/command.h"

#include "core/base/files.h"
#include "core/workshop/answer_file.h"
#include "core/workshop/disagreement.h"

#include <filesystem>

namespace ogive::app {
namespace {

constexpr std::string_view answerFileEnding = ".answers.json";

class AnswersCommand final : public Command {
public:
    const char* name() const override { return "answers"; }
    const char* description() const override
    {
        return "Write a file in which a participant of a workshop states their own answers";
    }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("design", m_design, "Design file, or - for standard input")->required();
        parser
            .add_option("--to", m_target, "File to make, NAME.answers.json; an existing one is not replaced")
            ->required();
        parser.add_option("--scenario", m_scenario, "Scenario to ask about; else the first");
        parser.add_option("--by", m_by, "The participant; else they write their name themselves");
    }

    Exit run(const Common& common) override
    {
        if (!m_target.ends_with(answerFileEnding))
            return fail({ErrorCode::Usage,
                         {m_target, {}, 0},
                         OGIVE_TR("app", "a file of answers ends in %1").arg(answerFileEnding),
                         OGIVE_TR("app", "Choose a name that ends so")});
        const auto subject = loadScenario(common, m_design, m_scenario);
        if (!subject)
            return fail(subject.error());
        // What a participant has filled in is not lost to a second call.
        if (std::error_code code; std::filesystem::exists(m_target, code))
            return fail({ErrorCode::Unwritable,
                         {m_target, {}, 0},
                         OGIVE_TR("app", "the file exists already"),
                         OGIVE_TR("app", "Choose another name")});
        const std::vector<std::size_t> questions =
            roomQuestions(subject->knowledge, subject->scenario(), subject->evaluation());
        const std::string text = answerFile(subject->knowledge, subject->design, questions, m_by);
        if (const auto written = replaceFile(m_target, text); !written)
            return fail(written.error());
        return Exit::Done;
    }

private:
    std::string m_design;
    std::string m_target;
    std::string m_scenario;
    std::string m_by;
};

} // namespace

CommandPtr makeAnswersCommand()
{
    return std::make_unique<AnswersCommand>();
}

} // namespace ogive::app

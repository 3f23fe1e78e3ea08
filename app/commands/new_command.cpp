#include "app/commands/command.h"

#include "core/base/files.h"
#include "core/design/file.h"
#include "core/design/from_starter.h"
#include "core/evaluation/knowledge_stamp.h"

#include <filesystem>

namespace ogive::app {
namespace {

class NewCommand final : public Command {
public:
    const char* name() const override { return "new"; }
    const char* description() const override { return "Make a design from a starter"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("--template", m_starter, "Id of the starter")->required();
        parser.add_option("--to", m_target, "Design file to make; an existing one is not replaced")
            ->required();
    }

    Exit run(const Common& common) override
    {
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        const auto design = designFromStarter(*knowledge, m_starter);
        if (!design)
            return fail(design.error());
        if (std::error_code code; std::filesystem::exists(m_target, code))
            return fail({ErrorCode::Unwritable,
                         {m_target, {}, 0},
                         OGIVE_TR("app", "the file exists already"),
                         OGIVE_TR("app", "Choose another name")});
        if (const auto written = replaceFile(m_target, writeDesign(stamped(*design, *knowledge))); !written)
            return fail(written.error());
        return Exit::Done;
    }

private:
    std::string m_starter;
    std::string m_target;
};

} // namespace

CommandPtr makeNewCommand()
{
    return std::make_unique<NewCommand>();
}

} // namespace ogive::app

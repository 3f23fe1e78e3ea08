#include "app/commands/command.h"
#include "app/commands/dmn_commands.h"

#include "core/lint/lint_json.h"

namespace ogive::app {
namespace {

class LintCommand final : public Command {
public:
    const char* name() const override { return "lint"; }
    const char* description() const override
    {
        return "Find what is wrong with the knowledge, or with decision tables";
    }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("folder", m_folder, "Folder of knowledge laid over the built-in one, or FILE.dmn");
        parser.add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
        parser.add_option("--max-age-days", m_maxAgeDays, "Facts older than this are stale; else by kind")
            ->check(CLI::Range(0, 100'000));
    }

    Exit run(const Common& common) override
    {
        if (isDmnPath(m_folder))
            return lintDmnFile(m_folder, m_format);
        Common chosen = common;
        if (!m_folder.empty())
            chosen.knowledgeFolder = m_folder;
        const auto knowledge = loadKnowledge(chosen);
        if (!knowledge)
            return fail(knowledge.error());
        const auto findings = lint(*knowledge, {dateOr(common, *knowledge), m_maxAgeDays});
        const std::string text =
            m_format == "text"
                ? lintText(findings) + ruleTablesText(*knowledge)
                : lintJson(*knowledge, findings).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        const Exit printed = print(text);
        return printed == Exit::Done && !findings.empty() ? Exit::Findings : printed;
    }

private:
    std::string m_folder;
    std::string m_format = "text";
    std::optional<int> m_maxAgeDays;
};

} // namespace

CommandPtr makeLintCommand()
{
    return std::make_unique<LintCommand>();
}

} // namespace ogive::app

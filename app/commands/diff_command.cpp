#include "app/commands/command.h"

#include "core/evaluation/changes/design_changes.h"
#include "core/report/changes/write_changes.h"

namespace ogive::app {
namespace {

class DiffCommand final : public Command {
public:
    const char* name() const override { return "diff"; }
    const char* description() const override
    {
        return "What changed between two states of a design, and in its decisions and cost";
    }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("old", m_before, "Design file as it was, or - for standard input")->required();
        parser.add_option("new", m_after, "Design file as it is, or - for standard input")->required();
        parser.add_option("--format", m_format, "markdown or json")
            ->check(CLI::IsMember({"markdown", "json"}));
    }

    Exit run(const Common& common) override
    {
        if (m_before == "-" && m_after == "-")
            return fail(Error{ErrorCode::Usage,
                              {},
                              OGIVE_TR("app", "only one of the two designs can come from standard input"),
                              OGIVE_TR("app", "Name a file for the other")});
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        const auto before = loadDesign(m_before, *knowledge);
        if (!before)
            return fail(before.error());
        const auto after = loadDesign(m_after, *knowledge);
        if (!after)
            return fail(after.error());
        const auto changes = designChanges(*before, *after, *knowledge, dateOr(common, *knowledge));
        const Exit printed = print(textOf(changes, after->name));
        return printed == Exit::Done && !changes.empty() ? Exit::Findings : printed;
    }

private:
    [[nodiscard]] std::string textOf(const std::vector<DesignChange>& changes, const std::string& title) const
    {
        if (m_format == "json")
            return changesJson(changes).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        return changesMarkdown(changes, title.empty() ? m_after : title);
    }

    std::string m_before;
    std::string m_after;
    std::string m_format = "markdown";
};

} // namespace

CommandPtr makeDiffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace ogive::app

#include "app/commands/command.h"

#include "core/check/check_json.h"
#include "core/design/expected/expected_outcomes.h"

#include <iterator>

namespace ogive::app {
namespace {

class CheckCommand final : public Command {
public:
    const char* name() const override { return "check"; }
    const char* description() const override { return "Check designs, also against a policy"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("designs", m_designs, "Design files, or - for standard input")->required();
        parser.add_option("--policy", m_policy,
                          "What fails: severities, budget, allowed options, age of prices");
        parser.add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
    }

    Exit run(const Common& common) override
    {
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        const auto policy = loadPolicy(*knowledge);
        if (!policy)
            return fail(policy.error());
        const std::string date = dateOrToday(common);
        Exit worst = Exit::Done;
        std::vector<CheckFinding> findings;
        for (const std::string& path : m_designs) {
            auto found = findingsOf(path, *knowledge, *policy, date);
            if (found)
                findings.insert(findings.end(), std::make_move_iterator(found->begin()),
                                std::make_move_iterator(found->end()));
            else
                worst = fail(found.error());
        }
        const Exit printed = print(m_format == "text" ? checkText(findings) : jsonText(findings));
        if (printed != Exit::Done)
            return printed;
        return worst == Exit::Done && fails(*policy, findings) ? Exit::Findings : worst;
    }

private:
    static std::string jsonText(const std::vector<CheckFinding>& findings)
    {
        return checkJson(findings).dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
    }

    Result<Policy> loadPolicy(const Knowledge& knowledge) const
    {
        if (m_policy.empty())
            return Policy();
        const auto text = readInput(m_policy, JsonLimits{}.bytes);
        if (!text)
            return Failure(text.error());
        return readPolicy(*text, m_policy == "-" ? "standard input" : m_policy, knowledge);
    }

    static Result<std::vector<CheckFinding>> findingsOf(const std::string& path, const Knowledge& knowledge,
                                                        const Policy& policy, const std::string& date)
    {
        const auto design = loadDesign(path, knowledge);
        if (!design)
            return Failure(design.error());
        const std::string name = path == "-" ? "standard input" : path;
        if (const auto expected = expectedOutcomes(*design); !expected) {
            Error error = expected.error();
            error.place.file = name;
            if (const auto content =
                    path == "-" ? Result<std::string>() : readInput(path, JsonLimits{}.bytes))
                error.place.line = lineOfPointer(*content, error.place.pointer);
            return Failure(std::move(error));
        }
        return checkDesign(knowledge, *design, name, policy, date);
    }

    std::vector<std::string> m_designs;
    std::string m_policy;
    std::string m_format = "text";
};

} // namespace

CommandPtr makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace ogive::app

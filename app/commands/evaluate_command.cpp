#include "app/commands/command.h"
#include "app/commands/dmn_commands.h"

#include "core/evaluation/evaluation_json.h"
#include "core/exchange/batch.h"

namespace ogive::app {
namespace {

constexpr std::size_t largestBatch = 4'000'000'000;

class EvaluateCommand final : public Command {
public:
    const char* name() const override { return "evaluate"; }
    const char* description() const override
    {
        return "Evaluate a design, or requirement sets as JSON Lines";
    }

    void addOptions(CLI::App& parser) override
    {
        auto* design = parser.add_option("design", m_design, "Design file, or - for standard input");
        auto* batch =
            parser.add_option("--batch", m_batch, "Requirement sets, JSON Lines, or - for standard input");
        auto* dmn = parser.add_option("--dmn", m_dmn,
                                      "Decision tables (DMN) to evaluate; then DESIGN is a JSON object of "
                                      "inputs, or a file with one");
        parser.add_option("--scenario", m_scenario, "Only this scenario")->excludes(batch)->excludes(dmn);
        parser.add_option("--rules", m_rules, "Rule set; else the design's, else the guide")->excludes(dmn);
        parser.add_option("--format", m_format, "text or json")
            ->check(CLI::IsMember({"text", "json"}))
            ->excludes(batch);
        design->excludes(batch);
    }

    Exit run(const Common& common) override
    {
        if (!m_dmn.empty())
            return m_batch.empty() ? evaluateDmnOnce(m_dmn, m_design, m_format)
                                   : evaluateDmnBatch(m_dmn, m_batch);
        if (m_design.empty() == m_batch.empty())
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "name a design, or requirement sets with --batch"),
                         {}});
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        return m_batch.empty() ? evaluateDesign(common, *knowledge) : evaluateBatch(*knowledge);
    }

private:
    Exit evaluateDesign(const Common& common, const Knowledge& knowledge) const
    {
        const auto design = loadDesign(m_design, knowledge);
        if (!design)
            return fail(design.error());
        const auto rules = chooseRules(knowledge, m_rules, &*design);
        if (!rules)
            return fail(rules.error());
        std::optional<ScenarioId> only;
        if (!m_scenario.empty()) {
            const auto scenario = chooseScenario(*design, m_scenario);
            if (!scenario)
                return fail(scenario.error());
            only = *scenario;
        }
        const std::string date = dateOr(common, knowledge);
        if (m_format != "json")
            return print(evaluationText(knowledge, *design, only, *rules, date));
        const Json json = evaluationJson(knowledge, *design, design->name, only, *rules, date);
        return print(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    }

    Exit evaluateBatch(const Knowledge& knowledge) const
    {
        const auto rules = chooseRules(knowledge, m_rules, nullptr);
        if (!rules)
            return fail(rules.error());
        const auto lines = readInput(m_batch, largestBatch);
        if (!lines)
            return fail(lines.error());
        return print(BatchEvaluator(knowledge, *rules).evaluateLines(*lines));
    }

    std::string m_design;
    std::string m_batch;
    std::string m_scenario;
    std::string m_rules;
    std::string m_dmn;
    std::string m_format; ///< empty: text, and JSON of decision tables
};

} // namespace

CommandPtr makeEvaluateCommand()
{
    return std::make_unique<EvaluateCommand>();
}

} // namespace ogive::app

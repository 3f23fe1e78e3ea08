#include "app/commands/command.h"

#include "core/exchange/estimate/estimate_json.h"

#include <algorithm>
#include <thread>

namespace ogive::app {
namespace {

class EstimateCommand final : public Command {
public:
    const char* name() const override { return "estimate"; }
    const char* description() const override
    {
        return "Estimate what a design costs and needs, and how sure that is";
    }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("design", m_design, "Design file, or - for standard input")->required();
        parser.add_option("--scenario", m_scenario, "Only this scenario");
        parser.add_option("--rules", m_rules, "Rule set; else the design's, else the guide");
        parser.add_option("--samples", m_samples, "Samples of the simulation")
            ->check(CLI::Range(std::uint64_t{1}, std::uint64_t{1} << 26));
        parser.add_option("--seed", m_seed, "Seed of the simulation");
        parser.add_option("--format", m_format, "text or json")->check(CLI::IsMember({"text", "json"}));
    }

    Exit run(const Common& common) override
    {
        const auto knowledge = loadKnowledge(common);
        if (!knowledge)
            return fail(knowledge.error());
        const auto design = loadDesign(m_design, *knowledge);
        if (!design)
            return fail(design.error());
        const auto rules = chooseRules(*knowledge, m_rules, &*design);
        if (!rules)
            return fail(rules.error());
        std::optional<ScenarioId> only;
        if (!m_scenario.empty()) {
            const auto scenario = chooseScenario(*design, m_scenario);
            if (!scenario)
                return fail(scenario.error());
            only = *scenario;
        }
        return estimateAll(*knowledge, *design, only, *rules, dateOr(common, *knowledge));
    }

private:
    Exit estimateAll(const Knowledge& knowledge, const Design& design, const std::optional<ScenarioId>& only,
                     const RuleSetId& rules, const std::string& date) const
    {
        SimulationRun run;
        run.threads = std::max(1U, std::thread::hardware_concurrency());
        Json scenarios = Json::array();
        std::string text;
        for (const Scenario& scenario : design.scenarios) {
            if (only && scenario.id != *only)
                continue;
            const auto estimate = estimateScenario(knowledge, scenario, rules, date, m_samples, m_seed, run);
            if (!estimate)
                return fail(estimate.error());
            if (m_format == "json")
                scenarios.push_back(estimateJson(knowledge, scenario, *estimate));
            else
                text += (text.empty() ? "" : "\n") + estimateText(knowledge, scenario, *estimate, date);
        }
        if (m_format == "text")
            return print(text);
        const Json json{{"scenarios", std::move(scenarios)}};
        return print(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
    }

    std::string m_design;
    std::string m_scenario;
    std::string m_rules;
    std::string m_format = "text";
    std::uint64_t m_samples = 65'536;
    std::uint64_t m_seed = 1;
};

} // namespace

CommandPtr makeEstimateCommand()
{
    return std::make_unique<EstimateCommand>();
}

} // namespace ogive::app

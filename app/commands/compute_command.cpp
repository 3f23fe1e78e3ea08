#include "app/commands/command.h"

#include "core/compute/compute.h"
#include "core/compute/model_list.h"

#include <vector>

namespace ogive::app {
namespace {

class ComputeCommand final : public Command {
public:
    const char* name() const override { return "compute"; }
    const char* description() const override { return "Compute one named model from its inputs"; }

    void addOptions(CLI::App& parser) override
    {
        parser.add_option("model", m_model, "Name of a model, such as W2.rps_peak");
        auto* inputs =
            parser.add_option("inputs", m_inputs, "Its inputs as a JSON object, or - for standard input");
        auto* list =
            parser.add_flag("--list", m_lists, "What models there are, or what this one reads and gives");
        parser.add_option("--format", m_format, "text or json, of a list")
            ->check(CLI::IsMember({"text", "json"}))
            ->needs(list);
        inputs->excludes(list);
    }

    Exit run(const Common&) override
    {
        if (m_lists)
            return listModels();
        if (m_model.empty() || m_inputs.empty())
            return fail({ErrorCode::Usage,
                         {},
                         OGIVE_TR("app", "name a model and its inputs, or ask for the models with --list"),
                         {}});
        const auto model = findComputeModel(m_model);
        if (!model)
            return fail(model.error());
        return computeOne(*model);
    }

private:
    Exit listModels() const
    {
        std::vector<ComputeModel> models;
        if (m_model.empty()) {
            models = allComputeModels();
        } else {
            auto model = findComputeModel(m_model);
            if (!model)
                return fail(model.error());
            models.push_back(std::move(*model));
        }
        return print(m_format == "text" ? modelListText(models) : modelListJson(models).dump(2) + "\n");
    }

    Exit computeOne(const ComputeModel& model) const
    {
        const bool isPiped = m_inputs == "-";
        const auto text = isPiped ? readInput(m_inputs, JsonLimits{}.bytes) : Result<std::string>(m_inputs);
        if (!text)
            return fail(text.error());
        const auto result = compute(model, *text, isPiped ? "standard input" : "");
        return result ? print(result->dump() + "\n") : fail(result.error());
    }

    std::string m_model;
    std::string m_inputs;
    std::string m_format = "text";
    bool m_lists = false;
};

} // namespace

CommandPtr makeComputeCommand()
{
    return std::make_unique<ComputeCommand>();
}

} // namespace ogive::app

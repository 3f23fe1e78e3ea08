#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

#include <algorithm>

namespace ogive::lintrules {
namespace {

const Model* modelOf(const std::vector<Model>& models, const std::string& id)
{
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const Model& model) { return model.id.value == id; });
    return found == models.end() ? nullptr : &*found;
}

bool isRetired(const Model* model, const std::string& today)
{
    return model && (model->status == "retired" || (!model->retiresOn.empty() && model->retiresOn <= today));
}

/// The models that an option's entry lists by name.
std::vector<std::string> listedModels(const Option& option)
{
    std::vector<std::string> names;
    for (const AttributeValue& value : option.attributes)
        if (const auto* list = std::get_if<std::vector<std::string>>(&value))
            names.insert(names.end(), list->begin(), list->end());
    return names;
}

} // namespace

/// Options that name models which are no longer served: in their entry, or as the model that Ogive would take
/// for them, which is worse.
Findings retiredModel(const LintContext& context)
{
    Findings findings;
    const Knowledge& knowledge = context.knowledge;
    const auto check = [&](const Decision& decision, const Option& option) {
        std::vector<std::string> listed;
        for (const std::string& name : listedModels(option))
            if (isRetired(modelOf(knowledge.llmModels, name), context.settings.asOf))
                listed.push_back(name);
        if (!listed.empty())
            findings.push_back({{},
                                Severity::Info,
                                placeOfOption(decision, option),
                                OGIVE_TR("lint", "%1 lists models that are no longer served: %2")
                                    .arg(option.title)
                                    .arg(listText(context.knowledge.language, listed)),
                                {},
                                {}});
        std::vector<std::string> taken;
        for (const auto& [quality, model] : option.llmModels)
            if (isRetired(knowledge.llmModel(model), context.settings.asOf))
                taken.push_back(model.value);
        if (isRetired(knowledge.embeddingModel(option.defaultModel), context.settings.asOf))
            taken.push_back(option.defaultModel.value);
        if (!taken.empty())
            findings.push_back({{},
                                Severity::Warning,
                                placeOfOption(decision, option),
                                OGIVE_TR("lint", "%1 stands for models that are no longer served: %2")
                                    .arg(option.title)
                                    .arg(listText(context.knowledge.language, taken)),
                                {},
                                {}});
    };
    for (const Decision& decision : knowledge.decisions)
        if (decision.optionsFrom.empty())
            for (const Option& option : decision.options)
                check(decision, option);
    return findings;
}

} // namespace ogive::lintrules

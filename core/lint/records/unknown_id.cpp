#include "core/base/number_text.h"
#include "core/lint/finding_words.h"
#include "core/lint/records/rules.h"

#include <algorithm>
#include <unordered_set>

namespace ogive::lintrules {
namespace {

constexpr std::string_view anyProvider = "other"; // models of makers that are no option

template <class Items>
bool hasId(const Items& items, const std::string& id)
{
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
}

/// Every text of an option's entry that a newer fact may date.
std::vector<std::string> textsOf(const Option& option)
{
    std::vector<std::string> texts = option.packages;
    for (const AttributeValue& value : option.attributes) {
        if (const auto* text = std::get_if<std::string>(&value))
            texts.push_back(*text);
        if (const double* number = std::get_if<double>(&value))
            texts.push_back(plainNumber(*number));
        if (const auto* list = std::get_if<std::vector<std::string>>(&value))
            texts.insert(texts.end(), list->begin(), list->end());
    }
    return texts;
}

/// Whether what a fact replaces is there: one text, or several joined by commas.
bool isThere(const std::vector<std::string>& texts, const std::string& replaced)
{
    if (std::find(texts.begin(), texts.end(), replaced) != texts.end())
        return true;
    const std::size_t comma = replaced.find(", ");
    return comma != std::string::npos && isThere(texts, replaced.substr(0, comma)) &&
           isThere(texts, replaced.substr(comma + 2));
}

void add(Findings& findings, LintPlace place, Message message)
{
    findings.push_back({{}, Severity::Warning, std::move(place), std::move(message), {}, {}});
}

void checkOptions(const Knowledge& knowledge, Findings& findings)
{
    const auto quality = knowledge.fieldInRole("quality");
    for (const Decision& decision : knowledge.decisions)
        for (const Option& option : decision.options) {
            for (const Fact& fact : option.facts)
                if (!fact.replaces.empty() && !isThere(textsOf(option), fact.replaces))
                    add(findings, placeOfOption(decision, option),
                        OGIVE_TR("lint", "%1: a fact replaces \"%2\", which the entry does not say")
                            .arg(option.title)
                            .arg(fact.replaces));
            for (const auto& [level, model] : option.llmModels)
                if (quality && !hasId(knowledge.fields[*quality].choices, level))
                    add(findings, placeOfOption(decision, option),
                        OGIVE_TR("lint", "%1 names a model for \"%2\", which is no level of %3")
                            .arg(option.title)
                            .arg(level)
                            .arg(knowledge.language.inSentence(knowledge.fields[*quality].title)));
        }
}

void checkProviders(const Knowledge& knowledge, const char* kind, const std::vector<Model>& models,
                    Findings& findings)
{
    const auto decision = knowledge.decisionInRole("llm");
    if (!decision)
        return;
    for (const Model& model : models)
        if (!model.provider.isEmpty() && model.provider.value != anyProvider &&
            !knowledge.decisions[*decision].optionIndex(model.provider))
            add(findings, placeOfRecord(kind, model.id.value),
                OGIVE_TR("lint", "%1 names the provider \"%2\", which is no option of %3")
                    .arg(model.title)
                    .arg(model.provider.value)
                    .arg(knowledge.language.inSentence(knowledge.decisions[*decision].title)));
}

void checkTasks(const Knowledge& knowledge, Findings& findings)
{
    std::unordered_set<std::string> ids;
    for (const RoadmapTask& task : knowledge.tasks)
        ids.insert(task.id);
    for (const RoadmapTask& task : knowledge.tasks) {
        if (!hasId(knowledge.phases, task.phase))
            add(findings, placeOfRecord("task", task.id),
                OGIVE_TR("lint", "%1 belongs to the phase \"%2\", which does not exist")
                    .arg(task.title)
                    .arg(task.phase));
        for (const std::string& dependency : task.dependsOn)
            if (!ids.contains(dependency))
                add(findings, placeOfRecord("task", task.id),
                    OGIVE_TR("lint", "%1 waits for \"%2\", which is no task")
                        .arg(task.title)
                        .arg(dependency));
    }
}

} // namespace

/// References that the loader lets pass because nothing breaks: they just lead nowhere.
Findings unknownId(const LintContext& context)
{
    Findings findings;
    const Knowledge& knowledge = context.knowledge;
    checkOptions(knowledge, findings);
    checkProviders(knowledge, "llm-model", knowledge.llmModels, findings);
    checkProviders(knowledge, "embedding-model", knowledge.embeddingModels, findings);
    for (const Field& field : knowledge.fields)
        if (!hasId(knowledge.groups, field.group))
            add(findings, placeOfRecord("field", field.id.value),
                OGIVE_TR("lint", "%1 stands in the group \"%2\", which does not exist")
                    .arg(field.title)
                    .arg(field.group));
    for (const CostPattern& pattern : knowledge.patterns)
        for (const std::string& other : pattern.conflictsWith)
            if (!hasId(knowledge.patterns, other))
                add(findings, placeOfRecord("cost-pattern", pattern.id),
                    OGIVE_TR("lint", "%1 conflicts with \"%2\", which is no cost pattern")
                        .arg(pattern.title)
                        .arg(other));
    checkTasks(knowledge, findings);
    return findings;
}

} // namespace ogive::lintrules

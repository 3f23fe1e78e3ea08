#include "core/knowledge/load.h"

#include "core/knowledge/reading/read_knowledge.h"

#include <algorithm>
#include <array>

namespace ogive {
namespace {

using Reader = void (*)(KnowledgeReading&);

/// In an order in which everything that a file may refer to has been read.
constexpr std::array<Reader, 20> readers{
    readManifest,  readFields,        readDecisions,  readModels,         readOptions,  readDecisionRelations,
    readRuleSets,  addFollowingTrees, readParameters, readPatterns,       readChecks,   readPractices,
    readControls,  readRoadmap,       readStarters,   readInfrastructure, readBindings, readCriteria,
    readQualities, readLayers,
};

Failure incomplete(Message reason)
{
    return Failure(Error{ErrorCode::Invalid, {}, std::move(reason), {}});
}

Result<void> checkModels(const Knowledge& knowledge, const Option& option)
{
    for (const auto& [quality, model] : option.llmModels)
        if (!knowledge.llmModel(model))
            return incomplete(OGIVE_TR("knowledge", "option %1 names the chat model %2, which does not exist")
                                  .arg(option.id.value)
                                  .arg(quotable(model.value)));
    if (!option.defaultModel.isEmpty() && !knowledge.embeddingModel(option.defaultModel))
        return incomplete(
            OGIVE_TR("knowledge", "option %1 names the embedding model %2, which does not exist")
                .arg(option.id.value)
                .arg(quotable(option.defaultModel.value)));
    return {};
}

/// Main decisions first, and every decision with options and a tree.
Result<void> checkDecision(const Knowledge& knowledge, std::size_t decision)
{
    const Decision& checked = knowledge.decisions[decision];
    if (checked.within && *checked.within >= knowledge.mainDecisionCount())
        return incomplete(OGIVE_TR("knowledge", "%1 must stand within a decision that stands for itself")
                              .arg(checked.id.value));
    if (!checked.within && decision >= knowledge.mainDecisionCount())
        return incomplete(
            OGIVE_TR("knowledge", "%1 must come before the decisions within others").arg(checked.id.value));
    if (knowledge.ruleSets.front().trees[decision].isEmpty())
        return incomplete(
            OGIVE_TR("knowledge", "the first rule set does not decide %1").arg(checked.id.value));
    return {};
}

/// What refers across files can only be checked once all are read.
Result<void> checkWhole(const Knowledge& knowledge)
{
    if (knowledge.fields.empty() || knowledge.decisions.empty() || knowledge.ruleSets.empty())
        return incomplete(
            OGIVE_TR("knowledge", "the knowledge needs fields, decisions and at least one rule set"));
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i) {
        if (auto checked = checkDecision(knowledge, i); !checked)
            return checked;
        for (const Option& option : knowledge.decisions[i].options)
            if (auto checked = checkModels(knowledge, option); !checked)
                return checked;
    }
    return {};
}

Failure located(Error error, std::span<const KnowledgeFile> files)
{
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const KnowledgeFile& one) { return one.path == error.place.file; });
    if (file != files.end() && error.place.line == 0)
        error.place.line = lineOfPointer(file->content, error.place.pointer);
    return Failure(std::move(error));
}

} // namespace

Result<Knowledge> loadKnowledge(std::span<const KnowledgeFile> files, const Language& language)
{
    const auto laid = LaidFiles::lay(files, language.code);
    if (!laid)
        return Failure(laid.error());
    Knowledge knowledge;
    knowledge.language = language;
    knowledge.hash = laid->hash();
    KnowledgeReading reading{*laid, knowledge, {}};
    for (const Reader read : readers) {
        read(reading);
        if (reading.log.error)
            return located(*reading.log.error, files);
    }
    if (const auto whole = checkWhole(knowledge); !whole)
        return Failure(whole.error());
    return knowledge;
}

Result<Knowledge> loadBuiltinKnowledge(const Language& language)
{
    return loadKnowledge(builtinFiles(), language);
}

Result<Knowledge> loadKnowledgeWith(const std::string& folder, const Language& language)
{
    const auto files = filesWith(folder);
    if (!files)
        return Failure(files.error());
    return loadKnowledge(*files, language);
}

} // namespace ogive

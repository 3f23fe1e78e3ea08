#include "core/knowledge/load.h"

#include "core/base/files.h"
#include "core/embedded_files.h"
#include "core/knowledge/read_knowledge.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr double newestVersion = 1;
constexpr std::string_view embeddedFolder = "knowledge/";

using KindReader = std::pair<std::string_view, std::function<void(const JsonReader&, Knowledge&)>>;

/// The kinds of files in the order in which they must be read.
const std::array<KindReader, 13>& kindReaders()
{
    static const std::array<KindReader, 13> readers{{
        {"manifest", readManifest},
        {"fields", readFields},
        {"decisions", readDecisions},
        {"options", readOptions},
        {"rules", readRuleSet},
        {"llm-models", [](const JsonReader& file, Knowledge& all) { readModels(file, all.llmModels, all); }},
        {"embedding-models",
         [](const JsonReader& file, Knowledge& all) { readModels(file, all.embeddingModels, all); }},
        {"parameters", readParameters},
        {"patterns", readPatterns},
        {"checks", readChecks},
        {"roadmap", readRoadmap},
        {"starters", readStarters},
        {"bindings", readBindings},
    }};
    return readers;
}

struct ParsedFile {
    const KnowledgeFile* file = nullptr;
    Json json;
    std::size_t rank = 0;
};

std::size_t rankOf(std::string_view kind)
{
    const auto& readers = kindReaders();
    const auto found = std::find_if(readers.begin(), readers.end(),
                                    [&](const KindReader& reader) { return reader.first == kind; });
    return static_cast<std::size_t>(found - readers.begin());
}

Result<ParsedFile> parseFile(const KnowledgeFile& file)
{
    auto json = parseJson(file.content, file.path);
    if (!json)
        return Failure(json.error());
    ReadLog log{file.path, {}};
    const JsonReader reader(*json, log);
    if (reader.text("format") != "ogive-knowledge")
        reader.at("format").fail(
            OGIVE_TR("knowledge", "this is no knowledge file: \"format\" must be \"ogive-knowledge\""));
    if (reader.number("version") > newestVersion)
        reader.at("version").fail(OGIVE_TR("knowledge", "this file needs a newer Ogive"), {},
                                  ErrorCode::NewerVersion);
    const std::string kind = reader.text("kind");
    const std::size_t rank = rankOf(kind);
    if (rank == kindReaders().size())
        reader.at("kind").fail(OGIVE_TR("knowledge", "unknown kind of knowledge \"%1\"").arg(quotable(kind)));
    if (log.error)
        return Failure(*log.error);
    return ParsedFile{&file, std::move(*json), rank};
}

Failure located(Error error, const KnowledgeFile& file)
{
    if (error.place.line == 0)
        error.place.line = lineOfPointer(file.content, error.place.pointer);
    return Failure(std::move(error));
}

/// What refers across files can only be checked once all are read.
Result<void> checkWhole(const Knowledge& knowledge)
{
    const auto incomplete = [](Message reason) {
        return Failure(Error{ErrorCode::Invalid, {}, std::move(reason), {}});
    };
    if (knowledge.fields.empty() || knowledge.decisions.empty() || knowledge.ruleSets.empty())
        return incomplete(
            OGIVE_TR("knowledge", "the knowledge needs fields, decisions and at least one rule set"));
    for (std::size_t i = 0; i < knowledge.decisions.size(); ++i)
        if (knowledge.ruleSets.front().trees[i].isEmpty())
            return incomplete(OGIVE_TR("knowledge", "the first rule set does not decide %1")
                                  .arg(knowledge.decisions[i].id.value));
    for (const Decision& decision : knowledge.decisions)
        for (const Option& option : decision.options) {
            for (const auto& [quality, model] : option.llmModels)
                if (!knowledge.llmModel(model))
                    return incomplete(
                        OGIVE_TR("knowledge", "option %1 names the chat model %2, which does not exist")
                            .arg(option.id.value)
                            .arg(quotable(model.value)));
            if (!option.defaultModel.isEmpty() && !knowledge.embeddingModel(option.defaultModel))
                return incomplete(
                    OGIVE_TR("knowledge", "option %1 names the embedding model %2, which does not exist")
                        .arg(option.id.value)
                        .arg(quotable(option.defaultModel.value)));
        }
    return {};
}

std::vector<KnowledgeFile> builtinFiles()
{
    std::vector<KnowledgeFile> files;
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path.starts_with(embeddedFolder))
            files.push_back(
                {std::string(file.path.substr(embeddedFolder.size())), std::string(file.content)});
    return files;
}

Result<std::vector<KnowledgeFile>> folderFiles(const std::string& folder)
{
    const auto unreadable = [&](const std::error_code& code) {
        return Failure(Error{ErrorCode::Unreadable,
                             {folder, {}, 0},
                             OGIVE_TR("knowledge", "the folder can't be read: %1").arg(code.message()),
                             {}});
    };
    std::vector<KnowledgeFile> files;
    std::error_code code;
    auto entry = std::filesystem::recursive_directory_iterator(folder, code);
    if (code)
        return unreadable(code);
    for (const auto end = std::filesystem::recursive_directory_iterator(); entry != end;
         entry.increment(code)) {
        if (code)
            return unreadable(code);
        if (!entry->is_regular_file(code) || entry->path().extension() != ".json")
            continue;
        auto content = readFile(entry->path().string(), JsonLimits{}.bytes);
        if (!content)
            return Failure(content.error());
        files.push_back({entry->path().lexically_relative(folder).generic_string(), std::move(*content)});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace

Result<Knowledge> loadKnowledge(std::span<const KnowledgeFile> files)
{
    std::vector<ParsedFile> parsed;
    parsed.reserve(files.size());
    for (const KnowledgeFile& file : files) {
        auto one = parseFile(file);
        if (!one)
            return located(one.error(), file);
        parsed.push_back(std::move(*one));
    }
    // Among files of one kind the order is that of their paths, so "guide" comes before "guide-tree".
    std::stable_sort(parsed.begin(), parsed.end(), [](const ParsedFile& a, const ParsedFile& b) {
        const auto stem = [](const ParsedFile& file) {
            return std::filesystem::path(file.file->path).stem();
        };
        return a.rank != b.rank ? a.rank < b.rank : stem(a) < stem(b);
    });
    Knowledge knowledge;
    for (const ParsedFile& file : parsed) {
        ReadLog log{file.file->path, {}};
        kindReaders()[file.rank].second(JsonReader(file.json, log), knowledge);
        if (log.error)
            return located(*log.error, *file.file);
    }
    if (const auto whole = checkWhole(knowledge); !whole)
        return Failure(whole.error());
    return knowledge;
}

Result<Knowledge> loadBuiltinKnowledge()
{
    const std::vector<KnowledgeFile> files = builtinFiles();
    return loadKnowledge(files);
}

Result<Knowledge> loadKnowledgeWith(const std::string& folder)
{
    std::vector<KnowledgeFile> files = builtinFiles();
    auto laidOver = folderFiles(folder);
    if (!laidOver)
        return Failure(laidOver.error());
    for (KnowledgeFile& file : *laidOver) {
        const auto same = std::find_if(files.begin(), files.end(),
                                       [&](const KnowledgeFile& other) { return other.path == file.path; });
        if (same != files.end())
            *same = std::move(file);
        else
            files.push_back(std::move(file));
    }
    return loadKnowledge(files);
}

} // namespace ogive

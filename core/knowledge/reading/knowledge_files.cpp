#include "core/knowledge/reading/knowledge_files.h"

#include "core/base/files.h"
#include "core/embedded_files.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

constexpr std::string_view embeddedFolder = "knowledge/";
constexpr std::string_view translationsFolder = "knowledge/i18n/";
constexpr std::size_t largestFile = 256U * 1000 * 1000;

} // namespace

std::vector<KnowledgeFile> builtinFiles()
{
    std::vector<KnowledgeFile> files;
    for (const EmbeddedFile& file : embeddedFiles())
        if (file.path.starts_with(embeddedFolder) && !file.path.starts_with(translationsFolder))
            files.push_back(
                {std::string(file.path.substr(embeddedFolder.size())), std::string(file.content)});
    return files;
}

std::optional<KnowledgeFile> builtinTranslations(std::string_view language)
{
    const std::string_view alone = language.substr(0, language.find_first_of("_-"));
    for (const std::string_view code : {language, alone})
        for (const EmbeddedFile& file : embeddedFiles())
            if (file.path == std::string(translationsFolder) + std::string(code) + ".json")
                return KnowledgeFile{std::string(file.path.substr(embeddedFolder.size())),
                                     std::string(file.content), 0};
    return std::nullopt;
}

Result<std::vector<KnowledgeFile>> folderFiles(const std::string& folder, std::size_t firstLayer)
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
        auto content = readFile(entry->path().string(), largestFile);
        if (!content)
            return Failure(content.error());
        files.push_back({entry->path().generic_string(), std::move(*content)});
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    for (KnowledgeFile& file : files)
        file.layer = firstLayer++;
    return files;
}

Result<std::vector<KnowledgeFile>> filesWith(const std::string& folder)
{
    std::vector<KnowledgeFile> files = builtinFiles();
    if (folder.empty())
        return files;
    auto laidOver = folderFiles(folder);
    if (!laidOver)
        return Failure(laidOver.error());
    std::move(laidOver->begin(), laidOver->end(), std::back_inserter(files));
    return files;
}

} // namespace ogive

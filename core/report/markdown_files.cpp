#include "core/report/markdown_files.h"

#include "core/base/files.h"
#include "core/report/write_markdown.h"

#include <filesystem>

namespace ogive {

namespace {

Failure unwritable(const std::filesystem::path& place, std::string_view reason)
{
    return Failure(Error{ErrorCode::Unwritable,
                         {place.string(), {}, 0},
                         OGIVE_TR("files", "the file can't be written: %1").arg(reason),
                         OGIVE_TR("files", "Choose another place or check the permissions")});
}

Result<void> writeAll(const MarkdownReport& markdown, const std::filesystem::path& folder,
                      const std::string& path)
{
    for (const MarkdownFigure& figure : markdown.figures)
        if (auto written = replaceFile((folder / figure.fileName).string(), figure.svg); !written)
            return written;
    return replaceFile(path, markdown.text);
}

} // namespace

Result<void> writeMarkdownFiles(const Report& report, const std::string& path, const Words& words)
{
    const std::filesystem::path target(path);
    const std::string folderName = target.stem().string() + "-figures";
    const std::filesystem::path folder = target.parent_path() / folderName;
    std::error_code code;
    if (std::filesystem::is_directory(target, code))
        return unwritable(target, "it is a folder");
    const MarkdownReport markdown = writeMarkdown(report, folderName, words);
    const bool isNewFolder = !markdown.figures.empty() && std::filesystem::create_directory(folder, code);
    if (code && !markdown.figures.empty())
        return unwritable(folder, code.message());
    auto written = writeAll(markdown, folder, path);
    // Half a report helps nobody: a folder made for it goes again.
    if (!written && isNewFolder)
        std::filesystem::remove_all(folder, code);
    return written;
}

} // namespace ogive

#include "core/report/markdown_files.h"

#include "core/base/files.h"
#include "core/report/write_markdown.h"

#include <filesystem>

namespace ogive {

Result<void> writeMarkdownFiles(const Report& report, const std::string& path, const Words& words)
{
    const std::filesystem::path target(path);
    const std::string folderName = target.stem().string() + "-figures";
    const std::filesystem::path folder = target.parent_path() / folderName;
    const MarkdownReport markdown = writeMarkdown(report, folderName, words);
    if (!markdown.figures.empty()) {
        std::error_code code;
        std::filesystem::create_directory(folder, code);
        if (code)
            return Failure(Error{ErrorCode::Unwritable,
                                 {folder.string(), {}, 0},
                                 OGIVE_TR("files", "the folder can't be made: %1").arg(code.message()),
                                 OGIVE_TR("files", "Choose another place or check the permissions")});
    }
    for (const MarkdownFigure& figure : markdown.figures)
        if (auto written = replaceFile((folder / figure.fileName).string(), figure.svg); !written)
            return written;
    return replaceFile(path, markdown.text);
}

} // namespace ogive

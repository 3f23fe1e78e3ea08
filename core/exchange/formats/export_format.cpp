#include "core/exchange/formats/export_format.h"

#include "core/base/files.h"
#include "core/exchange/formats/writers.h"
#include "core/report/extras/report_of.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace ogive {
namespace {

constexpr std::size_t mostBytes = 8U * 1000 * 1000; ///< of a file that is read before

/// A folder's name without a slash behind it.
std::filesystem::path withoutSlash(const std::string& path)
{
    std::filesystem::path plain(path);
    return plain.has_filename() ? plain : plain.parent_path();
}

Failure unwritable(const std::filesystem::path& place, std::string_view reason, Message hint)
{
    return Failure(Error{ErrorCode::Unwritable,
                         {place.string(), {}, 0},
                         OGIVE_TR("files", "the file can't be written: %1").arg(reason),
                         std::move(hint)});
}

Failure unwritable(const std::filesystem::path& place, std::string_view reason)
{
    return unwritable(place, reason, OGIVE_TR("files", "Choose another place or check the permissions"));
}

bool endsWith(std::string_view path, std::string_view ending)
{
    if (path.size() <= ending.size())
        return false;
    const auto isSame = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; };
    return std::equal(path.end() - static_cast<std::ptrdiff_t>(ending.size()), path.end(), ending.begin(),
                      isSame);
}

/// Folders made for an export; those that are new go again unless the export is kept.
class NewFolders {
public:
    NewFolders() = default;
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;
    ~NewFolders()
    {
        std::error_code code;
        for (auto folder = m_made.rbegin(); folder != m_made.rend(); ++folder)
            std::filesystem::remove_all(*folder, code);
    }

    [[nodiscard]] Result<void> make(const std::filesystem::path& folder)
    {
        std::error_code code;
        if (std::filesystem::is_directory(folder, code))
            return {};
        if (std::filesystem::exists(folder, code))
            return unwritable(folder, "it is no folder", OGIVE_TR("files", "Choose another name"));
        if (!std::filesystem::create_directory(folder, code))
            return unwritable(folder, code.message());
        m_made.push_back(folder);
        return {};
    }
    void keep() { m_made.clear(); }

private:
    std::vector<std::filesystem::path> m_made;
};

/// Makes the folders that a file lies in, from the base on.
Result<void> makeFoldersFor(const std::filesystem::path& relative, const std::filesystem::path& base,
                            NewFolders& folders)
{
    std::filesystem::path folder = base;
    for (const auto& part : relative.parent_path()) {
        folder /= part;
        if (auto made = folders.make(folder); !made)
            return made;
    }
    return {};
}

Result<std::vector<ExportedFile>> filesIn(const std::filesystem::path& folder, std::string_view ending)
{
    std::vector<std::filesystem::path> paths;
    std::error_code code;
    for (std::filesystem::directory_iterator at(folder, code), end; !code && at != end; at.increment(code))
        if (at->path().string().ends_with(ending) && at->is_regular_file(code))
            paths.push_back(at->path());
    std::sort(paths.begin(), paths.end());
    std::vector<ExportedFile> files;
    for (const auto& path : paths) {
        auto content = readFile(path.string(), mostBytes);
        if (!content)
            return Failure(content.error());
        files.push_back({path.filename().string(), std::move(*content)});
    }
    return files;
}

} // namespace

std::span<const ExportFormat> exportFormats()
{
    static const std::vector<ExportFormat> formats = exportFormatList();
    return formats;
}

const ExportFormat* exportFormat(std::string_view id)
{
    const auto formats = exportFormats();
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const ExportFormat& one) { return one.id == id; });
    return found == formats.end() ? nullptr : &*found;
}

const ExportFormat* exportFormatOf(std::string_view path)
{
    const ExportFormat* named = nullptr;
    std::size_t longest = 0;
    for (const ExportFormat& format : exportFormats())
        for (const std::string_view ending : format.endings)
            if (ending.size() > longest && endsWith(path, ending)) {
                named = &format;
                longest = ending.size();
            }
    return named;
}

bool isExportFolder(const ExportFormat& format, const std::string& path)
{
    if (format.target != ExportTarget::FileOrFolder)
        return format.target == ExportTarget::Folder;
    std::error_code code;
    return path.ends_with('/') || std::filesystem::is_directory(path, code);
}

Result<ExportRequest> exportRequestFor(const ExportFormat& format, const std::string& path,
                                       const std::string& figure)
{
    ExportRequest request;
    request.isFolder = isExportFolder(format, path);
    request.name = withoutSlash(path).filename().string();
    request.figure = figure;
    if (request.isFolder && !format.reads.empty()) {
        auto files = filesIn(path, format.reads);
        if (!files)
            return Failure(files.error());
        request.present = std::move(*files);
    }
    return request;
}

Result<void> writeExported(const Exported& exported, const ExportRequest& request, const std::string& path)
{
    const std::filesystem::path target = withoutSlash(path);
    std::error_code code;
    if (!request.isFolder && std::filesystem::is_directory(target, code))
        return unwritable(target, "it is a folder", OGIVE_TR("files", "Choose another name"));
    NewFolders folders;
    if (request.isFolder)
        if (auto made = folders.make(target); !made)
            return made;
    const std::filesystem::path base = request.isFolder ? target : target.parent_path();
    for (const ExportedFile& file : exported.files) {
        if (auto made = makeFoldersFor(file.path, base, folders); !made)
            return made;
        if (auto written = replaceFile((base / file.path).string(), file.bytes); !written)
            return written;
    }
    folders.keep();
    return {};
}

Report reportOf(const ExportSubject& subject)
{
    SimulationRun run;
    run.stop = subject.stop;
    return reportOf(subject.knowledge, subject.design, subject.scenario, subject.evaluation, subject.date,
                    subject.words, run);
}

} // namespace ogive

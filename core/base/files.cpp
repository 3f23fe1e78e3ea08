#include "core/base/files.h"

#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ogive {
namespace {

constexpr mode_t newFileMode = 0666; // less the user's umask
constexpr mode_t ownersFileMode = 0600;
constexpr int mostLinks = 40; // as the system follows
constexpr int mostNames = 64;

/// Closes a file descriptor when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_descriptor; }
    void open(const std::string& path, int flags, mode_t mode)
    {
        m_descriptor = ::open(path.c_str(), flags, mode);
    }
    [[nodiscard]] bool close()
    {
        const int descriptor = m_descriptor;
        m_descriptor = -1;
        return ::close(descriptor) == 0;
    }

private:
    int m_descriptor;
};

std::string systemReason()
{
    return std::generic_category().message(errno);
}

Failure unreadable(const std::string& path, std::string_view reason)
{
    return Failure(Error{ErrorCode::Unreadable,
                         {path, {}, 0},
                         OGIVE_TR("files", "the file can't be read: %1").arg(reason),
                         {}});
}

/// What to do about a file that can't be written, by the system's reason.
Message adviceFor(int problem)
{
    switch (problem) {
    case ENOSPC:
    case EDQUOT:
        return OGIVE_TR("files", "Free some space, or choose a place on another disk");
    case EFBIG:
        return OGIVE_TR("files", "Choose a place that takes larger files");
    case EROFS:
        return OGIVE_TR("files", "Choose a place that is not read-only");
    case ENOENT:
    case ENOTDIR:
        return OGIVE_TR("files", "Choose a folder that exists");
    case ENAMETOOLONG:
        return OGIVE_TR("files", "Choose a shorter name");
    default:
        return OGIVE_TR("files", "Choose another place or check the permissions");
    }
}

Failure unwritable(const std::string& path, std::string_view reason, Message advice)
{
    return Failure(Error{ErrorCode::Unwritable,
                         {path, {}, 0},
                         OGIVE_TR("files", "the file can't be written: %1").arg(reason),
                         std::move(advice)});
}

Failure unwritable(const std::string& path, int problem)
{
    return unwritable(path, std::generic_category().message(problem), adviceFor(problem));
}

bool writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

/// Where a path leads in the end, also where nothing is there yet.
std::filesystem::path followLinks(std::filesystem::path path)
{
    std::error_code code;
    for (int i = 0; i < mostLinks && std::filesystem::is_symlink(path, code); ++i) {
        const auto next = std::filesystem::read_symlink(path, code);
        if (code)
            break;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

/// The folder's own entry reaches the disk too: without it a rename may be gone after a power cut. Not every
/// file system can do it, and the file itself is safe.
void flushFolder(const std::filesystem::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() >= 0)
        ::fsync(opened.get());
}

/// A new file that will take the place of another one. Unnamed, it has no name until it is complete, so that
/// a program that is killed leaves nothing behind; not every file system can do that.
class FreshFile {
public:
    FreshFile(const std::filesystem::path& target, mode_t mode, bool isNamed)
        : m_target(target)
        , m_folder(target.has_parent_path() ? target.parent_path() : std::filesystem::path("."))
        , m_file(isNamed ? -1 : ::open(m_folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, mode))
    {
        if (isNamed)
            takeName([&](const std::string& name) {
                m_file.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
                return m_file.get() >= 0;
            });
    }
    ~FreshFile()
    {
        if (!m_name.empty())
            ::unlink(m_name.c_str());
    }
    FreshFile(const FreshFile&) = delete;
    FreshFile& operator=(const FreshFile&) = delete;

    [[nodiscard]] int descriptor() const { return m_file.get(); }

    /// Replaces the target; false with errno set where that fails.
    [[nodiscard]] bool replaceTarget()
    {
        if (m_name.empty()) {
            const std::string unnamed = "/proc/self/fd/" + std::to_string(m_file.get());
            takeName([&](const std::string& name) {
                return ::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
            });
        }
        if (m_name.empty() || !m_file.close() || ::rename(m_name.c_str(), m_target.c_str()) != 0)
            return false;
        m_name.clear();
        flushFolder(m_folder);
        return true;
    }

private:
    /// Some names may be taken: by another thread, or after a program of the same process id was killed.
    template <class Make>
    void takeName(const Make& make)
    {
        const std::string first = (m_folder / (".ogive-new-" + std::to_string(::getpid()))).string();
        for (int i = 0; i < mostNames; ++i) {
            const std::string name = first + "-" + std::to_string(i);
            if (make(name)) {
                m_name = name;
                return;
            }
            if (errno != EEXIST)
                return;
        }
    }

    std::filesystem::path m_target;
    std::filesystem::path m_folder;
    Descriptor m_file;
    std::string m_name; ///< empty while it has none
};

/// 0, or why it failed as errno says it.
int replaceTarget(const std::filesystem::path& target, const struct stat* old, std::string_view content,
                  mode_t mode, bool isNamed)
{
    FreshFile fresh(target, mode, isNamed);
    if (fresh.descriptor() < 0)
        return errno;
    if (old != nullptr) {
        // The owner and the group can't always be kept; the file is not worth less without.
        [[maybe_unused]] const int kept = ::fchown(fresh.descriptor(), old->st_uid, old->st_gid);
        if (::fchmod(fresh.descriptor(), old->st_mode & 07777U) != 0)
            return errno;
    }
    return writeAll(fresh.descriptor(), content) && fresh.replaceTarget() ? 0 : errno;
}

} // namespace

Result<std::string> readFile(const std::string& path, std::size_t limit)
{
    // Not blocking, so that a named pipe can't hang the program.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return unreadable(path, systemReason());
    struct stat status {};
    if (::fstat(file.get(), &status) != 0)
        return unreadable(path, systemReason());
    if (!S_ISREG(status.st_mode))
        return unreadable(path, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file");
    if (static_cast<std::size_t>(status.st_size) > limit)
        return Failure(Error{ErrorCode::TooLarge,
                             {path, {}, 0},
                             OGIVE_TR("files", "the file is larger than the limit of %1 MB")
                                 .arg(static_cast<double>(limit) / 1e6),
                             {}});
    std::string content(static_cast<std::size_t>(status.st_size), '\0');
    std::size_t filled = 0;
    while (filled < content.size()) {
        const ssize_t got = ::read(file.get(), content.data() + filled, content.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(path, systemReason());
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    content.resize(filled);
    return content;
}

Result<void> replaceFile(const std::string& path, std::string_view content, NewFile newFile)
{
    const std::filesystem::path target = followLinks(path);
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return unwritable(path, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file",
                          OGIVE_TR("files", "Choose another name"));
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return unwritable(path, errno);

    const mode_t mode = newFile == NewFile::ForOwnerOnly ? ownersFileMode : newFileMode;
    const struct stat* old = exists ? &status : nullptr;
    int problem = replaceTarget(target, old, content, mode, false);
    if (problem != 0)
        problem = replaceTarget(target, old, content, mode, true);
    if (problem != 0)
        return unwritable(path, problem);
    return {};
}

} // namespace ogive

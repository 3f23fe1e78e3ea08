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

Failure unwritable(const std::string& path, std::string_view reason)
{
    return Failure(Error{ErrorCode::Unwritable,
                         {path, {}, 0},
                         OGIVE_TR("files", "the file can't be written: %1").arg(reason),
                         OGIVE_TR("files", "Choose another place or check the permissions")});
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

Result<void> replaceFile(const std::string& path, std::string_view content)
{
    std::error_code code;
    std::filesystem::path target = path;
    if (std::filesystem::is_symlink(target, code))
        if (const auto resolved = std::filesystem::canonical(target, code); !code)
            target = resolved;
    struct stat status {};
    const bool exists = ::stat(target.c_str(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return unwritable(path, S_ISDIR(status.st_mode) ? "it is a folder" : "it is no regular file");

    const std::string fresh = target.string() + ".new-" + std::to_string(::getpid());
    Descriptor file(::open(fresh.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, newFileMode));
    if (file.get() < 0)
        return unwritable(path, systemReason());
    const auto giveUp = [&] {
        const std::string reason = systemReason();
        ::unlink(fresh.c_str());
        return unwritable(path, reason);
    };
    if (exists && ::fchmod(file.get(), status.st_mode & 07777U) != 0)
        return giveUp();
    if (!writeAll(file.get(), content) || !file.close() || ::rename(fresh.c_str(), target.c_str()) != 0)
        return giveUp();
    return {};
}

} // namespace ogive

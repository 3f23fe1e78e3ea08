#include "core/base/files.h"

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>
#include <string>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ogive;
namespace fs = std::filesystem;

namespace {

/// An empty folder that goes with the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("ogive-files-test-" + std::to_string(::getpid()));

    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }

    [[nodiscard]] std::string file(const std::string& name) const { return (path / name).string(); }
    [[nodiscard]] std::size_t count() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(path), fs::directory_iterator()));
    }
};

/// No file may become larger than this many bytes: what a full disk looks like to a program.
class SizeLimit {
public:
    explicit SizeLimit(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SizeLimit(const SizeLimit&) = delete;
    SizeLimit& operator=(const SizeLimit&) = delete;

private:
    void (*m_handler)(int);
    rlimit m_before{};
};

mode_t modeOf(const std::string& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

std::string contentOf(const std::string& path)
{
    return readFile(path, 1000000).value();
}

} // namespace

TEST_CASE("a replaced file keeps its permissions, and nothing else lies in the folder")
{
    const Folder folder;
    const std::string path = folder.file("a.json");
    REQUIRE(replaceFile(path, "one"));
    fs::permissions(path, fs::perms(0640));
    REQUIRE(replaceFile(path, "two"));
    CHECK(modeOf(path) == 0640);
    CHECK(contentOf(path) == "two");
    CHECK(folder.count() == 1);
}

TEST_CASE("a new file for its owner alone can be read by nobody else")
{
    const Folder folder;
    REQUIRE(replaceFile(folder.file("a"), "secret", NewFile::ForOwnerOnly));
    CHECK(modeOf(folder.file("a")) == 0600);
}

TEST_CASE("a symbolic link stays one, and what it leads to is written, also where nothing is there yet")
{
    const Folder folder;
    fs::create_directory(folder.path / "real");
    fs::create_symlink("real/a.json", folder.file("link.json"));
    REQUIRE(replaceFile(folder.file("link.json"), "one"));
    CHECK(fs::is_symlink(folder.file("link.json")));
    CHECK(contentOf(folder.file("real/a.json")) == "one");
    REQUIRE(replaceFile(folder.file("link.json"), "two"));
    CHECK(fs::is_symlink(folder.file("link.json")));
    CHECK(contentOf(folder.file("real/a.json")) == "two");
}

TEST_CASE("the longest name that a folder takes can be written, a longer one is told of")
{
    const Folder folder;
    REQUIRE(replaceFile(folder.file(std::string(255, 'n')), "x"));
    const auto tooLong = replaceFile(folder.file(std::string(256, 'n')), "x");
    REQUIRE_FALSE(tooLong);
    CHECK(english(tooLong.error().hint) == "Choose a shorter name");
}

TEST_CASE("a file that does not fit leaves the old one as it was and nothing behind")
{
    const Folder folder;
    const std::string path = folder.file("a.json");
    REQUIRE(replaceFile(path, "old"));
    Result<void> written;
    {
        const SizeLimit limit(4096);
        written = replaceFile(path, std::string(10000, 'x'));
    }
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Unwritable);
    CHECK_FALSE(written.error().hint.source.empty());
    CHECK(contentOf(path) == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("what can't be written says what to do about it")
{
    const Folder folder;
    const auto missing = replaceFile(folder.file("none/a.json"), "x");
    REQUIRE_FALSE(missing);
    CHECK(english(missing.error().hint) == "Choose a folder that exists");
    const auto onFolder = replaceFile(folder.path.string(), "x");
    REQUIRE_FALSE(onFolder);
    CHECK(english(onFolder.error().reason) == "the file can't be written: it is a folder");
    REQUIRE(replaceFile(folder.file("file"), "x"));
    CHECK(replaceFile(folder.file("file/a.json"), "x").error().code == ErrorCode::Unwritable);
}

TEST_CASE("a file or folder that may not be written to is left alone")
{
    if (::geteuid() == 0)
        return; // may write everywhere
    const Folder folder;
    const std::string path = folder.file("a.json");
    REQUIRE(replaceFile(path, "old"));
    fs::permissions(path, fs::perms(0440));
    CHECK_FALSE(replaceFile(path, "new"));
    fs::permissions(path, fs::perms(0640));
    fs::permissions(folder.path, fs::perms(0500));
    CHECK_FALSE(replaceFile(path, "new"));
    CHECK(contentOf(path) == "old");
    fs::permissions(folder.path, fs::perms(0700));
}

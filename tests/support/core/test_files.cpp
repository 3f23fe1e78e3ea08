#include "tests/support/core/test_files.h"

#include "core/base/files.h"

namespace ogive::test {

std::string testFile(const std::string& path)
{
    constexpr std::size_t limit = 10'000'000;
    return readFile(OGIVE_TESTS_FOLDER "/" + path, limit).value();
}

} // namespace ogive::test

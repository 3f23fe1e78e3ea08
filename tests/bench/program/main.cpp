#include "tests/bench/program/commands.h"

#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace ogive::bench {

Failure wrongInput(const std::string& path, std::size_t line, const std::string& reason)
{
    return Failure(
        Error{ErrorCode::Invalid, {path, {}, static_cast<int>(line)}, Message{"bench", reason, {}}, {}});
}

} // namespace ogive::bench

namespace {

using ogive::Result;
using Words = std::vector<std::string>;

struct BenchCommand {
    const char* name;
    const char* inputs;
    std::size_t inputCount;
    std::function<Result<void>(const Words&)> run;
    std::size_t optionalCount = 0; ///< inputs that may be left out at the end
};

const std::vector<BenchCommand>& commands()
{
    static const std::vector<BenchCommand> list{
        {"rules", "SETS.csv EXPECTED", 2,
         [](const Words& words) { return ogive::bench::benchRules(words[0], words[1]); }},
        {"montecarlo", "N", 1, [](const Words& words) { return ogive::bench::benchMonteCarlo(words[0]); }},
        {"layout", "TREE.csv", 1, [](const Words& words) { return ogive::bench::benchLayout(words[0]); }},
        {"smaa", "OPTIONS.csv N", 2,
         [](const Words& words) { return ogive::bench::benchSmaa(words[0], words[1]); }},
#ifdef OGIVE_BENCH_EDIT
        {"edit", "DESIGN [VIEW]", 1,
         [](const Words& words) {
             return ogive::bench::benchEdit(words[0], words.size() > 1 ? words[1] : std::string());
         },
         1},
        {"present", "DESIGN WxH", 2,
         [](const Words& words) { return ogive::bench::benchPresent(words[0], words[1]); }},
#endif
    };
    return list;
}

int usage()
{
    std::fputs("ogive-bench measures Ogive; it prints lines: ogive FIGURE UNIT\n", stderr);
    for (const BenchCommand& command : commands())
        std::fprintf(stderr, "  ogive-bench %s %s\n", command.name, command.inputs);
    return 2;
}

} // namespace

int main(int argc, char* argv[])
{
    const Words words(argv + 1, argv + argc);
    for (const BenchCommand& command : commands()) {
        const std::size_t given = words.empty() ? 0 : words.size() - 1;
        if (words.empty() || words.front() != command.name || given < command.inputCount ||
            given > command.inputCount + command.optionalCount)
            continue;
        const auto done = command.run(Words(words.begin() + 1, words.end()));
        if (done)
            return 0;
        std::fprintf(stderr, "ogive-bench: %s\n", describe(done.error()).c_str());
        return 3;
    }
    return usage();
}

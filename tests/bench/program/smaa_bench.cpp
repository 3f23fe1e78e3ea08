#include "tests/bench/program/commands.h"
#include "tests/bench/program/csv.h"
#include "tests/bench/program/measure.h"

#include "core/base/files.h"
#include "core/decide/ranking/ranks.h"
#include "core/decide/ranking/smaa/smaa.h"

#include <algorithm>

namespace ogive::bench {
namespace {

constexpr std::size_t largestInput = 10'000'000;
constexpr int runs = 25;
constexpr std::size_t printedOptions = 3;

/// The numbers of a line, whose first cell may be a name; nothing where another cell is none.
std::optional<std::vector<double>> numbersOf(const std::vector<std::string_view>& cells)
{
    std::vector<double> numbers;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto number = cellNumber(cells[i]);
        if (number)
            numbers.push_back(*number);
        else if (i > 0)
            return std::nullopt;
    }
    return numbers;
}

/// A line an option, a column a criterion; the first line may be a header.
Result<ValueTable> readOptions(const std::string& path)
{
    const auto text = readFile(path, largestInput);
    if (!text)
        return Failure(text.error());
    CsvLines lines(*text);
    std::vector<std::string_view> cells;
    ValueTable table;
    while (lines.next(cells)) {
        const auto numbers = numbersOf(cells);
        if ((!numbers || numbers->empty()) && table.options == 0 && lines.line() == 1)
            continue;
        if (!numbers || (table.options > 0 && numbers->size() != table.criteria))
            return wrongInput(path, lines.line(), "a line is an option's numbers, as many as in the others");
        table.criteria = numbers->size();
        table.values.insert(table.values.end(), numbers->begin(), numbers->end());
        ++table.options;
    }
    return table;
}

} // namespace

Result<void> benchSmaa(const std::string& optionsPath, const std::string& samples)
{
    const auto table = readOptions(optionsPath);
    if (!table)
        return Failure(table.error());
    WeightSampling sampling;
    sampling.samples = static_cast<std::uint64_t>(std::max(0.0, cellNumber(samples).value_or(0)));
    auto result = smaa(*table, sampling, 1);
    if (!result)
        return Failure(result.error());
    const double seconds = medianSecondsOf(runs, [&] { result = smaa(*table, sampling, 1); });
    printFigure(seconds * 1e3, "ms");
    const double onTwo = medianSecondsOf(runs, [&] { result = smaa(*table, sampling, 2); });
    printFigure(onTwo * 1e3, "ms-2-threads");

    std::vector<double> shares;
    for (std::size_t i = 0; i < result->options; ++i)
        shares.push_back(result->firstRankShare(i));
    auto best = orderOf(ranksOf(shares));
    best.resize(std::min(best.size(), printedOptions));
    for (const std::size_t option : best)
        printFigure(shares[option] * 100, "pct-first-option-" + std::to_string(option + 1));
    return {};
}

} // namespace ogive::bench

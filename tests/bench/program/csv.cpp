#include "tests/bench/program/csv.h"

#include <algorithm>
#include <charconv>

namespace ogive::bench {
namespace {

/// Takes the next cell off the front of `line`, with the comma behind it.
std::string_view takeCell(std::string_view& line)
{
    const bool isQuoted = line.starts_with('"');
    const std::size_t begin = isQuoted ? 1 : 0;
    const std::size_t end = std::min(line.find(isQuoted ? '"' : ',', begin), line.size());
    const std::string_view cell = line.substr(begin, end - begin);
    const std::size_t comma = line.find(',', end);
    line = comma == std::string_view::npos ? std::string_view{} : line.substr(comma + 1);
    return cell;
}

} // namespace

bool CsvLines::next(std::vector<std::string_view>& cells)
{
    cells.clear();
    while (!m_rest.empty()) {
        const std::size_t end = m_rest.find('\n');
        std::string_view line = m_rest.substr(0, end);
        m_rest = end == std::string_view::npos ? std::string_view{} : m_rest.substr(end + 1);
        ++m_line;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const bool endsEmpty = line.ends_with(',');
        while (!line.empty())
            cells.push_back(takeCell(line));
        if (endsEmpty)
            cells.emplace_back();
        if (!cells.empty())
            return true;
    }
    return false;
}

std::optional<double> cellNumber(std::string_view cell)
{
    double number = 0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (problem != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return number;
}

} // namespace ogive::bench

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace ogive::bench {

/// Walks over the lines of a CSV text. Cells may stand in quotes; quotes inside of quotes are not read.
class CsvLines {
public:
    explicit CsvLines(std::string_view text)
        : m_rest(text)
    {}

    /// The cells of the next line that is not empty; false at the end.
    [[nodiscard]] bool next(std::vector<std::string_view>& cells);
    [[nodiscard]] std::size_t line() const { return m_line; } ///< number of the line read last, from 1

private:
    std::string_view m_rest;
    std::size_t m_line = 0;
};

/// A whole cell as a number.
[[nodiscard]] std::optional<double> cellNumber(std::string_view cell);

} // namespace ogive::bench

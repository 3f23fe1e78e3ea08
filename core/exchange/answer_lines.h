#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ogive {

/// The answers to all lines of a text, one line each, in their order; empty lines give none. `firstLine` is
/// the number of the first line. Threads: 0 means as many as the machine has; `answer` is called from all of
/// them.
[[nodiscard]] std::string
answerLines(std::string_view lines, std::size_t firstLine, unsigned threads,
            const std::function<std::string(std::string_view line, std::size_t number)>& answer);

/// The id of a line as it is written back: whatever scalar it is, else null.
[[nodiscard]] std::string lineIdText(const Json& line);

/// {"id", "error": {"field", "message"}} for a line that can't be answered; the message names the line.
[[nodiscard]] std::string lineErrorText(const std::string& id, const std::string& field, const Error& error,
                                        std::size_t number);

} // namespace ogive

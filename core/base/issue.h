#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <string>

namespace ogive {

enum class ErrorCode {
    Usage,
    Unreadable,
    Syntax,
    TooLarge,
    TooDeep,
    Invalid,
    Unknown,
    NewerVersion,
    Unwritable
};

/// Where something is wrong; what is not known is empty or 0.
struct Place {
    std::string file;
    std::string pointer; ///< JSON pointer, such as /scenarios/0/requirements/budget
    int line = 0;        ///< from 1

    auto operator<=>(const Place&) const = default;
};

/// Why something could not be done: testable by code, showable as it is.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    Place place;
    Message reason;
    Message hint; ///< what to do about it; may be empty

    auto operator<=>(const Error&) const = default;
};

enum class Severity { Info, Warning, Error };

/// "info", "warning" or "error".
[[nodiscard]] const char* severityName(Severity severity);

/// "file:line: /pointer: reason. hint" in English, safe to print: control characters are shown as \xNN,
/// over-long parts are cut.
[[nodiscard]] std::string describe(const Error& error);

/// A text from outside made safe and short enough for one line of an error message.
[[nodiscard]] std::string quotable(std::string_view text, std::size_t maxBytes = 120);

} // namespace ogive

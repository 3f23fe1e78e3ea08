#pragma once

#include "core/base/json.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// Collects the first error of one reading; every JsonReader of that reading shares it.
struct ReadLog {
    std::string file;
    std::optional<Error> error;
};

/// A typed look at one JSON value that knows where it stands. Reading goes on after an error with neutral
/// values, so readers stay straight lines; the caller asks the log once at the end.
class JsonReader {
public:
    JsonReader(const Json& value, ReadLog& log, std::string pointer = {})
        : m_value(&value)
        , m_log(&log)
        , m_pointer(std::move(pointer))
    {}

    [[nodiscard]] const Json& json() const { return *m_value; }
    [[nodiscard]] const std::string& pointer() const { return m_pointer; }
    [[nodiscard]] bool has(std::string_view key) const;
    [[nodiscard]] JsonReader at(std::string_view key) const; ///< a missing member is an error

    [[nodiscard]] std::string text() const;
    [[nodiscard]] double number() const;
    [[nodiscard]] bool boolean() const;

    [[nodiscard]] std::string text(std::string_view key) const { return at(key).text(); }
    [[nodiscard]] double number(std::string_view key) const { return at(key).number(); }
    [[nodiscard]] std::string textOr(std::string_view key, std::string otherwise) const;
    [[nodiscard]] bool booleanOr(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::optional<double> numberIf(std::string_view key) const; ///< absent or null: nothing
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const; ///< absent: none

    /// Calls `read` with each element of the array; an error when this is no array.
    void each(const std::function<void(const JsonReader&)>& read) const;
    void eachOf(std::string_view key,
                const std::function<void(const JsonReader&)>& read) const; ///< absent: none
    /// Calls `read` with each member of the object.
    void eachMember(const std::function<void(const std::string& key, const JsonReader&)>& read) const;

    bool requireObject() const;
    void fail(Message reason, Message hint = {}, ErrorCode code = ErrorCode::Invalid) const;
    [[nodiscard]] bool failed() const { return m_log->error.has_value(); }

private:
    const Json* m_value;
    ReadLog* m_log;
    std::string m_pointer;
};

} // namespace ogive

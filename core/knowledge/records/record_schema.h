#pragma once

#include "core/base/json.h"
#include "core/base/message.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// How a member of a record is stated. Data is everything that has parts of its own.
enum class MemberKind { Text, Number, Boolean, Choice, Texts, Data };

/// What the JSON Schema says of one member of a record.
struct MemberSchema {
    std::string key;
    std::string title;       ///< the schema's, else made of the key
    std::string description; ///< may be empty
    MemberKind kind = MemberKind::Data;
    bool isRequired = false;
    bool mayBeNull = false; ///< null: not known
    bool isWhole = false;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool isMinimumOpen = false; ///< the minimum itself is too low
    std::size_t minLength = 0;  ///< characters of a text, items of a list
    std::optional<std::size_t> maxLength;
    std::string pattern;
    std::vector<std::string> choices; ///< of a choice, or of a list's items
    std::string dataType;             ///< "array" or "object" where Data must be one

    bool operator==(const MemberSchema&) const = default;
};

/// The members of a kind of record (`field`, `llm-model`, …) in the order of its schema. Empty for another
/// kind.
[[nodiscard]] std::vector<MemberSchema> recordSchema(std::string_view kind);

/// What members are called, those of a record's parts too, as far as the schema says.
[[nodiscard]] std::map<std::string, std::string> memberTitles(std::string_view kind);
/// A key as words, where no schema names it: "Effort days".
[[nodiscard]] std::string titleFromKey(std::string_view key);

/// What is wrong with a member's value, in words; `value` null: it is absent.
[[nodiscard]] std::optional<Message> objectionTo(const MemberSchema& member, const Json* value);

} // namespace ogive

#include "core/base/issue.h"
#include "core/base/number_text.h"
#include "core/knowledge/records/record_schema.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace ogive {
namespace {

/// The patterns of our schemas in words.
Message formObjection(const std::string& pattern)
{
    const std::pair<std::string_view, Message> known[] = {
        {"^[A-Za-z0-9][A-Za-z0-9._-]*$",
         OGIVE_TR("schema", "must be made of letters, digits, dots, _ and -, such as my-model-2")},
        {"^[a-z][a-z0-9_]*$",
         OGIVE_TR("schema", "must be made of small letters, digits and _, such as peak_factor")},
        {"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
         OGIVE_TR("schema", "must be a date such as 2026-11-25, or a month or year of one")},
        {"^[0-9]{4}-[0-9]{2}-[0-9]{2}$", OGIVE_TR("schema", "must be a date such as 2026-11-25")},
    };
    const auto found = std::find_if(std::begin(known), std::end(known),
                                    [&](const auto& entry) { return entry.first == pattern; });
    return found != std::end(known) ? found->second
                                    : OGIVE_TR("schema", "must have the form %1").arg(quotable(pattern));
}

bool hasForm(const std::string& text, const std::string& pattern)
{
    return pattern.empty() || std::regex_search(text, std::regex(pattern, std::regex::ECMAScript));
}

std::size_t lengthOf(const std::string& utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

std::string listed(const std::vector<std::string>& choices)
{
    std::string text;
    for (const std::string& choice : choices)
        text += (text.empty() ? "" : ", ") + choice;
    return text;
}

bool isChoice(const MemberSchema& member, const std::string& text)
{
    return std::find(member.choices.begin(), member.choices.end(), text) != member.choices.end();
}

std::optional<Message> textObjection(const MemberSchema& member, const Json& value)
{
    if (!value.is_string())
        return OGIVE_TR("schema", "must be a text");
    const auto& text = value.get_ref<const std::string&>();
    const std::size_t length = lengthOf(text);
    if (length < member.minLength)
        return OGIVE_TR("schema", "must be stated");
    if (member.maxLength && length > *member.maxLength)
        return OGIVE_TR("schema", "must have at most %1 characters; it has %2")
            .arg(static_cast<double>(*member.maxLength))
            .arg(static_cast<double>(length));
    if (!hasForm(text, member.pattern))
        return formObjection(member.pattern);
    return std::nullopt;
}

std::optional<Message> numberObjection(const MemberSchema& member, const Json& value)
{
    if (!value.is_number())
        return OGIVE_TR("schema", "must be a number");
    const double number = value.get<double>();
    if (member.isWhole && std::floor(number) != number)
        return OGIVE_TR("schema", "must be a whole number");
    if (member.minimum && member.isMinimumOpen && number <= *member.minimum)
        return OGIVE_TR("schema", "must be more than %1").number(groupedNumber(*member.minimum));
    if (member.minimum && number < *member.minimum)
        return OGIVE_TR("schema", "must be at least %1").number(groupedNumber(*member.minimum));
    if (member.maximum && number > *member.maximum)
        return OGIVE_TR("schema", "must be at most %1").number(groupedNumber(*member.maximum));
    return std::nullopt;
}

std::optional<Message> textsObjection(const MemberSchema& member, const Json& value)
{
    if (!value.is_array())
        return OGIVE_TR("schema", "must be a list");
    if (value.size() < member.minLength)
        return OGIVE_TR("schema", "must have at least one line");
    for (const Json& item : value) {
        if (!item.is_string() || item.get_ref<const std::string&>().empty())
            return OGIVE_TR("schema", "must be a list of texts");
        const auto& text = item.get_ref<const std::string&>();
        if (!member.choices.empty() && !isChoice(member, text))
            return OGIVE_TR("schema", "\"%1\" is none of: %2")
                .arg(quotable(text))
                .arg(listed(member.choices));
        if (!hasForm(text, member.pattern))
            return formObjection(member.pattern);
    }
    return std::nullopt;
}

std::optional<Message> dataObjection(const MemberSchema& member, const Json& value)
{
    if (member.dataType == "array" && !value.is_array())
        return OGIVE_TR("schema", "must be a list in square brackets");
    if (member.dataType == "object" && !value.is_object())
        return OGIVE_TR("schema", "must be members in curly brackets");
    if (value.is_array() && value.size() < member.minLength)
        return OGIVE_TR("schema", "must have at least one entry");
    return std::nullopt;
}

} // namespace

std::optional<Message> objectionTo(const MemberSchema& member, const Json* value)
{
    if (value == nullptr)
        return member.isRequired && !member.mayBeNull ? std::optional(OGIVE_TR("schema", "must be stated"))
                                                      : std::nullopt;
    if (value->is_null())
        return member.mayBeNull ? std::nullopt : std::optional(OGIVE_TR("schema", "must be stated"));
    switch (member.kind) {
    case MemberKind::Text:
        return textObjection(member, *value);
    case MemberKind::Number:
        return numberObjection(member, *value);
    case MemberKind::Boolean:
        return value->is_boolean() ? std::nullopt : std::optional(OGIVE_TR("schema", "must be yes or no"));
    case MemberKind::Choice:
        return value->is_string() && isChoice(member, value->get<std::string>())
                   ? std::nullopt
                   : std::optional(OGIVE_TR("schema", "must be one of: %1").arg(listed(member.choices)));
    case MemberKind::Texts:
        return textsObjection(member, *value);
    case MemberKind::Data:
        return dataObjection(member, *value);
    }
    return std::nullopt;
}

} // namespace ogive

#include "core/knowledge/field.h"

#include "core/base/number_text.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace ogive {
namespace {

constexpr std::size_t longestText = 2000;
constexpr std::string_view fractionUnit = "fraction"; // 0 to 1, shown in per cent

Failure refused(ErrorCode code, Message reason, Message hint = {})
{
    return Failure(Error{code, {}, std::move(reason), std::move(hint)});
}

std::string choiceList(const Field& field)
{
    std::string list;
    for (const Choice& choice : field.choices)
        list += (list.empty() ? "" : ", ") + choice.id;
    return list;
}

Result<void> checkNumber(const Field& field, double number)
{
    if (!std::isfinite(number))
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "not a finite number"));
    if (number < field.minimum || number > field.maximum)
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "%1 is outside %2 to %3")
                                               .arg(number)
                                               .number(groupedNumber(field.minimum))
                                               .number(groupedNumber(field.maximum)));
    if (field.kind == FieldKind::Integer && number != std::floor(number))
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "%1 is not a whole number").arg(number));
    const auto isIt = [&](const Choice& choice) { return choice.id == plainNumber(number); };
    if (!field.choices.empty() && std::none_of(field.choices.begin(), field.choices.end(), isIt))
        return refused(ErrorCode::Unknown, OGIVE_TR("value", "%1 is none of the choices").arg(number),
                       OGIVE_TR("value", "Use one of: %1").arg(choiceList(field)));
    return {};
}

Result<void> checkText(const Field& field, const std::string& text)
{
    const bool known = std::any_of(field.choices.begin(), field.choices.end(),
                                   [&](const Choice& choice) { return choice.id == text; });
    if (known)
        return {};
    if (field.kind == FieldKind::Choice && !field.openChoices)
        return refused(ErrorCode::Unknown, OGIVE_TR("value", "unknown choice \"%1\"").arg(quotable(text)),
                       OGIVE_TR("value", "Use one of: %1").arg(choiceList(field)));
    if (text.size() > longestText)
        return refused(ErrorCode::TooLarge, OGIVE_TR("value", "the text is longer than 2,000 bytes"));
    return {};
}

Failure wrongKind(const Field& field)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "expected a whole number"));
    case FieldKind::Real:
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "expected a number"));
    case FieldKind::Boolean:
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "expected true or false"));
    case FieldKind::Choice:
        return refused(ErrorCode::Invalid, OGIVE_TR("value", "expected one of: %1").arg(choiceList(field)));
    case FieldKind::Text:
        break;
    }
    return refused(ErrorCode::Invalid, OGIVE_TR("value", "expected a text"));
}

} // namespace

Result<void> checkValue(const Field& field, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    const bool wantsNumber = field.kind == FieldKind::Integer || field.kind == FieldKind::Real;
    const bool wantsText = field.kind == FieldKind::Choice || field.kind == FieldKind::Text;
    if (const double* number = std::get_if<double>(&value); number && wantsNumber)
        return checkNumber(field, *number);
    if (const std::string* text = std::get_if<std::string>(&value); text && wantsText)
        return checkText(field, *text);
    if (std::holds_alternative<bool>(value) && field.kind == FieldKind::Boolean)
        return {};
    return wrongKind(field);
}

double numberOf(const Field& field, const Value& value)
{
    if (const double* number = std::get_if<double>(&value))
        return *number;
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? 1 : 0;
    if (const std::string* text = std::get_if<std::string>(&value)) {
        const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                        [&](const Choice& choice) { return choice.id == *text; });
        return static_cast<double>(found - field.choices.begin());
    }
    return notKnown;
}

Value valueFrom(const Field& field, double number)
{
    if (std::isnan(number))
        return std::monostate{};
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Real:
        return number;
    case FieldKind::Boolean:
        return number != 0;
    case FieldKind::Choice:
    case FieldKind::Text:
        break;
    }
    const auto index = static_cast<std::size_t>(number);
    return index < field.choices.size() ? field.choices[index].id : std::string();
}

std::string periodOf(const Field& field)
{
    return field.unitShort.starts_with('/') ? field.unitShort : std::string();
}

std::string unitBehind(const std::string& unit)
{
    return unit.starts_with(fractionUnit) || unit == "0 or 1" ? std::string() : unit;
}

std::string valueText(const Field& field, const Value& value, const NumberStyle& style)
{
    if (const double* number = std::get_if<double>(&value)) {
        if (field.unit.starts_with(fractionUnit)) // "6 %", "6 %/month"
            return readableNumber(*number * 100, style) + " %" + periodOf(field);
        const std::string digits = prefixText(field.unitPrefix, style) + readableNumber(*number, style);
        return field.unit.empty() || !field.unitPrefix.empty() ? digits : digits + " " + field.unit;
    }
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? field.words.yes : field.words.no;
    if (const std::string* text = std::get_if<std::string>(&value)) {
        const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                        [&](const Choice& choice) { return choice.id == *text; });
        return found == field.choices.end() ? *text : found->title;
    }
    return field.words.notKnown;
}

} // namespace ogive

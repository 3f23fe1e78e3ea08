#include "core/report/shown_value.h"

#include "core/base/number_text.h"

#include <cmath>

namespace ogive {
namespace {

double fourDigits(double number)
{
    if (!std::isfinite(number) || number == 0)
        return number;
    const double magnitude = std::pow(10.0, 3 - std::floor(std::log10(std::abs(number))));
    return magnitude > 1 ? std::round(number * magnitude) / magnitude : std::round(number);
}

/// A fraction is read as per cent: "6 %", "6 %/month".
std::string numberText(const Field& field, double number, const NumberStyle& style)
{
    static constexpr std::string_view fraction = "fraction";
    if (!std::isfinite(number) || !field.unit.starts_with(fraction))
        return valueText(field, valueFrom(field, number), style);
    return groupedNumber(number * 100, style) + " %" + periodOf(field);
}

bool isComputed(Origin origin)
{
    return origin == Origin::Derived || origin == Origin::Assumed;
}

/// The field that a formula makes, and the language to write in.
struct Derived {
    const Field& field;
    const Language& language;
};

/// How an operand of a formula is written: a field by its title or its value.
using FieldName = std::function<std::string(std::size_t field)>;

std::string textOf(const Expression& expression, const Derived& derived, const FieldName& name);

/// A part of a quotient; products and quotients on its right side need brackets.
std::string divisorText(const Expression& part, const Derived& derived, const FieldName& name)
{
    const bool isCompound = part.kind == Expression::Kind::Multiply || part.kind == Expression::Kind::Divide;
    const std::string text = textOf(part, derived, name);
    return isCompound ? "(" + text + ")" : text;
}

std::string classesText(const Expression& expression, const Derived& derived, const FieldName& name)
{
    std::vector<std::string> classes;
    for (const Expression::Class& step : expression.classes) {
        const std::string value =
            valueText(derived.field, valueFrom(derived.field, step.value), derived.language.numbers);
        const Message text =
            std::isinf(step.bound) ? OGIVE_TR("words", "else %1").arg(value)
            : step.inclusive ? OGIVE_TR("words", "up to %1 %2").number(groupedNumber(step.bound)).arg(value)
                             : OGIVE_TR("words", "under %1 %2").number(groupedNumber(step.bound)).arg(value);
        classes.push_back(derived.language.words(text));
    }
    return derived.language.labelled(textOf(expression.parts[0], derived, name),
                                     derived.language.listed(classes));
}

std::string textOf(const Expression& expression, const Derived& derived, const FieldName& name)
{
    switch (expression.kind) {
    case Expression::Kind::Number:
        return groupedNumber(expression.number, derived.language.numbers);
    case Expression::Kind::Field:
        return name(expression.field);
    case Expression::Kind::Multiply: {
        std::string product;
        for (const Expression& part : expression.parts)
            product += (product.empty() ? "" : " × ") + textOf(part, derived, name);
        return product;
    }
    case Expression::Kind::Divide:
        return textOf(expression.parts[0], derived, name) + " ÷ " +
               divisorText(expression.parts[1], derived, name);
    case Expression::Kind::Classify:
        return classesText(expression, derived, name);
    }
    return {};
}

std::string joined(const std::vector<std::string>& items, const Words& words, const Message& last)
{
    if (items.empty())
        return {};
    std::string text = items.front();
    for (std::size_t i = 1; i + 1 < items.size(); ++i)
        text = words(OGIVE_TR("words", "%1, %2").arg(text).arg(items[i]));
    return items.size() == 1 ? text : words(last.arg(text).arg(items.back()));
}

} // namespace

std::string shownValue(const Knowledge& knowledge, const FieldValues& values, std::size_t field,
                       const NumberStyle& style)
{
    const Field& described = knowledge.fields[field];
    const bool isNumber = described.kind == FieldKind::Real || described.kind == FieldKind::Integer;
    const double number = values.values[field];
    if (isNumber)
        return numberText(described, isComputed(values.origins[field]) ? fourDigits(number) : number, style);
    return fieldText(knowledge, values, field, style);
}

std::string formulaText(const Knowledge& knowledge, std::size_t field)
{
    const Field& described = knowledge.fields[field];
    if (!described.derived)
        return {};
    return textOf(described.derived->formula, {described, knowledge.language},
                  [&](std::size_t used) { return knowledge.fields[used].title; });
}

std::string arithmeticText(const Knowledge& knowledge, const FieldValues& values, std::size_t field)
{
    const Field& described = knowledge.fields[field];
    if (!described.derived)
        return {};
    const NumberStyle& style = knowledge.language.numbers;
    return textOf(described.derived->formula, {described, knowledge.language}, [&](std::size_t used) {
        return std::isnan(values.values[used]) ? shownValue(knowledge, values, used, style)
                                               : groupedNumber(fourDigits(values.values[used]), style);
    });
}

std::string changeText(const Knowledge& knowledge, const SingleChange& change, const Words& words,
                       const NumberStyle& style)
{
    const Field& field = knowledge.fields[change.field];
    const bool isNumber = field.kind == FieldKind::Real || field.kind == FieldKind::Integer;
    const std::string value = isNumber ? numberText(field, change.threshold, style)
                                       : valueText(field, valueFrom(field, change.threshold), style);
    switch (change.bound) {
    case Bound::Exactly:
        return value;
    case Bound::AtLeast:
        return words(OGIVE_TR("report", "%1 or more").arg(value));
    case Bound::MoreThan:
        return words(OGIVE_TR("report", "over %1").arg(value));
    case Bound::AtMost:
        return words(OGIVE_TR("report", "%1 or less").arg(value));
    case Bound::LessThan:
        return words(OGIVE_TR("report", "under %1").arg(value));
    }
    return value;
}

std::string listText(const std::vector<std::string>& items, const Words& words)
{
    return joined(items, words, OGIVE_TR("report", "%1 and %2"));
}

std::string choiceText(const std::vector<std::string>& items, const Words& words)
{
    return joined(items, words, OGIVE_TR("report", "%1 or %2"));
}

} // namespace ogive

#include "core/base/message.h"

#include "core/base/number_text.h"

#include <cmath>
#include <utility>

namespace ogive {
namespace {

Message with(Message message, Message::Argument argument)
{
    message.arguments.push_back(std::move(argument));
    return message;
}

std::string textIn(const NumberStyle& style, const Message::Argument& argument)
{
    switch (argument.kind) {
    case Message::Argument::Kind::Text:
        return argument.text;
    case Message::Argument::Kind::Number:
        return inStyle(argument.text, style);
    case Message::Argument::Kind::Usd:
        return usdText(argument.usd, style);
    }
    return argument.text;
}

} // namespace

Message Message::arg(std::string_view argument) const
{
    return with(*this, {std::string(argument), Argument::Kind::Text, 0});
}

Message Message::arg(double number) const
{
    return with(*this, {plainNumber(number), Argument::Kind::Number, 0});
}

Message Message::number(std::string_view digits) const
{
    return with(*this, {std::string(digits), Argument::Kind::Number, 0});
}

Message Message::usd(double amount) const
{
    // What is not finite is "n/a" in every currency, and must not make two equal messages differ.
    if (!std::isfinite(amount))
        return arg(usdText(amount));
    return with(*this, {usdText(amount), Argument::Kind::Usd, amount});
}

std::string english(const Message& message)
{
    return fillPlaces(message.source, argumentTexts(message, {}));
}

std::vector<std::string> argumentTexts(const Message& message, const NumberStyle& style)
{
    std::vector<std::string> texts;
    texts.reserve(message.arguments.size());
    for (const Message::Argument& argument : message.arguments)
        texts.push_back(textIn(style, argument));
    return texts;
}

Message withNumbersIn(Message message, const NumberStyle& style)
{
    for (Message::Argument& argument : message.arguments)
        argument = {textIn(style, argument), Message::Argument::Kind::Text, 0};
    return message;
}

std::string fillPlaces(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string filled;
    filled.reserve(text.size() + 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        const std::size_t index = isPlace ? static_cast<std::size_t>(text[i + 1] - '1') : 0;
        if (isPlace && index < arguments.size()) {
            filled += arguments[index];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

} // namespace ogive

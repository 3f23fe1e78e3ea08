#include "core/base/message.h"

#include "core/base/number_text.h"

namespace ogive {

Message Message::arg(std::string_view argument) const
{
    Message copy = *this;
    copy.arguments.emplace_back(argument);
    return copy;
}

Message Message::arg(double number) const
{
    return arg(plainNumber(number));
}

std::string english(const Message& message)
{
    return fillPlaces(message.source, message.arguments);
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

std::string inSentence(std::string title)
{
    // Only the first letter, and only where the word is no abbreviation such as GPU.
    const bool second = title.size() > 1 && title[1] >= 'A' && title[1] <= 'Z';
    if (!title.empty() && title[0] >= 'A' && title[0] <= 'Z' && !second)
        title[0] = static_cast<char>(title[0] - 'A' + 'a');
    return title;
}

} // namespace ogive

#include "core/base/text/language.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace ogive {
namespace {

/// Items one after the other, the last one by a pattern of its own.
std::string chained(const Words& words, std::span<const std::string> items, const Message& next,
                    const Message& last)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i == 0)
            text = items[i];
        else
            text = words((i + 1 == items.size() ? last : next).arg(text).arg(items[i]));
    }
    return text;
}

Message nextItem()
{
    return OGIVE_TR("words", "%1, %2");
}

bool isCapital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/// German, where nouns begin with a capital, and scripts in which only foreign names do.
bool keepsCapitals(std::string_view code)
{
    constexpr std::array<std::string_view, 4> languages{"de", "ja", "ko", "zh"};
    return std::find(languages.begin(), languages.end(), code.substr(0, code.find('_'))) != languages.end();
}

} // namespace

Words wordsOfData(Words words)
{
    return [words = std::move(words)](const Message& message) { return words(withNumbersIn(message, {})); };
}

std::string Language::tag() const
{
    std::string tag = code;
    std::replace(tag.begin(), tag.end(), '_', '-');
    return tag;
}

std::string Language::inSentence(std::string title) const
{
    if (title.empty() || keepsCapitals(code))
        return title;
    // Only the first letter, and only where its word is no name or abbreviation, such as GPU or PostgreSQL.
    const std::string_view word = std::string_view(title).substr(0, title.find(' '));
    const bool isName = word.size() > 1 && std::any_of(word.begin() + 1, word.end(), isCapital);
    if (isCapital(title[0]) && !isName)
        title[0] = static_cast<char>(title[0] - 'A' + 'a');
    // Latin letters with accents, À to Þ but ×, in UTF-8: É becomes é.
    const auto lead = static_cast<unsigned char>(title[0]);
    const auto trail = static_cast<unsigned char>(title.size() > 1 ? title[1] : '\0');
    if (lead == 0xc3 && trail >= 0x80 && trail <= 0x9e && trail != 0x97)
        title[1] = static_cast<char>(trail + 0x20);
    return title;
}

std::string Language::labelled(std::string_view name, std::string_view value) const
{
    return words(OGIVE_TR("words", "%1: %2").arg(name).arg(value));
}

std::string Language::quoted(std::string_view text) const
{
    return words(OGIVE_TR("words", "“%1”").arg(text));
}

std::string Language::question(std::string_view text) const
{
    return words(OGIVE_TR("words", "%1?").arg(text));
}

std::string Language::listed(const std::vector<std::string>& items) const
{
    return chained(words, items, nextItem(), nextItem());
}

std::string Language::allOf(const std::vector<std::string>& items) const
{
    return chained(words, items, nextItem(), OGIVE_TR("words", "%1 and %2"));
}

std::string Language::anyOf(const std::vector<std::string>& items) const
{
    return chained(words, items, nextItem(), OGIVE_TR("words", "%1 or %2"));
}

std::string Language::noneOf(const std::vector<std::string>& items) const
{
    return chained(words, items, nextItem(), OGIVE_TR("words", "%1 nor %2"));
}

} // namespace ogive

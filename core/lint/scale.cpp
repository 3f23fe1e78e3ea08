#include "core/lint/scale.h"

#include <algorithm>

namespace ogive {
namespace {

std::optional<std::size_t> positionOn(const std::vector<std::string>& scale, const std::string& word)
{
    const auto found = std::find(scale.begin(), scale.end(), word);
    if (found == scale.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - scale.begin());
}

} // namespace

std::optional<ScaleSpan> spanOn(const std::vector<std::string>& scale, const std::string& word)
{
    if (const auto position = positionOn(scale, word))
        return ScaleSpan{*position, *position};
    // Words of the scale may hold hyphens themselves, so every hyphen may be the one between two words.
    for (std::size_t i = word.find('-'); i != std::string::npos; i = word.find('-', i + 1)) {
        const auto low = positionOn(scale, word.substr(0, i));
        const auto high = positionOn(scale, word.substr(i + 1));
        if (low && high)
            return ScaleSpan{std::min(*low, *high), std::max(*low, *high)};
    }
    return std::nullopt;
}

std::vector<std::string> choiceScale(const Field& field)
{
    std::vector<std::string> scale;
    for (const Choice& choice : field.choices)
        scale.push_back(choice.id);
    return scale;
}

} // namespace ogive

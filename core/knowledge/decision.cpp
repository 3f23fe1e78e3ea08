#include "core/knowledge/decision.h"

#include "core/base/number_text.h"

#include <algorithm>

namespace ogive {
namespace {

template <class Items, class Key>
std::optional<std::size_t> indexOf(const Items& items, const Key& key)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == key; });
    if (found == items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

/// A word of the attribute's scale as people read it; any other text as it is.
std::string wordOf(const Attribute& attribute, const std::string& text)
{
    const auto found = attribute.shownWords.find(text);
    return found == attribute.shownWords.end() ? text : found->second;
}

} // namespace

std::optional<std::size_t> Decision::optionIndex(const OptionId& option) const
{
    return indexOf(options, option);
}

std::optional<std::size_t> Decision::attributeIndex(const std::string& attribute) const
{
    return indexOf(attributes, attribute);
}

std::string attributeText(const Attribute& attribute, const AttributeValue& value, const NumberStyle& style)
{
    if (const bool* flag = std::get_if<bool>(&value))
        return *flag ? attribute.words.yes : attribute.words.no;
    if (const double* number = std::get_if<double>(&value)) {
        const std::string digits = groupedNumber(*number, style);
        return attribute.unit.empty() ? digits : digits + " " + attribute.unit;
    }
    if (const std::string* text = std::get_if<std::string>(&value))
        return wordOf(attribute, *text);
    if (const auto* list = std::get_if<std::vector<std::string>>(&value)) {
        std::string joined;
        for (const std::string& item : *list)
            joined += (joined.empty() ? "" : ", ") + item;
        return joined;
    }
    return attribute.words.notKnown;
}

} // namespace ogive

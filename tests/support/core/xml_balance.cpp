#include "tests/support/core/xml_balance.h"

#include <vector>

namespace ogive {

namespace {

bool hasBareAmpersand(std::string_view text)
{
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const std::string_view entity = text.substr(at, text.find(';', at) - at);
        if (entity != "&amp" && entity != "&lt" && entity != "&gt" && entity != "&quot" &&
            entity != "&apos" && entity.substr(0, 2) != "&#")
            return true;
    }
    return false;
}

/// End of the tag that begins at `at`: the first '>' outside quotation marks, npos if a quoted value holds
/// '<'.
std::size_t tagEnd(std::string_view xml, std::size_t at)
{
    char quote = 0;
    for (std::size_t i = at + 1; i < xml.size(); ++i) {
        if (xml[i] == '<')
            return std::string_view::npos;
        if (quote != 0)
            quote = xml[i] == quote ? '\0' : quote;
        else if (xml[i] == '"' || xml[i] == '\'')
            quote = xml[i];
        else if (xml[i] == '>')
            return i;
    }
    return std::string_view::npos;
}

} // namespace

std::string xmlImbalance(std::string_view xml)
{
    std::vector<std::string> open;
    int roots = 0;
    std::size_t at = 0;
    if (hasBareAmpersand(xml))
        return "bare &";
    while ((at = xml.find('<', at)) != std::string_view::npos) {
        const std::size_t end = tagEnd(xml, at);
        if (end == std::string_view::npos)
            return "broken tag: " + std::string(xml.substr(at, 40));
        const std::string_view tag = xml.substr(at + 1, end - at - 1);
        const std::string name(tag.substr(0, tag.find_first_of(" /\n", 1)));
        at = end + 1;
        if (name.front() == '?' || name.front() == '!')
            continue;
        if (name.front() == '/') {
            if (open.empty() || "/" + open.back() != name)
                return "closed out of order: " + name;
            open.pop_back();
            continue;
        }
        roots += open.empty() ? 1 : 0;
        if (tag.back() != '/')
            open.push_back(name);
    }
    if (!open.empty())
        return "not closed: " + open.back();
    return roots == 1 ? "" : "not exactly one root";
}

} // namespace ogive

#include "core/exchange/dmn/reading/xml_document.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ogive {
namespace {

constexpr std::array<std::string_view, 4> readNamespaces{
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
};

std::string_view prefixOf(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
}

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// Whether a name starts as names of XML do; pugixml reads more than that.
bool isName(std::string_view name)
{
    const auto first = name.empty() ? 0U : static_cast<unsigned char>(name.front());
    const bool isLetter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return isLetter || first == '_' || first >= 0x80;
}

} // namespace

std::string trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return std::string(text.substr(first, text.find_last_not_of(blanks) - first + 1));
}

const XmlElement* XmlElement::child(std::string_view childName) const
{
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const XmlElement& one) { return one.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

std::string_view XmlElement::attribute(const char* attributeName) const
{
    return node.attribute(attributeName).value();
}

bool XmlElement::has(const char* attributeName) const
{
    return !node.attribute(attributeName).empty();
}

std::string XmlElement::text() const
{
    std::string all;
    for (const pugi::xml_node part : node.children())
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            all += part.value();
    return trimmed(all);
}

std::string XmlElement::textOf(std::string_view childName) const
{
    const XmlElement* holder = child(childName);
    const XmlElement* inner = holder ? holder->child("text") : nullptr;
    return inner ? inner->text() : std::string();
}

std::string XmlDocument::pathOf(const XmlElement& element)
{
    std::string path;
    for (pugi::xml_node node = element.node; node.type() == pugi::node_element; node = node.parent()) {
        std::string step = "/" + std::string(localName(node.name()));
        std::size_t position = 1;
        bool isAlone = true;
        for (pugi::xml_node other = node.previous_sibling(node.name()); other;
             other = other.previous_sibling(node.name()))
            ++position;
        isAlone = position == 1 && !node.next_sibling(node.name());
        const std::string_view id = node.attribute("id").value();
        if (!id.empty() && node.parent().type() == pugi::node_element)
            step += "[@id=\"" + quotable(id, 60) + "\"]";
        else if (!isAlone)
            step += "[" + std::to_string(position) + "]";
        path.insert(0, step);
    }
    return path;
}

Error XmlDocument::error(const XmlElement& element, Message reason, Message hint, ErrorCode code) const
{
    return {code, {m_file, pathOf(element), element.line}, std::move(reason), std::move(hint)};
}

int XmlDocument::lineAt(std::ptrdiff_t offset) const
{
    const auto position = static_cast<std::size_t>(std::max<std::ptrdiff_t>(offset, 0));
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), position);
    return static_cast<int>(after - m_lineStarts.begin());
}

Error XmlDocument::errorAt(std::size_t offset, ErrorCode code, Message reason, Message hint) const
{
    return {
        code, {m_file, {}, lineAt(static_cast<std::ptrdiff_t>(offset))}, std::move(reason), std::move(hint)};
}

Result<void> XmlDocument::parse(std::string_view text, const std::string& file)
{
    m_file = file;
    m_lineStarts = {0};
    if (text.size() > mostBytes)
        return Failure(
            Error{ErrorCode::TooLarge,
                  {m_file, {}, 0},
                  OGIVE_TR("dmn", "larger than the limit of %1 MB").arg(static_cast<double>(mostBytes) / 1e6),
                  {}});
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (text.starts_with(mark))
        text.remove_prefix(mark.size());
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        m_lineStarts.push_back(at + 1);
    if (auto checked = checkText(text); !checked)
        return checked;
    m_text = text;
    return load();
}

/// What pugixml would read without a word, though it is no XML of this kind.
Result<void> XmlDocument::checkText(std::string_view text) const
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Failure(errorAt(0, ErrorCode::Syntax, OGIVE_TR("dmn", "the file is empty")));
    if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE"))
        return Failure(errorAt(0, ErrorCode::Syntax, OGIVE_TR("dmn", "the file is UTF-16, not UTF-8"),
                               OGIVE_TR("dmn", "Save it as UTF-8")));
    if (const std::size_t bad = firstInvalidUtf8(text); bad != std::string_view::npos)
        return Failure(errorAt(bad, ErrorCode::Syntax, OGIVE_TR("dmn", "the file is not UTF-8"),
                               OGIVE_TR("dmn", "Save it as UTF-8")));
    const auto isForbidden = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    };
    if (const auto bad = std::find_if(text.begin(), text.end(), isForbidden); bad != text.end())
        return Failure(errorAt(static_cast<std::size_t>(bad - text.begin()), ErrorCode::Syntax,
                               OGIVE_TR("dmn", "XML may not have control characters")));
    for (std::size_t at = text.find_first_of("&<"); at != std::string_view::npos;
         at = text.find_first_of("&<", at + 1)) {
        const std::string_view rest = text.substr(at);
        if (rest.starts_with("<!--") || rest.starts_with("<![CDATA[")) {
            const std::size_t end = text.find(rest.starts_with("<!--") ? "-->" : "]]>", at);
            at = end == std::string_view::npos ? text.size() : end;
            continue;
        }
        const std::string_view near = rest.substr(0, 12); // entities have short names
        const std::string_view name = near.substr(1, near.find(';') - 1);
        const bool isKnown = rest.front() == '<' || name.starts_with("#") || name == "lt" || name == "gt" ||
                             name == "amp" || name == "quot" || name == "apos";
        if (!isKnown)
            return Failure(errorAt(at, ErrorCode::Syntax,
                                   OGIVE_TR("dmn", "unknown entity \"%1\"").arg(quotable(rest.substr(0, 12))),
                                   OGIVE_TR("dmn", "Write & as &amp;")));
    }
    return {};
}

Result<void> XmlDocument::load()
{
    constexpr unsigned options = pugi::parse_default | pugi::parse_doctype | pugi::parse_declaration;
    const pugi::xml_parse_result parsed =
        m_document.load_buffer(m_text.data(), m_text.size(), options, pugi::encoding_utf8);
    if (!parsed)
        return Failure(errorAt(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
                               ErrorCode::Syntax,
                               OGIVE_TR("dmn", "not valid XML: %1").arg(parsed.description())));
    if (auto top = checkTop(); !top)
        return top;
    const auto built = build(m_document.document_element(), 1, m_root);
    if (!built)
        return Failure(built.error());
    if (*built && m_root.name == "definitions")
        return {};
    m_root.node = m_document.document_element();
    m_root.line = lineAt(m_root.node.offset_debug());
    const std::string name(localName(m_root.node.name()));
    if (name == "definitions")
        return Failure(error(m_root, OGIVE_TR("dmn", "this is not of DMN 1.2, 1.3, 1.4 or 1.5"),
                             OGIVE_TR("dmn", "Save it as DMN 1.3 in the program that it comes from"),
                             ErrorCode::NewerVersion));
    return Failure(error(m_root, OGIVE_TR("dmn", "no DMN file: it begins with \"%1\"").arg(quotable(name)),
                         OGIVE_TR("dmn", "Expected the element definitions of DMN 1.2 to 1.5")));
}

Result<void> XmlDocument::checkTop() const
{
    std::size_t roots = 0;
    for (const pugi::xml_node node : m_document.children()) {
        const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
        if (node.type() == pugi::node_doctype)
            return Failure(errorAt(offset, ErrorCode::Invalid,
                                   OGIVE_TR("dmn", "document types and entities of their own are not read"),
                                   OGIVE_TR("dmn", "Remove the line that starts with <!DOCTYPE")));
        std::string encoding = node.attribute("encoding").value();
        std::transform(encoding.begin(), encoding.end(), encoding.begin(),
                       [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
        if (node.type() == pugi::node_declaration && !encoding.empty() && encoding != "UTF-8" &&
            encoding != "UTF8" && encoding != "US-ASCII")
            return Failure(
                errorAt(0, ErrorCode::Invalid,
                        OGIVE_TR("dmn", "the file says that it is %1, not UTF-8").arg(quotable(encoding)),
                        OGIVE_TR("dmn", "Save it as UTF-8")));
        if (node.type() == pugi::node_pcdata || (node.type() == pugi::node_element && ++roots > 1))
            return Failure(errorAt(offset, ErrorCode::Syntax,
                                   OGIVE_TR("dmn", "not valid XML: something stands behind its end")));
    }
    const std::size_t end = m_text.find_last_of('>') + 1; // pugixml passes over text beside the elements
    if (m_text.find_first_not_of(" \t\r\n", end) != std::string::npos)
        return Failure(errorAt(end, ErrorCode::Syntax,
                               OGIVE_TR("dmn", "not valid XML: something stands behind its end")));
    if (m_text.find_first_not_of(" \t\r\n") != m_text.find('<'))
        return Failure(errorAt(0, ErrorCode::Syntax, OGIVE_TR("dmn", "not valid XML: it begins with text")));
    if (roots == 0)
        return Failure(errorAt(0, ErrorCode::Syntax, OGIVE_TR("dmn", "not valid XML: it has no element")));
    return {};
}

Result<void> XmlDocument::checkNode(pugi::xml_node node, int depth) const
{
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
    if (depth > mostLevels)
        return Failure(
            errorAt(offset, ErrorCode::TooDeep,
                    OGIVE_TR("dmn", "nested deeper than %1 levels").arg(static_cast<double>(mostLevels))));
    if (!isName(node.name()))
        return Failure(
            errorAt(offset, ErrorCode::Syntax, OGIVE_TR("dmn", "not valid XML: an element without a name")));
    for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute())
        for (pugi::xml_attribute other = one.next_attribute(); other; other = other.next_attribute())
            if (std::strcmp(one.name(), other.name()) == 0)
                return Failure(errorAt(offset, ErrorCode::Syntax,
                                       OGIVE_TR("dmn", "the attribute \"%1\" stands twice in \"%2\"")
                                           .arg(quotable(one.name()))
                                           .arg(quotable(node.name()))));
    return {};
}

/// The prefixes that an element declares; how many.
std::size_t XmlDocument::bind(pugi::xml_node node)
{
    std::size_t count = 0;
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name != "xmlns" && !name.starts_with("xmlns:"))
            continue;
        const bool isDmn = std::find(readNamespaces.begin(), readNamespaces.end(),
                                     std::string_view(attribute.value())) != readNamespaces.end();
        m_bindings.push_back({name == "xmlns" ? std::string_view() : localName(name), isDmn});
        ++count;
    }
    return count;
}

bool XmlDocument::isBound(std::string_view prefix) const
{
    const auto found = std::find_if(m_bindings.rbegin(), m_bindings.rend(),
                                    [&](const Binding& binding) { return binding.prefix == prefix; });
    return found != m_bindings.rend() && found->isDmn;
}

/// Fills an element and all below it; false where it is of another namespace.
Result<bool> XmlDocument::build(pugi::xml_node node, int depth, XmlElement& element)
{
    if (auto checked = checkNode(node, depth); !checked)
        return Failure(checked.error());
    const std::size_t bound = bind(node);
    const bool isDmn = isBound(prefixOf(node.name()));
    element = {localName(node.name()), node, lineAt(node.offset_debug()), {}};
    for (const pugi::xml_node below : node.children()) {
        if (below.type() != pugi::node_element)
            continue;
        XmlElement child;
        const auto belongs = build(below, depth + 1, child);
        if (!belongs)
            return belongs;
        if (*belongs && isDmn)
            element.children.push_back(std::move(child));
    }
    m_bindings.resize(m_bindings.size() - bound);
    return isDmn;
}

} // namespace ogive

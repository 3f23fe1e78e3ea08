#pragma once

#include "core/base/result.h"

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ogive {

/// One element of the DMN namespace, whatever its prefix; those of other namespaces (diagrams, what tools
/// add) are left out with all that is in them.
struct XmlElement {
    std::string_view name; ///< without its prefix
    pugi::xml_node node;
    int line = 0;
    std::vector<XmlElement> children;

    /// The first child of a name; null: none.
    [[nodiscard]] const XmlElement* child(std::string_view childName) const;
    [[nodiscard]] std::string_view attribute(const char* attributeName) const;
    [[nodiscard]] bool has(const char* attributeName) const;
    /// Its own characters, without blanks at both ends.
    [[nodiscard]] std::string text() const;
    /// The text of a child that has it in a child `text`, as DMN's expressions do.
    [[nodiscard]] std::string textOf(std::string_view childName) const;
};

/// A DMN file as a tree of elements. Refused, with file and line: what is empty, too large, nested too deep,
/// not UTF-8, no well-formed XML, has a document type (and so entities of its own), or is no DMN 1.2 to 1.5.
class XmlDocument {
public:
    static constexpr std::size_t mostBytes = 64U * 1000 * 1000;
    static constexpr int mostLevels = 64;

    [[nodiscard]] Result<void> parse(std::string_view text, const std::string& file);
    [[nodiscard]] const XmlElement& root() const { return m_root; }
    /// The way to an element: /definitions/decision[@id="x"]/decisionTable/rule[3].
    [[nodiscard]] static std::string pathOf(const XmlElement& element);
    [[nodiscard]] Error error(const XmlElement& element, Message reason, Message hint,
                              ErrorCode code = ErrorCode::Invalid) const;

private:
    struct Binding {
        std::string_view prefix;
        bool isDmn = false;
    };

    [[nodiscard]] Error errorAt(std::size_t offset, ErrorCode code, Message reason, Message hint = {}) const;
    [[nodiscard]] Result<void> checkText(std::string_view text) const;
    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> checkTop() const;
    [[nodiscard]] Result<void> checkNode(pugi::xml_node node, int depth) const;
    [[nodiscard]] Result<bool> build(pugi::xml_node node, int depth, XmlElement& element);
    [[nodiscard]] std::size_t bind(pugi::xml_node node);
    [[nodiscard]] bool isBound(std::string_view prefix) const;
    [[nodiscard]] int lineAt(std::ptrdiff_t offset) const;

    std::string m_file;
    std::string m_text;
    std::vector<std::size_t> m_lineStarts;
    std::vector<Binding> m_bindings; ///< of the prefixes in scope, innermost last
    pugi::xml_document m_document;
    XmlElement m_root;
};

/// Blanks, tabs and line ends cut at both ends.
[[nodiscard]] std::string trimmed(std::string_view text);

} // namespace ogive

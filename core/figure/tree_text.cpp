#include "core/figure/tree_text.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace ogive {
namespace {

bool isDropped(char letter)
{
    const auto byte = static_cast<unsigned char>(letter);
    return (byte < 0x20 && letter != '\n' && letter != '\t') || byte == 0x7F;
}

/// A text between quotes of Mermaid, which reads #NAME; and #NUMBER; as characters.
std::string mermaidText(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if (isDropped(letter))
            continue;
        switch (letter) {
        case '"':
            out += "#quot;";
            break;
        case '#':
            out += "#35;";
            break;
        case '&':
            out += "#amp;";
            break;
        case '<':
            out += "#lt;";
            break;
        case '>':
            out += "#gt;";
            break;
        case '`':
            out += "#96;";
            break;
        case '\\':
            out += "#92;";
            break;
        case '\t':
            out += ' ';
            break;
        case '\n':
            out += "<br/>";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

/// A text between quotes of DOT, where labels read \N as well as HTML's entities.
std::string dotText(std::string_view text)
{
    std::string out;
    for (const char letter : text) {
        if (isDropped(letter))
            continue;
        switch (letter) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '&':
            out += "&amp;";
            break;
        case '\t':
            out += ' ';
            break;
        case '\n':
            out += "\\n";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

std::string nodeName(std::size_t node)
{
    return "n" + std::to_string(node);
}

/// Title, then what stands below it: a question's values, an outcome's remark.
std::vector<std::string> linesOf(const DecisionTreePicture& picture, const DecisionTreeNode& node)
{
    std::vector<std::string> lines{node.title};
    for (const std::string& more : {node.detail, node.remark})
        if (!more.empty())
            lines.push_back(more);
    if (node.isNeverReached)
        lines.push_back(picture.words.neverReached);
    return lines;
}

template <class Escape>
std::string labelOf(const std::vector<std::string>& lines, const Escape& escape)
{
    std::string joined;
    for (const std::string& line : lines)
        joined += (joined.empty() ? "" : "\n") + line;
    return escape(joined);
}

/// One arrow of the tree.
struct TreeArrow {
    std::size_t from = 0;
    std::size_t to = 0;
    bool isYes = true;
    bool isTaken = false;
};

std::vector<TreeArrow> arrowsOf(const DecisionTreePicture& picture)
{
    std::vector<TreeArrow> arrows;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const DecisionTreeNode& node = picture.nodes[i];
        if (node.kind != DecisionNodeKind::Question)
            continue;
        for (const bool isYes : {true, false}) {
            const int to = isYes ? node.yes : node.no;
            if (to < 0 || static_cast<std::size_t>(to) >= picture.nodes.size())
                continue;
            const auto target = static_cast<std::size_t>(to);
            const bool isTaken = node.isOnPath && node.answer == isYes && picture.nodes[target].isOnPath;
            arrows.push_back({i, target, isYes, isTaken});
        }
    }
    return arrows;
}

void addList(std::string& list, const std::string& item)
{
    list += (list.empty() ? "" : ",") + item;
}

void addMermaidNodes(const DecisionTreePicture& picture, std::string& out)
{
    std::string onPath;
    std::string never;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const DecisionTreeNode& node = picture.nodes[i];
        const bool isQuestion = node.kind == DecisionNodeKind::Question;
        out += "    " + nodeName(i) + (isQuestion ? "[\"" : "([\"") +
               labelOf(linesOf(picture, node), mermaidText) + (isQuestion ? "\"]\n" : "\"])\n");
        if (node.isOnPath)
            addList(onPath, nodeName(i));
        if (node.isNeverReached)
            addList(never, nodeName(i));
    }
    for (std::size_t i = 0; i < picture.neverReached.size(); ++i) {
        const std::string name = "x" + std::to_string(i);
        out += "    " + name + "([\"" +
               labelOf({picture.neverReached[i], picture.words.neverReached}, mermaidText) + "\"])\n";
        addList(never, name);
    }
    if (!onPath.empty())
        out += "    classDef taken stroke-width:3px,font-weight:bold\n    class " + onPath + " taken\n";
    if (!never.empty())
        out += "    classDef never stroke-dasharray:4 3\n    class " + never + " never\n";
}

void addDotNode(const std::string& name, const std::string& label, const std::string& style, std::string& out)
{
    out += "    " + name + " [label=\"" + label + "\"" + style + "];\n";
}

} // namespace

std::string mermaidOf(const DecisionTreePicture& picture)
{
    std::string out = "flowchart TD\n";
    addMermaidNodes(picture, out);
    std::string taken;
    std::size_t index = 0;
    for (const TreeArrow& arrow : arrowsOf(picture)) {
        const std::string& word = arrow.isYes ? picture.words.yes : picture.words.no;
        out += "    " + nodeName(arrow.from) + " -->|\"" + mermaidText(word) + "\"| " + nodeName(arrow.to) +
               "\n";
        if (arrow.isTaken)
            addList(taken, std::to_string(index));
        ++index;
    }
    if (!taken.empty())
        out += "    linkStyle " + taken + " stroke-width:3px\n";
    return out;
}

std::string dotOf(const DecisionTreePicture& picture)
{
    std::string out = "digraph \"" + dotText(picture.title) +
                      "\" {\n    graph [rankdir=TB, charset=\"UTF-8\"];\n"
                      "    node [shape=box, fontname=\"Inter,DejaVu Sans,sans-serif\", fontsize=11];\n"
                      "    edge [fontname=\"Inter,DejaVu Sans,sans-serif\", fontsize=10];\n";
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        const DecisionTreeNode& node = picture.nodes[i];
        std::string style = node.kind == DecisionNodeKind::Outcome ? "rounded" : "";
        if (node.isNeverReached)
            style += style.empty() ? "dashed" : ",dashed";
        std::string attributes = style.empty() ? "" : ", style=\"" + style + "\"";
        if (node.isOnPath)
            attributes += ", penwidth=2.5";
        addDotNode(nodeName(i), labelOf(linesOf(picture, node), dotText), attributes, out);
    }
    for (std::size_t i = 0; i < picture.neverReached.size(); ++i)
        addDotNode("x" + std::to_string(i),
                   labelOf({picture.neverReached[i], picture.words.neverReached}, dotText),
                   ", style=\"rounded,dashed\"", out);
    for (const TreeArrow& arrow : arrowsOf(picture))
        out += "    " + nodeName(arrow.from) + " -> " + nodeName(arrow.to) + " [label=\"" +
               dotText(arrow.isYes ? picture.words.yes : picture.words.no) + "\"" +
               (arrow.isTaken ? ", penwidth=2.5" : "") + "];\n";
    return out + "}\n";
}

} // namespace ogive

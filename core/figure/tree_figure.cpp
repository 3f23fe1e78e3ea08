#include "core/figure/tree_figure.h"

#include "core/figure/text_width.h"
#include "core/layout/decision_layout.h"

#include <algorithm>

namespace ogive {

namespace {

constexpr double treeMargin = decisionTreeMargin;
constexpr double questionPadding = 16;
constexpr double outcomePadding = 20;
constexpr double remarkGap = 12;
constexpr double remarkPadding = 8;
constexpr double asideHeight = 44;
constexpr double asideGap = 14;
constexpr double noteSize = 11;
constexpr double pathWidth = 3;
constexpr double restWidth = 1.25;
constexpr Stroke neverReachedBorder{Ink::Warning, restWidth, Dash::Dashed};

struct TextStyle {
    double pixels = 13;
    bool bold = false;
    Ink ink = Ink::Text;
    double lineHeight = 18;
};

struct TextLine {
    std::string text;
    TextStyle style;
};

/// A box of the tree with its text broken into lines.
struct Content {
    std::vector<TextLine> lines;
    std::vector<TextLine> remark;
};

double blockHeight(const std::vector<TextLine>& lines)
{
    double height = 0;
    for (const TextLine& line : lines)
        height += line.style.lineHeight;
    return height;
}

double blockWidth(const std::vector<TextLine>& lines)
{
    double width = 0;
    for (const TextLine& line : lines)
        width = std::max(width, textWidth(line.text, line.style.pixels, line.style.bold) * widthReserve);
    return width;
}

void append(std::vector<TextLine>& lines, const std::string& text, const TextStyle& style, double maxWidth)
{
    for (std::string& line : wrapText(text, style.pixels, style.bold, maxWidth / widthReserve))
        lines.push_back({std::move(line), style});
}

double asideHeightOf(const std::vector<TextLine>& lines)
{
    constexpr double air = 12; // above and below the text together
    return std::max(asideHeight, blockHeight(lines) + air);
}

/// Of a box that is not on the path.
Stroke restBorder(const DecisionTreeNode& node)
{
    return node.isNeverReached ? neverReachedBorder : Stroke{Ink::Border, 1.5};
}

class TreeDrawing {
public:
    TreeDrawing(const DecisionTreePicture& picture, const DecisionTreeLook& look)
        : m_picture(picture)
        , m_look(look)
    {}

    [[nodiscard]] Figure draw();

private:
    [[nodiscard]] Content contentOf(const DecisionTreeNode& node) const;
    [[nodiscard]] std::vector<DecisionNodeSize> measure();
    [[nodiscard]] bool isTaken(const DecisionEdge& edge) const;
    void drawEdge(const DecisionEdge& edge);
    void drawNode(const DecisionTreeNode& node, const Content& content, const Rect& box);
    void drawRemark(const Content& content, const Rect& box);
    void drawAside(const DecisionLayout& layout);
    void drawLines(const std::vector<TextLine>& lines, double x, double middle, Anchor anchor);
    [[nodiscard]] std::string describe() const;

    const DecisionTreePicture& m_picture;
    const DecisionTreeLook& m_look;
    std::vector<Content> m_contents;
    double m_outcomeWidth = 132;
    Figure m_figure;
};

Content TreeDrawing::contentOf(const DecisionTreeNode& node) const
{
    Content content;
    if (node.isNeverReached) {
        const bool isQuestion = node.kind == DecisionNodeKind::Question;
        const double width = isQuestion ? m_look.questionText : m_look.outcomeText;
        append(content.lines, node.title, {13, isQuestion, Ink::Warning, 18}, width);
        append(content.lines, m_picture.words.neverReached, {noteSize, false, Ink::Warning, 14}, width);
        return content;
    }
    const Ink titleInk = node.isOnPath ? Ink::Text : Ink::Muted;
    if (node.kind == DecisionNodeKind::Question) {
        append(content.lines, node.title, {13, true, titleInk, 18}, m_look.questionText);
        append(content.lines, node.detail, {12, false, Ink::Muted, 16}, m_look.questionText);
        return content;
    }
    if (node.isOnPath) {
        append(content.lines, node.title, {15, true, Ink::OnAccent, 20}, m_look.outcomeText);
        append(content.lines, node.detail, {12, false, Ink::OnAccent, 16}, m_look.outcomeText);
    } else {
        append(content.lines, node.title, {13, false, Ink::Muted, 18}, m_look.outcomeText);
        append(content.lines, node.detail, {noteSize, false, Ink::Muted, 14}, m_look.outcomeText);
    }
    append(content.remark, node.remark, {noteSize, false, Ink::Warning, 14}, m_look.remarkText);
    return content;
}

/// Breaks all texts into lines; questions become equally wide, outcomes too, as columns read best.
std::vector<DecisionNodeSize> TreeDrawing::measure()
{
    double questionWidth = 168;
    for (const DecisionTreeNode& node : m_picture.nodes) {
        m_contents.push_back(contentOf(node));
        const double width = blockWidth(m_contents.back().lines);
        if (node.kind == DecisionNodeKind::Question)
            questionWidth = std::max(questionWidth, width + 2 * questionPadding);
        else
            m_outcomeWidth = std::max(m_outcomeWidth, width + 2 * outcomePadding);
    }
    for (const std::string& name : m_picture.neverReached)
        m_outcomeWidth =
            std::max(m_outcomeWidth,
                     std::min(m_look.outcomeText, textWidth(name, 13) * widthReserve) + 2 * outcomePadding);

    std::vector<DecisionNodeSize> sizes;
    sizes.reserve(m_picture.nodes.size());
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        const DecisionTreeNode& node = m_picture.nodes[i];
        const Content& content = m_contents[i];
        const bool isQuestion = node.kind == DecisionNodeKind::Question;
        DecisionNodeSize size;
        size.width = isQuestion ? questionWidth : m_outcomeWidth;
        size.height = std::max(isQuestion ? 48.0 : 40.0, blockHeight(content.lines) + 16);
        size.yes = isQuestion ? node.yes : -1;
        size.no = isQuestion ? node.no : -1;
        if (!content.remark.empty()) {
            size.side = remarkGap + blockWidth(content.remark) + 2 * remarkPadding;
            size.height = std::max(size.height, blockHeight(content.remark) + 8);
        }
        sizes.push_back(size);
    }
    return sizes;
}

bool TreeDrawing::isTaken(const DecisionEdge& edge) const
{
    const DecisionTreeNode& from = m_picture.nodes[static_cast<std::size_t>(edge.from)];
    const DecisionTreeNode& to = m_picture.nodes[static_cast<std::size_t>(edge.to)];
    return from.isOnPath && to.isOnPath && from.answer.value_or(edge.isYes) == edge.isYes;
}

void TreeDrawing::drawEdge(const DecisionEdge& edge)
{
    const bool taken = isTaken(edge);
    const Ink ink = taken ? Ink::Accent : Ink::Muted;
    const bool isDashed = m_picture.nodes[static_cast<std::size_t>(edge.to)].isNeverReached;
    const Stroke stroke{ink, taken ? pathWidth : restWidth, isDashed ? Dash::Dashed : Dash::Solid};
    Polyline line{edge.points, stroke, true};
    for (Point& point : line.points)
        point = {point.x + treeMargin, point.y + treeMargin};
    m_figure.shapes.emplace_back(line);

    const Point at{edge.label.x + treeMargin, edge.label.y + treeMargin};
    Label label;
    label.text = edge.isYes ? m_picture.words.yes : m_picture.words.no;
    label.at = edge.isYes ? Point{at.x - 4, at.y - 6} : Point{at.x + 10, at.y + 4};
    label.anchor = edge.isYes ? Anchor::Middle : Anchor::Start;
    label.pixelSize = noteSize;
    label.bold = taken;
    label.ink = ink;
    m_figure.shapes.emplace_back(label);
}

void TreeDrawing::drawLines(const std::vector<TextLine>& lines, double x, double middle, Anchor anchor)
{
    double top = middle - blockHeight(lines) / 2;
    for (const TextLine& line : lines) {
        const TextStyle& style = line.style;
        const double baseline = top + style.lineHeight / 2 + middleToBaseline(style.pixels);
        m_figure.shapes.emplace_back(
            Label{{x, baseline}, line.text, style.pixels, style.bold, style.ink, anchor, 0});
        top += style.lineHeight;
    }
}

void TreeDrawing::drawNode(const DecisionTreeNode& node, const Content& content, const Rect& box)
{
    if (node.kind == DecisionNodeKind::Question) {
        const Stroke border = node.isOnPath ? Stroke{Ink::Accent, 2} : restBorder(node);
        m_figure.shapes.emplace_back(Box{box, 6, node.isOnPath ? Ink::AccentSoft : Ink::Surface, border});
        drawLines(content.lines, box.x + questionPadding, box.center().y, Anchor::Start);
        return;
    }
    const double radius = std::min(box.height / 2, 26.0);
    if (node.isOnPath)
        m_figure.shapes.emplace_back(Box{box, radius, Ink::Accent, {}});
    else
        m_figure.shapes.emplace_back(
            Box{box, radius, node.isNeverReached ? Ink::Surface : Ink::Background, restBorder(node)});
    drawLines(content.lines, box.center().x, box.center().y, Anchor::Middle);
    if (!content.remark.empty())
        drawRemark(content, box);
}

void TreeDrawing::drawRemark(const Content& content, const Rect& box)
{
    const double width = blockWidth(content.remark) + 2 * remarkPadding;
    const double height = blockHeight(content.remark) + 6;
    const Rect chip{box.right() + remarkGap, box.center().y - height / 2, width, height};
    m_figure.shapes.emplace_back(Box{chip, 6, Ink::WarningSoft, {}});
    drawLines(content.remark, chip.center().x, chip.center().y, Anchor::Middle);
}

/// The outcomes no rule leads to: in the first column of outcomes, below what stands there, beside the last
/// row where there is room for them.
void TreeDrawing::drawAside(const DecisionLayout& layout)
{
    if (m_picture.neverReached.empty())
        return;
    const int yes =
        m_picture.nodes.front().kind == DecisionNodeKind::Question ? m_picture.nodes.front().yes : -1;
    const double middle = yes >= 0 ? layout.boxes[static_cast<std::size_t>(yes)].center().x
                                   : layout.size.width + 48 + m_outcomeWidth / 2;
    const double left = middle - m_outcomeWidth / 2;
    double occupied = -asideGap;
    for (const Rect& box : layout.boxes)
        if (box.right() > left)
            occupied = std::max(occupied, box.bottom());
    std::vector<std::vector<TextLine>> contents;
    double height = -asideGap;
    for (const std::string& name : m_picture.neverReached) {
        contents.emplace_back();
        append(contents.back(), name, {13, false, Ink::Warning, 18}, m_outcomeWidth - 2 * outcomePadding);
        append(contents.back(), m_picture.words.neverReached, {noteSize, false, Ink::Warning, 14},
               m_outcomeWidth - 2 * outcomePadding);
        height += asideHeightOf(contents.back()) + asideGap;
    }
    double top = std::max(occupied + asideGap, layout.size.height - height) + treeMargin;
    for (const std::vector<TextLine>& lines : contents) {
        const Rect box{left + treeMargin, top, m_outcomeWidth, asideHeightOf(lines)};
        m_figure.shapes.emplace_back(
            Box{box, std::min(box.height / 2, 26.0), Ink::Surface, neverReachedBorder});
        drawLines(lines, box.center().x, box.center().y, Anchor::Middle);
        m_figure.size.width = std::max(m_figure.size.width, box.right() + treeMargin);
        m_figure.size.height = std::max(m_figure.size.height, box.bottom() + treeMargin);
        top = box.bottom() + asideGap;
    }
}

std::string TreeDrawing::describe() const
{
    std::string text;
    std::size_t index = 0;
    for (std::size_t steps = 0; steps < m_picture.nodes.size(); ++steps) {
        const DecisionTreeNode& node = m_picture.nodes[index];
        text += node.title;
        if (node.kind == DecisionNodeKind::Outcome || !node.answer)
            break;
        text += ": " + (*node.answer ? m_picture.words.yes : m_picture.words.no) + " → ";
        index = static_cast<std::size_t>(*node.answer ? node.yes : node.no);
    }
    return text;
}

Figure TreeDrawing::draw()
{
    m_figure.title = m_picture.title;
    m_figure.description = m_picture.description;
    const DecisionLayoutOptions gaps{m_look.yesGap, m_look.noGap, DecisionLayoutOptions().outcomeGap};
    const auto layout = layoutDecisionTree(measure(), gaps);
    if (!layout || layout->boxes.empty())
        return m_figure;
    if (m_figure.description.empty())
        m_figure.description = describe();
    m_figure.size = {layout->size.width + 2 * treeMargin, layout->size.height + 2 * treeMargin};
    // The path last, so that it lies over everything else.
    for (const bool taken : {false, true})
        for (const DecisionEdge& edge : layout->edges)
            if (isTaken(edge) == taken)
                drawEdge(edge);
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        Rect box = layout->boxes[i];
        box.x += treeMargin;
        box.y += treeMargin;
        drawNode(m_picture.nodes[i], m_contents[i], box);
    }
    drawAside(*layout);
    return m_figure;
}

} // namespace

Figure drawDecisionTree(const DecisionTreePicture& picture, const DecisionTreeLook& look)
{
    return TreeDrawing(picture, look).draw();
}

} // namespace ogive

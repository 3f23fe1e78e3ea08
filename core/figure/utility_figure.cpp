#include "core/figure/utility_figure.h"

#include "core/figure/text_width.h"
#include "core/layout/tree_layout.h"

#include <algorithm>
#include <utility>

namespace ogive {
namespace {

constexpr double utilityMargin = 4;
constexpr double lineSpacing = 1.35; ///< of a line, in sizes of its text
constexpr double boxPadding = 0.55;  ///< in sizes of the scenarios' text, as all below
constexpr double columnGap = 1.6;
constexpr double rowGap = 0.75;
constexpr double linkSize = 0.85;
constexpr double badgeSize = 1.25;
constexpr double linkGap = 0.45;
constexpr double boxRadius = 0.4;
/// The most that the first three columns take of the width.
constexpr double rootShare = 0.12;
constexpr double attributeShare = 0.17;
constexpr double refinementShare = 0.2;

enum class UtilityLevel { Root, Attribute, Refinement, Scenario };

/// A link in its place within a scenario's box: line, and how far from its left.
struct PlacedLink {
    UtilityLinkPicture link; ///< its title no wider than the box
    std::size_t line = 0;
    double left = 0;
};

/// A box of the tree with its text broken into lines.
struct UtilityBox {
    UtilityLevel level = UtilityLevel::Root;
    int parent = -1;
    std::vector<std::string> lines;
    const UtilityScenarioPicture* scenario = nullptr;
    std::vector<PlacedLink> links;
    std::size_t linkLines = 0;
    double width = 0;
    double height = 0;
};

class UtilityDrawing {
public:
    explicit UtilityDrawing(const UtilityTreePicture& picture)
        : m_picture(picture)
        , m_size(picture.textSize)
    {}

    [[nodiscard]] Figure draw();

private:
    void chooseWidths();
    [[nodiscard]] double widthFor(double share, const std::vector<std::string>& titles) const;
    [[nodiscard]] int addBox(UtilityLevel level, int parent, const std::string& text);
    void addScenario(int parent, const UtilityScenarioPicture& scenario);
    void placeLinks(UtilityBox& box);
    void addBoxes();
    void drawBox(const UtilityBox& box, const Rect& rect);
    void drawScenario(const UtilityBox& box, const Rect& rect);
    void drawLink(const UtilityLinkPicture& link, const Point& at);
    void drawEdge(const Rect& from, const Rect& to);
    void drawLegend();
    [[nodiscard]] std::string describe() const;

    [[nodiscard]] double sized(double factor) const { return factor * m_size; }
    [[nodiscard]] double rankWidth(const UtilityScenarioPicture& scenario) const
    {
        return textWidth(scenario.rank, m_size, true) * widthReserve + sized(boxPadding);
    }
    [[nodiscard]] double linkWidth(const UtilityLinkPicture& link) const
    {
        return sized(badgeSize + linkGap) + textWidth(link.title, sized(linkSize)) * widthReserve;
    }
    [[nodiscard]] static bool isBold(UtilityLevel level)
    {
        return level == UtilityLevel::Root || level == UtilityLevel::Attribute;
    }

    const UtilityTreePicture& m_picture;
    double m_size;
    double m_widths[4] = {0, 0, 0, 0}; ///< of the columns, by level
    std::vector<UtilityBox> m_boxes;
    Figure m_figure;
};

/// As wide as the longest title in one line, but no wider than its share.
double UtilityDrawing::widthFor(double share, const std::vector<std::string>& titles) const
{
    double widest = 0;
    for (const std::string& title : titles)
        widest = std::max(widest, textWidth(title, m_size, true) * widthReserve);
    return std::min(widest + sized(2 * boxPadding) + 1, share * m_picture.width);
}

void UtilityDrawing::chooseWidths()
{
    std::vector<std::string> attributes;
    std::vector<std::string> refinements;
    for (const UtilityAttributePicture& attribute : m_picture.attributes) {
        attributes.push_back(attribute.title);
        for (const UtilityRefinementPicture& refinement : attribute.refinements)
            refinements.push_back(refinement.title);
    }
    m_widths[0] = widthFor(rootShare, {m_picture.words.root});
    m_widths[1] = widthFor(attributeShare, attributes);
    m_widths[2] = widthFor(refinementShare, refinements);
    m_widths[3] =
        m_picture.width - 2 * utilityMargin - sized(3 * columnGap) - m_widths[0] - m_widths[1] - m_widths[2];
    m_widths[3] = std::max(m_widths[3], sized(8));
}

int UtilityDrawing::addBox(UtilityLevel level, int parent, const std::string& text)
{
    UtilityBox box;
    box.level = level;
    box.parent = parent;
    box.width = m_widths[static_cast<std::size_t>(level)];
    const double room = (box.width - sized(2 * boxPadding)) / widthReserve;
    box.lines = wrapText(text, m_size, isBold(level), room);
    box.height = sized(static_cast<double>(box.lines.size()) * lineSpacing + 2 * boxPadding);
    m_boxes.push_back(std::move(box));
    return static_cast<int>(m_boxes.size()) - 1;
}

/// Side by side as far as the width goes, in lines below the text.
void UtilityDrawing::placeLinks(UtilityBox& box)
{
    const double room = box.width - sized(2 * boxPadding);
    double left = 0;
    for (UtilityLinkPicture link : box.scenario->links) {
        link.title =
            elide(link.title, sized(linkSize), false, (room - sized(badgeSize + linkGap)) / widthReserve);
        const double width = linkWidth(link);
        if (box.linkLines == 0 || (left > 0 && left + width > room)) {
            ++box.linkLines;
            left = 0;
        }
        box.links.push_back({std::move(link), box.linkLines - 1, left});
        left += width + sized(2 * linkGap);
    }
}

void UtilityDrawing::addScenario(int parent, const UtilityScenarioPicture& scenario)
{
    UtilityBox box;
    box.level = UtilityLevel::Scenario;
    box.parent = parent;
    box.scenario = &scenario;
    box.width = m_widths[3];
    const double room = box.width - sized(2 * boxPadding) - rankWidth(scenario);
    box.lines = wrapText(scenario.text, m_size, false, room / widthReserve);
    placeLinks(box);
    box.height = sized(static_cast<double>(box.lines.size()) * lineSpacing + 2 * boxPadding +
                       static_cast<double>(box.linkLines) * (badgeSize + linkGap / 2) +
                       (box.linkLines > 0 ? linkGap / 2 : 0));
    m_boxes.push_back(std::move(box));
}

void UtilityDrawing::addBoxes()
{
    const int root = addBox(UtilityLevel::Root, -1, m_picture.words.root);
    for (const UtilityAttributePicture& attribute : m_picture.attributes) {
        const int above = addBox(UtilityLevel::Attribute, root, attribute.title);
        for (const UtilityRefinementPicture& refinement : attribute.refinements) {
            const int parent = addBox(UtilityLevel::Refinement, above, refinement.title);
            for (const UtilityScenarioPicture& scenario : refinement.scenarios)
                addScenario(parent, scenario);
        }
    }
}

void UtilityDrawing::drawEdge(const Rect& from, const Rect& to)
{
    const double middle = from.right() + (to.x - from.right()) / 2;
    m_figure.shapes.emplace_back(Polyline{{{from.right(), from.center().y},
                                           {middle, from.center().y},
                                           {middle, to.center().y},
                                           {to.x, to.center().y}},
                                          {Ink::Muted, 1.25},
                                          false});
}

void UtilityDrawing::drawBox(const UtilityBox& box, const Rect& rect)
{
    const bool isRoot = box.level == UtilityLevel::Root;
    const Ink fill = isRoot                                 ? Ink::Accent
                     : box.level == UtilityLevel::Attribute ? Ink::AccentSoft
                     : box.level == UtilityLevel::Scenario  ? Ink::Background
                                                            : Ink::Surface;
    const bool isDriver = box.scenario != nullptr && box.scenario->isDriver;
    const Stroke border = isDriver ? Stroke{Ink::Accent, 2.5} : Stroke{Ink::Border, 1.25};
    m_figure.shapes.emplace_back(
        Box{rect, sized(boxRadius), fill, isRoot ? std::nullopt : std::optional(border)});
    double top = rect.y + sized(boxPadding);
    for (const std::string& line : box.lines) {
        const double baseline = top + sized(lineSpacing) / 2 + middleToBaseline(m_size);
        m_figure.shapes.emplace_back(Label{{rect.x + sized(boxPadding), baseline},
                                           line,
                                           m_size,
                                           isBold(box.level),
                                           isRoot ? Ink::OnAccent : Ink::Text,
                                           Anchor::Start,
                                           0});
        top += sized(lineSpacing);
    }
    if (box.scenario != nullptr)
        drawScenario(box, rect);
}

/// What a scenario has beside its text: its rank at the right of the first line, its links below the last.
void UtilityDrawing::drawScenario(const UtilityBox& box, const Rect& rect)
{
    const double first = rect.y + sized(boxPadding + lineSpacing / 2) + middleToBaseline(m_size);
    m_figure.shapes.emplace_back(Label{{rect.right() - sized(boxPadding), first},
                                       box.scenario->rank,
                                       m_size,
                                       true,
                                       box.scenario->isDriver ? Ink::Accent : Ink::Text,
                                       Anchor::End,
                                       0});
    const double top =
        rect.y + sized(boxPadding + static_cast<double>(box.lines.size()) * lineSpacing + linkGap / 2);
    for (const PlacedLink& placed : box.links)
        drawLink(placed.link, {rect.x + sized(boxPadding) + placed.left,
                               top + sized(static_cast<double>(placed.line) * (badgeSize + linkGap / 2))});
}

/// A letter in a ring or, of a trade-off, in a filled square; the decision behind it. `at` is its corner.
void UtilityDrawing::drawLink(const UtilityLinkPicture& link, const Point& at)
{
    const double side = sized(badgeSize);
    const Rect badge{at.x, at.y, side, side};
    const double baseline = badge.center().y + middleToBaseline(sized(linkSize));
    m_figure.shapes.emplace_back(Box{badge, link.isTradeOff ? sized(0.2) : side / 2,
                                     link.isTradeOff ? Ink::WarningSoft : Ink::Background,
                                     Stroke{link.isTradeOff ? Ink::Warning : Ink::Accent, 1.25}});
    m_figure.shapes.emplace_back(Label{{badge.center().x, baseline},
                                       link.isTradeOff ? "T" : "S",
                                       sized(linkSize),
                                       true,
                                       Ink::Text,
                                       Anchor::Middle,
                                       0});
    m_figure.shapes.emplace_back(Label{{badge.right() + sized(linkGap), baseline},
                                       link.title,
                                       sized(linkSize),
                                       false,
                                       Ink::Muted,
                                       Anchor::Start,
                                       0});
}

void UtilityDrawing::drawLegend()
{
    double top = m_figure.size.height + sized(rowGap);
    double left = utilityMargin;
    const UtilityLinkPicture kinds[] = {{m_picture.words.sensitivity, false},
                                        {m_picture.words.tradeOff, true}};
    const double room = m_picture.width - utilityMargin;
    const auto startLine = [&](double width) {
        if (left > utilityMargin && left + width > room) {
            left = utilityMargin;
            top += sized(badgeSize + linkGap);
        }
    };
    for (const UtilityLinkPicture& kind : kinds) {
        startLine(linkWidth(kind));
        drawLink(kind, {left, top});
        left += linkWidth(kind) + sized(3 * linkGap);
    }
    const double size = sized(linkSize);
    startLine(textWidth(m_picture.words.rank, size) * widthReserve);
    for (const std::string& line :
         wrapText(m_picture.words.rank, size, false, (room - left) / widthReserve)) {
        const double baseline = top + sized(badgeSize) / 2 + middleToBaseline(size);
        m_figure.shapes.emplace_back(
            Label{{left, baseline}, line, size, false, Ink::Muted, Anchor::Start, 0});
        top += sized(badgeSize);
    }
    m_figure.size.height = top + utilityMargin;
}

/// "Performance, Answer time: within 2 s (H, M); S Vector database; T Framework", a line a scenario.
std::string UtilityDrawing::describe() const
{
    std::string text;
    const auto addLine = [&](const std::string& line) { text += (text.empty() ? "" : "\n") + line; };
    for (const UtilityAttributePicture& attribute : m_picture.attributes) {
        if (attribute.refinements.empty())
            addLine(attribute.title);
        for (const UtilityRefinementPicture& refinement : attribute.refinements) {
            const std::string place = attribute.title + ", " + refinement.title;
            if (refinement.scenarios.empty())
                addLine(place);
            for (const UtilityScenarioPicture& scenario : refinement.scenarios) {
                std::string line = place + ": " + scenario.text + " " + scenario.rank;
                for (const UtilityLinkPicture& link : scenario.links)
                    line += "; " +
                            (link.isTradeOff ? m_picture.words.tradeOff : m_picture.words.sensitivity) + " " +
                            link.title;
                addLine(line);
            }
        }
    }
    return text;
}

Figure UtilityDrawing::draw()
{
    m_figure.title = m_picture.title;
    if (m_picture.attributes.empty())
        return m_figure;
    chooseWidths();
    addBoxes();
    // The layout grows downwards, this tree to the right: what it takes for width is our height.
    std::vector<TreeNodeSize> sizes;
    for (const UtilityBox& box : m_boxes)
        sizes.push_back({box.parent, box.height, box.width});
    const auto layout = layoutTree(sizes, {sized(rowGap), sized(columnGap)});
    if (!layout)
        return m_figure;
    std::vector<Rect> rects;
    for (const Rect& box : layout->boxes)
        rects.push_back({utilityMargin + box.y, utilityMargin + box.x, box.height, box.width});
    m_figure.size = {m_picture.width, layout->size.width + 2 * utilityMargin};
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i].parent >= 0)
            drawEdge(rects[static_cast<std::size_t>(m_boxes[i].parent)], rects[i]);
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        drawBox(m_boxes[i], rects[i]);
    drawLegend();
    m_figure.description = describe();
    return m_figure;
}

} // namespace

Figure drawUtilityTree(const UtilityTreePicture& picture)
{
    return UtilityDrawing(picture).draw();
}

} // namespace ogive

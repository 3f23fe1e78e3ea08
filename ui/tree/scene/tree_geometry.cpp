#include "ui/tree/scene/tree_geometry.h"

#include "core/layout/decision_layout.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

constexpr double usualTextSize = 13; // the widths are made for it
constexpr double minimumQuestionWidth = 228;
constexpr double minimumOutcomeWidth = 164;
constexpr double maximumQuestionWidth = 344;
constexpr double maximumOutcomeWidth = 268;
constexpr double verticalPadding = 8;
constexpr double lineGap = 2;
constexpr double outcomeHeight = 40;
constexpr double neverReachedGap = 16;
constexpr double chipGap = 12;
constexpr double chipGapBelow = 6;
constexpr double chipPadding = 8;
constexpr double maximumChipWidth = 190;
constexpr double chipPaddingAbove = 3;
constexpr DecisionLayoutOptions gaps{84, 36, 16};
constexpr double margin = 4; // room for the focus frame
constexpr int summaryLines = 2;

/// At most so many lines; what does not fit is cut with "…" in the last one.
QStringList wrapped(const QString& text, const QFont& font, double width, int mostLines)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines << QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

class TreePlacer {
public:
    TreePlacer(const TreeContent& content, const TreeFonts& fonts)
        : m_content(content)
        , m_fonts(fonts)
        , m_detail(fonts.detail)
        , m_scale(fonts.question.pixelSize() / usualTextSize)
    {}

    TreeGeometry place()
    {
        m_geometry.boxes.resize(m_content.nodes.size());
        const double questions = commonWidth(TreeNode::Kind::Question, m_scale * minimumQuestionWidth);
        const double outcomes = commonWidth(TreeNode::Kind::Outcome, m_scale * minimumOutcomeWidth);
        for (std::size_t i = 0; i < m_content.nodes.size(); ++i) {
            if (m_content.nodes[i].kind == TreeNode::Kind::Question)
                sizeQuestion(i, questions);
            else
                sizeOutcome(i, outcomes);
        }
        placeRules();
        placeNeverReached();
        for (const TreeBox& box : m_geometry.boxes)
            m_geometry.bounds |= box.rect | box.chip;
        m_geometry.bounds.adjust(-margin, -margin, margin, margin);
        return std::move(m_geometry);
    }

private:
    /// Boxes of one kind are equally wide, so that their sides line up.
    [[nodiscard]] double commonWidth(TreeNode::Kind kind, double minimum) const
    {
        const QFontMetricsF title(m_fonts.question);
        double width = minimum;
        for (const TreeNode& node : m_content.nodes) {
            const bool isQuestion = node.kind == TreeNode::Kind::Question;
            if (isQuestion != (kind == TreeNode::Kind::Question))
                continue;
            double text = title.horizontalAdvance(node.title);
            if (isQuestion)
                text = std::max(text, std::min(m_detail.horizontalAdvance(node.detail),
                                               m_scale * maximumQuestionWidth - 2 * tree::sidePadding));
            width = std::max(width, std::ceil(text) + 2 * tree::sidePadding);
        }
        return width;
    }

    void sizeQuestion(std::size_t index, double width)
    {
        TreeBox& box = m_geometry.boxes[index];
        const TreeNode& node = m_content.nodes[index];
        if (!node.detail.isEmpty())
            box.detailLines = wrapped(node.detail, m_fonts.detail, width - 2 * tree::sidePadding, 1);
        const double text = QFontMetricsF(m_fonts.question).height() + lineGap + m_detail.height();
        box.rect.setSize({width, std::ceil(text + 2 * verticalPadding)});
    }

    /// A pill; one with a long second line is as wide as two even lines need.
    void sizeOutcome(std::size_t index, double width)
    {
        TreeBox& box = m_geometry.boxes[index];
        const TreeNode& node = m_content.nodes[index];
        const double padding = 2 * tree::sidePadding;
        const double detail = std::ceil(m_detail.horizontalAdvance(node.detail));
        if (detail + padding > width)
            width = evenWidth(node.detail, std::max(width, detail / summaryLines + padding),
                              std::max(width, m_scale * maximumOutcomeWidth));
        if (!node.detail.isEmpty())
            box.detailLines = wrapped(node.detail, m_fonts.detail, width - padding, summaryLines);
        const double text = QFontMetricsF(m_fonts.titleFont(node)).height() +
                            static_cast<double>(box.detailLines.size()) * m_detail.height();
        box.rect.setSize({std::ceil(width), std::max(outcomeHeight, std::ceil(text + 2 * verticalPadding))});
        if (node.change)
            sizeChip(box, *node.change);
    }

    /// The smallest pill width between the two in which the text needs no more than its lines.
    [[nodiscard]] double evenWidth(const QString& text, double smallest, double largest) const
    {
        constexpr double step = 6;
        const double padding = 2 * tree::sidePadding;
        double width = smallest;
        while (width < largest &&
               wrapped(text, m_fonts.detail, width - padding, summaryLines + 1).size() > summaryLines)
            width += step;
        return std::min(width, largest);
    }

    void sizeChip(TreeBox& box, const TreeChange& change) const
    {
        box.chipLines << QCoreApplication::translate("TreeGeometry", "1 change away:") << change.text;
        if (!change.sideEffect.isEmpty())
            box.chipLines << change.sideEffect;
        double width = 0;
        for (QString& line : box.chipLines) {
            line = m_detail.elidedText(line, Qt::ElideRight, m_scale * maximumChipWidth);
            width = std::max(width, std::ceil(m_detail.horizontalAdvance(line)));
        }
        const double lines = static_cast<double>(box.chipLines.size()) * m_detail.height();
        box.chip.setSize({width + 2 * chipPadding, std::ceil(lines + 2 * chipPaddingAbove)});
    }

    /// Beside what a yes leads to; under what a no leads to, where a wide chip would push the next column
    /// away.
    [[nodiscard]] bool isChipBelow(std::size_t index) const
    {
        return std::ranges::any_of(
            m_content.nodes, [index](const TreeNode& node) { return node.no == static_cast<int>(index); });
    }

    [[nodiscard]] DecisionNodeSize sizeWithChip(std::size_t index) const
    {
        const TreeBox& box = m_geometry.boxes[index];
        DecisionNodeSize size{box.rect.width(), box.rect.height(), m_content.nodes[index].yes,
                              m_content.nodes[index].no};
        if (box.chipLines.isEmpty())
            return size;
        if (isChipBelow(index)) {
            size.width = std::max(size.width, box.chip.width());
            size.height += chipGapBelow + box.chip.height();
        } else {
            size.height = std::max(size.height, box.chip.height());
            size.side = chipGap + box.chip.width();
        }
        return size;
    }

    void placeWithChip(std::size_t index, const Rect& place)
    {
        TreeBox& box = m_geometry.boxes[index];
        box.rect.moveCenter({place.center().x, place.center().y});
        if (box.chipLines.isEmpty())
            return;
        if (isChipBelow(index)) {
            box.rect.moveTop(place.y);
            box.chip.moveTopLeft({place.center().x - box.chip.width() / 2, box.rect.bottom() + chipGapBelow});
        } else {
            box.chip.moveTopLeft({box.rect.right() + chipGap, box.rect.center().y() - box.chip.height() / 2});
        }
    }

    [[nodiscard]] std::size_t ruleCount() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_content.nodes, [](const TreeNode& node) { return node.kind != TreeNode::Kind::NeverReached; }));
    }

    void placeRules()
    {
        std::vector<DecisionNodeSize> sizes;
        for (std::size_t i = 0; i < ruleCount(); ++i)
            sizes.push_back(sizeWithChip(i));
        // The knowledge's trees were checked when they were loaded, so a refusal leaves nothing to draw.
        const auto layout = layoutDecisionTree(sizes, gaps);
        if (!layout)
            return;
        for (std::size_t i = 0; i < sizes.size(); ++i)
            placeWithChip(i, layout->boxes[i]);
        for (const DecisionEdge& edge : layout->edges) {
            const Point start = edge.points.front();
            const Point end = edge.points.back();
            m_geometry.edges.push_back({edge.from,
                                        edge.to,
                                        edge.isYes,
                                        {start.x, start.y},
                                        {end.x, end.y},
                                        {edge.label.x, edge.label.y}});
        }
    }

    [[nodiscard]] bool isFree(const QRectF& rect) const
    {
        const QRectF wide =
            rect.adjusted(-neverReachedGap, -neverReachedGap, neverReachedGap, neverReachedGap);
        const auto isClear = [&wide](const TreeBox& box) {
            return !box.rect.intersects(wide) && !box.chip.intersects(wide);
        };
        return std::all_of(m_geometry.boxes.begin(),
                           m_geometry.boxes.begin() + static_cast<long>(ruleCount()), isClear);
    }

    /// In the column of the first outcome to the right, beside the lowest box; under everything where that is
    /// taken.
    void placeNeverReached()
    {
        const std::size_t rules = ruleCount();
        QRectF bounds;
        double lowestCentre = 0;
        double axis = 0;
        for (std::size_t i = 0; i < rules; ++i) {
            const QRectF& rect = m_geometry.boxes[i].rect;
            bounds |= rect | m_geometry.boxes[i].chip;
            lowestCentre = std::max(lowestCentre, rect.center().y());
            if (m_content.nodes[i].kind == TreeNode::Kind::Outcome)
                axis = std::max(axis, rect.center().x());
        }
        double y = lowestCentre;
        for (std::size_t i = rules; i < m_geometry.boxes.size(); ++i) {
            QRectF& rect = m_geometry.boxes[i].rect;
            rect.moveCenter({axis, y});
            if (!isFree(rect))
                rect.moveTop(std::max(rect.top(), bounds.bottom() + neverReachedGap));
            y = rect.center().y() + rect.height() + neverReachedGap;
        }
    }

    const TreeContent& m_content;
    const TreeFonts& m_fonts;
    QFontMetricsF m_detail;
    double m_scale; ///< of the text; widths grow with it
    TreeGeometry m_geometry;
};

} // namespace

TreeFonts::TreeFonts(const QFont& base)
    : question(textFont(TextSize::Base, base))
    , outcome(question)
    , detail(textFont(TextSize::Small, base))
{
    question.setWeight(QFont::DemiBold);
}

const QFont& TreeFonts::titleFont(const TreeNode& node) const
{
    return node.kind == TreeNode::Kind::Question || node.isTaken ? question : outcome;
}

TreeGeometry placeTree(const TreeContent& content, const TreeFonts& fonts)
{
    return TreePlacer(content, fonts).place();
}

} // namespace ogive::ui

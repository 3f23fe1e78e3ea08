#pragma once

#include "ui/shell/theme.h"
#include "ui/tree/scene/tree_geometry.h"

#include <QStaticText>

#include <vector>

class QPainter;

namespace ogive::ui {

/// The colours and lines of a box; two of them can be mixed while the path changes.
struct NodeLook {
    QColor fill;
    QColor border;
    QColor title;
    QColor detail;
    double borderWidth = 1;
    bool isDashed = false;
};

struct EdgeLook {
    QColor line;
    QColor label;
    double width = 1;
    bool isDashed = false;
};

[[nodiscard]] NodeLook lookOf(const TreeNode& node, const Theme& theme);
/// Of the edge that leads to a node.
[[nodiscard]] EdgeLook edgeLook(bool onPath, const TreeNode& to, const Theme& theme);
/// From `from` (0) to `to` (1).
[[nodiscard]] NodeLook mixed(const NodeLook& from, const NodeLook& to, double progress);
[[nodiscard]] EdgeLook mixed(const EdgeLook& from, const EdgeLook& to, double progress);

/// A text laid out for a font, cheap to draw often.
[[nodiscard]] QStaticText preparedText(const QString& text, const QFont& font);

/// A node's texts, laid out once, so that painting a frame costs no shaping.
struct NodeTexts {
    NodeTexts() = default;
    NodeTexts(const TreeNode& node, const TreeBox& box, const TreeFonts& fonts);

    QStaticText title;
    QFont titleFont;
    std::vector<QStaticText> details;
    QFont detailFont;
    bool isCentred = false;
};

namespace tree {
/// Draws a box at its place; below half size the second lines are left out.
void paintNode(QPainter& painter, const QRectF& rect, const NodeLook& look, const NodeTexts& texts,
               bool withDetail);
/// The frame around the node that has the focus.
void paintFocus(QPainter& painter, const QRectF& rect, bool isPill, const QColor& colour);
void paintEdge(QPainter& painter, const TreeEdge& edge, const EdgeLook& look, const QStaticText& label,
               const QFont& font);
/// What paintEdge covers.
[[nodiscard]] QRectF edgeBounds(const TreeEdge& edge);
} // namespace tree

} // namespace ogive::ui

#pragma once

#include "ui/tree/tree_content.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>
#include <QStringList>

#include <vector>

namespace ogive::ui {

/// The fonts of a drawn tree, from the widget's font.
struct TreeFonts {
    explicit TreeFonts(const QFont& base);

    QFont question; ///< also of the outcome taken
    QFont outcome;
    QFont detail;

    [[nodiscard]] const QFont& titleFont(const TreeNode& node) const;
};

struct TreeBox {
    QRectF rect;
    QStringList detailLines; ///< the node's detail, wrapped or cut to fit
    QRectF chip;             ///< the remark to its right; empty where there is none
    QStringList chipLines;
};

struct TreeEdge {
    int from = -1;
    int to = -1;
    bool isYes = false;
    QPointF start;
    QPointF end;
    QPointF label;
};

/// Where everything of a tree stands, in scene coordinates.
struct TreeGeometry {
    std::vector<TreeBox> boxes; ///< in the order of the content's nodes
    std::vector<TreeEdge> edges;
    QRectF bounds;
};

namespace tree {
constexpr double sidePadding = 16;
constexpr double questionRadius = 6;
} // namespace tree

/// Sizes the boxes by their text and places them: questions downwards along "no", outcomes to the right of
/// "yes", and options that no rule reaches aside.
[[nodiscard]] TreeGeometry placeTree(const TreeContent& content, const TreeFonts& fonts);

} // namespace ogive::ui

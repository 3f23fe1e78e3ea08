#pragma once

#include "ui/tree/scene/tree_geometry.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

#include <vector>

namespace ogive::ui {

struct Theme;
class ChipItem;
class EdgeItem;
class NodeItem;

/// One decision's tree as graphics items. Items are kept while the tree stays the same and only their answers
/// change.
class TreeScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit TreeScene(QObject* parent = nullptr);

    [[nodiscard]] const TreeContent& content() const { return m_content; }
    [[nodiscard]] const std::vector<NodeItem*>& nodes() const { return m_nodes; }
    [[nodiscard]] const std::vector<EdgeItem*>& edges() const { return m_edges; }
    [[nodiscard]] bool showsOnlyPath() const { return m_onlyPath; }
    /// Around everything that is visible, once the animation has ended.
    [[nodiscard]] QRectF shownBounds() const { return m_shownBounds; }
    /// The node of the keyboard, -1 while there is none.
    [[nodiscard]] int current() const { return m_current; }

    void showContent(const TreeContent& content);
    void setAppearance(const Theme& theme, const QFont& font);
    void setOnlyPath(bool onlyPath);
    /// Of a changed path, in milliseconds. It shows at once where this is 0 or motion is reduced.
    void setAnimationDuration(int milliseconds) { m_duration = milliseconds; }
    void setCurrent(int node);
    /// The node that an arrow key leads to, or `current` where there is none.
    [[nodiscard]] int neighbour(Qt::Key arrow) const;

signals:
    void currentChanged(int node);
    void shownBoundsChanged();

private:
    void rebuildItems();
    void placeItems(bool animated);
    void placeChips(const TreeFonts& fonts);
    void setProgress(double progress);
    void showOrHide();
    [[nodiscard]] bool isShown(int node) const;
    [[nodiscard]] int nearest(Qt::Key arrow) const;

    TreeContent m_content;
    TreeGeometry m_geometry;
    const Theme* m_theme;
    QFont m_font;
    std::vector<NodeItem*> m_nodes;
    std::vector<EdgeItem*> m_edges;
    std::vector<ChipItem*> m_chips;
    QVariantAnimation m_animation;
    int m_duration = 150;
    QRectF m_shownBounds;
    int m_current = -1;
    bool m_onlyPath = false;
};

} // namespace ogive::ui

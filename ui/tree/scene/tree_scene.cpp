#include "ui/tree/scene/tree_scene.h"

#include "ui/session/motion/motion_setting.h"
#include "ui/shell/theme.h"
#include "ui/tree/scene/chip_item.h"
#include "ui/tree/scene/edge_item.h"
#include "ui/tree/scene/node_item.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace ogive::ui {
namespace {

bool isOnPath(const TreeContent& content, const TreeEdge& edge)
{
    const TreeNode& question = content.nodes[static_cast<std::size_t>(edge.from)];
    return question.answer && *question.answer == edge.isYes;
}

/// How far `offset` leads along an arrow's direction, and how far to its side.
std::pair<double, double> alongAndAside(Qt::Key arrow, const QPointF& offset)
{
    switch (arrow) {
    case Qt::Key_Left:
        return {-offset.x(), std::abs(offset.y())};
    case Qt::Key_Right:
        return {offset.x(), std::abs(offset.y())};
    case Qt::Key_Up:
        return {-offset.y(), std::abs(offset.x())};
    default:
        return {offset.y(), std::abs(offset.x())};
    }
}

} // namespace

TreeScene::TreeScene(QObject* parent)
    : QGraphicsScene(parent)
    , m_theme(&themeOf(QApplication::palette()))
    , m_font(textFont(TextSize::Base))
{
    setItemIndexMethod(NoIndex);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    // Setting it up emits values too; only those of a running animation count.
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        if (m_animation.state() == QAbstractAnimation::Running)
            setProgress(value.toDouble());
    });
}

void TreeScene::showContent(const TreeContent& content)
{
    if (content == m_content)
        return;
    const bool isSameTree = content.hasSameShape(m_content);
    m_content = content;
    if (!isSameTree)
        rebuildItems();
    placeItems(isSameTree);
}

void TreeScene::setAppearance(const Theme& theme, const QFont& font)
{
    m_theme = &theme;
    m_font = font;
    placeItems(false);
}

void TreeScene::setOnlyPath(bool onlyPath)
{
    if (m_onlyPath == onlyPath)
        return;
    m_onlyPath = onlyPath;
    showOrHide();
}

void TreeScene::rebuildItems()
{
    clear();
    m_nodes.clear();
    m_edges.clear();
    m_chips.clear();
    m_current = -1;
    for (std::size_t i = 0; i < m_content.nodes.size(); ++i) {
        m_nodes.push_back(new NodeItem(static_cast<int>(i)));
        addItem(m_nodes.back());
    }
}

void TreeScene::placeItems(bool animated)
{
    m_animation.stop();
    const TreeFonts fonts(m_font);
    m_geometry = placeTree(m_content, fonts);
    while (m_edges.size() < m_geometry.edges.size()) {
        m_edges.push_back(new EdgeItem);
        addItem(m_edges.back());
    }
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const TreeNode& node = m_content.nodes[i];
        const TreeBox& box = m_geometry.boxes[i];
        m_nodes[i]->setTarget(node, box, NodeTexts(node, box, fonts), lookOf(node, *m_theme));
    }
    const QStaticText yes = preparedText(tr("yes"), fonts.detail);
    const QStaticText no = preparedText(tr("no"), fonts.detail);
    for (std::size_t i = 0; i < m_edges.size(); ++i) {
        const TreeEdge& edge = m_geometry.edges[i];
        const bool onPath = isOnPath(m_content, edge);
        m_edges[i]->setTarget(edge, onPath,
                              edgeLook(onPath, m_content.nodes[static_cast<std::size_t>(edge.to)], *m_theme),
                              edge.isYes ? yes : no, fonts.detail);
    }
    placeChips(fonts);
    showOrHide();
    if (animated && m_duration > 0 && !isMotionReduced()) {
        m_animation.setDuration(m_duration);
        m_animation.start();
    } else {
        setProgress(1);
    }
    setCurrent(m_current);
}

void TreeScene::placeChips(const TreeFonts& fonts)
{
    for (ChipItem* chip : m_chips)
        delete chip;
    m_chips.clear();
    for (std::size_t i = 0; i < m_nodes.size(); ++i) {
        const TreeBox& box = m_geometry.boxes[i];
        if (box.chipLines.isEmpty())
            continue;
        auto* chip = new ChipItem(static_cast<int>(i));
        addItem(chip);
        chip->show(box.chip, box.chipLines, fonts.detail, *m_theme, m_content.nodes[i].change->canBeStated);
        m_chips.push_back(chip);
    }
}

void TreeScene::setProgress(double progress)
{
    for (NodeItem* node : m_nodes)
        node->setProgress(progress);
    for (EdgeItem* edge : m_edges)
        edge->setProgress(progress);
}

bool TreeScene::isShown(int node) const
{
    const TreeNode& shown = m_content.nodes[static_cast<std::size_t>(node)];
    return !m_onlyPath || shown.onPath || shown.isPossible;
}

void TreeScene::showOrHide()
{
    QRectF bounds;
    for (NodeItem* item : m_nodes) {
        const bool shown = isShown(item->index());
        item->setVisible(shown);
        const TreeBox& box = m_geometry.boxes[static_cast<std::size_t>(item->index())];
        if (shown)
            bounds |= box.rect | box.chip;
    }
    for (ChipItem* chip : m_chips)
        chip->setVisible(isShown(chip->node()));
    for (EdgeItem* edge : m_edges)
        edge->setVisible(isShown(edge->from()) && isShown(edge->to()));
    if (m_current >= 0 && !isShown(m_current))
        setCurrent(m_content.nodes.empty() ? -1 : 0);
    if (bounds == m_shownBounds)
        return;
    m_shownBounds = bounds;
    emit shownBoundsChanged();
}

void TreeScene::setCurrent(int node)
{
    for (NodeItem* item : m_nodes)
        item->setCurrent(item->index() == node, m_theme->accentStrong);
    if (node == m_current)
        return;
    m_current = node;
    emit currentChanged(node);
}

int TreeScene::neighbour(Qt::Key arrow) const
{
    if (m_current < 0)
        return m_nodes.empty() ? -1 : 0;
    const TreeNode& node = m_content.nodes[static_cast<std::size_t>(m_current)];
    if (arrow == Qt::Key_Right && node.yes >= 0 && isShown(node.yes))
        return node.yes;
    if (arrow == Qt::Key_Down && node.no >= 0 && isShown(node.no))
        return node.no;
    return nearest(arrow);
}

/// The closest box in the arrow's direction; one that stands far to the side counts as further away.
int TreeScene::nearest(Qt::Key arrow) const
{
    const QPointF here = m_geometry.boxes[static_cast<std::size_t>(m_current)].rect.center();
    int best = m_current;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (int i = 0; i < static_cast<int>(m_nodes.size()); ++i) {
        const QPointF there = m_geometry.boxes[static_cast<std::size_t>(i)].rect.center();
        const auto [along, aside] = alongAndAside(arrow, there - here);
        const double distance = along + 2 * aside;
        if (along < 1 || along < aside / 2 || !isShown(i) || distance >= bestDistance)
            continue;
        best = i;
        bestDistance = distance;
    }
    return best;
}

} // namespace ogive::ui

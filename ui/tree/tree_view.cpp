#include "ui/tree/tree_view.h"

#include "ui/shell/theme.h"
#include "ui/tree/scene/node_item.h"
#include "ui/tree/scene/tree_scene.h"
#include "ui/tree/tree_accessibility.h"
#include "ui/tree/tree_picture.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace ogive::ui {
namespace {

constexpr double smallestZoom = 0.2;
constexpr double largestZoom = 4;
constexpr double sceneMargin = 16;

} // namespace

TreeView::TreeView(QWidget* parent)
    : QGraphicsView(parent)
    , m_scene(new TreeScene(this))
{
    installTreeAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(FullViewportUpdate);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setTransformationAnchor(AnchorViewCenter);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Decision tree"));
    connect(m_scene, &TreeScene::shownBoundsChanged, this, &TreeView::showBounds);
    applyAppearance();
}

void TreeView::showContent(const TreeContent& content)
{
    const bool isOther = content.decision != m_scene->content().decision;
    setAccessibleName(content.title);
    m_scene->showContent(content);
    if (isOther)
        fit();
}

void TreeView::applyAppearance()
{
    const Theme& theme = themeOf(this);
    m_scene->setAppearance(theme, font());
    setBackgroundBrush(theme.surface);
}

void TreeView::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange)
        applyAppearance();
}

// --- zoom and place

double TreeView::zoom() const
{
    return transform().m11();
}

void TreeView::scaleTo(double zoom)
{
    const double old = this->zoom();
    setTransform(QTransform::fromScale(zoom, zoom));
    if (!qFuzzyCompare(old, zoom))
        emit zoomChanged(zoom);
}

void TreeView::setZoom(double zoom)
{
    m_isFitted = false;
    scaleTo(std::clamp(zoom, smallestZoom, largestZoom));
}

void TreeView::fit()
{
    m_isFitted = true;
    const QRectF bounds = m_scene->sceneRect();
    if (bounds.isEmpty() || viewport()->width() <= 1)
        return;
    const double fitting =
        std::min(viewport()->width() / bounds.width(), viewport()->height() / bounds.height());
    scaleTo(std::clamp(fitting, smallestZoom, 1.0));
    centerOn(bounds.center());
}

void TreeView::showBounds()
{
    m_scene->setSceneRect(
        m_scene->shownBounds().adjusted(-sceneMargin, -sceneMargin, sceneMargin, sceneMargin));
    if (m_isFitted)
        fit();
}

void TreeView::zoomAt(const QPointF& viewportPosition, double factor)
{
    const QPointF before = mapToScene(viewportPosition.toPoint());
    setZoom(zoom() * factor);
    const QPointF moved = QPointF(mapFromScene(before)) - viewportPosition;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
}

void TreeView::setOnlyPath(bool onlyPath)
{
    if (m_scene->showsOnlyPath() == onlyPath)
        return;
    m_scene->setOnlyPath(onlyPath);
    emit onlyPathChanged(onlyPath);
}

void TreeView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

// --- nodes

NodeItem* TreeView::currentNode() const
{
    const int current = m_scene->current();
    return current < 0 ? nullptr : m_scene->nodes()[static_cast<std::size_t>(current)];
}

bool TreeView::canActivate(int node) const
{
    if (node < 0)
        return false;
    const TreeNode& content = m_scene->content().nodes[static_cast<std::size_t>(node)];
    return !content.fields.empty() || (content.change && content.change->canBeStated);
}

void TreeView::activate(int node)
{
    if (!canActivate(node))
        return;
    // What follows may show another tree, so nothing of this one is referred to.
    const TreeNode content = m_scene->content().nodes[static_cast<std::size_t>(node)];
    if (content.kind == TreeNode::Kind::Question)
        emit questionActivated(content.fields);
    else
        emit changeActivated(*content.change);
}

void TreeView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu;
    menu.addAction(tr("Fit"), this, &TreeView::fit);
    QAction* onlyPath = menu.addAction(tr("Show only the path"));
    onlyPath->setCheckable(true);
    onlyPath->setChecked(m_scene->showsOnlyPath());
    connect(onlyPath, &QAction::toggled, this, &TreeView::setOnlyPath);
    menu.addSeparator();
    menu.addAction(tr("Copy as PNG"), this, &TreeView::copyPicture);
    menu.addAction(tr("Copy as SVG"), this, &TreeView::copySvg);
    menu.addAction(tr("Save picture…"), this, &TreeView::savePicture);
    menu.exec(event->globalPos());
}

void TreeView::copyPicture()
{
    tree::copyPicture(*m_scene);
}

void TreeView::copySvg()
{
    tree::copySvg(m_scene->content());
}

void TreeView::savePicture()
{
    tree::savePicture(*m_scene, this);
}

} // namespace ogive::ui

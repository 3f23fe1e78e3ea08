#pragma once

#include "core/base/ids.h"
#include "ui/tree/tree_content.h"

#include <QGraphicsView>

#include <vector>

namespace ogive::ui {

class NodeItem;
class TreeScene;

/// Shows a decision tree: zooms with Ctrl+wheel, pinch and the keys + - 0, pans by dragging, walks with the
/// arrows.
class TreeView : public QGraphicsView {
    Q_OBJECT

public:
    explicit TreeView(QWidget* parent = nullptr);

    void showContent(const TreeContent& content);
    [[nodiscard]] TreeScene& treeScene() const { return *m_scene; }
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] NodeItem* currentNode() const;

    /// A question: its requirements are wanted. An outcome that is one change away: the change is to be
    /// tried.
    void activate(int node);

public slots:
    /// Makes all of the tree visible, at most at its natural size, and keeps it so until the user zooms.
    void fit();
    void setZoom(double zoom);
    void setOnlyPath(bool onlyPath);
    void copyPicture();
    void copySvg();
    void savePicture();

signals:
    void questionActivated(const std::vector<ogive::FieldId>& fields);
    void changeActivated(const ogive::ui::TreeChange& change);
    void zoomChanged(double zoom);
    void onlyPathChanged(bool onlyPath);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void applyAppearance();
    void showBounds();
    void scaleTo(double zoom);
    void zoomAt(const QPointF& viewportPosition, double factor);
    [[nodiscard]] bool zoomByKey(const QKeyEvent& event);
    [[nodiscard]] bool walk(const QKeyEvent& event);
    void moveTo(int node);
    [[nodiscard]] bool canActivate(int node) const;
    [[nodiscard]] int activatedAt(const QPoint& viewportPosition) const;
    TreeScene* m_scene;
    bool m_isFitted = true;
    bool m_isPanning = false;
    QPoint m_pressedAt;
    QPoint m_lastMousePosition;
};

} // namespace ogive::ui

#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsObject>
#include <QStaticText>

#include <vector>

namespace ogive::ui {

struct Theme;

/// The remark beside an outcome that one change would lead to; a click tries it. The keyboard and screen
/// readers use the outcome itself.
class ChipItem : public QGraphicsObject {
    Q_OBJECT

public:
    explicit ChipItem(int node);

    [[nodiscard]] int node() const { return m_node; }
    void show(const QRectF& place, const QStringList& lines, const QFont& font, const Theme& theme,
              bool canPress);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    int m_node;
    QSizeF m_size;
    std::vector<QStaticText> m_lines;
    QFont m_font;
    QColor m_fill;
    QColor m_border;
    QColor m_text;
    bool m_isHot = false;
};

} // namespace ogive::ui

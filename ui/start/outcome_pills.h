#pragma once

#include "ui/start/design_outline.h"
#include "ui/text/pill.h"

#include <QFont>
#include <QList>
#include <QRectF>

class QPainter;

namespace ogive::ui {

struct Theme;

/// The small decision strip of a card: one pill a decision, in at most so many lines; what has no room is
/// counted in a last pill.
class OutcomePills {
public:
    OutcomePills() = default;
    OutcomePills(const QList<OutlineCell>& cells, const Theme& theme, const QFont& font, const QRectF& place,
                 int mostLines, Qt::LayoutDirection direction);

    void draw(QPainter& painter) const;
    /// What the pill at a place says in words; empty beside the pills.
    [[nodiscard]] QString textAt(QPointF place) const;
    [[nodiscard]] qsizetype shownCells() const { return m_shownCells; }

    [[nodiscard]] static qreal heightOf(const QFont& font, int lines);
    /// Where pills are going to stand.
    static void drawPlaceholders(QPainter& painter, const Theme& theme, const QFont& font,
                                 const QRectF& place, int lines);

private:
    struct Placed {
        Pill pill;
        QRectF rect;
        QString text;
    };

    [[nodiscard]] bool place(Placed pill, const QRectF& within, int mostLines, qreal reserve);

    QFont m_font;
    QList<Placed> m_placed;
    qsizetype m_shownCells = 0;
    int m_line = 0;
    qreal m_x = 0;
};

} // namespace ogive::ui

#include "ui/start/outcome_pills.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace ogive::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qreal pillGap = 4;

struct PillWords {
    Q_DECLARE_TR_FUNCTIONS(ogive::ui::StartPage)
};

Pill pillOf(const OutlineCell& cell, const Theme& theme)
{
    switch (cell.kind) {
    case OutlineCell::Kind::Decided:
        return {cell.outcome, theme.track, theme.text};
    case OutlineCell::Kind::Overridden:
        return {cell.outcome, theme.overriddenSoft, theme.overridden};
    case OutlineCell::Kind::Open:
        return {cell.outcome, theme.warningSoft, theme.warning};
    }
    Q_UNREACHABLE();
}

qreal lineHeight(const QFont& font)
{
    return Pill{u"x"_s, {}, {}}.size(font).height();
}

} // namespace

OutcomePills::OutcomePills(const QList<OutlineCell>& cells, const Theme& theme, const QFont& font,
                           const QRectF& place, int mostLines, Qt::LayoutDirection direction)
    : m_font(font)
{
    const Pill counter{PillWords::tr("+%1").arg(cells.size()), theme.track, theme.muted};
    const qreal reserve = counter.size(font).width() + pillGap;
    for (const OutlineCell& cell : cells) {
        const bool isLast = &cell == &cells.back();
        if (!this->place({pillOf(cell, theme), {}, cellText(cell)}, place, mostLines, isLast ? 0 : reserve))
            break;
        ++m_shownCells;
    }
    if (m_shownCells < cells.size()) {
        QStringList rest;
        for (qsizetype i = m_shownCells; i < cells.size(); ++i)
            rest.append(cellText(cells[i]));
        const Pill more{PillWords::tr("+%1").arg(rest.size()), theme.track, theme.muted};
        (void)this->place({more, {}, rest.join(u'\n')}, place, mostLines, 0);
    }
    if (direction == Qt::LeftToRight)
        return;
    for (Placed& placed : m_placed)
        placed.rect.moveLeft(place.left() + place.right() - placed.rect.right());
}

/// Puts a pill behind the last one, in the next line where there is no more room; the last line keeps
/// `reserve` free for the counter.
bool OutcomePills::place(Placed pill, const QRectF& within, int mostLines, qreal reserve)
{
    const QSizeF size = pill.pill.size(m_font);
    const auto fits = [&] {
        const qreal room = within.width() - (m_line + 1 == mostLines ? reserve : 0);
        return m_x + size.width() <= room;
    };
    if (!fits() && m_x > 0 && m_line + 1 < mostLines) {
        ++m_line;
        m_x = 0;
    }
    if (!fits())
        return false;
    const qreal top = within.top() + m_line * (size.height() + pillGap);
    pill.rect = {{within.left() + m_x, top}, size};
    m_x += size.width() + pillGap;
    m_placed.append(std::move(pill));
    return true;
}

void OutcomePills::draw(QPainter& painter) const
{
    for (const Placed& placed : m_placed)
        placed.pill.draw(painter, placed.rect.topLeft(), m_font);
}

QString OutcomePills::textAt(QPointF place) const
{
    for (const Placed& placed : m_placed) {
        if (placed.rect.contains(place))
            return placed.text;
    }
    return {};
}

qreal OutcomePills::heightOf(const QFont& font, int lines)
{
    return lines * lineHeight(font) + (lines - 1) * pillGap;
}

void OutcomePills::drawPlaceholders(QPainter& painter, const Theme& theme, const QFont& font,
                                    const QRectF& place, int lines)
{
    constexpr qreal widthInHeights = 3.5;
    const qreal height = lineHeight(font);
    const QSizeF size(height * widthInHeights, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.band);
    for (int line = 0; line < lines; ++line) {
        const qreal top = place.top() + line * (height + pillGap);
        for (qreal x = place.left(); x + size.width() <= place.right(); x += size.width() + pillGap)
            painter.drawRoundedRect(QRectF({x, top}, size), pillGap, pillGap);
    }
}

} // namespace ogive::ui
